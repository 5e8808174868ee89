"""What the letters of the choice say, and what they never say."""

from dataclasses import replace

import pytest
from tests.core.correspondence.letter_examples import OPENS, PARENT, SYSTEMS, without_rules
from tests.letters.kinds.printed_examples import (
    KINDS,
    LANGUAGES,
    STAMP,
    paper,
    papers,
    somebody,
    terms_in,
    text,
)
from tests.letters.lix import lix

from hemval.core.correspondence.kinds import Role
from hemval.core.facts.clients import Address, Ground
from hemval.core.system.choice import Channel, CurrentPlaceRule, PlaceToday
from hemval.core.system.non_choice import (
    AnyInArea,
    Draw,
    KeepCurrent,
    LargestFreeCapacity,
    Municipal,
    Nearest,
    NonChoice,
    Rotation,
)
from hemval.core.system.values import LocalText, RoundKind
from hemval.letters.paper import Box, Code, Heading, words_of
from hemval.letters.typeset.press import Press
from hemval.texts.words import words

CHANGEABLE = ("announcement", "offer", "reminder")


@pytest.fixture(scope="module")
def press():
    return Press()


def _blocks(one, kind):
    return [block for block in one.blocks if isinstance(block, kind)]


@pytest.mark.parametrize("kind", KINDS)
def test_each_letter_begins_with_its_title_and_says_what_matters_most_first(kind):
    one = paper(kind)
    title, lead = one.blocks[:2]
    assert isinstance(title, Heading)
    assert title.level == 1
    assert title.text[0].text == one.title
    assert lead.lead


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("announcement", "från den 2 september 2024 till den 30 september 2024"),
        ("leaving", "Den sista dagen är den 6 januari 2025"),
        ("offer", "Välj senast måndag den 30 september 2024"),
        ("reminder", "Sista dagen är måndag den 30 september 2024"),
    ],
)
def test_days_are_concrete_and_a_last_day_has_its_day_of_the_week(kind, said):
    assert said in text(paper(kind))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_promised_to_be_one_page_is_one(press, kind, system, language):
    one = paper(kind, system, language)
    # The press refuses what is longer than is promised.
    pages = press.print(one, STAMP.dated).pages
    assert (pages == 1) == (kind != "offer")
    assert one.pages_promised == 1 or kind in {"offer", "announcement"}


def test_a_letter_with_long_words_of_the_municipality_is_printed_on_more_pages(press):
    told = LocalText.swedish("Den som får hjälp av en anhörig väljer på ett annat sätt. " * 60)
    terms = terms_in("sundsvall", kind="announcement")
    rule = replace(terms.system.exclusions[0], reason=told)
    long = replace(terms, system=replace(terms.system, exclusions=(rule,)))
    one = paper("announcement", "sundsvall", terms=long)
    assert one.pages_promised is None
    assert press.print(one, STAMP.dated).pages == 2


