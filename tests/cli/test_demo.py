import json
import re
import shlex
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hemval.cli.main import app
from hemval.texts.languages import LANGUAGES, STAFF_LANGUAGES

FEW = "60"
REPORT = ["report.html", "report.pdf"]


def run(*words: str, out: Path):
    return CliRunner().invoke(app, ["demo", "--out", str(out), "--clients", FEW, *words])


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """A small demonstration: what it printed, and its folder."""
    out = tmp_path_factory.mktemp("shown") / "demo"
    answer = run(out=out)
    assert answer.exit_code == 0, answer.output
    return answer.output, out


@pytest.mark.parametrize(
    "municipality", ["Botkyrka", "Norberg", "Norrköping", "Söderhamn", "Sundsvall"]
)
def test_each_municipality_is_shown_in_short_and_counted_in_the_end(shown, municipality):
    printed, _ = shown
    assert re.search(rf"^{municipality} · \w+", printed, re.MULTILINE)
    assert re.search(rf"^{municipality}  +[0-9–]", printed, re.MULTILINE)


def test_what_is_not_known_is_marked(shown):
    printed, _ = shown
    about_botkyrka = printed.partition("Botkyrka ·")[2].partition("Norberg ·")[0]
    assert re.search(r"^Turordning +OKÄNT: ", about_botkyrka, re.MULTILINE)


def test_in_norberg_there_is_plainly_nothing_to_choose(shown):
    printed, out = shown
    about_norberg = printed.partition("Norberg ·")[2].partition("Norrköping ·")[0]
    assert "ingenting att välja" in about_norberg
    letters = out / "norberg" / "allocated-letters"
    assert sorted(path.name for path in (letters / "papers").iterdir()) == REPORT
    assert not (letters / "letters").exists()


ROUNDS = ["botkyrka", "norrkoping", "soderhamn", "sundsvall"]


@pytest.mark.parametrize("part", [*(f"{name}/allocated" for name in ROUNDS), "dirty"])
def test_every_client_is_counted_once(shown, part):
    _, out = shown
    told = json.loads((out / part / "invitations" / "summary.json").read_text(encoding="utf-8"))
    assert sum(told["totals"]["outcome"].values()) == told["totals"]["clients"]
    assert told["totals"]["clients"] >= int(FEW)


def about(printed, municipality):
    """What is printed of one municipality."""
    return re.split(r"\n\S.* ─+\n", printed.partition(f"\n{municipality} · ")[2])[0]


def whole(text):
    return 0 if text == "–" else int(re.sub(r"\s", "", text))


@pytest.mark.parametrize("municipality", ["Botkyrka", "Norrköping", "Söderhamn", "Sundsvall"])
def test_who_got_what_adds_up_to_everybody_in_each_table(shown, municipality):
    part = about(shown[0], municipality)
    tables = re.findall(r"\n─+\n(.*?)\n +\n(All[^\n]*)", part, re.DOTALL)
    assert len(tables) == 2
    sums = []
    for body, last in tables:
        rows = [re.split(r"  +", line.strip()) for line in body.splitlines()]
        numbers = [
            [whole(cell) for cell in row[1:]]
            for row in rows
            if len(row) > 1 and all(re.fullmatch(r"[0-9\xa0]+|–", cell) for cell in row[1:])
        ]
        together = [whole(cell) for cell in re.split(r"  +", last.strip())[1:]]
        assert [sum(column) for column in zip(*numbers, strict=True)][: len(together)] == together
        sums.append(together)
    assert sums[0][-1] == sums[1][-1] > 0


def test_one_person_is_told_why_in_each_and_never_of_the_same_outcome(shown):
    told = re.findall(r"^Varför\? +(B\d+): ”(.*?)”", shown[0], re.MULTILINE | re.DOTALL)
    assert len(told) == 4
    outcomes = [re.sub(r"\s+", " ", outcome) for _, outcome in told]
    assert len(set(outcomes)) == 4
    assert shown[0].count("│ ") >= 4 * 3


def test_one_who_is_explained_is_not_protected(shown):
    printed, out = shown
    clients = re.findall(r"^Varför\? +(B\d+):", printed, re.MULTILINE)
    for name, client in zip(ROUNDS, clients, strict=True):
        listed = (out / name / "allocated" / "allocation.csv").read_text(encoding="utf-8")
        assert f'"{client}"' in listed


def test_every_certificate_holds_and_says_how_many_things_were_checked(shown):
    told = re.findall(r"^Beviset +Alla (\d+) prövningar stämmer", shown[0], re.MULTILINE)
    assert len(told) == 4
    assert all(int(checks) >= 15 for checks in told)


