"""Placements as sentences: who gives the help, and why, as it is said to the one it concerns.

The same words stand in letters, on screens and on the command line. Each paragraph is one thing to
know, and can be read aloud.
"""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from hemval.core.placement.claims import Standing
from hemval.core.placement.explanation import Explanation
from hemval.core.placement.placements import PlacementCode, TemporaryGround
from hemval.core.placement.terms import BundleTerms, RoundTerms
from hemval.texts.describe.phrases import short, within
from hemval.texts.put_right import PutRightSentences
from hemval.texts.rule_of_outcome import who_decided
from hemval.texts.unmet_wishes import UnmetWishSentences, tells_own_number
from hemval.texts.words import Words

_METRES_OF_A_KILOMETRE = 1000
_A_TENTH = Decimal("0.1")

_BY_RULE = frozenset(
    {
        PlacementCode.STAYS_SILENT,
        PlacementCode.SILENT_MUNICIPAL,
        PlacementCode.SILENT_ROTATION,
        PlacementCode.SILENT_DRAW,
        PlacementCode.SILENT_NEAREST,
        PlacementCode.SILENT_LARGEST_FREE,
        PlacementCode.NO_ROOM,
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


class PlacementSentences:
    """Says explanations of one round in one language."""

    def __init__(self, terms: RoundTerms, words: Words) -> None:
        """Take what holds for the round, and the words to speak with."""
        self._terms = terms
        self._words = words
        self._say = words.say
        self._wishes = UnmetWishSentences(terms, words)
        self._put_right = PutRightSentences(terms, words)

    def told(self, explanation: Explanation) -> tuple[str, ...]:
        """The paragraphs, in the order they are read: who, why, and what it does not change."""
        paragraphs = (
            self._who(explanation),
            self._why(explanation),
            self._put_right.why(explanation.put_right),
            self._meanwhile(explanation),
            *self._wishes.told(explanation),
            self._order(explanation),
            *self._queue(explanation),
            self._say("outcome-changes-nothing-else"),
            self._last(explanation),
        )
        return tuple(paragraph for paragraph in paragraphs if paragraph)

    def _who(self, one: Explanation) -> str:
        said = []
        bundle = self._terms.bundles[one.bundle]
        if len(self._terms.bundles) > 1:
            said.append(self._say("outcome-about", bundle=self._named(bundle)))
        if one.put_right is not None:
            said.append(self._put_right.what(one.put_right))
        if not one.provider:
            said.append(self._say("outcome-nobody-yet"))
        elif one.provider == one.today:
            is_final = one.code not in _WAITS or one.code is PlacementCode.OUTSIDE
            message = "outcome-keeps" if is_final else "outcome-keeps-for-now"
            said.append(self._say(message, provider=self._provider(one.provider)))
        else:
            starts = one.starts or self._terms.effect
            provider = self._provider(one.provider)
            said.append(self._say("outcome-new", provider=provider, starts=starts))
        return " ".join(said)

    def _why(self, one: Explanation) -> str:
        if one.code in _WAITS:
            return self._say(f"outcome-{one.code}")
        if one.code in _BY_RULE:
            return " ".join(filter(None, self._by_rule(one)))
        said = [self._met(one)]
        if one.is_joint:
            said.append(self._say("outcome-joint"))
        return " ".join(said)

    def _met(self, one: Explanation) -> str:
        provider = self._provider(one.provider)
        match one.code:
            case PlacementCode.STAYS_WISH_NOT_MET:
                return self._say("outcome-no-room-kept", provider=provider)
            case PlacementCode.STAYS_WISH_GONE:
                return self._say("outcome-gone-kept", provider=provider)
            case PlacementCode.WISH_NOT_MET:
                return self._say("outcome-no-room")
            case PlacementCode.WISH_GONE:
                return self._say("outcome-gone")
        if one.wish is None:
            return self._say("outcome-promised")
        if one.wish > 1:
            return self._say("outcome-got-later", number=str(one.wish))
        return self._say("outcome-got-only" if one.stated == 1 else "outcome-got-first")

    def _by_rule(self, one: Explanation) -> Iterator[str]:
        known = one.standing in (Standing.DECLINED, Standing.OUTSIDE)
        yield self._say(f"outcome-because-{one.standing if known else Standing.SILENT}")
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
            yield who_decided(one.rule, self._terms, self._words)

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
        said = self._say(f"outcome-order-{bundle.order_by}")
        return f"{said} {who_decided(bundle.order_rule, self._terms, self._words)}".rstrip()

    def _queue(self, one: Explanation) -> Iterator[str]:
        for place in one.queue:
            provider = self._provider(place.provider)
            yield self._say("outcome-queue", provider=provider, place=str(place.place))

    def _meanwhile(self, one: Explanation) -> str:
        if one.provider or one.temporary is None:
            return ""
        same = one.temporary.ground is TemporaryGround.TODAYS
        provider = self._provider(one.temporary.provider)
        return self._say(f"outcome-meanwhile-{'same' if same else 'new'}", provider=provider)

    def _last(self, one: Explanation) -> str:
        said = []
        if self._terms.bundles[one.bundle].goes_on and one.standing is not Standing.OUTSIDE:
            said.append(self._say("outcome-change"))
        if self._terms.phone:
            said.append(self._say("outcome-ask", phone=self._terms.phone))
        return " ".join(said)

    def _provider(self, name: str) -> str:
        return self._terms.names.get(name, name)

    def _named(self, bundle: BundleTerms) -> str:
        return within(short(bundle.name.in_language(self._words.language)))


def told(explanation: Explanation, terms: RoundTerms, words: Words) -> tuple[str, ...]:
    """One explanation as paragraphs to read or to hear."""
    return PlacementSentences(terms, words).told(explanation)
