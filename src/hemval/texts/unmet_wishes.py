"""Why wishes were not met, as sentences said to the one who had them."""

from collections.abc import Iterator, Sequence

from hemval.core.claims.claims import WishGone
from hemval.core.explanation.explanation import Explanation, UnmetWish, WhyNot
from hemval.core.explanation.terms import RoundTerms
from hemval.core.system.capacity import Holder, Unit
from hemval.core.system.rule import Kind
from hemval.texts.rule_of_outcome import who_decided
from hemval.texts.words import Words

_MINUTES_OF_AN_HOUR = 60


def tells_own_number(wish: UnmetWish) -> bool:
    """Is her number in the order told with this wish? Not where others had their places already."""
    own, last = wish.own, wish.last
    if own is None or wish.is_withheld:
        return False
    return last is None or (last.is_other == 1 and last.class_ >= own.class_)


def _only_wish(one: Explanation) -> UnmetWish | None:
    """The wish that was not met, where it was the first and there is no other."""
    first = one.wishes[0] if len(one.wishes) == 1 else None
    return first if first is not None and first.number == 1 else None


class UnmetWishSentences:
    """Says why wishes were not met, in one language."""

    def __init__(self, terms: RoundTerms, words: Words) -> None:
        """Take what holds for the round, and the words to speak with."""
        self._terms = terms
        self._words = words
        self._say = words.say

    def sorry(self, one: Explanation) -> str:
        """That she cannot have whom she wanted; by name where it is one alone."""
        alone = _only_wish(one)
        if alone is None:
            return self._say("outcome-cannot-get-any")
        message = "outcome-was-full" if alone.why is WhyNot.FULL else "outcome-cannot-get"
        return self._say(message, provider=self._provider(alone.provider))

    def told(self, one: Explanation, *, after_sorry: bool = False) -> Sequence[str]:
        """A paragraph for each wish; her own number is said once.

        `after_sorry`: what `sorry` has said already is not said again.
        """
        told = []
        is_said = False
        for wish in one.wishes:
            said = []
            if not (after_sorry and _only_wish(one)):
                which = "first" if wish.number == 1 else "next"
                provider = self._provider(wish.provider)
                said.append(self._say(f"outcome-wish-{which}", provider=provider))
            if isinstance(wish.why, WishGone):
                said.append(self._gone(wish.why, one))
            else:
                said += self._no_room(wish, one, is_known_full=not said)
                said += self._numbers(wish, None if is_said else one.order)
                is_said = is_said or tells_own_number(wish)
            told.append(" ".join(said))
        return told

    def _gone(self, why: WishGone, one: Explanation) -> str:
        """Of those who are together it may be that one alone would have had room."""
        if why is WishGone.TOO_LARGE and one.is_joint:
            return self._say("outcome-gone-too_large-together", people=one.people)
        return self._say(f"outcome-gone-{why}")

    def _no_room(self, wish: UnmetWish, one: Explanation, *, is_known_full: bool) -> Iterator[str]:
        if wish.why in (WhyNot.CLOSED, WhyNot.PASSED_OVER):
            yield self._say("outcome-closed")
        elif wish.why is WhyNot.HELD_BACK:
            yield self._say("outcome-held_back", holder=self._holder(wish.holder))
        elif wish.why is WhyNot.FULL_TOGETHER:
            yield self._full_together(wish, one)
            yield from self._decided(wish)
            yield from self._minutes(wish, "outcome-full_together-hours")
        elif wish.left:
            yield from self._minutes(wish, "outcome-full-hours")
        elif wish.left == 0:
            yield self._say("outcome-full-no-hours")
        else:
            full = self._full(wish, one)
            if not (is_known_full and full == self._say("outcome-full")):
                yield full

    def _full_together(self, wish: UnmetWish, one: Explanation) -> str:
        """Full where places are counted; of time, or for two, some may have been left."""
        message = "outcome-full_together"
        if one.is_joint:
            message += "-short-both"
        elif self._is_in_hours(one):
            message += "-short"
        return self._say(message, holder=self._holder(wish.holder))

    def _is_in_hours(self, one: Explanation) -> bool:
        return self._terms.bundles[one.bundle].unit is Unit.HOURS_PER_MONTH

    def _decided(self, wish: UnmetWish) -> Iterator[str]:
        """Who decided the shared cap; that nobody has is told of the order, and once is enough."""
        if wish.rule is not None and wish.rule.kind is Kind.DECIDED:
            decided = who_decided(wish.rule, self._terms, self._words)
            yield from [decided] if decided else []

    def _full(self, wish: UnmetWish, one: Explanation) -> str:
        if one.is_joint:
            return self._say("outcome-full-short-both")
        if self._is_in_hours(one):
            return self._say("outcome-full-short")
        if wish.capacity and wish.area:
            area = self._area(wish.area)
            return self._say("outcome-full-of-area", capacity=wish.capacity, area=area)
        if wish.capacity:
            return self._say("outcome-full-of", capacity=wish.capacity)
        return self._say("outcome-full")

    def _minutes(self, wish: UnmetWish, message: str) -> Iterator[str]:
        if wish.needed is not None and wish.left is not None:
            yield self._say(message, needed=self._hours(wish.needed), left=self._hours(wish.left))

    def _hours(self, minutes: int) -> str:
        hours, rest = divmod(minutes, _MINUTES_OF_AN_HOUR)
        whole = self._say("outcome-hours", hours=hours)
        if not rest:
            return whole
        part = self._say("outcome-minutes", minutes=rest)
        return self._say("outcome-hours-and-minutes", hours=whole, minutes=part) if hours else part

    def _numbers(self, wish: UnmetWish, order: int | None) -> Iterator[str]:
        last = wish.last
        if wish.is_withheld:
            yield self._say("outcome-withheld")
        elif tells_own_number(wish):
            if order is not None:
                yield self._say("outcome-own-number", number=str(order))
            if last is not None:
                yield self._say("outcome-last-number", number=str(last.order))
        elif last is not None:
            yield self._say("outcome-last-kept" if last.is_other == 0 else "outcome-last-had")
        if wish.is_overtaken:
            yield self._say("outcome-overtaken")
        yield from self._another_number(wish)

    def _another_number(self, wish: UnmetWish) -> Iterator[str]:
        if wish.other is None:
            return
        number, last = wish.other.number, wish.last
        if number is None:
            yield self._say("outcome-no-number")
        elif last is not None and tells_own_number(wish) and last.order == number:
            yield self._say("outcome-that-number")
        else:
            yield self._say("outcome-other-number", number=str(number))

    def _holder(self, holder: Holder | None) -> str:
        if holder is None:
            return self._say("outcome-holder-all")
        area = self._area(holder.area) if holder.area else ""
        if holder.provider is not None:
            who = self._say("outcome-holder-provider", provider=self._provider(holder.provider))
        elif holder.group is not None:
            who = self._say(f"outcome-holder-group-{holder.group}")
        elif area:
            return self._say("outcome-holder-area", area=area)
        else:
            return self._say("outcome-holder-all")
        return self._say("outcome-holder-in-area", who=who, area=area) if area else who

    def _provider(self, name: str) -> str:
        return self._terms.names.get(name, name)

    def _area(self, name: str) -> str:
        named = self._terms.areas.get(name)
        return named.in_language(self._words.language) if named else name
