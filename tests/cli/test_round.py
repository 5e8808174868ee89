"""`hemval round`, from a folder of lists to files that people use."""

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.cli.round_folders import LISTS, PLAN, with_a_bad_row, write_folder
from typer.testing import CliRunner

from hemval.cli.main import app
from hemval.files.invited.invitation_files import CHANGES, LATE, REMARKS, TO_DECIDE

HIDDEN = ("Hemlig", "Gömdqvist", "Dolda", "Gömstad", "99009", "B4", "B5", "Ombud Fyra")
ORDINARY = (
    "changes.csv",
    "copies.csv",
    "invited.csv",
    "late.csv",
    "left_out.csv",
    "look_at.csv",
    "rejected.csv",
    "remarks.csv",
    "summary.json",
    "to_decide.csv",
    "totals.csv",
)
BAD_CLIENT = "B8;19360501-0000;Olga;Fel;Provgatan 3;99001;Provstad;101;;;;;"
BAD_SERVICE = "B1;omvardnad;många;D9;OWN"


def run(*arguments):
    return CliRunner().invoke(app, ["round", *map(str, arguments)])


@pytest.fixture
def folder(tmp_path):
    return write_folder(tmp_path / "round")


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def column(path, place=0):
    return [row[place] for row in rows(path)[1:]]


def everything(folder):
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def test_everybody_stands_in_one_list_and_the_totals_add_up(folder, tmp_path):
    assert run("invite", folder, "--out", tmp_path / "out").exit_code == 0
    out = tmp_path / "out"
    assert column(out / "invited.csv") == ["B1", "B6"]
    assert column(out / "left_out.csv") == ["B2", "B7"]
    assert column(out / "look_at.csv") == ["B3", "B6", "B6"]
    assert column(out / "protected" / "protected.csv") == ["B4", "B5"]
    totals = json.loads((out / "summary.json").read_text())["totals"]
    assert totals["clients"] == 7
    for way in ("outcome", "area", "language", "reason"):
        assert sum(totals[way].values()) == 7
        assert totals[way]["protected"] == 2
    counted = rows(out / "totals.csv")[1:]
    for way in {row[0] for row in counted}:
        assert sum(int(row[3]) for row in counted if row[0] == way) == 7


def test_nothing_of_a_protected_person_or_her_household_stands_outside_her_own_files(
    folder, tmp_path
):
    result = run("invite", folder, "--out", tmp_path / "out")
    assert result.exit_code == 0
    printed = result.output
    checked = run("check", folder, "--out", tmp_path / "check", "--on", "2020-10-01").output
    for place in (tmp_path / "out", tmp_path / "check"):
        files = everything(place)
        ordinary = [name for name in files if not name.startswith("protected/")]
        for name in ordinary:
            text = files[name].decode()
            found = [word for word in HIDDEN if word in text]
            assert not found, (name, found)
    assert not [word for word in HIDDEN if word in printed + checked]


def test_what_is_known_of_a_protected_person_stands_in_her_own_files(folder, tmp_path):
    run("invite", folder, "--out", tmp_path / "out")
    protected = tmp_path / "out" / "protected"
    assert {path.name for path in protected.iterdir()} == {
        "changes.csv",
        "copies.csv",
        "late.csv",
        "manifest.json",
        "protected.csv",
        "remarks.csv",
        "to_decide.csv",
    }
    assert "Hemlig" in (protected / "protected.csv").read_text()
    assert column(protected / "to_decide.csv", 3) == ["V3", "V4"]
    assert column(protected / "copies.csv", 1) == ["F4"]


def test_no_personal_number_stands_anywhere(folder, tmp_path):
    printed = run("invite", folder, "--out", tmp_path / "out").output
    assert (tmp_path / "out" / "protected" / "protected.csv").exists()
    texts = [printed, *(data.decode() for data in everything(tmp_path / "out").values())]
    assert not [text for text in texts if "19360501" in text]


