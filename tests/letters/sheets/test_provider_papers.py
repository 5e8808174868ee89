"""What a provider reads on paper is what its list tells: no row more and none less."""

import json
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.letters.reading import read_aloud, shown, tags_of, written
from tests.letters.sheets.tight_rounds import table

from hemval.core.facts.clients import Address
from hemval.core.placement.lists_since import Since, lists_now
from hemval.core.placement.provider_lists import Move
from hemval.core.placement.working_lists import ToProvider
from hemval.files.allocated.provider_files import list_names
from hemval.letters.paper import Table, words_of
from hemval.letters.sheets.about import About
from hemval.letters.sheets.legible import MARK
from hemval.letters.sheets.printing import print_sheet
from hemval.letters.sheets.provider_papers import MOST_ROWS, provider_papers
from hemval.letters.sheets.sheet import MadeFrom

DAY = date(2020, 12, 1)
PROTECTED = "Skyddade personuppgifter"


MADE_FROM = MadeFrom(name="providers/P01.csv", sha256="0" * 64)


def papers_of(lists, sheets, out):
    """Each provider's list as CSV, its rows, and its papers by what they are about."""
    by_provider = lists.by_provider()
    for id, name in list_names(lists.providers).items():
        made = provider_papers(id, by_provider[id], MADE_FROM, sheets)
        yield out / name, by_provider[id], {one.about: one.paper for one in made}


def rows_of(paper, column):
    """The cells of one column, over every table of people."""
    for block in paper.blocks:
        if isinstance(block, Table):
            headings = ["".join(run.text for run in one) for one in block.columns]
            if "Brukar-id" in headings:
                at = headings.index(column)
                yield from ("".join(run.text for run in row[at]) for row in block.rows)


def test_every_move_is_told_of_by_exactly_one_paper():
    told = Counter(move for about in About for move in about.moves)
    assert told == Counter(Move)


def test_a_paper_has_exactly_the_rows_of_the_list(lists, sheets, out):
    seen = 0
    for path, told, papers in papers_of(lists, sheets, out):
        listed = table(path)
        for about, paper in papers.items():
            moves = [row.move for row in told]
            mine = [row for row, move in zip(listed, moves, strict=True) if move in about.moves]
            assert list(rows_of(paper, "Brukar-id")) == [row["Brukar-id"] for row in mine]
            names = [f"{row['Förnamn']} {row['Efternamn']}".strip() or PROTECTED for row in mine]
            assert list(rows_of(paper, "Namn")) == names
            seen += len(mine)
    assert seen == sum(len(table(path)) for path in (out / "providers").glob("*.csv"))


def test_those_who_come_have_a_first_day_an_address_and_a_phone(lists, sheets, out):
    came = 0
    for path, _, papers in papers_of(lists, sheets, out):
        coming = [row for row in table(path) if row["Vad som händer"].startswith("Kommer")]
        for row, day, address, phone in zip(
            coming,
            rows_of(papers[About.COMING], "Första dag"),
            rows_of(papers[About.COMING], "Adress"),
            rows_of(papers[About.COMING], "Telefon"),
            strict=True,
        ):
            assert (day, phone) == (row["Första eller sista dag"], row["Telefon"])
            assert row["Gatuadress"] in address
            came += 1
    assert came >= 5


def test_the_sums_are_those_of_the_summary(lists, sheets, out):
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    told = {
        path.stem: Counter(row.move for row in listed if row.client)
        for path, listed, _ in papers_of(lists, sheets, out)
    }
    for bundle in summary["bundles"].values():
        for provider, numbers in bundle["by_provider"].items():
            moves = told[provider]
            assert numbers["comes"] == moves[Move.COMES]
            assert numbers["for_now"] == moves[Move.COMES_FOR_NOW]
            assert numbers["leaves"] == moves[Move.LEAVES]
            assert numbers["stays"] == moves[Move.STAYS] + moves[Move.STAYS_WITH_MORE]
    for path, listed, papers in papers_of(lists, sheets, out):
        for about, paper in papers.items():
            rows = [row for row in listed if row.move in about.moves]
            if rows:
                sums = next(one for one in paper.blocks if isinstance(one, Table)).rows[-1]
                assert "".join(sums[1][0].text.split()) == str(len(rows)), path
                hours, minutes = divmod(sum(row.minutes or 0 for row in rows), 60)
                told_time = [sums[3][0].text.replace("\N{NO-BREAK SPACE}", "")] if sums[3:] else []
                is_timed = any(row.minutes is not None for row in rows)
                assert told_time == [f"{hours} tim {minutes} min"] * is_timed


def test_the_paper_of_those_who_leave_never_tells_where_to(opened, lists, sheets, out):
    left = 0
    names = {one.id: one.name for one in opened.terms.providers}
    comes_to = {row["Brukar-id"]: row["Till"] for row in table(out / "allocation.csv")}
    for path, told, papers in papers_of(lists, sheets, out):
        if About.LEAVING not in papers:
            continue
        text = " ".join(words_of(papers[About.LEAVING]))
        others = {name for id, name in names.items() if id != path.stem}
        assert not [name for name in others if name in text]
        homes = {row.address.street for row in told if row.address.street}
        assert not [home for home in homes if home in text]
        left += sum(comes_to[id] in others for id in rows_of(papers[About.LEAVING], "Brukar-id"))
    assert left >= 5


