"""What a new version changes, in words."""

from dataclasses import replace
from datetime import date

import pytest
from tests.texts.describe.made import TODAY, system, text

from hemval.core.system.areas import Area, StreetRange
from hemval.core.system.capacity import Capacity, Unit
from hemval.core.system.choice import Channel, OrderBy, OrderRule, WishRule
from hemval.core.system.rule import Kind
from hemval.files.system_file import load_system, shipped_systems
from hemval.texts.describe.differences import tell_changes
from hemval.texts.describe.lines import lines
from hemval.texts.describe.markdown import markdown
from hemval.texts.words import words

LOTTERY = "När en utförare inte kan ta emot alla avgör lotten vem som går först."
RECEIVED = (
    "När en utförare inte kan ta emot alla går den först vars val kom in först. "
    "(Vid lika lottar Hemval.)"
)
RULE = OrderRule(by=OrderBy.LOTTERY, decision="kf", source=("record",))


def told(before, after, language="sv"):
    page = tell_changes(before, after, TODAY, words(language), names=("gammal", "ny"))
    return markdown(lines(page, words(language)))


def order(*rules):
    return system(order=rules)


def test_nothing_else_is_said_when_both_say_the_same():
    assert told(system(), system()) == (
        "# Vad som ändras från gammal till ny\n\nDe båda säger samma sak.\n"
    )


def test_a_new_rule_stands_under_its_chapter():
    assert told(order(), order(RULE)) == (
        "# Vad som ändras från gammal till ny\n"
        "\n"
        "1 ny regel, inga borttagna och inga ändrade; inga säger detsamma på ny grund.\n"
        "\n"
        "## Vem som går först\n"
        "\n"
        "### Nytt\n"
        "\n"
        f"- {LOTTERY}\n"
        "  *Beslut: kommunfullmäktige den 23 maj 2019, dnr KS/2019:1. Källa: Protokoll.*\n"
    )


def test_a_rule_that_is_gone_is_told_as_it_was():
    assert f"### Borttaget\n\n- {LOTTERY}\n" in told(order(RULE), order())


def test_a_changed_rule_is_told_as_it_was_and_as_it_is():
    changed = replace(RULE, by=OrderBy.RECEIVED, decision="board")
    assert told(order(RULE), order(changed)).endswith(
        "### Ändrat\n"
        "\n"
        f"- Förut: {LOTTERY}\n"
        f"- Nu: {RECEIVED}\n"
        "  *Vilar nu på nämnden år 2020; förut på kommunfullmäktige den 23 maj 2019, "
        "dnr KS/2019:1.*\n"
    )


def test_only_the_sentences_that_differ_are_told_under_the_one_that_stands():
    before = WishRule(max_wishes=1, wait_if_full=True, reason_required=False)
    after = replace(before, wait_if_full=False, reason_required=True)
    page = told(system(wishes=(before,)), system(wishes=(after,)))
    assert page.endswith(
        "- Man anger en utförare.\n"
        "  - Förut: Är den önskade utföraren full kan man ställa sig i kö dit. "
        "Man behöver inte ange några skäl.\n"
        "  - Nu: Är den önskade utföraren full går det inte att ställa sig i kö dit. "
        "Man måste ange skäl för sitt val.\n"
    )


def test_a_rule_on_new_ground_is_told_in_all_its_sentences():
    before = WishRule(max_wishes=1, channels=(Channel.PAPER,))
    page = told(system(wishes=(before,)), system(wishes=(replace(before, decision="kf"),)))
    assert "Man anger en utförare. Valet går att göra" in page


def test_a_sentence_that_is_only_added_has_no_before():
    before = Capacity(unit=Unit.CLIENTS)
    after = replace(before, full_is_unlisted=True)
    page = told(system(capacity=(before,)), system(capacity=(after,)))
    assert "Förut" not in page
    assert "  - Nu: En utförare som är full tas bort från listan" in page


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {"decision": None},
            "Nämner inte längre något beslut; förut kommunfullmäktige den 23 maj 2019, "
            "dnr KS/2019:1.",
        ),
        ({"source": ("record", "letter")}, "Ny källa: Brev."),
        ({"source": ()}, "Nämner inte längre källan: Protokoll."),
        ({"note": text("Så")}, "Ny anmärkning: Så."),
        (
            {"valid_from": date(2021, 1, 4)},
            "Gäller från den 4 januari 2021; förut utan angivna dagar.",
        ),
    ],
    ids=["decision", "new source", "source gone", "note", "days"],
)
def test_a_rule_on_new_ground_is_told_once_with_what_is_new(facts, said):
    page = told(order(RULE), order(replace(RULE, **facts)))
    assert page.endswith(f"### Samma regel på ny grund\n\n- {LOTTERY}\n  *{said}*\n")


def test_new_days_are_told_with_the_old():
    before = replace(RULE, valid_from=date(2021, 1, 4))
    after = replace(before, valid_to=date(2023, 12, 31))
    assert (
        "*Gäller från den 4 januari 2021 till och med den 31 december 2023. "
        "Förut: Gäller från den 4 januari 2021.*"
    ) in told(order(before), order(after))


def test_a_proposal_that_is_decided_says_so():
    before = replace(RULE, kind=Kind.PROPOSED)
    page = told(order(before), order(RULE))
    assert f"### Ändrat\n\n- {LOTTERY}\n  *Var ett förslag, är nu beslutat.*\n" in page


def test_an_assumption_that_changes_is_told_before_and_now():
    before = OrderRule(by=OrderBy.LOTTERY, kind=Kind.UNKNOWN, assumption=text("Vi tror."))
    after = replace(before, assumption=text("Vi gissar."))
    said = "*Antagandet är nu: Vi gissar. Förut: Vi tror.*"
    assert said in told(order(before), order(after))


def test_a_change_that_shows_only_in_another_language_is_not_hidden():
    before = replace(RULE, note=text("Så.", "So."))
    after = replace(RULE, note=text("Så.", "Thus."))
    swedish, english = (told(order(before), order(after), one) for one in ("sv", "en"))
    assert "Bara ordalydelsen på ett annat språk är ändrad." in swedish
    assert "The note is now: Thus. Before: So." in english


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("after", shipped_systems())
@pytest.mark.parametrize("before", shipped_systems())
def test_any_two_systems_can_be_compared(before, after, language):
    page = told(load_system(before).system, load_system(after).system, language)
    assert not [hole for hole in ("None", "{", "..", "\n\n\n") if hole in page]
    assert (page.count("\n") == 3) is (before == after)


def test_one_street_among_hundreds_is_told_when_it_is_all_that_differs():
    def streets(*more):
        names = [*(f"Gata {number}" for number in range(20)), *more, "Ögatan"]
        area = Area(
            id="a", name=text("Norr"), streets=tuple(StreetRange(street=one) for one in names)
        )
        return system(areas=(area,))

    page = told(streets("Asgatan"), streets("Ekgatan"))
    assert "En ny i området: Ekgatan." in page
    assert "En som har lämnat området: Asgatan." in page