def test_the_letter_engine_finds_what_it_needs(folder, tmp_path):
    run("invite", folder, "--out", tmp_path / "out")
    heading, first, second = rows(tmp_path / "out" / "invited.csv")
    anna = dict(zip(heading, first, strict=True))
    assert anna == {
        "Brukar-id": "B1",
        "Förnamn": "Anna",
        "Efternamn": "Provsson",
        "C/o": "",
        "Gatuadress": "Provgatan 1",
        "Lägenhetsnummer": "",
        "Postnummer": anna["Postnummer"],
        "Postort": "Provstad",
        "Land": "",
        "Språk i brevet": "sv",
        "Stor stil": "nej",
        "Tolk": "",
        "Område": "omrade-1",
        "Områdets namn": "Område 1",
        "Valpaket att välja för": "hemtjanst",
        "Valpaket i ord": "Hemtjänst och trygghetslarm på dagen",
        "Utförare att välja bland": "hemtjanst: OWN|P1",
        "Utförare i ord": "Hemtjänst och trygghetslarm på dagen: Aster|Egen regi",
        "Brevet går till": "brukaren",
        "Företrädare som får kopia": "F1",
    }
    assert anna["Postnummer"].replace(" ", "") == "99001"
    assert second[0] == "B6"
    assert column(tmp_path / "out" / "copies.csv", 3) == ["Ombud Ett"]


def test_each_no_has_its_reason_in_words(folder, tmp_path):
    run("invite", folder, "--out", tmp_path / "out")
    berta, gun = rows(tmp_path / "out" / "left_out.csv")[1:]
    assert berta[1].startswith("Vi har fått veta att personen har avlidit.")
    assert "Stämmer det inte? Ring" in berta[1]
    assert berta[2:] == ["", "", "Det som står i listorna", "", "died"]
    assert gun[6] == "never_open"
    assert gun[3].startswith("Kommunen sköter alltid hemtjänst på natten")
    assert gun[4] in ("Beslutad", "Praxis", "OKÄNT – antagande")


def test_what_a_person_is_to_look_at_says_what_waits(folder, tmp_path):
    run("invite", folder, "--out", tmp_path / "out", "--lang", "en")
    told = [(row[0], row[3], row[4]) for row in rows(tmp_path / "out" / "look_at.csv")[1:]]
    assert told == [
        ("B3", "The letter waits", "area_unknown"),
        ("B6", "Nothing waits", "needs_attention"),
        ("B6", "The copy waits", "representative_unclear"),
    ]


def test_conflicting_choices_go_to_a_person_and_late_ones_are_kept(folder, tmp_path):
    run("invite", folder, "--out", tmp_path / "out")
    assert column(tmp_path / "out" / "to_decide.csv", 3) == ["V1", "V2"]
    assert column(tmp_path / "out" / "to_decide.csv", 9) == ["Aster", "Egen regi"]
    assert column(tmp_path / "out" / "to_decide.csv", 11) == ["another_person"] * 2
    assert column(tmp_path / "out" / "late.csv", 2) == ["V5"]
    choices = json.loads((tmp_path / "out" / "summary.json").read_text())["choices"]
    # Five arrived, of which two are for a protected person: they are not counted here.
    assert choices == {
        "arrived": 3, "counting": 0, "replaced": 0, "to_decide": 2, "late": 1, "changes": 0,
    }  # fmt: skip


def test_one_who_is_left_out_for_several_reasons_has_one_row(tmp_path):
    # Sundsvall: those in servicehus (practice), and those with an alarm only (an assumption).
    folder = tmp_path / "round"
    CliRunner().invoke(app, ["generate", "sundsvall", "--clients", "300", "--out", str(folder)])
    printed = run("invite", folder, "--out", tmp_path / "out").output
    left_out = rows(tmp_path / "out" / "left_out.csv")[1:]
    assert len({row[0] for row in left_out}) == len(left_out)
    several = [row for row in left_out if row[2]]
    assert {(row[2], row[4], row[6]) for row in several} == {
        ("har bara trygghetslarm", "Praxis", "housing; alarm_only")
    }
    assumed = sum(row[4] == "OKÄNT – antagande" for row in left_out)
    assert f"{assumed} brukare bjuds inte in enligt ett antagande" in printed
    summary = json.loads((tmp_path / "out" / "summary.json").read_text())
    assert summary["left_out"] == {"on_assumption": assumed}


def test_the_choices_on_the_page_and_in_the_files_are_as_many_as_arrived(tmp_path):
    folder = tmp_path / "round"
    CliRunner().invoke(app, ["generate", "norrkoping", "--clients", "300", "--out", str(folder)])
    out = tmp_path / "out"
    printed = run("invite", folder, "--out", out).output
    counted = json.loads((out / "summary.json").read_text())["choices"]
    arrived = counted.pop("arrived")
    assert arrived > 50
    assert sum(counted.values()) == arrived
    for name, file in (("to_decide", TO_DECIDE), ("late", LATE), ("changes", CHANGES)):
        assert len(rows(out / file)) - 1 == counted[name]
    hidden = {*column(out / "protected" / "protected.csv")}
    of_others = [row for row in rows(folder / "choices.csv")[1:] if row[1] not in hidden]
    assert len(of_others) == arrived
    assert re.search(rf"^Alla val som har kommit in +{arrived}$", printed, re.MULTILINE)