def test_in_botkyrka_wishes_are_refused_and_people_die_after_the_freezing(shown):
    part = about(shown[0], "Botkyrka")
    assert re.search(r"^Har ingen plats än: det hon önskade var fullt", part, re.MULTILINE)
    assert re.search(r"^Sedan låsningen +Har avlidit: \d", part, re.MULTILINE)
    assert "Tillsammans har de privata utförarna" in part


def test_a_changed_rule_is_tried_before_anybody_decides(shown):
    part = about(shown[0], "Botkyrka")
    asked, _, answer = part.partition("Om nämnden ändrar")[2].partition("beslutat:")
    assert "capacity.share[private]=30 %" in asked
    assert len(re.findall(r"^ +│ ", answer, re.MULTILINE)) >= 2


def test_the_dirty_lists_are_refused_and_then_taken(shown):
    printed, out = shown
    refused = {path.name for path in (out / "dirty" / "refused").iterdir()}
    assert "rejected.csv" in refused
    assert "invited.csv" not in refused
    assert (out / "dirty" / "invitations" / "invited.csv").is_file()
    assert "--accept-rejected" in printed


def test_every_file_that_is_named_is_there(shown):
    printed, out = shown
    named = re.findall(rf"^  {re.escape(str(out))}/(\S+)", printed, re.MULTILINE)
    assert 18 <= len(named) <= 20
    assert [name for name in named if not (out / name).exists()] == []


def test_every_command_that_is_named_can_be_given(shown):
    printed, _ = shown
    named = re.findall(r"^  (?:hemval|python -m hemval|\S+/hemval) (.+?)  ", printed, re.MULTILINE)
    assert len(named) == 8
    for command in named:
        assert CliRunner().invoke(app, shlex.split(command)).exit_code == 0, command


@pytest.mark.parametrize("name", ROUNDS)
def test_every_notice_is_counted_once_and_the_page_says_so(shown, name):
    printed, out = shown
    control = out / name / "allocated-letters" / "control.json"
    notices = json.loads(control.read_text(encoding="utf-8"))["kinds"]["notice"]
    parts = [notices[one] for one in ("sent", "by_hand", "waits", "not_sent")]
    assert sum(parts) == notices["rows"] >= int(FEW)
    told = re.sub(r"\s+", " ", printed)
    sent, by_hand, waits, not_sent = parts
    assert (
        f"Beskeden: {sent} utskrivna, {by_hand} för hand, {waits} väntar, {not_sent} skickas inte."
        f" Det är alla {notices['rows']}." in told
    )


def test_in_one_municipality_everybody_who_can_have_it_gets_her_notice(shown):
    _, out = shown
    control = out / "soderhamn" / "allocated-letters" / "control.json"
    notices = json.loads(control.read_text(encoding="utf-8"))["kinds"]["notice"]
    assert notices["sent"] > int(FEW) / 2
    assert "ready" not in notices["why"]


def test_what_to_open_first_is_a_notice_an_offer_the_report_and_the_book(shown):
    printed, out = shown
    first = printed.partition("Öppna de här först\n")[2].partition("\n\n")[0]
    paths = [Path(line.split()[0]) for line in first.splitlines()]
    of_letters = [path.parent.name for path in paths if path.parent.parent.name == "letters"]
    assert of_letters == ["notice", "offer"]
    assert {"report.pdf", "sv.pdf"} <= {path.name for path in paths}
    assert all(path.read_bytes().startswith(b"%PDF-") for path in paths)


def test_the_book_is_there_in_every_language(shown):
    _, out = shown
    books = {path.stem for path in (out / "botkyrka" / "book").glob("*.pdf")}
    assert books == {*LANGUAGES, *(f"staff-{one}" for one in STAFF_LANGUAGES)}


def test_what_is_printed_is_plain_text_when_nobody_looks(shown):
    printed, _ = shown
    assert "\x1b" not in printed


def test_it_can_be_shown_again_in_the_same_folder(shown):
    _, out = shown
    before = (out / "manifest.json").read_bytes()
    assert run(out=out).exit_code == 0
    assert (out / "manifest.json").read_bytes() == before


@pytest.mark.parametrize("name", ["mine.txt", "botkyrka/system.md"], ids=["added", "changed"])
def test_a_folder_that_somebody_has_worked_in_is_left_as_it_is(shown, tmp_path, name):
    out = tmp_path / "demo"
    shutil.copytree(shown[1], out)
    (out / name).write_text("mine", encoding="utf-8")
    answer = run(out=out)
    assert answer.exit_code == 2
    assert "Ingenting är ändrat" in answer.output
    assert (out / name).read_text(encoding="utf-8") == "mine"
