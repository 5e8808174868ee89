"""When and how people choose, in what order, and with whom."""

from collections.abc import Iterator

from hemval.core.system.choice import (
    ChoiceMode,
    ChoiceWindow,
    CurrentPlaceRule,
    JointPlacementRule,
    OrderRule,
    WishRule,
)
from hemval.core.system.deciding import FourEyesRule
from hemval.core.system.sign_in import LetterCodeSignIn
from hemval.texts.describe.phrases import Phrases
from hemval.texts.describe.sentences.people import in_rounds


def window(rule: ChoiceWindow, phrases: Phrases) -> Iterator[str]:
    """When people may choose, and when a choice takes effect."""
    yield _when(rule, phrases)
    days = (
        ("show-choice-inform-by", rule.inform_by),
        ("show-choice-notify-from", None if rule.notify_by else rule.notify_from),
        ("show-choice-notify-by", None if rule.notify_from else rule.notify_by),
    )
    for message, day in days:
        if day is not None:
            yield phrases.say(message, day=day)
    if rule.notify_from and rule.notify_by:
        yield phrases.say("show-choice-notify", **phrases.between(rule.notify_from, rule.notify_by))
    if rule.earliest_effect is not None:
        yield phrases.say("show-choice-earliest-effect", day=rule.earliest_effect)
    if rule.first_effect is not None:
        yield phrases.say("show-choice-first-effect", day=rule.first_effect)


def _when(rule: ChoiceWindow, phrases: Phrases) -> str:
    if rule.mode is ChoiceMode.NEVER:
        return phrases.say(f"show-choice-mode-{rule.mode}")
    if rule.opens and rule.closes:
        return phrases.say(
            f"show-choice-between-{rule.mode}", **phrases.between(rule.opens, rule.closes)
        )
    if rule.opens:
        return phrases.say(f"show-choice-from-{rule.mode}", opens=rule.opens)
    if rule.closes:
        return phrases.say(f"show-choice-until-{rule.mode}", closes=rule.closes)
    return phrases.say(f"show-choice-mode-{rule.mode}")


def wishes(rule: WishRule, phrases: Phrases) -> Iterator[str]:
    """How many wishes, through which channels, and whether one may wait."""
    yield phrases.say("show-wishes", count=rule.max_wishes)
    if rule.channels:
        yield phrases.say(
            "show-channels",
            channels=phrases.any_of(phrases.say(f"show-channel-{one}") for one in rule.channels),
        )
    if rule.wait_if_full is not None:
        yield phrases.say("show-may-wait" if rule.wait_if_full else "show-may-not-wait")
    if rule.wanted_date is not None:
        yield phrases.say("show-may-want-date" if rule.wanted_date else "show-may-not-want-date")
    if rule.reason_required is not None:
        yield phrases.say(
            "show-reason-required" if rule.reason_required else "show-reason-not-required"
        )


def order(rule: OrderRule, phrases: Phrases) -> Iterator[str]:
    """Who comes first where there is not room for everybody."""
    yield phrases.say(f"show-order-by-{rule.by}")


def current_place(rule: CurrentPlaceRule, phrases: Phrases) -> Iterator[str]:
    """What today's place is worth to one who chooses and to one who is silent."""
    if rule.chooser is rule.silent:
        yield phrases.say(f"show-place-everybody-{rule.chooser}")
    else:
        yield phrases.say(f"show-place-chooser-{rule.chooser}")
        yield phrases.say(f"show-place-silent-{rule.silent}")
    yield from in_rounds(rule.round_kinds, phrases)


def joint_placement(rule: JointPlacementRule, phrases: Phrases) -> Iterator[str]:
    """Whether those who live together get the same provider."""
    yield phrases.say(f"show-together-{rule.together}")


def four_eyes(rule: FourEyesRule, phrases: Phrases) -> Iterator[str]:
    """Whether two people are needed to decide an allocation."""
    yield phrases.say(f"show-four-eyes-{rule.decided_by}")


def letter_code_sign_in(rule: LetterCodeSignIn, phrases: Phrases) -> Iterator[str]:
    """That the code of a letter and a second fact let her in."""
    yield phrases.say(f"show-letter-code-{rule.second_fact}")
