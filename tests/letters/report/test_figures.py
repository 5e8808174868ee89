"""The figures of a report are those of the summary, on paper and page alike."""

import copy
from itertools import pairwise

import pytest
from tests.letters.reading import letters_of, read_aloud, shown, tags_of
from tests.letters.report.reading_pages import tree_of

from hemval.core.reporting.round_report import round_report
from hemval.core.system.capacity import AdmissionRule, Unit
from hemval.letters.paper import Figures, Picture, Table
from hemval.letters.report.amounts import Amounts
from hemval.letters.report.page import report_page
from hemval.letters.report.telling import report_blocks, report_paper
from hemval.texts.words import words

SYSTEMS = ("botkyrka", "sundsvall", "soderhamn", "norrkoping", "norberg", "corrected")
SV = words("sv")
each_round = pytest.mark.parametrize("name", SYSTEMS)


def tables_of(report, language="sv"):
    """Each table by its caption, as rows of text; those of several bundles have their names."""
    blocks = report_blocks(report, words(language), width=320)
    return {
        one.caption[0].text: [
            tuple("".join(r.text for r in cell) for cell in row) for row in one.rows
        ]
        for one in blocks
        if isinstance(one, Table)
    }


def sentences(paper):
    """The letters of everything that stands on a paper, sentence by sentence."""
    return [
        letters_of("".join(run.text for run in one))
        for block in paper.blocks
        for one in block.sayings
        # Read by its tags a dash is taken for what begins an item of a list.
        if one[0].text != "–"
    ]


def whole(number):
    return Amounts(SV).whole(None if number == "withheld" else number)


@each_round
def test_paper_and_page_say_the_same(summaries, press, tmp_path, name):
    report = round_report(summaries[name])
    paper = report_paper(report, SV)
    printed = press.print(paper, report.facts_on)
    tags = tags_of(printed.pdf, tmp_path)
    for sentence in sentences(paper):
        assert sentence in read_aloud(tags)
    page = letters_of([tree_of(report_page(report, SV)).text])
    for sentence in sentences(paper):
        assert sentence in page


@each_round
def test_the_first_figures_are_those_of_the_summary(summaries, name):
    summary = summaries[name]
    report = round_report(summary)
    figures = [
        ("".join(run.text for run in number), "".join(run.text for run in sentence))
        for one in report_blocks(report, SV, width=320)
        if isinstance(one, Figures)
        for number, sentence in one.rows
    ]
    if name == "norberg":
        assert [number for number, _ in figures] == [whole(summary["rows"])] == ["7"]
        return
    totals = summary["totals"]
    assert figures[0][0] == whole(totals["in_round"] + totals["protected"])
    for bundle, told in summary["published"]["bundles"].items():
        shown_of = next(one for one in report.bundles if one.bundle == bundle)
        first, chose = told["totals"]["first_wish"], told["totals"]["chose"]
        assert shown_of.outcomes["first_wish"] in (None, first)
        if shown_of.chose:
            assert chose == shown_of.chose
            assert any(f"{whole(first)} av {whole(chose)}." in text for _, text in figures)


@each_round
def test_use_and_caps_are_those_that_are_published(summaries, name):
    summary = summaries[name]
    report = round_report(summary)
    told = tables_of(report)
    for bundle in report.bundles:
        rows = told[SV.say("report-table-rooms", bundle=bundle.name["sv"])]
        published = summary["published"]["bundles"][bundle.bundle]["used"]
        hours = 60 if bundle.counts_hours else 1
        used = [
            whole(number if number == "withheld" else number / hours)
            for number in published.values()
        ]
        place = 1 if len(rows[0]) == 2 else 2
        assert [row[place] for row in rows] == used
        caps = [one["capacity"] for one in summary["bundles"][bundle.bundle]["caps"].values()]
        if any(caps):
            assert [row[1] for row in rows] == [
                "–" if n is None else whole(n / hours) for n in caps
            ]


@each_round
def test_what_is_told_of_moves_is_the_summarys(summaries, name):
    for bundle in round_report(summaries[name]).bundles:
        counted = summaries[name]["bundles"][bundle.bundle]["by_provider"]
        assert {one.provider for one in bundle.moves} == set(counted)
        for one in bundle.moves:
            row = counted[one.provider]
            assert one.comes in (None, row["comes"])
            assert one.leaves in (None, row["leaves"])
            assert one.stays in (None, row["stays"] + row["for_now"])


