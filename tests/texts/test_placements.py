"""What a person is told of her outcome: the facts that it must hold, in every language."""

import re
from dataclasses import replace
from datetime import date

import pytest
from tests.core.placement.explained_examples import (
    CLOSED,
    HER,
    IN_HOURS,
    SPOUSE,
    TERMS,
    Example,
    others,
)
from tests.core.placement.explained_outcomes import EXAMPLES
from tests.house_rules.tree import ROOT
from tests.texts.examples_page import page, said

from hemval.core.claims.claims import GoneWish, Standing, WishGone
from hemval.core.placement.placements import PlacementCode
from hemval.core.system.capacity import AdmissionRule, Holder
from hemval.core.system.choice import OrderBy
from hemval.core.system.values import LocalText, ProviderGroup
from hemval.texts.languages import LANGUAGES
from hemval.texts.placements import told
from hemval.texts.words import words

BY_TITLE = {one.title: one for one in EXAMPLES}
EACH = pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.title)
IN_EACH = pytest.mark.parametrize("language", LANGUAGES)
PHONE = TERMS.phone
DAY = {
    "sv": "4 januari 2021",
    "sv-easy": "4 januari 2021",
    "en": "4 January 2021",
    "fi": "4. tammikuuta 2021",
    "ar": "4 يناير 2021",
}
NOT_CHANGED = {
    "sv": "Det ändrar inte vilken hjälp du har rätt till, hur många timmar det är eller vad du",
    "sv-easy": "inte vilken hjälp du har rätt till. Det ändrar inte hur många timmar det är.",
    "en": "does not change what help you have a right to, how many hours it is or what you pay",
    "fi": "Se ei muuta sitä, mihin apuun sinulla on oikeus, kuinka monta tuntia saat tai mitä",
    "ar": "وهو لا يغيّر المساعدة التي تحق لك، ولا عدد الساعات، ولا الرسوم.",
}
"""What is true of every notice: of one who is new, and of one who has nothing but an alarm."""
AS_BEFORE = re.compile(r"samma hjälp|samma avgift|lika många timmar|same fee|sama maksu|نفس الرسوم")
NUMBERS = {
    "A later wish; the first was full": {"5", "9", "2", "4", "2021", "12", "2020"},
    "Stays; too little time was left": {"26", "8", "20", "9", "5"},
    "Stays; somebody before her did not fit": {"9", "5", "6"},
    "A later wish; two were placed as one": {"2", "9", "5", "4"},
    "Silent; drawn by lot": {"3"},
    "Silent; the nearest": {"1", "4"},
}
"""Numbers that must be told, worked out by hand where the examples are tried."""


def whole(example, language):
    return " ".join(said(example, language))


@EACH
@IN_EACH
def test_the_notice_changes_no_help_hours_or_fee_and_never_says_that_they_are_as_before(
    example, language
):
    text = whole(example, language)
    assert NOT_CHANGED[language] in text
    assert AS_BEFORE.search(text) is None


@EACH
@IN_EACH
def test_whoever_performs_is_named_and_from_when(example, language):
    text = whole(example, language)
    placement = example.placement
    assert TERMS.names[placement.performer] in text
    assert (DAY[language] in text) == (placement.starts is not None)


@EACH
@IN_EACH
def test_each_wish_that_was_not_met_is_named(example, language):
    text = whole(example, language)
    names = [TERMS.names[wish.provider] for wish in example.explanation.wishes]
    assert all(name in text for name in names)


@IN_EACH
@pytest.mark.parametrize("title", NUMBERS)
def test_the_numbers_that_were_worked_out_are_told(title, language):
    found = set(re.findall(r"\d+", whole(BY_TITLE[title], language)))
    assert NUMBERS[title] <= found


@EACH
@IN_EACH
def test_nobody_else_is_told_of(example, language):
    text = whole(example, language)
    ids = {HER, SPOUSE, *(one.id for one in example.others)}
    assert not {one for one in ids if re.search(rf"\b{re.escape(one)}\b", text)}
    assert "norr" not in text.lower()


@EACH
@IN_EACH
def test_nothing_is_left_unfilled_and_every_paragraph_is_whole(example, language):
    paragraphs = said(example, language)
    assert all(paragraph.endswith(".") or PHONE in paragraph for paragraph in paragraphs)
    assert not [one for one in paragraphs if re.search(r"[{}]|  |almen|bjorken", one)]


@EACH
def test_easy_swedish_has_short_sentences(example):
    sentences = re.split(r"(?<=[.!?]) ", whole(example, "sv-easy"))
    longest = max(sentences, key=lambda one: len(one.split()))
    assert len(longest.split()) <= 14, longest


@EACH
def test_easy_swedish_is_its_own(example):
    assert whole(example, "sv-easy") != whole(example, "sv")


BLAME = re.compile(r"\b(?:du valde inte|ditt fel|för sent|borde|misslyck\w*)\b", re.I)


