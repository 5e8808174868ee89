"""The page: what stands where, what is marked, what is left out."""

from collections import Counter
from datetime import date, timedelta

import pytest
from tests.texts.describe.made import TODAY, system, text

from hemval.core.system.areas import Area, StreetRange
from hemval.core.system.capacity import Capacity, Share, Unit
from hemval.core.system.choice import ChoiceMode, ChoiceWindow, OrderBy, OrderRule
from hemval.core.system.clauses import Clause, Topic
from hemval.core.system.decision import Decision, Source
from hemval.core.system.non_choice import Draw, KeepCurrent, Municipal, NonChoice
from hemval.core.system.people import AlarmOnlyExclusion
from hemval.core.system.procurement import Basis, Procurement
from hemval.core.system.provisions import Part, provisions
from hemval.core.system.rule import Kind
from hemval.core.system.values import LooseDate, Percent, ProviderGroup
from hemval.files.system_file import load_system, shipped_systems
from hemval.texts.describe.describe import describe
from hemval.texts.describe.lines import lines
from hemval.texts.describe.markdown import markdown
from hemval.texts.describe.page import State
from hemval.texts.words import words

DAY = timedelta(days=1)
SWEDISH = words("sv")


def page(made, on=TODAY, **options):
    return describe(made, on, SWEDISH, **options)


def chapter(made, name, **options):
    (found,) = [one for one in page(made, **options).chapters if one.id == name]
    return found


def sections(made, name, **options):
    return {
        section.heading: [one.text for one in section.statements]
        for section in chapter(made, name, **options).sections
    }


def lottery(**facts):
    return OrderRule(by=OrderBy.LOTTERY, **facts)


LOTTERY = "När en utförare inte kan ta emot alla avgör lotten vem som går först."


def test_a_proposal_stands_apart_and_is_marked():
    made = system(order=(lottery(), lottery(kind=Kind.PROPOSED, decision="board")))
    assert sections(made, "order") == {None: [LOTTERY], "Förslag – inte beslutat": [LOTTERY]}
    proposal = chapter(made, "order").sections[1].statements[0]
    assert proposal.mark == "FÖRSLAG"
    assert proposal.provenance.standing == "Förslag – inte beslutat (se nämnden år 2020)."


def test_what_holds_later_and_what_held_before_stand_apart_with_their_days():
    made = system(
        order=(
            lottery(valid_to=TODAY - DAY),
            lottery(valid_from=TODAY, valid_to=TODAY),
            lottery(valid_from=TODAY + DAY),
        )
    )
    found = chapter(made, "order").sections
    assert [section.heading for section in found] == [
        None,
        "Gäller inte ännu",
        "Gäller inte längre",
    ]
    assert [section.statements[0].provenance.period for section in found] == [
        "Gäller från den 21 november till och med den 21 november 2026.",
        "Börjar gälla den 22 november 2026.",
        "Gällde till och med den 20 november 2026.",
    ]


@pytest.mark.parametrize(
    ("on", "shown"),
    [
        (date(2020, 12, 31), 0),
        (date(2021, 1, 1), 1),
        (date(2021, 12, 31), 1),
        (date(2022, 1, 1), 0),
    ],
    ids=["the day before", "the first day", "the last day", "the day after"],
)
def test_a_rule_is_shown_on_the_days_it_holds_and_counted_when_left_out(on, shown):
    made = system(order=(lottery(valid_from=date(2021, 1, 1), valid_to=date(2021, 12, 31)),))
    told = page(made, on, only_in_force=True)
    (order,) = [one for one in told.chapters if one.id == "order"]
    assert sum(len(section.statements) for section in order.sections) == shown
    left_out = "Inget är utelämnat." if shown else "En regel som inte gäller då är utelämnad."
    assert left_out in told.lead[-1]
    assert order.intro == (() if shown else ("Ingen regel om detta gäller den dagen.",))


def test_a_proposal_never_holds_on_any_day():
    made = system(order=(lottery(kind=Kind.PROPOSED),))
    shown = sections(made, "order", only_in_force=True)
    assert [*shown] == ["Förslag – inte beslutat"]  # noqa: RUF001


def test_what_is_not_known_is_said_to_be_an_assumption():
    made = system(order=(lottery(kind=Kind.UNKNOWN, assumption=text("Ingen har sagt det")),))
    (statement,) = chapter(made, "order").sections[0].statements
    assert statement.mark == "OKÄNT"
    assert statement.provenance.lines() == ("OKÄNT – antagande: Ingen har sagt det.",)