def test_of_a_protected_person_there_is_the_neutral_line_and_nothing_else(
    opened, lists, sheets, out
):
    neutral = [
        (path, paper)
        for path, _, papers in papers_of(lists, sheets, out)
        for paper in papers.values()
        if PROTECTED in list(rows_of(paper, "Namn"))
    ]
    assert neutral
    for _, paper in neutral:
        note = sheets.words.say("allocated-note-protected")
        people = [one for one in paper.blocks if isinstance(one, Table)][1:]
        rows = [row for one in people for row in one.rows if not row[1] or not row[1][0].text]
        for row in rows:
            cells = [run.text for cell in row for run in cell if run.text]
            assert cells == [PROTECTED, opened.terms.effect.isoformat(), note]


def test_one_protected_since_has_the_neutral_line_last_and_her_place_tells_nothing(
    lists, sheets, out
):
    path, told, before = next(one for one in papers_of(lists, sheets, out) if one[0].stem == "P01")
    first = next(row.client for row in told if row.move is Move.COMES)
    since = lists_now(lists, Since(hidden=frozenset({first}))).lists
    _, _, now = next(one for one in papers_of(since, sheets, out) if one[0].stem == "P01")
    was = list(rows_of(before[About.COMING], "Brukar-id"))
    assert list(rows_of(now[About.COMING], "Brukar-id")) == [*(id for id in was if id != first), ""]
    gone = next(row for row in told if row.client == first)
    text = " ".join(words_of(now[About.COMING]))
    assert [word for word in (gone.name, gone.client, gone.address.street) if word in text] == []


def test_a_provider_to_whom_nobody_comes_is_told_so(sheets):
    made = list(provider_papers("P01", (), MADE_FROM, sheets))
    assert [one.name for one in made] == ["coming"]
    assert sheets.words.say("sheet-nobody-comes") in list(words_of(made[0].paper))
    assert not any(isinstance(block, Table) for block in made[0].paper.blocks)


def row(number, **facts):
    usual = {
        "provider": "P01",
        "move": Move.COMES,
        "day": date(2021, 1, 4),
        "client": f"B{number:07}",
        "given_name": "Anna",
        "family_name": "Öst",
        "address": Address(street="Lekgatan 1", postal_code="99001", town="Ö"),
        "bundle": "hemtjanst",
        "services": (("omvardnad", 60),),
        "minutes": 60,
    }
    return ToProvider(**usual | facts)


def papers(rows, sheets):
    return list(provider_papers("P01", tuple(rows), MADE_FROM, sheets))


def test_minutes_are_told_as_hours(sheets):
    # 2230 minutes are 37 hours and 10 minutes.
    paper = papers([row(1, minutes=2230)], sheets)[0].paper
    assert list(rows_of(paper, "Tid i månaden")) == ["37\N{NO-BREAK SPACE}tim 10 min"] or list(
        rows_of(paper, "Tid i månaden")
    ) == ["37 tim 10 min"]


def test_a_list_of_thousands_comes_in_parts_that_hold_everybody_once(sheets):
    made = papers((row(number) for number in range(2 * MOST_ROWS + 1)), sheets)
    assert [one.name for one in made] == ["coming-1", "coming-2", "coming-3"]
    ids = [id for one in made for id in rows_of(one.paper, "Brukar-id")]
    assert ids == [f"B{number:07}" for number in range(2 * MOST_ROWS + 1)]
    receipt = sheets.words.say("sheet-receipt-coming")
    assert [receipt in list(words_of(one.paper)) for one in made] == [False, False, True]


def test_a_long_table_repeats_its_headings_and_numbers_its_pages(sheets, press):
    made = papers((row(number) for number in range(120)), sheets)[0].paper
    printed = press.print(made, DAY)
    pages = [page.get_text() for page in shown(printed.pdf)]
    assert printed.pages > 4
    of_people = [text for text in pages if "B0000" in text]
    assert all("Brukar-id" in text for text in of_people)
    assert all(f"Sida {n} av {len(pages)}" in text for n, text in enumerate(pages, 1))
    assert all("ÖVNING" in text for text in pages)


def test_a_long_sheet_that_is_printed_apart_has_the_same_bytes(sheets, press):
    made = papers((row(number) for number in range(201)), sheets)[0].paper
    assert print_sheet(made, DAY, press) == press.print(made, DAY)


@pytest.mark.parametrize("about", list(About))
def test_what_is_heard_is_what_is_written_in_its_order(lists, sheets, out, press, tmp_path, about):
    papers = [papers[about] for _, _, papers in papers_of(lists, sheets, out) if about in papers]
    paper = min(papers, key=lambda one: len(list(words_of(one))))
    assert read_aloud(tags_of(press.print(paper, DAY).pdf, tmp_path)) == written(paper)


@pytest.mark.parametrize(
    "name",
    [
        '#panic("x") *b*',
        "<script>alert(1)</script>",
        "Å" * 60,
        "محمد الأحمد",
        "Anna\nÖst",
        "$1 _x_",
    ],
)
def test_a_name_of_any_shape_is_text(sheets, press, name):
    made = papers([row(1, given_name=name, family_name="")], sheets)[0].paper
    assert list(rows_of(made, "Namn")) == [" ".join(name.split())]
    assert press.print(made, DAY).pages >= 2


@given(name=st.text(max_size=40))
@settings(max_examples=25, deadline=None)
def test_no_name_keeps_a_provider_from_its_paper(sheets, press, name):
    made = papers([row(1, given_name=name, family_name=""), row(2)], sheets)[0].paper
    assert press.print(made, DAY).pages >= 2


def test_a_character_that_cannot_be_printed_is_marked_and_the_mark_is_told(sheets):
    made = papers([row(1, given_name="Åsa \U0001f984 Öst", family_name="")], sheets)[0].paper
    assert list(rows_of(made, "Namn")) == [f"Åsa {MARK} Öst"]
    assert sheets.words.say("sheet-marked", mark=MARK) in list(words_of(made))