@each_round
def test_areas_are_as_the_summary_withholds_them(summaries, name):
    report = round_report(summaries[name])
    told = tables_of(report)
    for bundle in report.bundles:
        counted = summaries[name]["bundles"][bundle.bundle]["by_area"]
        rows = told.get(SV.say("report-table-areas", bundle=bundle.name["sv"]), [])
        by_name = {report.areas[area]["sv"]: row["sum"] for area, row in counted.items()}
        assert all(row[1] == whole(by_name[row[0]]) for row in rows)
        # Who has nothing but numbers that are withheld, or none, is not in the table.
        assert len(rows) == sum(
            any(n not in (0, "withheld") for n in row.values()) for row in counted.values()
        )


@each_round
def test_every_plot_has_its_numbers_in_a_table_and_in_words(summaries, name):
    blocks = [*report_blocks(round_report(summaries[name]), SV, width=320)]
    pictures = [one for one in blocks if isinstance(one, Picture)]
    assert len(pictures) == 3 * len(round_report(summaries[name]).bundles)
    for before, after in pairwise([one for one in blocks if isinstance(one, Picture | Table)]):
        if isinstance(before, Picture):
            assert isinstance(after, Table)
            for row in after.rows:
                assert row[0][0].text in before.alt
                assert all(cell[0].text in before.alt for cell in row[1:2] if cell[0].text != "–")


def test_nobody_who_is_protected_is_told_of_but_as_one_in_the_round(summaries):
    summary = summaries["corrected"]
    report = round_report(summary)
    assert summary["totals"]["protected"] > 0
    assert report.has_protected
    assert "protected" not in report.clients
    assert all(one.stays is None for bundle in report.bundles for one in bundle.moves)


def test_a_correction_says_what_was_wrong_and_what_it_came_to(summaries):
    report = round_report(summaries["corrected"])
    page = tree_of(report_page(report, SV)).text
    assert "Felet, med kommunens ord: Val på <blankett> var fel inskrivna." in page
    rows = tables_of(report)[SV.say("report-table-correction")]
    counted = summaries["corrected"]["corrects"]["changed"]
    assert {row[0]: row[1] for row in rows} == {
        SV.say(f"report-put-{code}"): whole(report.correction.changed[code]) for code in counted
    }


def test_where_nothing_can_be_chosen_the_report_is_one_page_that_says_so(summaries, press):
    report = round_report(summaries["norberg"])
    printed = press.print(report_paper(report, SV), report.facts_on)
    assert printed.pages == 1
    assert "I Norberg finns inget att välja." in shown(printed.pdf)[0].get_text().replace("\n", " ")


def test_each_rule_is_told_with_what_it_rests_on(summaries):
    report = round_report(summaries["botkyrka"])
    page = tree_of(report_page(report, SV)).text
    kinds = [one["kind"] for one in summaries["botkyrka"]["rules"]]
    assert f"{kinds.count('unknown')} är antaganden." in page
    assert all(
        " ".join(one["says"]["sv"].split()) in page for one in summaries["botkyrka"]["rules"]
    )
    assert "Lottning antas" in page


def test_whole_and_none_are_told_of_whole_and_none_alone():
    amounts = Amounts(SV)
    # 1 999 of 2 000 is 99.95 %, 1 of 2 000 is 0.05 % and 2 001 of 2 000 is 100.05 %.
    assert amounts.share(1999, 2000) == "99\N{NO-BREAK SPACE}%"
    assert amounts.share(1, 2000) == "1\N{NO-BREAK SPACE}%"
    assert amounts.share(2001, 2000) == "101\N{NO-BREAK SPACE}%"
    assert amounts.share(2000, 2000) == "100\N{NO-BREAK SPACE}%"
    assert amounts.share(0, 2000) == "0\N{NO-BREAK SPACE}%"


