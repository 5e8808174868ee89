"""What each kind of letter tells of one person, as values."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hemval.core.correspondence.kinds import NoticeForm
from hemval.core.explanation.explanation import Explanation
from hemval.core.invitation.outcome import Opening
from hemval.core.placement.placements import HelpedBy
from hemval.core.system.choice import Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceDays:
    """The days that every letter of a choice tells.

    They are facts of each letter, so that one that told other days is another letter: it is sent
    anew and says what it replaces. Without `opens` the day is not said yet; without `closes` one
    may choose at any time.
    """

    opens: date | None = None
    closes: date | None = None
    effect: date


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementFacts:
    """A choice is coming for these bundles."""

    bundles: tuple[str, ...]
    days: ChoiceDays


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingFacts:
    """Her provider leaves: `provider` performs through `last_day`."""

    provider: str
    last_day: date | None
    bundles: tuple[str, ...]
    days: ChoiceDays


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferFacts:
    """What she may choose; each opening's providers stand in the order that her letter has them.

    `compared` are all of them, each once, in that same order. `code` is that of
    whoever the letter is to.
    """

    openings: tuple[Opening, ...]
    compared: tuple[str, ...] = ()
    area: str
    code: str
    days: ChoiceDays


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderFacts:
    """What she has not answered yet, and the code of the offer that went to the same."""

    bundles: tuple[str, ...]
    code: str
    days: ChoiceDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A choice that has come for one bundle, as its receipt tells it.

    `number` is the choice's own, that she has it by on the phone too. `waits`: somebody looks at it
    before it counts. `is_late`: it came after the last day. `by`: the name of whoever chose for
    her, empty where she did herself.
    """

    number: str
    bundle: str
    wishes: tuple[str, ...] = ()
    declines: bool = False
    wait_if_full: bool = False
    channel: Channel
    came: date
    waits: bool = False
    is_late: bool = False
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptFacts:
    """The choices that stand for her, one for each bundle; no decision."""

    received: tuple[Received, ...]
    days: ChoiceDays


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """She has been called on a day: whether she was reached, and whom she agreed to, if anybody.

    `starts`: a first day that was agreed with that provider.
    """

    on: date
    is_reached: bool
    agreed: str = ""
    starts: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeSection:
    """What the notice tells of one bundle.

    `called`: where the letter has waited for a call, how that went; `starts` is then the first day
    of whom she agreed to, None where she keeps whom she has. `is_parted`: she asked to have the
    same as somebody she lives with, and the call came to nothing else than what the round gave.
    """

    form: NoticeForm
    explanation: Explanation
    called: Called | None = None
    is_parted: bool = False

    @property
    def is_agreed(self) -> bool:
        """Is whom she agreed to what the letter tells?"""
        return self.called is not None and self.called.agreed != ""

    @property
    def settled(self) -> Explanation:
        """The explanation as it is with whom she agreed to, if anybody."""
        if self.called is None or not self.called.agreed:
            return self.explanation
        return agreed_with(self.explanation, self.called.agreed, self.called.starts)


def agreed_with(one: Explanation, provider: str, starts: date | None) -> Explanation:
    """An explanation as it stands with another provider than the round gave, from a day on.

    `starts` is None where she keeps whom she has. Those who help her for the time being do so
    through the day before, and she does not wait for that provider any more.
    """
    return replace(
        one,
        provider=provider,
        starts=starts,
        helped_by=tuple(_until(starts, one)) if starts is not None else (),
        queue=tuple(place for place in one.queue if place.provider != provider),
    )


def _until(starts: date, one: Explanation) -> Iterator[HelpedBy]:
    """Who helps her on every day until another provider begins than the round gave her.

    Those whom the round told of, and then whoever performs from it on; where it changes nothing,
    that is whoever has helped her all along.
    """
    helpers = [*one.helped_by]
    if one.provider:
        helpers.append(HelpedBy(provider=one.provider, first=one.starts))
    elif not helpers and one.today:
        helpers.append(HelpedBy(provider=one.today))
    eve = starts - timedelta(days=1)
    for helper in helpers:
        if helper.first is None or helper.first <= eve:
            yield replace(helper, last=min(helper.last or eve, eve))


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeFacts:
    """The outcome for all her bundles, one section each."""

    sections: tuple[NoticeSection, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeFacts:
    """A confirmed change: who performs through `last_day`, and who from `starts`.

    `told`: the day that she and the one that leaves had been told, which the days are counted from.
    """

    bundle: str
    told: date
    leaving: str
    last_day: date
    coming: str
    starts: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFreeFacts:
    """A place is free with a provider she waits for; she answers at the latest on `answer_by`."""

    bundle: str
    provider: str
    today: str
    answer_by: date


LetterFacts = (
    AnnouncementFacts
    | LeavingFacts
    | OfferFacts
    | ReminderFacts
    | NoticeFacts
    | ChangeFacts
    | PlaceFreeFacts
    | ReceiptFacts
)
