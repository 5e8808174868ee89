"""The letters of a round that was put right go on among those of the round that it corrects."""

import json
import shutil

import pytest
from tests.cli.corrected_lists import mended
from tests.cli.later_lists import rows
from tests.cli.running import made_up, run
from tests.cli.told_letters import held, told

from hemval.core.correspondence.put_right import is_superseded
from hemval.letters.post.letters_beside import letters_by_default

NOTICE = ("--kind", "notice", "--no-batches")


@pytest.mark.parametrize(
    ("certificate", "corrected", "expected"),
    [
        ("a", set(), False),
        ("", set(), False),
        ("b", {"a"}, False),
        ("a", {"a"}, True),
        # It has not come to its places, and is older than what was put right.
        ("", {"a"}, True),
    ],
)
def test_a_round_is_superseded_when_letters_of_its_correction_are_printed(
    certificate, corrected, expected
):
    assert is_superseded(certificate, corrected) is expected


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """A round with its notices printed, and its correction."""
    place = tmp_path_factory.mktemp("corrected")
    lists = made_up(place / "r", clients=16, seed=4)
    out = held(lists, place / "out")
    assert told(out, *NOTICE)["printed"] > 0
    fixed = mended(lists, place / "fixed", every=2)
    done = run("correct", out, "--with", fixed, "--out", place / "new", "--why", "Fel.")
    assert done.exit_code == 0, done.output
    return place


def test_the_letters_of_a_correction_go_on_in_the_folder_of_the_round_that_it_corrects(
    folders, tmp_path
):
    place = shutil.copytree(folders, tmp_path / "p")
    before = rows(place / "out-letters" / "index.csv")
    result = told(place / "new", *NOTICE)
    assert result["letters"] == str(place / "out-letters")
    assert not (place / "new-letters").exists()
    after = rows(place / "out-letters" / "index.csv")
    changed = after[len(before) :]
    assert 0 < len(changed) == result["printed"] < len(before)
    # One who had waited for a decision has none to replace.
    replaced = {row["Ersätter"] for row in changed} - {""}
    assert replaced
    assert replaced <= {row["Brev"] for row in before}
    # The round that was put right would tell again what was wrong.
    for command in ((place / "out", *NOTICE), ("status", place / "out")):
        refused = run("letters", *command)
        assert refused.exit_code == 2
        assert "har rättats" in refused.stderr
    assert rows(place / "out-letters" / "index.csv") == after
    assert told(place / "new", *NOTICE)["printed"] == 0


def test_a_correction_whose_round_is_not_beside_it_asks_for_the_folder(folders, tmp_path):
    new = shutil.copytree(folders / "new", tmp_path / "new")
    refused = run("letters", new)
    assert refused.exit_code == 2
    assert "--to" in refused.stderr
    assert not new.with_name("new-letters").exists()
    assert run("letters", "status", new, "--to", tmp_path / "earlier-letters").exit_code == 0


def test_a_round_of_the_same_id_that_is_not_the_one_corrected_is_no_reason_to_write_there(
    folders, tmp_path
):
    place = shutil.copytree(folders, tmp_path / "p")
    (place / "out" / "certificate.json").write_bytes(b"{}")
    assert letters_by_default(place / "new") is None


def test_letters_of_a_correction_that_are_begun_in_a_folder_of_their_own_go_on_there(
    folders, tmp_path
):
    place = shutil.copytree(folders, tmp_path / "p")
    (place / "new-letters").mkdir()
    assert letters_by_default(place / "new") == place / "new-letters"
    summary = json.loads((place / "new" / "summary.json").read_text(encoding="utf-8"))
    assert len(summary["corrects"]["certificate"]) == 64


def test_another_folder_of_the_round_is_known_for_what_it_is(folders):
    for name, said in (("out-letters", "brevens egen mapp"), ("r", "Kör först hemval run")):
        refused = run("letters", "status", folders / name)
        assert refused.exit_code == 2
        assert said in refused.stderr