def test_a_hundred_providers_fit_their_sheets(summaries, press):
    summary = copy.deepcopy(summaries["botkyrka"])
    bundle = summary["bundles"]["hemtjanst"]
    used = summary["published"]["bundles"]["hemtjanst"]["used"]
    for number in range(100):
        name = f"X{number}"
        bundle["caps"][name] = {**bundle["caps"]["P01"], "provider": name}
        bundle["by_provider"][name] = {**bundle["by_provider"]["P01"]}
        used[name] = 25_000_000
        summary["names"]["providers"][name] = f"{'Långt namn på en utförare ' * 3}{number}"
    summary["totals"]["in_round"] = summary["totals"]["clients"] = 250_000
    report = round_report(summary)
    pages = shown(press.print(report_paper(report, SV), report.facts_on).pdf)
    # Drawings are never cut: the last bar of every drawing is above the foot of its page.
    told = "".join(page.get_text() for page in pages)
    for number in range(100):
        assert told.count(f"utförare {number}\n") >= 2, number
    feet = [page.rect.height - 40 for page in pages]
    for page, foot in zip(pages, feet, strict=True):
        assert all(block[3] <= foot + 25 for block in page.get_text("blocks"))


def changed(summaries, **parts):
    """Botkyrka's summary with other parts of its bundle."""
    summary = copy.deepcopy(summaries["botkyrka"])
    summary["bundles"]["hemtjanst"].update(parts)
    return summary


@pytest.mark.parametrize("rule", list(AdmissionRule))
@pytest.mark.parametrize("unit", [Unit.CLIENTS, Unit.HOURS_PER_MONTH])
def test_each_rule_of_caps_is_told_in_its_unit(summaries, rule, unit):
    summary = changed(summaries, rule=rule.value, unit=unit.value, overrun=12000)
    page = tree_of(report_page(round_report(summary), SV)).text
    used = summary["published"]["bundles"]["hemtjanst"]["used"]["KOMMUNAL"]
    # 60 minutes are an hour; persons are told as they are.
    told = round(used / 60) if unit is Unit.HOURS_PER_MONTH else used
    assert whole(told).replace("\N{NO-BREAK SPACE}", " ") in page.replace("\N{NO-BREAK SPACE}", " ")
    assert {
        AdmissionRule.SOFT: "även om taket då passeras",
        AdmissionRule.UNIT: "Taket räknas i personer",
        AdmissionRule.CLOSING: "är utföraren full för alla efter",
        AdmissionRule.SKIPPING: "en senare med färre timmar",
    }[rule] in page


def test_caps_by_area_are_told_with_their_areas(summaries):
    summary = changed(summaries)
    caps = summary["bundles"]["hemtjanst"]["caps"]
    caps["P01@omrade-1"] = caps.pop("P01")
    used = summary["published"]["bundles"]["hemtjanst"]["used"]
    used["P01@omrade-1"] = used.pop("P01")
    names = summary["names"]["providers"]
    page = tree_of(report_page(round_report(summary), SV)).text
    assert f"{names['P01']}, Område 1" in page


def test_queues_are_told_and_those_of_few_are_not(summaries):
    report = round_report(changed(summaries, queues={"P01": 12, "P02": 9, "P03": 2}))
    rows = tables_of(report)[SV.say("report-table-queues", bundle=report.bundles[0].name["sv"])]
    # 2 alone would be the sum less 12 and 9; so 9 is not told either.
    assert [row[1] for row in rows] == ["12", "dolt", "dolt"]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"source": "drand", "chain": "ab", "round": 7, "value": "cd"}, "runda 7 hos drand"),
        ({"source": "rfc3797", "from": ["Lotto", "Joker"], "value": "cd"}, "Lotto, Joker"),
        ({"source": "exercise", "value": "cd"}, "övningens eget tal"),
    ],
)
def test_the_source_of_the_lots_is_told(summaries, value, said):
    summary = copy.deepcopy(summaries["botkyrka"])
    summary["lottery"]["public_value"] = value
    assert said in tree_of(report_page(round_report(summary), SV)).text


def test_what_later_lists_told_is_told(summaries):
    summary = {**summaries["botkyrka"], "changes_since": {"died": 7, "moved_out": 3, "area": 8}}
    rows = dict(tables_of(round_report(summary))[SV.say("report-table-changes")])
    # 3 would be the sum less 7 and 8; the smallest beside it goes with it.
    assert rows == {
        "Har avlidit": "dolt",
        "Har flyttat från kommunen": "dolt",
        "Har flyttat till ett annat område": "8",
    }