@pytest.mark.parametrize("kind", ["announcement", "reminder"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_that_silence_may_move_somebody_has_room_on_the_one_page(press, kind, language):
    introduced = terms_in("botkyrka", kind=kind)
    place = CurrentPlaceRule(chooser=PlaceToday.PRIORITY, silent=PlaceToday.IGNORED)
    system = replace(introduced.system, current_place=(place,))
    one = paper(kind, language=language, terms=replace(introduced, system=system))
    assert words(language).say("letter-silent-keep-today") in text(one)
    assert press.print(one, STAMP.dated).pages == 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("language", "most"), [("sv", 40), ("sv-easy", 25)])
@pytest.mark.parametrize("system", SYSTEMS)
def test_swedish_is_easy_to_read(kind, system, language, most):
    terms = terms_in(system, kind)
    terms = replace(terms, system=replace(terms.system, exclusions=()), stated={})
    one = paper(kind, language=language, terms=terms)
    blocks = [block for block in one.blocks if not isinstance(block, Box | Code)]
    said = ["".join(run.text for run in each) for block in blocks for each in block.sayings]
    assert lix(said) <= most, round(lix(said), 1)


IGNORED = CurrentPlaceRule(chooser=PlaceToday.IGNORED, silent=PlaceToday.IGNORED)
RULES = {
    "keeps": (KeepCurrent(), "behåller du den utförare som du har"),
    "municipal": (Municipal(), "kommunens egen hemtjänst"),
    "rotation": (Rotation(), "står på tur"),
    "draw": (Draw(), "lottar vi"),
    "nearest": (Nearest(), "närmast ditt hem"),
    "largest": (LargestFreeCapacity(), "mest ledig plats"),
    "person": (AnyInArea(), "bestämmer en person på kommunen"),
}


@pytest.mark.parametrize("kind", CHANGEABLE)
@pytest.mark.parametrize("rule", RULES)
def test_what_happens_to_one_who_does_not_choose_is_the_rule_that_is_in_force(kind, rule):
    ruled, said = RULES[rule]
    terms = replace(terms_in("botkyrka"), kind=RoundKind.INTRODUCTION)
    system = replace(
        terms.system, current_place=(IGNORED,), non_choice=NonChoice(existing=(ruled,))
    )
    terms = replace(terms, system=system)
    told = text(paper(kind, terms=terms))
    assert said in told
    others = [other for name, (_, other) in RULES.items() if name not in (rule, "person")]
    assert not [other for other in others if other in told]


def test_who_has_a_provider_and_who_has_none_are_told_apart_only_where_it_differs():
    differs = text(paper("announcement", "soderhamn"))
    assert "Har du en utförare i dag? Om du inte väljer behåller du" in differs
    assert "Har du ingen utförare än? Om du inte väljer får du hjälp av kommunens" in differs
    same = text(paper("leaving", "soderhamn"))
    assert "Du behöver inte välja. Om du inte väljer får du hjälp av kommunens egen" in same


@pytest.mark.parametrize("kind", CHANGEABLE)
@pytest.mark.parametrize(
    ("chooser", "silent", "warned", "first"),
    [
        (PlaceToday.PRIORITY, PlaceToday.IGNORED, True, True),
        (PlaceToday.IGNORED, PlaceToday.IGNORED, True, False),
        (PlaceToday.PRIORITY, PlaceToday.PROTECTED, False, False),
    ],
)
def test_one_whose_provider_silence_may_take_is_told_so_and_how_to_keep_it(
    kind, chooser, silent, warned, first
):
    terms = replace(terms_in("botkyrka"), kind=RoundKind.INTRODUCTION)
    place = CurrentPlaceRule(chooser=chooser, silent=silent)
    terms = replace(terms, system=replace(terms.system, current_place=(place,)))
    told = text(paper(kind, terms=terms))
    assert ("Det kan bli en annan än den du har i dag." in told) == warned
    assert ("Vill du ha kvar den du har i dag? Välj den." in told) == warned
    assert ("Då är chansen störst." in told) == first


def test_one_whose_provider_leaves_is_not_told_that_she_can_keep_it():
    terms = replace(terms_in("botkyrka", "leaving"))
    place = CurrentPlaceRule(chooser=PlaceToday.PRIORITY, silent=PlaceToday.IGNORED)
    terms = replace(terms, system=replace(terms.system, current_place=(place,)))
    assert "ha kvar" not in text(paper("leaving", terms=terms))


@pytest.mark.parametrize("kind", ["offer", "reminder"])
def test_nobody_is_asked_to_send_a_form_that_it_is_not_told_where_to_send(kind):
    terms = terms_in("botkyrka")
    contact = tuple(replace(one, postal_address=()) for one in terms.system.contact)
    nowhere = replace(terms, system=replace(terms.system, contact=contact))
    assert "På papper" in text(paper(kind, terms=terms))
    assert "På papper" not in text(paper(kind, terms=nowhere))


@pytest.mark.parametrize("kind", KINDS)
def test_large_print_is_offered_to_whoever_has_not_got_it(kind):
    offered = "Vill du ha brevet i stor stil? Ring 08-465 004 01."
    assert offered in text(paper(kind))
    assert offered not in text(paper(kind, large_print=True))


def test_one_may_lose_the_place_that_silence_keeps_only_if_its_provider_leaves():
    terms = terms_in("sundsvall")
    assert "slutar" not in text(paper("announcement", terms=terms))
    gone = replace(terms.providers[1], contract=replace(terms.providers[1].contract, last=OPENS))
    terms = replace(terms, providers=(terms.providers[0], gone))
    assert "Det gäller inte om din utförare slutar." in text(paper("announcement", terms=terms))


def test_bundles_with_other_rules_are_told_of_one_by_one():
    terms = terms_in("soderhamn")
    only_service = replace(Municipal(), bundles=("service",))
    by = NonChoice(existing=(only_service,), new=(only_service,))
    system = replace(terms.system, non_choice=by, current_place=())
    terms = replace(terms, system=system, kind=RoundKind.PROVIDER_EXIT, leaving="p")
    told = text(paper("leaving", terms=terms))
    assert "Service (tvätt och städ): Om du inte väljer får du hjälp av kommunens" in told
    assert "Omvårdnad (alla insatser): Om du inte väljer bestämmer en person" in told


@pytest.mark.parametrize("system", SYSTEMS)
def test_who_is_not_included_is_told_in_the_municipalitys_own_words(system):
    terms = terms_in(system)
    told = text(paper("announcement", system))
    reasons = {one.reason.in_language("sv") for one in terms.system.exclusions}
    assert ("Vad som ingår i valet" in told) == bool(reasons)
    if reasons:
        assert any(reason in told for reason in reasons)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_system_that_says_nothing_promises_nothing(kind, language):
    terms = without_rules(terms_in("botkyrka", kind))
    one = paper(kind, terms=terms, language=language)
    told = text(one)
    say = words(language).say
    assert say("letter-ask-municipality") in told
    for message in ("offer-full", "offer-by-visit", "offer-by-paper", "offer-form"):
        assert say(message) not in told
    assert not _blocks(one, Code)
    if kind in ("offer", "reminder"):
        assert say("offer-how-ask") in told


@pytest.mark.parametrize("channel", [one for one in Channel if one is not Channel.EMAIL])
def test_no_way_to_choose_is_told_that_the_system_does_not_have(channel):
    terms = terms_in("botkyrka")
    (rule, *_) = terms.system.wishes
    rule = replace(rule, channels=(channel,), valid_to=None)
    terms = replace(terms, system=replace(terms.system, wishes=(rule,)))
    told = text(paper("offer", terms=terms))
    ways = {
        "På webben": (Channel.WEB, Channel.LETTER_CODE),
        "Per telefon": (Channel.PHONE,),
        "På papper": (Channel.PAPER,),
        "Vid ett besök": (Channel.VISIT,),
        "Blankett: mitt val": (Channel.PAPER,),
    }
    told_ways = {way for way in ways if way in told}
    assert told_ways == {way for way, by in ways.items() if channel in by}


def test_without_an_address_to_choose_at_there_is_no_web_and_no_picture():
    terms = terms_in("botkyrka")
    with_it = paper("offer", terms=terms)
    (code,) = _blocks(with_it, Code)
    assert code.qr == f"https://valj-hemtjanst.botkyrka.example#{code.code}"
    contact = tuple(replace(one, choose_at=None) for one in terms.system.contact)
    without = paper("offer", terms=replace(terms, system=replace(terms.system, contact=contact)))
    (code,) = _blocks(without, Code)
    assert code.qr == ""
    assert "webben" not in text(without)


def test_the_code_of_the_reminder_is_that_of_the_offer():
    (in_offer,), (in_reminder,) = (_blocks(paper(kind), Code) for kind in ("offer", "reminder"))
    assert in_offer.code == in_reminder.code


def test_a_real_letter_names_no_number_that_nobody_has_told():
    terms = terms_in("botkyrka", is_exercise=False, phone="")
    told = text(paper("offer", terms=terms))
    assert "08-465 004 01" not in told
    assert "botkyrka.example" not in told
    assert "Ring kommunen" in told


@pytest.mark.parametrize("kind", KINDS)
def test_a_protected_persons_letter_has_neither_name_address_nor_area(kind):
    terms = terms_in("botkyrka", kind)
    to = somebody(terms, is_protected=True, name="", address=Address())
    (one,) = papers(kind, to, terms)
    assert one.recipient == ()
    assert "Område 1" not in text(one)
    assert "Blanketten gäller" not in text(one)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_and_a_childs_letter_say_whose_they_are(kind, language):
    terms = terms_in("botkyrka", kind)
    hers, copy = papers(kind, somebody(terms, language, acting=(PARENT,)), terms)
    parent = replace(PARENT, role=Role.INSTEAD)
    child = somebody(terms, language, acting=(parent,), is_written_to=False)
    (instead,) = papers(kind, child, terms)
    say = words(language).say
    as_parent = {"name": "Astrid Testsson", "acting": say("letter-acting-parent")}
    assert text(copy).count(say("letter-copy", **as_parent)) == 1
    assert text(instead).count(say("letter-of-child", **as_parent)) == 1
    assert say("letter-copy", **as_parent) not in text(hers)
    assert copy.recipient[0] == instead.recipient[0] == "Bo Testsson"


@pytest.mark.parametrize("ground", Ground)
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_who_acts_for_another_is_told_as_what_and_when_one_may_choose(ground, language):
    terms, say = terms_in("botkyrka"), words(language).say
    to = somebody(terms, language, acting=(replace(PARENT, ground=ground),))
    _, offered = papers("offer", to, terms)
    (whose, *_) = words_of(
        replace(offered, mark="", sender=(), recipient=(), dated="", reference="")
    )
    assert say(f"letter-acting-{ground}") in whose
    bound = [one for one in Ground if one not in (Ground.NEXT_OF_KIN, Ground.UNCLEAR)]
    told = [one for one in bound if say(f"letter-may-choose-{one}") in whose]
    assert (ground in told) == (ground in bound)
    _, announced = papers("announcement", replace(to, acting=to.acting), terms_in("botkyrka"))
    assert not [one for one in bound if say(f"letter-may-choose-{one}") in text(announced)]


def test_nights_are_told_of_only_where_the_municipality_has_them():
    told = "Har du hjälp på natten? Den ger kommunen, vem du än väljer."
    terms = terms_in("botkyrka")
    assert told in text(paper("offer", terms=terms))
    nowhere = replace(terms, system=replace(terms.system, services=()))
    assert told not in text(paper("offer", terms=nowhere))
    chosen = [replace(one, performed_by=None) for one in terms.system.services]
    chosen = replace(terms, system=replace(terms.system, services=tuple(chosen)))
    assert told not in text(paper("offer", terms=chosen))


def test_what_happens_to_the_silent_stands_before_how_one_chooses():
    told = text(paper("offer"))
    assert told.index("Du behöver inte välja.") < told.index("Välj på ett av de här sätten")


def test_the_form_by_hand_asks_that_no_address_is_written():
    terms = terms_in("botkyrka")
    asked = "Skriv inte din adress på blanketten."
    (by_hand,) = papers("offer", somebody(terms, is_protected=True, name=""), terms)
    assert asked in text(by_hand)
    assert asked not in text(paper("offer", terms=terms))


def test_the_municipalitys_own_words_are_marked_with_their_language():
    terms = terms_in("norrkoping")
    (rule,) = terms.system.exclusions
    swedish = replace(rule, reason=LocalText.swedish("Bara på svenska."))
    terms = replace(terms, system=replace(terms.system, exclusions=(swedish,)))
    languages = {}
    for language in LANGUAGES:
        one = paper("announcement", language=language, terms=terms)
        runs = [run for block in one.blocks for each in block.sayings for run in each]
        (run,) = [run for run in runs if run.text == "Bara på svenska."]
        languages[language] = run.language
    assert languages == {"sv": "", "sv-easy": "", "en": "sv", "fi": "sv", "ar": "sv"}


@pytest.mark.parametrize("kind", KINDS)
def test_no_letter_of_the_choice_is_called_a_decision(kind):
    for system in SYSTEMS:
        assert "biståndsbeslut" not in text(paper(kind, system)).casefold()