def test_remarks_are_told_and_those_about_protected_people_only_in_their_own_folder(
    folder, tmp_path
):
    choices = [*LISTS["choices"], "V6;B4;hemtjanst;web;2020-10-02;P2;;"]
    write_folder(tmp_path / "other", choices=choices)
    printed = run("invite", tmp_path / "other", "--out", tmp_path / "out").output
    assert column(tmp_path / "out" / REMARKS, 5) == ["B6"]
    assert column(tmp_path / "out" / "protected" / REMARKS, 5) == ["B4"]
    assert "1 anmärkning på en rad som togs med, se remarks.csv." in printed
    told = json.loads((tmp_path / "out" / "summary.json").read_text())["remarks"]
    assert told == {
        "rows": 1, "kinds": [{"list": "choices", "code": "row-choice-late", "rows": 1}],
    }  # fmt: skip


def test_an_unknown_heading_is_told_when_people_are_invited(tmp_path):
    headings = LISTS["providers"][0] + ";färg;form"
    providers = [headings, *(f"{row};blå;rund" for row in LISTS["providers"][1:])]
    folder = write_folder(tmp_path / "round", providers=providers)
    printed = run("invite", folder, "--out", tmp_path / "out").output
    assert "färg" in printed
    assert "form" in printed


def test_lists_of_which_no_row_could_be_taken_are_not_called_missing(tmp_path):
    lists = {
        "clients": [LISTS["clients"][0], BAD_CLIENT],
        "choices": [LISTS["choices"][0], "V1;B8;hemtjanst;paper;2020-10-02;P1;;"],
    }
    folder = write_folder(tmp_path / "round", **lists)
    printed = run("check", folder).output
    assert "Ingen rad i listan över brukare kunde tas." in printed
    assert "saknas eller är tom" not in printed
    assert "0 av 1 val kunde läsas." in printed
    assert "räknas som sent" not in printed


def test_what_comes_next_is_said_in_the_end(folder, tmp_path):
    checked = run("check", folder).output
    assert checked.rstrip().endswith("Bjud in med hemval round invite. Då skrivs alla listor.")
    told = run("invite", folder, "--out", tmp_path / "out").output.partition("Härnäst")[2]
    assert "Titta på 2 brukare i look_at.csv. 1 brev väntar" in told
    assert "Avgör 2 val i to_decide.csv" in told
    assert "mappen protected" in told


def test_of_the_protected_only_their_number_is_told(folder, tmp_path):
    told = json.loads(run("invite", folder, "--out", tmp_path / "out", "--json").output)
    fewer = [row for row in LISTS["choices"] if ";B4;" not in row]
    write_folder(tmp_path / "fewer", choices=fewer)
    other = json.loads(run("invite", tmp_path / "fewer", "--out", tmp_path / "o", "--json").output)
    for name in told.keys() - {"inputs", "rows"}:
        assert told[name] == other[name], name
    assert not [name for name in told["files"] if "/" in name]


def test_a_protected_person_who_waits_is_told_no_reason_for_a_no(tmp_path):
    services = [LISTS["services"][0], "B4;omvardnad;abc;D4;OWN", *LISTS["services"][1:4]]
    folder = write_folder(tmp_path / "round", services=services)
    run("invite", folder, "--out", tmp_path / "out", "--accept-rejected")
    heading, hidden, _ = rows(tmp_path / "out" / "protected" / "protected.csv")
    told = dict(zip(heading, hidden, strict=True))
    assert (told["Brukar-id"], told["Utfall"]) == ("B4", "Någon måste titta först, brevet väntar")
    assert (told["Varför"], told["Kod"]) == ("", "")


def test_the_same_call_twice_gives_the_same_bytes_and_says_so(folder, tmp_path):
    first = run("invite", folder, "--out", tmp_path / "out")
    bytes_first = everything(tmp_path / "out")
    second = run("invite", folder, "--out", tmp_path / "out")
    assert "Skrivet till" in first.output
    assert "Ingenting har ändrats" in second.output
    assert everything(tmp_path / "out") == bytes_first


def test_the_order_of_the_rows_changes_no_list(folder, tmp_path):
    turned = {name: [lines[0], *reversed(lines[1:])] for name, lines in LISTS.items()}
    other = write_folder(tmp_path / "turned", **turned)
    run("invite", folder, "--out", tmp_path / "one")
    run("invite", other, "--out", tmp_path / "two")
    one, two = everything(tmp_path / "one"), everything(tmp_path / "two")
    for name in ("summary.json", "manifest.json", "remarks.csv", "protected/remarks.csv"):
        del one[name], two[name]
    assert one == two


