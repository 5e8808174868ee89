"""`hemval simulate`: from a round folder to a page that a committee can read."""

import csv
import json
import re
from html.parser import HTMLParser

import pytest
from tests.cli.running import everything, made_up, run

from hemval.files.round_result import work_through

VOID = {"meta", "br"}
TIGHT = "capacity.share[private]=3 %"


@pytest.fixture(scope="module")
def rounds(tmp_path_factory):
    place = tmp_path_factory.mktemp("simulate")
    folder = made_up(place / "round", clients=160)
    hide(folder / "clients.csv", 3)
    return folder, place


def hide(clients, number):
    """Mark the first so many clients as protected since long."""
    with clients.open(encoding="utf-8-sig", newline="") as file:
        heading, *rows = csv.reader(file, delimiter=";")
    column = heading.index("Sekretessmarkering från")
    for row in rows[:number]:
        row[column] = "2019-01-01"
    with clients.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([heading, *rows])


@pytest.fixture(scope="module")
def simulated(rounds):
    folder, place = rounds
    answer = run("simulate", folder, "--set", TIGHT, "--draws", 20, "--out", place / "sim")
    assert answer.exit_code == 0, answer.output
    return place / "sim"


class Outline(HTMLParser):
    """Checks that everything opened is closed, and keeps what a page asks for."""

    def __init__(self):
        super().__init__()
        self.open, self.asked, self.headings, self.tags = [], [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.asked += [value for name, value in attrs if name in ("src", "href", "srcset")]
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def words_of(content):
    return set(re.findall(r"[\w-]+", content.decode("utf-8-sig")))


def outline(page):
    parser = Outline()
    parser.feed(page)
    return parser


def test_the_page_is_whole_and_asks_for_nothing(simulated):
    page = (simulated / "simulation.html").read_text(encoding="utf-8")
    found = outline(page)
    assert page.startswith("<!DOCTYPE html>")
    assert found.open == []
    assert found.asked == []
    assert not re.search(r"https?://|<script|@import|url\(", page)


def test_the_page_can_be_followed_without_seeing_it(simulated):
    found = outline((simulated / "simulation.html").read_text(encoding="utf-8"))
    assert found.headings[0] == 1
    assert found.headings.count(1) == 1
    steps = zip(found.headings, found.headings[1:], strict=False)
    assert all(after - before <= 1 for before, after in steps)
    assert dict(found.tags)["html"] == {"lang": "sv"}
    charts = [attrs for tag, attrs in found.tags if attrs.get("role") == "img"]
    assert charts
    assert all(attrs["aria-label"] for attrs in charts)
    assert all(attrs["scope"] in ("col", "row") for tag, attrs in found.tags if tag == "th")


def test_every_table_of_the_page_is_a_file(simulated):
    page = (simulated / "simulation.html").read_text(encoding="utf-8")
    assert page.count("<table>") == len([*(simulated / "tables").glob("*.csv")])


def test_the_question_names_the_rule_as_it_is_and_as_it_is_tried(simulated):
    page = (simulated / "simulation.html").read_text(encoding="utf-8")
    assert "Precis 20 procent" in page
    assert "Precis 3 procent" in page


def test_a_folder_is_the_same_to_the_byte_on_one_core_and_on_two(rounds, simulated):
    folder, place = rounds
    again = place / "again"
    asked = ("simulate", folder, "--set", TIGHT, "--draws", 20, "--out", again, "--cores", 2)
    assert run(*asked).exit_code == 0
    assert everything(again) == everything(simulated)


def test_each_ones_chances_are_for_the_owner_alone_and_without_protected_people(rounds, simulated):
    chances = simulated / "people" / "chances.csv"
    assert (chances.parent.stat().st_mode & 0o777, chances.stat().st_mode & 0o777) == (0o700, 0o600)
    invitations = work_through(rounds[0]).outcome.invitations
    protected = {one.client.id for one in invitations.each if one.is_protected}
    assert len(protected) >= 3
    for name, content in everything(simulated).items():
        assert not protected & words_of(content), name


def test_nothing_that_a_committee_reads_names_a_client(rounds, simulated):
    listed = (rounds[0] / "clients.csv").read_text("utf-8-sig").splitlines()[1:]
    ids = {row.split(";")[0].strip('"') for row in listed}
    for name, content in everything(simulated).items():
        if not name.startswith("people/"):
            assert not ids & words_of(content), name


def test_small_numbers_are_held_back_everywhere(simulated):
    told = json.loads((simulated / "simulation.json").read_text(encoding="utf-8"))
    (bundle,) = told["bundles"].values()
    tables = [bundle["fates"]["choosers"], bundle["fates"]["silent"], bundle["first_wish_chances"]]
    for part in ("choosers", "silent"):
        tables += [table for one in bundle[part].values() for table in one.values()]
    tables += [*bundle["gains"].values(), bundle["persons"], bundle["queue"]]
    tables += [rule["bundles"] for rule in told["silent_rules"]]
    numbers = [number for table in tables for row in table.values() for number in row.values()]
    assert None in numbers
    assert not [number for number in numbers if number is not None and 0 < number < 5]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ordre.by=received", "order"),
        ("capacity.share=30 %", "[private]"),
        ("capacity.share[private]=130 %", "--set 'capacity.share[private]=130 %'"),
        ("wishes=4", "1"),
        ("capacity.overrun=many", "overrun"),
        ("non_choice.new=nearest", "non_choice.new=nearest"),
    ],
)
def test_a_setting_that_cannot_be_followed_is_refused_and_nothing_is_written(rounds, text, said):
    folder, place = rounds
    answer = run("simulate", folder, "--set", text, "--out", place / "refused")
    assert answer.exit_code == 2
    assert said in answer.output
    assert not (place / "refused").exists()


def test_a_simulation_in_english_as_json(rounds):
    folder, place = rounds
    out = place / "english"
    asked = ("--set", "order.by=received", "--draws", 5, "--out", out, "--lang", "en", "--json")
    answer = run("simulate", folder, *asked)
    assert json.loads(answer.output)["format"] == "hemval-simulation/1"
    assert '<html lang="en">' in (out / "simulation.html").read_text(encoding="utf-8")


def test_a_municipality_with_nothing_capped_says_who_loses_nothing(tmp_path):
    folder = made_up(tmp_path / "round", "sundsvall", clients=60)
    asked = ("--set", "non_choice.existing=municipal", "--draws", 5, "--out", tmp_path / "sim")
    answer = run("simulate", folder, *asked)
    assert answer.exit_code == 0, answer.output
