"""A list of wishes while somebody makes it, and the questions that she is asked, one at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from hemval.core.system.choice import Channel, WishRule

Wishes = tuple[str, ...]


class Question(StrEnum):
    """One question about one bundle."""

    WISHES = "wishes"
    """Whom she wishes for, or that she does not wish to choose."""
    WAIT = "wait"
    """Whether she waits for one that is full."""
    WANTED_DATE = "wanted_date"
    SPECIAL = "special"
    """Whether there is anything that the provider should know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A question, and which of her bundles it is about, in their order from 0."""

    question: Question
    bundle: int


def added(wishes: Wishes, provider: str, *, most: int | None) -> Wishes:
    """A provider put last, if there is room; where one may wish for one alone it takes its place.

    >>> added(("a", "b"), "c", most=3), added(("a",), "b", most=1), added(("a", "b"), "a", most=3)
    (('a', 'b', 'c'), ('b',), ('a', 'b'))
    """
    if provider in wishes:
        return wishes
    if most == 1:
        return (provider,)
    return (*wishes, provider) if most is None or len(wishes) < most else wishes


def removed(wishes: Wishes, provider: str) -> Wishes:
    """The list without a provider; the others keep their order."""
    return tuple(one for one in wishes if one != provider)


def moved(wishes: Wishes, provider: str, by: int) -> Wishes:
    """A provider moved by so many places, up where it is negative; never past an end.

    >>> moved(("a", "b", "c"), "c", -1), moved(("a", "b"), "a", -1), moved(("a", "b"), "x", 1)
    (('a', 'c', 'b'), ('a', 'b'), ('a', 'b'))
    """
    if provider not in wishes:
        return wishes
    others = removed(wishes, provider)
    place = min(max(wishes.index(provider) + by, 0), len(others))
    return (*others[:place], provider, *others[place:])


def steps(rules: Sequence[WishRule | None], wished: Sequence[bool]) -> tuple[Step, ...]:
    """The questions in order: `rules` and whether she has wished for anybody, bundle by bundle.

    Whether she waits, from which day and what else she wishes is asked of one who wishes for
    somebody, and only where the municipality says that one may.
    """
    found = []
    for bundle, (rule, has_wished) in enumerate(zip(rules, wished, strict=True)):
        found.append(Step(question=Question.WISHES, bundle=bundle))
        if not has_wished:
            continue
        if rule is not None and rule.wait_if_full:
            found.append(Step(question=Question.WAIT, bundle=bundle))
        if rule is not None and rule.wanted_date:
            found.append(Step(question=Question.WANTED_DATE, bundle=bundle))
        found.append(Step(question=Question.SPECIAL, bundle=bundle))
    return tuple(found)


def may_choose_by(channel: Channel, rules: Sequence[WishRule | None]) -> bool:
    """May people choose by a channel, as far as the municipality has said?

    Where it names the channels, the code of a letter is one way to the web, and may be named so.
    """
    webs = {Channel.WEB, Channel.LETTER_CODE}
    wanted = webs if channel in webs else {channel}
    named = [rule.channels for rule in rules if rule is not None and rule.channels is not None]
    return all(wanted & set(channels) for channels in named)