def test_nobody_is_invited_while_a_row_cannot_be_taken(tmp_path):
    folder = write_folder(tmp_path / "round", **with_a_bad_row("clients", BAD_CLIENT))
    result = run("invite", folder, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert "--accept-rejected" in result.output
    assert set(everything(tmp_path / "out")) == {"manifest.json", "rejected.csv", "summary.json"}
    summary = json.loads((tmp_path / "out" / "summary.json").read_text())
    assert summary["state"] == "refused"
    assert "19360501-0000" not in (tmp_path / "out" / "rejected.csv").read_text()


def test_a_refusal_is_replaced_when_the_list_is_mended(tmp_path):
    folder = write_folder(tmp_path / "round", **with_a_bad_row("clients", BAD_CLIENT))
    assert run("invite", folder, "--out", tmp_path / "out").exit_code == 2
    (folder / "clients.csv").write_text("\n".join(LISTS["clients"]) + "\n")
    assert run("invite", folder, "--out", tmp_path / "out").exit_code == 0
    assert column(tmp_path / "out" / "invited.csv") == ["B1", "B6"]


def test_an_invitation_is_not_replaced_by_a_refusal_unasked(folder, tmp_path):
    run("invite", folder, "--out", tmp_path / "out")
    before = everything(tmp_path / "out")
    (folder / "clients.csv").write_text("\n".join([*LISTS["clients"], BAD_CLIENT]) + "\n")
    result = run("invite", folder, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert "Brukare, rad 9" in result.output
    assert "inte ett resultat av det här slaget" in result.output
    assert everything(tmp_path / "out") == before


def test_a_rejected_row_that_is_accepted_still_counts(tmp_path):
    folder = write_folder(tmp_path / "round", **with_a_bad_row("clients", BAD_CLIENT))
    result = run("invite", folder, "--out", tmp_path / "out", "--accept-rejected")
    assert result.exit_code == 0
    totals = json.loads((tmp_path / "out" / "summary.json").read_text())["totals"]
    assert totals["clients"] == 8
    assert [totals[way]["rejected"] for way in ("outcome", "area", "language", "reason")] == [1] * 4
    assert (tmp_path / "out" / "rejected.csv").exists()


def test_one_whose_service_was_rejected_waits_for_somebody_to_look(tmp_path):
    folder = write_folder(tmp_path / "round", **with_a_bad_row("services", BAD_SERVICE))
    run("invite", folder, "--out", tmp_path / "out", "--accept-rejected")
    assert "B1" not in column(tmp_path / "out" / "invited.csv")
    first = rows(tmp_path / "out" / "look_at.csv")[1]
    assert (first[0], first[4]) == ("B1", "services_rejected")


def test_another_result_needs_the_word_to_be_replaced(folder, tmp_path):
    run("invite", folder, "--out", tmp_path / "out")
    (folder / "clients.csv").write_text("\n".join(LISTS["clients"][:-1]) + "\n")
    (folder / "services.csv").write_text("\n".join(LISTS["services"][:-1]) + "\n")
    refused = run("invite", folder, "--out", tmp_path / "out")
    assert refused.exit_code == 2
    assert "--replace" in refused.output
    assert column(tmp_path / "out" / "left_out.csv") == ["B2", "B7"]
    assert run("invite", folder, "--out", tmp_path / "out", "--replace").exit_code == 0
    assert column(tmp_path / "out" / "left_out.csv") == ["B2"]


def test_the_round_folder_itself_is_never_written_over(folder):
    before = everything(folder)
    result = run("invite", folder, "--out", folder, "--replace")
    assert result.exit_code == 2
    assert everything(folder) == before


def test_nobody_is_invited_to_a_round_that_contradicts_the_system(tmp_path):
    plan = PLAN.replace("effect = 2021-01-04", "effect = 2021-01-06")
    folder = write_folder(tmp_path / "round", plan=plan)
    result = run("invite", folder, "--out", tmp_path / "out", "--accept-rejected")
    assert result.exit_code == 2
    assert "6 januari 2021" in result.output
    assert not (tmp_path / "out" / "invited.csv").exists()


def test_a_check_says_what_comes_next(folder):
    result = run("check", folder, "--on", "2020-09-15")
    assert result.exit_code == 0
    (next_line,) = [line for line in result.output.splitlines() if line.startswith("→")]
    assert "Sista dagen att välja" in next_line
    assert "senast 30 september 2020" in next_line
    assert "Ingenting saknas." in result.output


def test_a_check_says_what_is_missing_and_what_is_wrong(tmp_path):
    plan = PLAN.replace("share_base_on = 2020-08-31\n", "").replace("2020-12-15", "2021-01-08")
    folder = write_folder(tmp_path / "round", plan=plan)
    result = run("check", folder, "--on", "2020-09-15", "--json")
    assert result.exit_code == 2
    told = json.loads(result.output)
    codes = {finding["code"]: finding["severity"] for finding in told["findings"]}
    assert codes["no_share_base"] == "warning"
    assert codes["notify_after_effect"] == "error"
    assert told["on"] == "2020-09-15"
    assert told["totals"]["clients"] == 7


def test_a_check_writes_what_is_to_be_mended_and_decided_and_may_be_done_again(tmp_path):
    folder = write_folder(tmp_path / "round", **with_a_bad_row("services", BAD_SERVICE))
    assert run("check", folder, "--out", tmp_path / "out").exit_code == 2
    assert set(everything(tmp_path / "out")) == {
        "manifest.json",
        "protected/manifest.json",
        "protected/remarks.csv",
        "protected/to_decide.csv",
        "rejected.csv",
        "remarks.csv",
        "summary.json",
        "to_decide.csv",
    }
    (folder / "services.csv").write_text("\n".join(LISTS["services"]) + "\n")
    assert run("check", folder, "--out", tmp_path / "out").exit_code == 0
    assert column(tmp_path / "out" / "rejected.csv") == []


def test_a_check_without_a_folder_for_files_writes_none(folder, tmp_path):
    run("check", folder)
    assert [path.name for path in tmp_path.iterdir()] == ["round"]


def test_a_program_reads_the_outcome(folder, tmp_path):
    result = run("invite", folder, "--out", tmp_path / "out", "--json")
    told = json.loads(result.output)
    assert told["state"] == "invited"
    assert told["format"] == "hemval-invitations/1"
    assert len(told["system"]["sha256"]) == 64
    assert set(told["inputs"]) == {"round.toml", *(f"{name}.csv" for name in LISTS)}
    assert told["files"]["invited.csv"] == 2
    assert set(told["files"]) == {*ORDINARY} - {"summary.json"}
    written = set(everything(tmp_path / "out"))
    assert {name for name in written if "/" not in name} == {"manifest.json", *ORDINARY}


def test_on_a_terminal_it_is_shown_what_goes_on_and_the_answer_is_the_same(folder):
    command = ["round", "check", str(folder), "--on", "2020-09-15", "--json"]
    plain = CliRunner().invoke(app, command)
    shown = CliRunner().invoke(app, command, env={"FORCE_COLOR": "1", "TERM": "xterm"})
    assert plain.stderr == ""
    assert "Läser Brukare" in shown.stderr
    assert "Ser vilka som bjuds in" in shown.stderr
    assert shown.stdout == plain.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--on", "igår"), "igår"),
        (("--on", "2020-13-01"), "2020-13-01"),
    ],
)
def test_a_day_that_is_none_is_said(folder, arguments, said):
    result = run("check", folder, *arguments)
    assert result.exit_code == 2
    assert said in result.output


