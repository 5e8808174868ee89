"""`hemval correct`: from mended lists to a folder of its own, verified and explained."""

import csv
import json
import re
import shutil
import stat
from pathlib import Path

import pytest
from tests.cli.corrected_lists import mended, with_protected
from tests.cli.running import as_real, change, everything, made_up, run

from hemval.texts.languages import LANGUAGES

WHY = "Val på blankett var fel inskrivna."


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """A round, its mended lists, its folder, and the correction."""
    place = tmp_path_factory.mktemp("correct")
    lists = with_protected(made_up(place / "r", clients=300))
    fixed = mended(lists, place / "fixed")
    assert run("run", lists, "--out", place / "out").exit_code == 0
    done = run("correct", place / "out", "--with", fixed, "--out", place / "new", "--why", WHY)
    assert done.exit_code == 0, done.output
    return place


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [*csv.reader(file, delimiter=";")][1:]


def test_the_earlier_folder_is_left_as_it_was_and_the_new_one_has_every_file_of_a_round(folders):
    before, after = everything(folders / "out"), everything(folders / "new")
    assert set(before) <= set(after)
    for name in ("commitment.json", "draw.json", "secret/secret.json"):
        assert before[name] == after[name]
    assert run("verify", folders / "out" / "certificate.json").exit_code == 0


def test_the_certificate_of_a_correction_is_verified_with_the_earlier_one_beside_it(folders):
    new = folders / "new"
    beside = ("--commitment", new / "commitment.json", "--public", new / "public.json")
    told = run("verify", new / "certificate.json", *beside, "--json")
    assert told.exit_code == 0, told.output
    report = json.loads(told.output)
    assert report["holds"]
    assert "corrects" in {one["check"] for one in report["checks"]}
    certificate = json.loads((new / "certificate.json").read_bytes())
    public = json.loads((new / "public.json").read_bytes())
    (kept,) = (new / "corrects").iterdir()
    assert certificate["corrects"] == public["corrects"] == kept.name
    old = (folders / "out" / "certificate.json").read_bytes()
    assert (kept / "certificate.json").read_bytes() == old
    assert stat.S_IMODE((kept / "certificate.json").stat().st_mode) == 0o600
    apart = run("verify", new / "certificate.json", "--corrects", kept / "certificate.json")
    assert apart.exit_code == 0
    wrong = run("verify", new / "certificate.json", "--corrects", new / "certificate.json")
    assert wrong.exit_code == 2


def test_everybody_who_is_concerned_is_listed_with_why_and_the_protected_apart(folders):
    new = folders / "new"
    listed, apart = rows(new / "corrections.csv"), rows(new / "protected" / "corrections.csv")
    assert listed
    assert all(row[10] and row[11] and row[12] for row in (*listed, *apart))
    summary = json.loads((new / "summary.json").read_bytes())["corrects"]
    assert sum(summary["changed"].values()) == len(listed)
    assert summary["protected"] == len(apart)
    assert summary["why"] == WHY
    hidden = {row[0] for row in rows(new / "protected" / "allocation.csv")}
    assert apart
    assert {row[0] for row in apart} <= hidden
    for name, content in everything(new).items():
        if not {"protected", "secret", "invitations"} & set(Path(name).parts):
            told = content.decode("utf-8")
            assert not [client for client in hidden if client in told], name
    places = {(row[0], row[1]): row[7] for row in rows(new / "allocation.csv")}
    assert all(places[row[0], row[1]] == row[8] for row in listed)


def test_one_whom_the_mended_lists_protect_stands_in_no_list_of_the_correction(folders, tmp_path):
    fixed = with_protected(mended(folders / "r", tmp_path / "fixed"), every=7)
    done = run("correct", folders / "out", "--with", fixed, "--out", tmp_path / "new")
    assert done.exit_code == 0, done.output
    protected = {row[0] for row in rows(tmp_path / "new/invitations/protected/protected.csv")}
    before = {row[0] for row in rows(folders / "out/invitations/protected/protected.csv")}
    assert protected > before
    lists = [one for one in (tmp_path / "new").rglob("*.csv") if "protected" not in one.parts]
    assert "invited.csv" in {one.name for one in lists}
    for one in lists:
        assert not [client for client in protected if client in one.read_text("utf-8-sig")], one


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_explained_that_the_place_was_put_right_and_why(folders, language):
    new = folders / "new"
    row = next(row for row in rows(new / "corrections.csv") if row[11] == "kept_promise")
    told = run("explain", new, "--client", row[0], "--lang", language)
    assert told.exit_code == 0
    words = re.sub(r"\s+", " ", told.output)
    assert row[5] in words
    assert WHY in words
    same = next(
        one[0] for one in rows(new / "allocation.csv")
        if one[0] not in {row[0] for row in rows(new / "corrections.csv")}
    )  # fmt: skip
    assert WHY in re.sub(r"\s+", " ", run("explain", new, "--client", same).output)