def test_a_rule_names_its_decision_note_and_sources():
    rule = lottery(decision="kf", note=text("Lotten dras öppet"), source=("record", "letter"))
    (statement,) = chapter(system(order=(rule,)), "order").sections[0].statements
    assert statement.provenance.lines() == (
        "Beslut: kommunfullmäktige den 23 maj 2019, dnr KS/2019:1.",
        "Anmärkning: Lotten dras öppet.",
        "Källor: Protokoll; Brev.",
    )


def test_where_nothing_can_be_chosen_it_is_said_first():
    made = system(bundles=(), procurement=(Procurement(basis=Basis.IN_HOUSE),))
    told = page(made)
    assert told.lead[0] == (
        "Här finns ingen utförare att välja. Ingen i Alvkärr bjuds in till något val, och den som "
        "har hemtjänst får den av kommunen."
    )
    assert not {"who", "when", "order", "silence"} & {one.id for one in told.chapters}


def test_a_chapter_that_the_file_is_silent_about_says_so():
    assert chapter(system(), "order").intro == ("Systemfilen säger inget om detta.",)


@pytest.mark.parametrize(
    ("exclusions", "intro"),
    [
        ((), "Filen nämner inga undantag."),
        ((AlarmOnlyExclusion(reason=text("A")),), "utom de som nämns här."),
        (
            (AlarmOnlyExclusion(reason=text("A"), kind=Kind.PROPOSED),),
            "Filen nämner inga undantag.",
        ),
    ],
    ids=["nobody", "somebody", "somebody, in a proposal"],
)
def test_who_is_invited_is_said_before_who_is_not(exclusions, intro):
    (told,) = chapter(system(exclusions=exclusions), "who").intro
    assert told.endswith(intro)


def test_the_silent_of_both_sorts_are_told_of_at_once_when_the_rule_is_one():
    rule = Municipal(decision="kf")
    made = system(non_choice=NonChoice(existing=(rule,), new=(rule,)))
    assert sections(made, "silence") == {
        None: ["Den som inte väljer får kommunens egen hemtjänst."]
    }


def test_the_silent_are_told_of_apart_when_the_rules_differ_in_anything():
    existing, new = Municipal(decision="kf"), Municipal(decision="board")
    made = system(non_choice=NonChoice(existing=(existing,), new=(new,)))
    assert len(sections(made, "silence")[None]) == 2


def test_a_share_holds_no_longer_than_the_capacity_it_is_part_of():
    share = Share(share=Percent.parse("20 %"), group=ProviderGroup.MUNICIPAL)
    over = Capacity(unit=Unit.CLIENTS, shares=(share,), valid_to=TODAY - DAY)
    found = chapter(system(capacity=(over,)), "capacity").sections
    assert [section.heading for section in found] == ["Gäller inte längre"]
    assert found[0].statements[1].provenance.period == "Gällde till och med den 20 november 2026."


def test_a_share_of_a_proposed_capacity_is_a_proposal():
    share = Share(share=Percent.parse("20 %"), group=ProviderGroup.MUNICIPAL)
    proposed = Capacity(unit=Unit.CLIENTS, shares=(share,), kind=Kind.PROPOSED)
    (section,) = chapter(system(capacity=(proposed,)), "capacity").sections
    assert {one.state for one in section.statements} == {State.PROPOSED}
    assert {one.mark for one in section.statements} == {"FÖRSLAG"}


def test_a_legal_risk_stands_where_the_rule_stands():
    share = Share(share=Percent.parse("20 %"), group=ProviderGroup.PRIVATE, decision="kf")
    made = system(
        capacity=(Capacity(unit=Unit.CLIENTS, shares=(share,)),),
        non_choice=NonChoice(existing=(KeepCurrent(),), new=(Draw(decision="kf"),)),
    )
    risks = {
        one.part: one.risks
        for name in ("capacity", "silence")
        for one in chapter(made, name).sections[0].statements
    }
    assert risks[Part.CAPACITY] == risks[Part.NON_CHOICE_EXISTING] == ()
    assert "LOV 1 kap. 1 §" in risks[Part.SHARES][0]
    assert "2019:2" in risks[Part.NON_CHOICE_NEW][0]


def test_clauses_stand_under_their_topics_and_proposals_last():
    made = system(
        clauses=(
            Clause(id="p", topic=Topic.FEE, text=text("Förslaget."), kind=Kind.PROPOSED),
            Clause(id="f", topic=Topic.FEE, text=text("Avgiften.")),
            Clause(id="i", topic=Topic.INFORMATION, text=text("Brevet.")),
        )
    )
    assert sections(made, "other") == {
        "Information": ["Brevet."],
        "Avgift": ["Avgiften."],
        "Förslag – inte beslutat": ["Förslaget."],
    }


