"""Placements as sentences: who gives the help, and why, as it is said to the one it concerns.

The same words stand in letters, on screens and on the command line. Each paragraph is one thing to
know, and can be read aloud.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from hemval.core.claims.claims import Standing
from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.terms import BundleTerms, RoundTerms
from hemval.core.placement.placements import HelpedBy, PlacementCode
from hemval.core.reason import RuleRef
from hemval.core.system.choice import OrderBy
from hemval.texts.describe.phrases import short, within
from hemval.texts.put_right import PutRightSentences
from hemval.texts.rule_of_outcome import who_decided
from hemval.texts.unmet_wishes import UnmetWishSentences, tells_own_number
from hemval.texts.words import Words

_METRES_OF_A_KILOMETRE = 1000
_A_TENTH = Decimal("0.1")
_ONE_DAY = timedelta(days=1)

_BY_RULE = frozenset(
    {
        PlacementCode.STAYS_SILENT,
        PlacementCode.SILENT_MUNICIPAL,
        PlacementCode.SILENT_ROTATION,
        PlacementCode.SILENT_DRAW,
        PlacementCode.SILENT_NEAREST,
        PlacementCode.SILENT_LARGEST_FREE,
        PlacementCode.NO_ROOM,
        PlacementCode.NO_DISTANCE,
        PlacementCode.NO_RULE,
    }
)
"""What a rule for those who have not chosen came to."""
_WAITS = frozenset(
    {
        PlacementCode.WAITS_FOR_DECISION,
        PlacementCode.WAITS_FOR_LOOK,
        PlacementCode.NOT_ASKED,
        PlacementCode.OUTSIDE,
    }
)
"""What is said in one paragraph of its own."""
_CALLED = frozenset({PlacementCode.WISH_NOT_MET, PlacementCode.WISH_GONE})
"""Those whom somebody contacts, so that they may choose again."""
_UNMET = _CALLED | {PlacementCode.STAYS_WISH_NOT_MET, PlacementCode.STAYS_WISH_GONE}
"""Those who got nothing that they wished for."""


class PlacementSentences:
    """Says explanations of one round in one language."""

    def __init__(self, terms: RoundTerms, words: Words, *, in_letter: bool = False) -> None:
        """Take what holds for the round, and the words to speak with.

        `in_letter`: they are for a letter, which tells of no doubt about what a rule rests on.
        """
        self._terms = terms
        self._words = words
        self._in_letter = in_letter
        self._say = words.say
        self._wishes = UnmetWishSentences(terms, words)
        self._put_right = PutRightSentences(terms, words)

    def told(self, explanation: Explanation) -> tuple[str, ...]:
        """The paragraphs, in the order they are read: who, why, and what it does not change."""
        paragraphs = (
            " ".join((*self._which(explanation), self.who(explanation))),
            self._why(explanation),
            self._put_right.why(explanation.put_right),
            " ".join(self.meanwhile(explanation)),
            *self._of_wishes(explanation),
            *self.queue(explanation),
            self._say("outcome-changes-nothing-else"),
            self._last(explanation),
        )
        return tuple(paragraph for paragraph in paragraphs if paragraph)

    def reason(self, explanation: Explanation) -> tuple[str, ...]:
        """Why it came out so, paragraph by paragraph, to one who has been told the rest.

        Nothing is said of what somebody is to do: that is done.
        """
        paragraphs = (
            self._why(explanation, is_settled=True),
            self._put_right.why(explanation.put_right) or self._put_right.unchanged(),
            *self._of_wishes(explanation),
        )
        return tuple(paragraph for paragraph in paragraphs if paragraph)

    def who(self, one: Explanation, *, is_settled: bool = False) -> str:
        """Who gives the help from when, and who does until then.

        `is_settled`: nobody is to decide anything any more.
        """
        said = []
        if one.put_right is not None:
            said.append(self._put_right.what(one.put_right))
        last = self._terms.leaving.get(one.today)
        if last is not None and one.today != one.provider:
            said.append(self._say("outcome-leaves", provider=self._provider(one.today), last=last))
        if not one.provider:
            said.append(self._say("outcome-nobody-yet"))
        elif one.provider == one.today:
            is_final = is_settled or one.code not in _WAITS or one.code is PlacementCode.OUTSIDE
            message = "outcome-keeps" if is_final else "outcome-keeps-for-now"
            said.append(self._say(message, provider=self._provider(one.provider)))
        else:
            said += self._new(one, one.starts or self._terms.effect)
        return " ".join(said)

    def _new(self, one: Explanation, starts: date) -> Iterator[str]:
        """Who begins and when, and who helps on every day until then."""
        provider, eve = self._provider(one.provider), starts - _ONE_DAY
        early = [helper.first for helper in one.helped_by if helper.provider == one.provider]
        if early and early[0] is not None:
            yield self._say("outcome-new-already", provider=provider, starts=starts, first=early[0])
        else:
            yield self._say("outcome-new", provider=provider, starts=starts)
        for helper in one.helped_by:
            name = self._provider(helper.provider)
            if helper.first is None and helper.last == eve:
                yield self._say("outcome-till-then", provider=name)
            elif helper.first is None:
                yield from self._till_a_day(name, helper)
            elif helper.first is not None and helper.provider != one.provider:
                yield self._say("outcome-from-then", provider=name, first=helper.first)

    def _till_a_day(self, name: str, helper: HelpedBy) -> Iterator[str]:
        """Nothing where it has been told already, as the day that the provider stops."""
        last = helper.last
        if last is not None and last != self._terms.leaving.get(helper.provider):
            yield self._say("outcome-till-day", provider=name, last=last)

    def _which(self, one: Explanation) -> Iterator[str]:
        if len(self._terms.bundles) > 1:
            yield self._about(self._terms.bundles[one.bundle])

    def _of_wishes(self, one: Explanation) -> tuple[str, ...]:
        return (*self._wishes.told(one, after_sorry=one.code in _UNMET), self._order(one))

    def _why(self, one: Explanation, *, is_settled: bool = False) -> str:
        if one.code in _WAITS and is_settled:
            return ""
        if one.code in _WAITS:
            said = [self._say(f"outcome-{one.code}")]
            has_come = one.heard is not None and one.code is PlacementCode.NOT_ASKED
            if has_come or one.code is PlacementCode.WAITS_FOR_LOOK:
                said.insert(0, self._because(one))
            return " ".join(said)
        if one.code in _BY_RULE:
            return " ".join(filter(None, self._by_rule(one, is_settled=is_settled)))
        said = [self._wishes.sorry(one) if one.code in _UNMET else self._met(one)]
        if one.code in _CALLED and not is_settled:
            said.append(self._say("outcome-contact"))
        if one.is_joint:
            said.append(self._say("outcome-joint"))
        return " ".join(said)

    def _met(self, one: Explanation) -> str:
        provider = self._provider(one.provider)
        if one.wish is None:
            return self._say("outcome-promised", provider=provider)
        if one.wish > 1:
            return self._say("outcome-got-later", provider=provider, number=str(one.wish))
        first = "outcome-got-only" if one.stated == 1 else "outcome-got-first"
        return self._say(first, provider=provider)

    def _by_rule(self, one: Explanation, *, is_settled: bool) -> Iterator[str]:
        yield self._because(one)
        yield self._say(f"outcome-{one.code}", provider=self._provider(one.provider))
        silence = one.silence
        if silence is not None and silence.among is not None:
            yield self._say("outcome-drawn-among", among=silence.among)
        if silence is not None and silence.metres is not None:
            yield self._distance(silence.metres)
        if silence is not None and silence.nearer_full:
            yield self._say("outcome-nearer-full")
        if silence is not None and silence.shut:
            yield self._say("outcome-shut")
        if one.provider:
            yield self._who_decided(one.rule)
        elif not is_settled:
            yield self._say("outcome-a-person-sees-to-it")
        if one.heard is not None and one.heard.is_change:
            yield self._say("outcome-late-is-change")

    def _because(self, one: Explanation) -> str:
        """What has come from her; never that nothing has, where something came too late."""
        heard = one.heard
        if one.standing is Standing.OUTSIDE:
            return self._say("outcome-because-outside")
        if one.standing is Standing.DECLINED or (heard is not None and heard.declined):
            return self._say("outcome-because-declined")
        if heard is not None and heard.came is not None and heard.closed is not None:
            return self._say("outcome-because-late", came=heard.came, closed=heard.closed)
        return self._say("outcome-because-silent")

    def _distance(self, metres: int) -> str:
        if metres < _METRES_OF_A_KILOMETRE:
            return self._say("outcome-metres", metres=metres)
        kilometres = Decimal(metres) / _METRES_OF_A_KILOMETRE
        rounded = kilometres.quantize(_A_TENTH, ROUND_HALF_UP)
        return self._say("outcome-kilometres", kilometres=float(rounded))

    def _order(self, one: Explanation) -> str:
        """How the order came to be, where a number was told."""
        if not any(tells_own_number(wish) for wish in one.wishes):
            return ""
        bundle = self._terms.bundles[one.bundle]
        told = (
            self._say(f"outcome-order-{bundle.order_by}"),
            self._who_decided(bundle.order_rule),
            self._tie(one, bundle),
        )
        return " ".join(filter(None, told))

    def _tie(self, one: Explanation, bundle: BundleTerms) -> str:
        """What decided between two whom the order itself does not part."""
        if bundle.order_by is OrderBy.LOTTERY:
            return ""
        is_day = one.is_day_tied and bundle.order_by is OrderBy.RECEIVED
        return self._say("outcome-tie-of-the-day" if is_day else f"outcome-tie-{bundle.order_by}")

    def queue(self, one: Explanation) -> Iterator[str]:
        """Each provider she waits for, and her place in its queue."""
        for place in one.queue:
            provider = self._provider(place.provider)
            yield self._say("outcome-queue", provider=provider, place=str(place.place))

    def meanwhile(self, one: Explanation) -> Iterator[str]:
        """Who helps her until she has got a place."""
        for helper in one.helped_by if not one.provider else ():
            provider = self._provider(helper.provider)
            if helper.first is None:
                yield self._say("outcome-meanwhile-same", provider=provider)
            else:
                yield self._say("outcome-meanwhile-from", provider=provider, first=helper.first)

    def _last(self, one: Explanation) -> str:
        said = []
        if self._terms.bundles[one.bundle].goes_on and one.standing is not Standing.OUTSIDE:
            said.append(self._say("outcome-change"))
        if self._terms.phone:
            said.append(self._say("outcome-ask", phone=self._terms.phone))
        return " ".join(said)

    def _who_decided(self, rule: RuleRef | None) -> str:
        return who_decided(rule, self._terms, self._words, in_letter=self._in_letter)

    def _provider(self, name: str) -> str:
        return self._terms.names.get(name, name)

    def _about(self, bundle: BundleTerms) -> str:
        """Which choice it is about; a name that is in another language than hers is quoted."""
        name = short(bundle.name.in_language(self._words.language))
        if self._words.locale.language in bundle.name.languages():
            return self._say("outcome-about", bundle=within(name))
        return self._say("outcome-about-by-its-name", bundle=name)


def told(explanation: Explanation, terms: RoundTerms, words: Words) -> tuple[str, ...]:
    """One explanation as paragraphs to read or to hear."""
    return PlacementSentences(terms, words).told(explanation)