def test_a_place_that_cannot_be_written_to_is_said(folder, tmp_path):
    (tmp_path / "file").write_text("a file")
    result = run("invite", folder, "--out", tmp_path / "file" / "out")
    assert result.exit_code == 2
    assert str(tmp_path / "file" / "out") in result.output


def test_a_language_that_is_not_there_is_said(folder, tmp_path):
    result = run("invite", folder, "--out", tmp_path / "out", "--lang", "tlh")
    assert result.exit_code == 2
    assert "tlh" in result.output


def test_a_folder_without_a_plan_is_said(tmp_path):
    result = run("check", tmp_path)
    assert result.exit_code == 2
    assert "round.toml" in result.output


def test_killed_at_any_moment_the_same_command_completes_it(folder, tmp_path):
    command = [sys.executable, "-m", "hemval", "round", "invite", str(folder), "--out"]
    whole = tmp_path / "whole"
    subprocess.run([*command, str(whole)], check=True, capture_output=True)
    expected = everything(whole)
    for moment in (0.3, 0.6, 0.75, 0.9):
        out = tmp_path / f"out-{moment}"
        process = subprocess.Popen([*command, str(out)], stdout=subprocess.DEVNULL)
        time.sleep(moment)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        if out.exists():
            assert everything(out) == expected
        assert run("invite", folder, "--out", out).exit_code == 0
        assert everything(out) == expected
        assert not list(Path(out).parent.glob(f".{out.name}*"))