@EACH
@pytest.mark.parametrize("language", ["sv", "sv-easy"])
def test_nobody_is_blamed(example, language):
    assert BLAME.search(whole(example, language)) is None


@IN_EACH
def test_that_one_may_change_at_any_time_is_said_only_where_it_is_so(language):
    example = BY_TITLE["Her first wish"]
    bundle = TERMS.bundles["hemtjanst"]
    closed = replace(TERMS, bundles={"hemtjanst": replace(bundle, goes_on=False)})
    change = words(language).say("outcome-change")
    assert change in whole(example, language)
    assert change not in whole(replace(example, terms=closed), language)


@IN_EACH
def test_one_who_is_outside_is_not_told_that_she_may_change(language):
    assert words(language).say("outcome-change") not in whole(
        BY_TITLE["Outside the round"], language
    )


@IN_EACH
def test_no_number_to_call_is_said_where_none_is_known(language):
    example = BY_TITLE["Her first wish"]
    assert PHONE in whole(example, language)
    assert PHONE not in whole(replace(example, terms=replace(TERMS, phone="")), language)


@IN_EACH
def test_which_choice_it_is_about_is_said_where_there_are_several(language):
    bundle = TERMS.bundles["hemtjanst"]
    meals = replace(bundle, name=LocalText.swedish("Matlådor (hem)"))
    several = replace(TERMS, bundles={"hemtjanst": meals, "mer": bundle})
    example = BY_TITLE["Her first wish"]
    text = whole(replace(example, terms=several), language)
    # The name is Swedish alone: in another language it is quoted, as a name.
    assert ("matlådor" if language.startswith("sv") else "Matlådor") in text
    assert "atlådor" not in whole(example, language)


@IN_EACH
@pytest.mark.parametrize("why", sorted(WishGone))
def test_every_wish_that_was_not_taken_up_has_words_or_none_are_needed(why, language):
    gone = (GoneWish(number=1, provider="almen", why=why),)
    example = replace(BY_TITLE["Stays; her wish could not be taken up"], gone=gone)
    is_told = "Almen" in whole(example, language)
    assert is_told == (why not in (WishGone.REPEATED, WishGone.AFTER_TODAY))


@IN_EACH
@pytest.mark.parametrize("by", sorted(OrderBy))
def test_every_ground_of_the_order_has_words(by, language):
    bundle = replace(TERMS.bundles["hemtjanst"], order_by=by)
    terms = replace(TERMS, bundles={"hemtjanst": bundle})
    example = replace(BY_TITLE["A later wish; the first was full"], terms=terms)
    assert words(language).say(f"outcome-order-{by}") in whole(example, language)


@IN_EACH
@pytest.mark.parametrize(
    "holder",
    [
        *(Holder(group=group) for group in ProviderGroup),
        Holder(provider="almen"),
        Holder(area="norr"),
        Holder(group=ProviderGroup.PRIVATE, area="norr"),
        Holder(),
        None,
    ],
    ids=str,
)
def test_every_shared_cap_has_words(holder, language):
    bundle = TERMS.bundles["hemtjanst"]
    holders = {} if holder is None else {"private": holder}
    terms = replace(TERMS, bundles={"hemtjanst": replace(bundle, holders=holders)})
    text = whole(replace(BY_TITLE["Stays; a shared limit was full"], terms=terms), language)
    assert ("Norra Sjövik" in text) == (holder is not None and holder.area is not None)


@IN_EACH
def test_one_outside_the_round_without_a_provider_is_not_said_to_be_silent(language):
    example = replace(BY_TITLE["Silent; no rule"], standing=Standing.OUTSIDE)
    assert words(language).say("outcome-because-silent") not in whole(example, language)
    assert words(language).say("outcome-because-outside") in whole(example, language)


def test_her_number_is_said_once_however_many_wishes_were_full():
    example = Example(
        title="",
        code=PlacementCode.LATER_WISH,
        wishes=("almen", "bjorken", "ceder"),
        provider="ceder",
        wish=3,
        order=30,
        caps={"almen": 5, "bjorken": 6},
        others=(*others("almen", range(1, 6)), *others("bjorken", range(6, 12))),
    )
    text = whole(example, "sv")
    assert text.count("Du hade nummer 30") == 1
    assert "hade nummer 5." in text
    assert "hade nummer 11." in text


def test_hours_and_minutes_are_told_as_people_say_them():
    example = BY_TITLE["Stays; too little time was left"]
    # 6 000 less what five take: 5 x 1 188 = 5 940 leaves an hour; 5 x 1 191 = 5 955, 45 minutes.
    hour = replace(example, others=others("almen", range(1, 6), size=1188))
    quarter = replace(example, others=others("almen", range(1, 6), size=1191))
    nothing = replace(example, others=others("almen", range(1, 6), size=1200))
    assert "De hade 1 timme kvar i månaden." in whole(hour, "sv")
    assert "De hade 45 minuter kvar i månaden." in whole(quarter, "sv")
    assert "Där fanns ingen tid kvar." in whole(nothing, "sv")