def test_a_correction_of_a_correction_keeps_the_whole_chain(folders, tmp_path):
    again = mended(folders / "fixed", tmp_path / "again", every=7)
    done = run("correct", folders / "new", "--with", again, "--out", tmp_path / "newer")
    assert done.exit_code == 0, done.output
    assert len([*(tmp_path / "newer" / "corrects").iterdir()]) == 2
    told = run("verify", tmp_path / "newer" / "certificate.json", "--json")
    assert json.loads(told.output)["holds"]


def test_the_same_correction_again_changes_nothing_and_another_is_refused(folders):
    new, before = folders / "new", everything(folders / "new")
    asked = ("correct", folders / "out", "--with", folders / "fixed", "--out", new)
    same = run(*asked, "--why", WHY, "--json")
    assert json.loads(same.output)["is_new"] is False
    assert run(*asked, "--why", "Annat.").exit_code == 2
    assert everything(new) == before


def test_no_stage_of_a_round_follows_a_correction(folders):
    before = everything(folders / "new")
    for asked in ((), ("--replace",)):
        told = run("run", folders / "r", "--out", folders / "new", *asked)
        assert told.exit_code == 2
        assert "rättelse" in told.output
    assert everything(folders / "new") == before


def refused(folders, lists, *more, out="out") -> dict:
    told = run(
        *("correct", folders / out, "--with", lists, "--out", folders / "never", "--json"), *more
    )
    assert told.exit_code == 2
    assert not (folders / "never").exists()
    return json.loads(told.output)


def test_where_nothing_is_changed_it_is_said_so(folders):
    assert refused(folders, folders / "r")["code"] == "nothing_changed"


def test_a_round_that_promised_nothing_is_not_corrected(folders):
    assert refused(folders, folders / "fixed", out="r")["code"] == "not_allocated"


def test_another_round_is_no_correction(folders, tmp_path):
    other = mended(folders / "r", tmp_path / "other")
    change(other / "round.toml", 'id = "', 'id = "x')
    assert refused(folders, other)["code"] == "another_round"


def test_a_real_round_is_not_corrected_by_an_exercise_nor_the_other_way(folders, tmp_path):
    real = as_real(mended(folders / "r", tmp_path / "real"))
    assert refused(folders, real)["code"] == "another_kind"


def test_another_system_file_is_taken_only_where_somebody_says_so(folders, tmp_path):
    other = mended(folders / "r", tmp_path / "other")
    source = Path(__file__).parents[2] / "src" / "hemval" / "systems" / "botkyrka.toml"
    text = source.read_text(encoding="utf-8")
    (other / "system.toml").write_text(f"# mended\n{text}", encoding="utf-8")
    change(other / "round.toml", 'system = "botkyrka"', 'system = "system.toml"')
    assert refused(folders, other)["code"] == "other_system"
    asked = ("--with", other, "--out", tmp_path / "new", "--other-system", "--json")
    told = run("correct", folders / "out", *asked)
    assert told.exit_code == 0, told.output
    assert json.loads(told.output)["system_before"]["id"] == "botkyrka"
    assert run("verify", tmp_path / "new" / "certificate.json").exit_code == 0


def test_a_round_that_knew_of_a_later_list_is_not_corrected_without_one(folders, tmp_path):
    out = tmp_path / "out"
    later = folders / "r" / "clients.csv"
    assert run("run", folders / "r", "--out", out, "--clients", later).exit_code == 0
    asked = ("correct", out, "--with", folders / "fixed", "--out", tmp_path / "new")
    told = run(*asked, "--json")
    assert json.loads(told.output)["code"] == "later_missing"
    assert run(*asked, "--clients", later).exit_code == 0


def test_lists_that_cannot_be_read_or_taken_stop_a_correction(folders, tmp_path):
    broken = mended(folders / "r", tmp_path / "broken")
    (broken / "clients.csv").write_text("not a list\n", encoding="utf-8")
    assert refused(folders, broken)["state"] == "refused"


def test_a_folder_whose_certificate_was_changed_is_not_corrected(folders, tmp_path):
    out = tmp_path / "out"
    shutil.copytree(folders / "out", out)
    path = out / "certificate.json"
    told = json.loads(path.read_bytes())
    told["lottery"]["seed"] = "00" * 32
    path.write_text(json.dumps(told), encoding="utf-8")
    asked = ("correct", out, "--with", folders / "fixed", "--out", tmp_path / "new", "--json")
    assert json.loads(run(*asked).output)["code"] == "unreadable"
