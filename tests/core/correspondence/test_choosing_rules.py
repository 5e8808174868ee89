from dataclasses import replace

import pytest
from tests.core.correspondence.letter_examples import (
    PROVIDERS,
    SYSTEMS,
    terms_of,
    without_rules,
)

from hemval.core.correspondence.choosing_rules import (
    ChoosingRules,
    SilentFate,
    asks_together,
    channels_of_all,
    choosing_rules,
    somebody_leaves,
)
from hemval.core.correspondence.whom_to_ask import whom_to_ask
from hemval.core.system.choice import Channel, CurrentPlaceRule, PlaceToday
from hemval.core.system.non_choice import (
    AnyInArea,
    Draw,
    KeepCurrent,
    Nearest,
    NonChoice,
    Rotation,
)
from hemval.core.system.values import RoundKind

BY_THREE = (Channel.PAPER, Channel.PHONE, Channel.VISIT)


@pytest.mark.parametrize(
    ("system", "bundle", "kind", "existing", "new"),
    [
        ("botkyrka", "hemtjanst", "introduction", "largest_free_capacity", "largest_free_capacity"),
        ("botkyrka", "hemtjanst", "re_choice", "keeps", "largest_free_capacity"),
        ("botkyrka", "hemtjanst", "provider_exit", *["largest_free_capacity"] * 2),
        ("sundsvall", "omvardnad", "introduction", "keeps", "municipal"),
        ("sundsvall", "omvardnad", "provider_exit", "municipal", "municipal"),
        ("soderhamn", "service", "re_choice", "keeps", "municipal"),
        ("norrkoping", "hemtjanst-dag", "introduction", "keeps", "municipal"),
        ("norrkoping", "hemtjanst-dag", "provider_exit", "municipal", "municipal"),
    ],
)
def test_what_happens_to_the_silent_is_what_the_system_has_decided(
    system, bundle, kind, existing, new
):
    rules = choosing_rules(terms_of(system, kind=RoundKind(kind)), bundle)
    assert (rules.existing, rules.new) == (existing, new)


@pytest.mark.parametrize(
    ("rule", "fate"),
    [
        (KeepCurrent(), SilentFate.PERSON),
        (Rotation(), SilentFate.ROTATION),
        (Draw(), SilentFate.DRAW),
        (Nearest(), SilentFate.NEAREST),
        (AnyInArea(), SilentFate.PERSON),
    ],
    ids=lambda one: type(one).__name__,
)
def test_one_who_has_no_place_to_keep_is_placed_by_the_rule_or_by_a_person(rule, fate):
    terms = terms_of("botkyrka")
    terms = replace(terms, system=replace(terms.system, non_choice=NonChoice(new=(rule,))))
    assert choosing_rules(terms, "hemtjanst").new is fate


def test_silence_keeps_a_place_where_the_rule_says_so_though_places_are_not_protected():
    ignored = CurrentPlaceRule(chooser=PlaceToday.IGNORED, silent=PlaceToday.IGNORED)
    terms = terms_of("botkyrka")
    by = NonChoice(existing=(KeepCurrent(),))
    system = replace(terms.system, current_place=(ignored,), non_choice=by)
    rules = choosing_rules(replace(terms, system=system), "hemtjanst")
    assert (rules.existing, rules.keeps_place) == (SilentFate.KEEPS, False)


def test_a_system_that_says_nothing_promises_nothing():
    terms = without_rules(terms_of("botkyrka"))
    # Where nothing is said of today's place it is protected, as in the round itself.
    assert choosing_rules(terms, "hemtjanst") == ChoosingRules(
        wishes=1, keeps_place=True, existing=SilentFate.KEEPS, new=SilentFate.PERSON
    )
    assert not asks_together(terms)
    assert whom_to_ask(terms) is None


def test_only_what_a_system_says_is_told_of_how_one_chooses():
    told = choosing_rules(terms_of("botkyrka"), "hemtjanst")
    assert told.channels == (Channel.WEB, *BY_THREE)
    assert (told.wishes, told.may_wait, told.may_be_full) == (1, True, True)
    told = choosing_rules(terms_of("norrkoping"), "hemtjanst-dag")
    assert (told.channels, told.may_wait) == (BY_THREE, False)


def test_a_way_is_told_only_where_all_can_be_chosen_by_it():
    rules = choosing_rules(terms_of("botkyrka"), "hemtjanst")
    less = replace(rules, channels=(Channel.PHONE, Channel.WEB))
    assert channels_of_all((rules, less)) == (Channel.WEB, Channel.PHONE)
    assert channels_of_all((rules, replace(rules, channels=()))) == ()


@pytest.mark.parametrize("name", SYSTEMS)
def test_a_number_that_nobody_has_told_is_given_in_exercises_alone(name):
    exercise = terms_of(name)
    assert whom_to_ask(exercise).phone
    real = whom_to_ask(replace(exercise, is_exercise=False))
    assert real.name == whom_to_ask(exercise).name
    assert (real.phone, real.email, real.choose_at, real.phone_hours) == (None, None, None, ())


def test_it_is_known_whether_some_provider_leaves():
    terms = terms_of("botkyrka")
    assert not somebody_leaves(terms)
    assert somebody_leaves(replace(terms, leaving="p"))
    gone = replace(PROVIDERS[1], contract=replace(PROVIDERS[1].contract, last=terms.opens))
    assert somebody_leaves(replace(terms, providers=(gone,)))