NOTHING_CAME = {
    "sv": "inte fått något val",
    "sv-easy": "inte fått något svar",
    "en": "not received a choice",
    "fi": "Emme ole saaneet",
    "ar": "لم يصلنا منك أي اختيار",
}


@EACH
@IN_EACH
def test_nobody_who_sent_something_is_told_that_nothing_came(example, language):
    may_be_said = example.heard is None and example.standing in (
        Standing.SILENT,
        Standing.ATTENTION,
    )
    assert may_be_said or NOTHING_CAME[language] not in whole(example, language)


@IN_EACH
def test_one_whose_choice_came_late_is_told_when_it_came_and_which_was_the_last_day(language):
    text = whole(BY_TITLE["Her choice came after the last day; keeps her provider"], language)
    say = words(language).say
    late = say("outcome-because-late", came=date(2020, 12, 3), closed=CLOSED)
    assert late in text
    assert say("outcome-late-is-change") in text


@IN_EACH
def test_one_whose_provider_stops_is_told_so_before_all_else(language):
    title = "Her first wish; her provider stops, and another helps for the last days"
    said_first, *_ = said(BY_TITLE[title], language)
    leaves = words(language).say("outcome-leaves", provider="Ceder", last=date(2020, 12, 20))
    assert said_first.startswith(leaves)
    assert "Sjöviks hemtjänst" in said_first


@IN_EACH
def test_where_a_provider_has_room_by_area_it_is_her_own_that_is_told(language):
    bundle = TERMS.bundles["hemtjanst"]
    holders = {"almen": Holder(provider="almen", area="norr")}
    terms = replace(TERMS, bundles={"hemtjanst": replace(bundle, holders=holders)})
    text = whole(replace(BY_TITLE["A later wish; the first was full"], terms=terms), language)
    assert "Norra Sjövik" in text
    assert "5" in text


@pytest.mark.parametrize(
    ("clients", "told"),
    [
        ((HER, SPOUSE), "Ni är två, och den utföraren har inte plats för er båda."),
        ((HER, SPOUSE, "k-9"), "Ni är 3, och den utföraren har inte plats för er alla."),
    ],
    ids=["two", "three"],
)
def test_those_who_are_too_many_together_are_not_told_that_one_needs_too_much(clients, told):
    gone = (GoneWish(number=1, provider="almen", why=WishGone.TOO_LARGE),)
    example = BY_TITLE["Stays; her wish could not be taken up"]
    text = whole(replace(example, gone=gone, clients=clients), "sv")
    assert told in text
    assert "Du behöver mer hjälp" not in text


def test_under_a_shared_cap_it_is_never_said_to_be_full_where_time_was_left():
    # 6 000 less 5 x 1 100 leaves 500 minutes; she needs 1 560.
    example = replace(
        BY_TITLE["Stays; a shared limit was full"],
        terms=IN_HOURS,
        admits=AdmissionRule.CLOSING,
        size=1560,
        caps={"private": 6000},
        others=others("almen", range(1, 6), size=1100),
    )
    text = whole(example, "sv")
    assert "fullt" not in text
    assert "räckte platsen inte till för dig" in text
    assert "Du behöver 26 timmar i månaden. Under taket fanns 8 timmar och 20 minuter" in text


def test_of_two_together_it_is_never_said_that_all_places_were_taken():
    # One of six is left, and they are two.
    example = replace(
        BY_TITLE["A later wish; two were placed as one"],
        terms=TERMS,
        size=2,
        caps={"almen": 6},
        others=others("almen", range(1, 6)),
    )
    text = whole(example, "sv")
    assert "Alla platser" not in text
    assert "De hade inte tillräckligt med plats för er tillsammans." in text


TIED_DAY = "fick lotten avgöra mellan alla som kom in den dagen"


@pytest.mark.parametrize("is_tied", [False, True])
def test_that_a_whole_day_was_drawn_is_told_after_who_decided_the_order(is_tied):
    bundle = replace(TERMS.bundles["hemtjanst"], order_by=OrderBy.RECEIVED)
    example = BY_TITLE["A later wish; the first was full"]
    explanation = replace(example.explanation, is_day_tied=is_tied)
    terms = replace(TERMS, bundles={"hemtjanst": bundle})
    text = " ".join(told(explanation, terms, words("sv")))
    assert (TIED_DAY in text) == is_tied
    assert ("Kom två val in samtidigt" in text) != is_tied
    assert "valen kom in i. Så har socialnämnden beslutat" in text


def test_the_page_of_examples_is_in_step_with_the_words():
    path = ROOT / "docs" / "rules" / "reasons-examples.md"
    assert path.read_text(encoding="utf-8") == page(), "run `make docs`"
