"""`hemval verify`, as it is typed."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.core.allocation.made_up_problems import SMALL
from tests.core.lottery.published_values import FIRST_ROUND, OF_THE_RFC
from tests.core.verification.decided import papers as decision_papers
from tests.core.verification.made_up_certificates import Papers, random_papers
from typer.testing import CliRunner

from hemval.cli.main import app
from hemval.cli.verify import _Page
from hemval.texts.words import words

EXERCISE = random_papers(4, bundles=2, withdrawn=1)
REAL = random_papers(4, bundles=2, value=FIRST_ROUND, secret=bytes(32))


@pytest.fixture(autouse=True)
def _swedish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HEMVAL_LANG", raising=False)


def written(folder: Path, papers: Papers, **others: Any) -> dict[str, str]:
    """The papers in files, and others by their names; the path of each."""
    documents = {
        "certificate": papers.certificate,
        "commitment": papers.commitment,
        "public": papers.public,
        **others,
    }
    paths = {}
    for name, document in documents.items():
        path = folder / f"{name}.json"
        text = document if isinstance(document, str) else json.dumps(document)
        path.write_text(text, encoding="utf-8")
        paths[name] = str(path)
    return paths


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["verify", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.exit_code, result.output


def beside(paths: dict[str, str]) -> list[str]:
    return ["--commitment", paths["commitment"], "--public", paths["public"]]


def test_an_honest_certificate_is_told_check_by_check(tmp_path):
    paths = written(tmp_path, REAL)
    code, said = run(paths["certificate"], *beside(paths), "--lang", "en")
    assert code == 0
    assert "What was frozen before the draw is what was used" in said
    assert "Another solver, which counts in another way" in said
    assert "checks hold." in said
    assert "✗" not in said
    assert "EXERCISE" not in said


def test_an_exercise_says_so_on_every_line_that_tells_of_the_draw(tmp_path):
    paths = written(tmp_path, EXERCISE)
    code, said = run(paths["certificate"], *beside(paths), "--lang", "en")
    assert code == 0
    lines = [line for line in said.splitlines() if "EXERCISE." in line]
    # Head, digest, secret, value, seed, orders, what was published before, and the verdict; one
    # more where somebody is drawn for.
    assert len(lines) in {8, 9}
    assert lines[-1].startswith("EXERCISE. All")


def test_without_the_promise_it_is_told_what_that_means(tmp_path):
    paths = written(tmp_path, REAL)
    code, said = run(paths["certificate"], "--lang", "en")
    assert code == 0
    assert "Not checked: whether it is what was promised before the draw" in said


@pytest.mark.parametrize(("lang", "words"), [("sv", "Beviset håller inte"), ("en", "not good")])
def test_a_false_certificate_is_refused_in_words(tmp_path, lang, words):
    false = json.loads(json.dumps(REAL.certificate))
    false["merkle_root"] = "00" * 32
    paths = written(tmp_path, REAL, certificate=false)
    code, said = run(paths["certificate"], "--lang", lang)
    assert code == 2
    assert words in said
    assert "merkle_root" in said


def test_a_program_reads_every_check_and_whole_hashes(tmp_path):
    false = json.loads(json.dumps(REAL.certificate))
    claim = false["bundles"][0]["problem"]["claims"][0]
    claim["order"] += 1000
    paths = written(tmp_path, REAL, certificate=false)
    code, said = run(paths["certificate"], "--json")
    told = json.loads(said)
    assert code == 2
    assert told["format"] == "hemval-verification/1"
    assert not told["holds"]
    orders = next(one for one in told["checks"] if one["check"] == "orders")
    assert orders["where"] == [claim["id"]]
    assert told["not_checked"] == ["commitment", "public", "withheld"]


def test_a_person_checks_her_own_row(tmp_path):
    one = next(row for row in REAL.made.rows if row["leaf"] is not None)
    row = REAL.made.row_with_proof(one["bundle"], one["claim"]["id"])
    paths = written(tmp_path, REAL, row=row)
    arguments = ["--public", paths["public"], "--row", paths["row"]]
    code, said = run(*arguments, "--lang", "en")
    assert code == 0
    assert "The row is one of those bound" in said
    assert "The lot is" in said
    assert "This cannot be seen here" in said
    row["row"]["leaf"] = None
    Path(paths["row"]).write_text(json.dumps(row), encoding="utf-8")
    assert run(*arguments)[0] == 2


def test_one_who_was_taken_out_is_told_so(tmp_path):
    one = next(row for row in EXERCISE.made.rows if "withdrawn" in row)
    row = EXERCISE.made.row_with_proof(one["bundle"], one["claim"]["id"])
    paths = written(tmp_path, EXERCISE, row=row)
    code, said = run("--public", paths["public"], "--row", paths["row"], "--lang", "en")
    assert code == 0
    assert "taken out after the lists were frozen: died" in said


def test_anybody_checks_what_is_published(tmp_path):
    paths = written(tmp_path, REAL)
    assert run(*beside(paths))[0] == 0
    other = written(tmp_path, EXERCISE)
    false = json.loads(json.dumps(REAL.public))
    Path(other["public"]).write_text(json.dumps(false), encoding="utf-8")
    assert run(*beside(other))[0] == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "inte JSON"),
        ("{", "inte JSON"),
        ('{"a": 1, "a": 2}', "står flera gånger"),
        ("[" * 100_000, "alldeles för många nivåer"),
        ("9" * 5000, "står inte där det ska"),
        ("null", "står inte där det ska"),
        ("1.5", "står inte där det ska"),
        ("NaN", "står inte där det ska"),
    ],
)
def test_a_file_that_is_no_certificate_is_refused_in_words(tmp_path, text, said):
    paths = written(tmp_path, REAL, certificate=text)
    code, told = run(paths["certificate"])
    assert code == 2
    assert said in told


@pytest.mark.parametrize("name", ["commitment", "public"])
def test_a_file_beside_that_says_nothing_is_refused(tmp_path, name):
    paths = written(tmp_path, REAL, **{name: "null"})
    assert run(paths["certificate"], *beside(paths))[0] == 2


def test_a_file_that_is_not_there_or_is_a_folder_is_refused(tmp_path):
    assert run(str(tmp_path / "none.json"))[0] == 2
    assert run(str(tmp_path))[0] == 2
    assert run("a\0b")[0] == 2


def test_what_does_not_go_together_is_refused(tmp_path):
    paths = written(tmp_path, REAL, row={})
    assert run()[0] == 2
    assert run("--row", paths["row"])[0] == 2
    assert run(paths["certificate"], "--public", paths["public"], "--row", paths["row"])[0] == 2
    assert run("--public", paths["public"], "--corrects", paths["certificate"])[0] == 2


def words_of(said: str) -> str:
    return " ".join(said.split())


def test_it_is_told_how_many_claims_there_are_and_how_many_were_withdrawn_and_why(tmp_path):
    paths = written(tmp_path, EXERCISE)
    claims = EXERCISE.made.row_count
    said = words_of(run(paths["certificate"], "--lang", "en")[1])
    assert f"The certificate has {claims} claims." in said
    assert "Withdrawn after the freezing: 2 (have died 2)." in said
    told = json.loads(run(paths["certificate"], "--json")[1])["told"]
    assert (told["claims"], told["withdrawn"], told["why"]) == (claims, 2, {"died": 2})


def test_what_is_public_tells_how_many_were_withdrawn_where_they_are_not_few(tmp_path):
    few = written(tmp_path, EXERCISE)
    assert "Withdrawn after the freezing: too few to be shown" in words_of(
        run("--public", few["public"], "--lang", "en")[1]
    )
    many = random_papers("many", replace(SMALL, claims=40, is_exact=True), withdrawn=6)
    paths = written(tmp_path, many)
    told = json.loads(run("--public", paths["public"], "--json")[1])["told"]
    assert (told["claims"], told["withdrawn"]) == (40, 6)


def test_what_a_real_round_says_was_published_is_told_with_where_to_look_it_up(tmp_path):
    paths = written(tmp_path, REAL)
    said = run(paths["certificate"], *beside(paths), "--lang", "en")[1]
    assert "– Not checked: whether the public value is the one that drand gave out" in said
    in_one = "".join(said.split())
    where = f"https://api.drand.sh/{FIRST_ROUND.chain}/public/{FIRST_ROUND.round}"
    assert where in in_one
    assert FIRST_ROUND.signature in in_one


def test_the_numbers_of_a_real_round_are_told_by_source(tmp_path):
    paths = written(tmp_path, random_papers(4, value=OF_THE_RFC, secret=bytes(32)))
    said = words_of(run(paths["certificate"], "--lang", "en")[1])
    told = "; ".join(f"{one.name}: {' '.join(one.numbers)}" for one in OF_THE_RFC.sources)
    assert f"Look them up where they were published: {told}" in said


def test_the_promise_is_told_short_to_be_held_against_what_was_published(tmp_path):
    paths = written(tmp_path, REAL)
    said = words_of(run("--public", paths["public"], "--lang", "en")[1])
    assert f"It must begin with {REAL.commitment['commitment'][:16]}" in said


def test_a_row_is_told_in_words(tmp_path):
    papers = random_papers("told", replace(SMALL, claims=40, is_exact=True))
    one = next(row for row in papers.made.rows if len(row["claim"]["wishes"]) > 1 and row["leaf"])
    row = papers.made.row_with_proof(one["bundle"], one["claim"]["id"])
    paths = written(tmp_path, papers, row=row)
    said = words_of(run("--public", paths["public"], "--row", paths["row"], "--lang", "en")[1])
    assert "The row says that you have chosen." in said
    for place, wish in enumerate(one["claim"]["wishes"], start=1):
        assert f"Wish {place} {wish}" in said
    assert f"Place {one['leaf']}" in said
    assert "nobody has taken you out" in said


def test_a_leaf_of_an_area_is_told_as_a_provider_in_an_area():
    page = _Page(words("en"))
    assert page._leaf("P01@north") == "P01 in north"
    assert (page._leaf("P01"), page._leaf(None)) == ("P01", "none")


def test_what_is_published_is_not_called_a_false_certificate(tmp_path):
    paths = written(tmp_path, REAL)
    code, said = run(paths["public"])
    assert code == 2
    assert "Ange den med --public i stället" in said
    assert "håller inte" not in said


def test_a_format_that_is_a_list_is_a_certificate_of_no_right_shape(tmp_path):
    paths = written(tmp_path, REAL, odd={"format": ["hemval-public/1"]})
    code, said = run(paths["odd"])
    assert code == 2
    assert "✗" in said


def test_what_people_decided_is_checked_beside_the_certificate(tmp_path):
    certified, by_hand, decision = decision_papers(3, 30)
    paths = written(tmp_path, certified, by_hand=by_hand, decision=decision)
    beside_it = ["--by-hand", paths["by_hand"], "--decision", paths["decision"]]
    code, said = run(paths["certificate"], *beside(paths), *beside_it, "--lang", "sv")
    assert code == 0
    assert "två personer har gett var och en" in said
    for_all = ["--public", paths["public"], "--decision", paths["decision"], "--lang", "sv"]
    code, said = run(*for_all)
    assert code == 0
    assert "rad för rad" in said
    decision["certificate"] = "0" * 64
    paths = written(tmp_path, certified, by_hand=by_hand, decision=decision)
    code, said = run(paths["certificate"], *beside_it, "--lang", "sv")
    assert code != 0
    assert "Beslutet stämmer inte" in said


def test_the_places_that_people_gave_are_checked_against_a_certificate_alone(tmp_path):
    certified, by_hand, _ = decision_papers(3, 30)
    paths = written(tmp_path, certified, by_hand=by_hand)
    code, said = run("--public", paths["public"], "--by-hand", paths["by_hand"])
    assert code != 0
    assert "certificate.json" in said
