"""Whether a letter still holds when later lists have been looked at, just before it is printed.

Facts go stale in weeks: people die, move, get protection, have their decisions ended. A letter that
would tell what is no longer so is held. One whose address or language is new goes where she lives
now, since letters are made for her as she is known now (`addressing.as_known_now`): same place,
another id. Whoever is protected since gets hers by hand in the same way; a letter in clear that was
made for her before is held.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.facts import (
    AnnouncementFacts,
    ChangeFacts,
    LeavingFacts,
    LetterFacts,
    NoticeFacts,
    OfferFacts,
    PlaceFreeFacts,
    ReminderFacts,
)
from hemval.core.correspondence.kinds import NoticeForm, UnsentCode
from hemval.core.correspondence.order import LetterOrder, Letters, Unsent
from hemval.core.invitation.outcome import ConcernCode, LeftOutCode
from hemval.core.placement.recheck import ChangeCode, ChangeSince

_WEIGHTIEST_FIRST = tuple(ChangeCode)


def looked_again(
    letters: Letters, changes: Iterable[ChangeSince], now: Addressee | None
) -> Letters:
    """The letters of one kind to one person, or why they are held.

    `changes` are hers, from the comparison of later lists with those of the round. `now` is she as
    those lists tell of her, None where they do not have her.
    """
    if isinstance(letters, Unsent):
        return letters
    return held(letters[0], changes, now) or letters


def held(
    order: LetterOrder, changes: Iterable[ChangeSince], now: Addressee | None
) -> Unsent | None:
    """Why one letter is held; None when it goes. The weightiest reason is the one told."""
    hers = sorted(
        (one for one in changes if one.client == order.client),
        key=lambda one: _WEIGHTIEST_FIRST.index(one.code),
    )
    for one in hers:
        reason = _RULES[one.code](order, one, hers)
        if reason is not None:
            return reason
    if now is None or (now.is_protected and not order.is_by_hand):
        return _unsent(order, UnsentCode.LISTS_CHANGED)
    return None


def bundles_told(facts: LetterFacts) -> frozenset[str]:
    """The bundles that a letter tells of."""
    match facts:
        case AnnouncementFacts() | LeavingFacts() | ReminderFacts():
            return frozenset(facts.bundles)
        case OfferFacts():
            return frozenset(one.bundle for one in facts.openings)
        case NoticeFacts():
            return frozenset(one.explanation.bundle for one in facts.sections)
        case ChangeFacts() | PlaceFreeFacts():
            return frozenset({facts.bundle})


Reason = Unsent | None
_Rule = Callable[[LetterOrder, ChangeSince, Iterable[ChangeSince]], Reason]


def _died(order: LetterOrder, _change: ChangeSince, _all: Iterable[ChangeSince]) -> Reason:
    return _unsent(order, UnsentCode.DIED)


def _moved_out(order: LetterOrder, _change: ChangeSince, _all: Iterable[ChangeSince]) -> Reason:
    return _unsent(order, UnsentCode.MOVED_OUT)


def _not_listed(order: LetterOrder, _change: ChangeSince, _all: Iterable[ChangeSince]) -> Reason:
    """Nobody can tell what has become of one whose row is not there."""
    return _unsent(order, UnsentCode.LISTS_CHANGED)


def _no_longer_granted(
    order: LetterOrder, _change: ChangeSince, every: Iterable[ChangeSince]
) -> Reason:
    """Nothing goes about what has ended; a letter that tells of more than that waits."""
    ended = {one.bundle for one in every if one.code is ChangeCode.NO_LONGER_GRANTED}
    told = bundles_told(order.facts)
    if not told & ended:
        return None
    if told <= ended:
        return _unsent(order, UnsentCode.LEFT_OUT, left_out=LeftOutCode.DECISION_ENDED)
    return _unsent(order, UnsentCode.LISTS_CHANGED)


def _protected(order: LetterOrder, _change: ChangeSince, _all: Iterable[ChangeSince]) -> Reason:
    return None if order.is_by_hand else _unsent(order, UnsentCode.LISTS_CHANGED)


def _needs_attention(
    order: LetterOrder, change: ChangeSince, _all: Iterable[ChangeSince]
) -> Reason:
    """No rule places her until a person has looked, so no notice says that one has."""
    facts = order.facts
    if not isinstance(facts, NoticeFacts):
        return None
    by_rule = any(
        one.form is NoticeForm.BY_RULE and change.bundle in {"", one.explanation.bundle}
        for one in facts.sections
    )
    if not by_rule:
        return None
    return _unsent(order, UnsentCode.LOOK_FIRST, concerns=(ConcernCode.NEEDS_ATTENTION,))


def _left_out(order: LetterOrder, _change: ChangeSince, _all: Iterable[ChangeSince]) -> Reason:
    """Nobody is asked to choose who would be left out by now; what came of a choice is told."""
    asks = isinstance(order.facts, AnnouncementFacts | LeavingFacts | OfferFacts | ReminderFacts)
    return _unsent(order, UnsentCode.LISTS_CHANGED) if asks else None


def _area(order: LetterOrder, _change: ChangeSince, _all: Iterable[ChangeSince]) -> Reason:
    """A letter that names who performs, or may, may name one who does not work where she lives."""
    names = isinstance(order.facts, OfferFacts | NoticeFacts | ChangeFacts | PlaceFreeFacts)
    return _unsent(order, UnsentCode.LISTS_CHANGED) if names else None


def _performer(order: LetterOrder, change: ChangeSince, _all: Iterable[ChangeSince]) -> Reason:
    """A letter that tells who performs today must be right about it."""
    if change.bundle not in bundles_told(order.facts):
        return None
    allowed = _may_perform_now(order.facts, change.bundle)
    is_so = allowed is None or change.now in allowed
    return None if is_so else _unsent(order, UnsentCode.LISTS_CHANGED)


def _may_perform_now(facts: LetterFacts, bundle: str) -> frozenset[str] | None:
    """Who may perform today without the letter being wrong; None where it does not tell."""
    match facts:
        case LeavingFacts():
            return frozenset({facts.provider})
        case NoticeFacts():
            hers = [one for one in facts.sections if one.explanation.bundle == bundle]
            agreed = (one.called.agreed for one in hers if one.called is not None)
            return frozenset((*(one.explanation.provider for one in hers), *agreed))
        case ChangeFacts():
            return frozenset({facts.leaving, facts.coming})
        case PlaceFreeFacts():
            return frozenset({facts.today})
    return None


def _row_rejected(order: LetterOrder, change: ChangeSince, _all: Iterable[ChangeSince]) -> Reason:
    """Whether she still has it cannot be told."""
    if change.bundle not in bundles_told(order.facts):
        return None
    return _unsent(order, UnsentCode.LISTS_CHANGED)


def _goes(_order: LetterOrder, _change: ChangeSince, _all: Iterable[ChangeSince]) -> Reason:
    """No letter tells how many hours she has, or is about what has come since."""
    return None


_RULES: Mapping[ChangeCode, _Rule] = MappingProxyType(
    {
        ChangeCode.DIED: _died,
        ChangeCode.MOVED_OUT: _moved_out,
        ChangeCode.NO_LONGER_GRANTED: _no_longer_granted,
        ChangeCode.PROTECTED: _protected,
        ChangeCode.NEW_CLIENT: _goes,
        ChangeCode.NEW_GRANT: _goes,
        ChangeCode.NEEDS_ATTENTION: _needs_attention,
        ChangeCode.LEFT_OUT: _left_out,
        ChangeCode.AREA: _area,
        ChangeCode.MINUTES: _goes,
        ChangeCode.PERFORMER: _performer,
        ChangeCode.NOT_LISTED: _not_listed,
        ChangeCode.ROW_REJECTED: _row_rejected,
    }
)


def _unsent(
    order: LetterOrder,
    why: UnsentCode,
    *,
    concerns: tuple[ConcernCode, ...] = (),
    left_out: LeftOutCode | None = None,
) -> Unsent:
    return Unsent(
        kind=order.kind,
        client=order.client,
        occurrence=order.occurrence,
        why=why,
        concerns=concerns,
        left_out=left_out,
    )
