"""Whether a letter still holds when later lists have been looked at, just before it is printed.

Facts go stale in weeks: people die, move, get protection, have their decisions ended. A letter that
would tell what is no longer so is held. One whose address or language is new goes where she lives
now, since letters are made for her as she is known now (`addressing.as_known_now`): same place,
another id. Whoever is protected since gets hers by hand in the same way; a letter in clear that was
made for her before is held.
"""

from collections.abc import Iterable

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.facts import (
    AnnouncementFacts,
    ChangeFacts,
    LeavingFacts,
    LetterFacts,
    NoticeFacts,
    OfferFacts,
    PlaceFreeFacts,
    ReceiptFacts,
    ReminderFacts,
)
from hemval.core.correspondence.kind_rules import KIND_RULES
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
        reason = _held_by(one, order, hers)
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
        case ReceiptFacts():
            return frozenset(one.bundle for one in facts.received)
        case ChangeFacts() | PlaceFreeFacts():
            return frozenset({facts.bundle})


def _held_by(
    change: ChangeSince, order: LetterOrder, every: Iterable[ChangeSince]
) -> Unsent | None:
    """Why one change holds a letter; `every` are all of hers."""
    match change.code:
        case ChangeCode.DIED:
            return _unsent(order, UnsentCode.DIED)
        case ChangeCode.MOVED_OUT:
            return _unsent(order, UnsentCode.MOVED_OUT)
        case ChangeCode.NO_LONGER_GRANTED:
            return _ended(order, every)
        case ChangeCode.NEEDS_ATTENTION:
            return _needs_attention(order, change)
        case _:
            is_so = _is_contradicted(order, change)
            return _unsent(order, UnsentCode.LISTS_CHANGED) if is_so else None


def _is_contradicted(order: LetterOrder, change: ChangeSince) -> bool:
    """Would the letter tell, or ask for, what is no longer so? In doubt it would."""
    kind = KIND_RULES[order.kind]
    match change.code:
        case ChangeCode.PROTECTED:
            return not order.is_by_hand
        case ChangeCode.LEFT_OUT:
            # Nobody is asked to choose who would be left out by now; what came of it is told.
            return kind.asks
        case ChangeCode.AREA:
            # Who performs, or may, may not work where she lives now.
            return kind.names_performer
        case ChangeCode.PERFORMER:
            return _tells_of(order, change) and not _is_right_of(change, order.facts)
        case ChangeCode.ROW_REJECTED:
            # Whether she still has it cannot be told.
            return _tells_of(order, change)
        case ChangeCode.NEW_CLIENT | ChangeCode.NEW_GRANT | ChangeCode.MINUTES:
            # No letter tells how many hours she has, or is about what has come since.
            return False
        case _:
            # Nobody can tell what has become of one whose row is not there.
            return True


def _tells_of(order: LetterOrder, change: ChangeSince) -> bool:
    return change.bundle in bundles_told(order.facts)


def _ended(order: LetterOrder, every: Iterable[ChangeSince]) -> Unsent | None:
    """Nothing goes about what has ended; a letter that tells of more than that waits."""
    ended = {one.bundle for one in every if one.code is ChangeCode.NO_LONGER_GRANTED}
    told = bundles_told(order.facts)
    if not told & ended:
        return None
    if told <= ended:
        return _unsent(order, UnsentCode.LEFT_OUT, left_out=LeftOutCode.DECISION_ENDED)
    return _unsent(order, UnsentCode.LISTS_CHANGED)


def _needs_attention(order: LetterOrder, change: ChangeSince) -> Unsent | None:
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


def _is_right_of(change: ChangeSince, facts: LetterFacts) -> bool:
    """Is the letter right about who performs, though another does than the round knew of?"""
    allowed = _may_perform_now(facts, change.bundle)
    return allowed is None or change.now in allowed


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
