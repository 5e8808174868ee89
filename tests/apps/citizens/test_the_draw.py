"""She checks the draw: her row, with what was published, holds for our server and for her own."""

import json
from pathlib import Path

import pytest
from tests.apps.citizens.decided import MORNING, called_first, given_in, her, read
from tests.office.citizens import browser_of
from typer.testing import CliRunner

from hemval.apps.allocation.models import Given, Paper
from hemval.apps.allocation.papers import PaperName, as_paper, document, keep
from hemval.apps.rounds.models import Round
from hemval.cli.main import app
from hemval.core.placement.placements import PlacementCode

FILES = ("public", "commitment", "decision")


@pytest.fixture
def astrid(row) -> Given:
    """Somebody who got what she wished for most."""
    return given_in(row, outcome=PlacementCode.FIRST_WISH.value)[0]


def page_of(row: Round, rest: str = "") -> str:
    return f"/jag/lottning/{row.key}/{rest}"


def test_she_sees_where_she_stood_and_that_it_holds(row, astrid):
    assert page_of(row) in read(her(astrid), "/jag/")[1]
    status, page = read(her(astrid), page_of(row))
    assert status == 200
    assert "Ja. Allt som vi prövade stämmer." in page
    assert "Lotto: 3 14 15" in page
    assert "Du hade nummer" in page
    assert "Din plats är den som reglerna ger." in page
    assert "✗" not in page


def test_what_she_saves_holds_by_the_command_that_the_page_names(row, astrid, tmp_path):
    browser = browser_of(her(astrid), MORNING)
    names = {"row": "rad/1/"} | {name: f"fil/{name}/" for name in FILES}
    for name, rest in names.items():
        answer = browser.get(page_of(row, rest))
        assert answer.status_code == 200, rest
        assert answer["Content-Disposition"] == f'attachment; filename="{name}.json"'
        Path(tmp_path, f"{name}.json").write_bytes(answer.content)
    options = [each for name in names for each in (f"--{name}", str(tmp_path / f"{name}.json"))]
    result = CliRunner().invoke(app, ["verify", *options, "--json"])
    told = json.loads(result.output)
    assert (result.exit_code, told["holds"], told["not_checked"]) == (0, True, ["by_hand"])
    assert (
        told["own"]["order"]
        == json.loads(Path(tmp_path, "row.json").read_text())["row"]["claim"]["order"]
    )


def test_her_row_tells_her_secret_and_nobodys_name(row, astrid):
    told = browser_of(her(astrid), MORNING).get(page_of(row, "rad/1/")).content.decode()
    assert json.loads(told)["receipt"]
    client = her(astrid)
    assert not [one for one in (client.key, client.name, client.family_name) if one in told]
    assert json.loads(told)["receipt"] in read(client, page_of(row))[1]


def test_what_was_changed_afterwards_does_not_hold(row, astrid):
    public = document(row, PaperName.PUBLIC)
    public["merkle_root"] = "0" * 64
    keep(row, PaperName.PUBLIC, as_paper(public), now=MORNING)
    _, page = read(her(astrid), page_of(row))
    assert "Nej. Något stämmer inte." in page
    assert "✗ Vi kan inte visa att raden är din" in page


def test_each_row_is_the_own_of_whoever_asks(row):
    rows = set()
    for given in given_in(row).exclude(claim="")[:6]:
        answer = browser_of(her(given), MORNING).get(page_of(row, "rad/1/"))
        if answer.status_code == 200:
            told = json.loads(answer.content)
            assert told["row"]["claim"]["id"] == given.claim
            rows.add(given.claim)
    assert len(rows) > 1


def test_the_row_of_one_who_is_called_first_waits_for_the_call(row):
    client = her(called_first(row).given)
    for rest in ("", "rad/1/", "fil/public/"):
        assert read(client, page_of(row, rest))[0] == 404, rest
    assert page_of(row) not in read(client, "/jag/")[1]


@pytest.mark.parametrize("rest", ["rad/0/", "rad/2/", "rad/x/", "fil/secret/", "fil/rows/"])
def test_what_is_not_hers_nor_published_is_not_there(row, astrid, rest):
    assert read(her(astrid), page_of(row, rest))[0] == 404


def test_where_no_rows_are_kept_the_page_says_so(row, astrid):
    Paper.objects.filter(round=row, name=PaperName.ROWS.value).delete()
    status, page = read(her(astrid), page_of(row))
    assert (status, "Du var inte med i lottningen" in page) == (200, True)
    Paper.objects.filter(round=row, name=PaperName.PUBLIC.value).delete()
    assert "finns ingen lottning att kontrollera" in read(her(astrid), page_of(row))[1]


def test_nobody_who_was_not_in_the_round_has_a_draw_to_check(row, astrid):
    client = her(astrid)
    client.given.all().delete()
    assert read(client, page_of(row))[0] == 404
    assert read(client, "/jag/lottning/no-such-round/")[0] == 404