def test_decisions_stand_in_the_order_they_were_taken():
    made = system(
        decisions=tuple(
            Decision(id=when, body=text("nämnden"), about=text("Regler."), date=LooseDate(when))
            for when in ("2020", "2019-05-23", "2019-02")
        ),
        procurement=(Procurement(basis=Basis.LOV, decision="2020"),),
    )
    assert sections(made, "decisions")[None] == [
        "Nämnden i februari 2019: Regler.",
        "Nämnden den 23 maj 2019: Regler.",
        "Nämnden år 2020: Regler.",
    ]


def test_what_an_official_decided_stands_and_is_counted_apart_from_politics():
    routine = Decision(id="r", body=text("chefen"), about=text("Rutin."), by_official=True)
    made = system(
        decisions=(*system().decisions, routine),
        choice=(ChoiceWindow(mode=ChoiceMode.ANY_TIME, decision="r"),),
    )
    told = sections(made, "decisions")
    assert len(told["Politiska beslut"]) == 2
    assert told["Tjänstemäns beslut och rutiner"] == [
        "Chefen (dagen är inte känd), beslut av en tjänsteman: Rutin."
    ]
    assert "1 beslutad av en tjänsteman" in " ".join(page(made).lead)


def test_rules_in_a_row_that_rest_on_the_same_thing_share_its_line():
    made = system(choice=(ChoiceWindow(mode=ChoiceMode.ANY_TIME, decision="kf"),) * 2)
    text_ = markdown(lines(page(made), SWEDISH))
    assert text_.count("Man väljer när som helst.") == 2
    assert "*Gemensamt för båda. Beslut: kommunfullmäktige den 23 maj 2019" in text_


def test_the_page_of_a_city_with_thousands_of_streets_tells_number_first_and_last():
    areas = tuple(
        Area(
            id=f"a{area}",
            name=text(f"Område {area}"),
            key_codes=tuple(str(10_000 + 1_100 * area + code) for code in range(1_100)),
            streets=tuple(StreetRange(street=f"Gata {area}-{one}") for one in range(500)),
        )
        for area in range(14)
    )
    told = sections(system(areas=areas), "areas")[None]
    no_break = "\N{NO-BREAK SPACE}"
    assert told[0] == (
        f"Område 0 omfattar 1{no_break}100 nyckelkoder, från 10000 till 11099 och 500 gator, "
        "från Gata 0-0 till Gata 0-499."
    )
    assert len(told) == 14


def test_a_page_of_today_says_how_old_its_youngest_source_is():
    sources = tuple(
        Source(id=f"s{when}", title="Källa", publisher="Kommunen", date=LooseDate(when))
        for when in ("2012-09-14", "2011")
    )
    made = system(sources=sources)
    said = "Den yngsta daterade källan är från den 14 september 2012."
    assert said in page(made).lead[-1]
    assert said not in " ".join(page(made, on=date(2012, 9, 14)).lead)
    assert said not in " ".join(page(made, only_in_force=True).lead)


SYSTEMS = [load_system(name).system for name in shipped_systems()]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("made", SYSTEMS, ids=lambda one: one.identity.id)
class TestShippedSystems:
    def test_everything_the_file_says_stands_on_the_page_once(self, made, language):
        told = describe(made, TODAY, words(language))
        on_page = Counter(
            statement.part
            for chapter in told.chapters
            for section in chapter.sections
            for statement in section.statements
        )
        in_file = Counter(
            provision.part for provision in provisions(made) if provision.part is not Part.IDENTITY
        )
        merged = sum(rule in made.non_choice.existing for rule in made.non_choice.new)
        in_file[Part.NON_CHOICE_NEW] -= merged
        assert on_page == +in_file

    def test_every_sentence_is_whole(self, made, language):
        for chapter in describe(made, TODAY, words(language)).chapters:
            for section in chapter.sections:
                for statement in section.statements:
                    told = [one for one in statement.sentences if not one.startswith("http")]
                    whole = " ".join(told)
                    assert whole[0].isupper() or whole[0] in "”“0123456789", whole
                    assert whole.endswith((".", "!", "?", ".)", ".”")), whole
                    assert not [hole for hole in ("None", "{", "..", "  ") if hole in whole], whole

    def test_the_same_page_is_the_same_bytes(self, made, language):
        first, second = (
            markdown(lines(describe(made, TODAY, words(language)), words(language)))
            for _ in range(2)
        )
        assert first == second
        assert first.endswith("\n")
        assert "\n\n\n" not in first

    def test_what_is_not_known_is_marked_each_time(self, made, language):
        unknown = sum(provision.kind is Kind.UNKNOWN for provision in provisions(made))
        told = describe(made, TODAY, words(language))
        marks = [
            statement.mark
            for chapter in told.chapters
            for section in chapter.sections
            for statement in section.statements
            if statement.kind is Kind.UNKNOWN
        ]
        assert len(marks) == unknown
        assert None not in marks
