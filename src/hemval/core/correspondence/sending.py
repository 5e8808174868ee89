"""What is the same for every kind of letter: who gets it, and what keeps it from going."""

from datetime import date

from hemval.core.correspondence.addressee import ActingFor, Addressee
from hemval.core.correspondence.days import first_day, last_day
from hemval.core.correspondence.facts import LetterFacts
from hemval.core.correspondence.gone import GONE
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.order import LetterOrder, Unsent
from hemval.core.correspondence.postal import postal_lines
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.clients import Address
from hemval.core.invitation.outcome import Outcome


def stopped_by_day(kind: LetterKind, client: str, terms: LetterTerms, on: date) -> Unsent | None:
    """Is it too early for such a letter, or too late? `on` is the day it would be posted."""
    first, last = first_day(kind, terms), last_day(kind, terms)
    if first is not None and on < first:
        return Unsent(kind=kind, client=client, why=UnsentCode.NOT_YET, until=first)
    if last is not None and on > last:
        return Unsent(kind=kind, client=client, why=UnsentCode.TOO_LATE, until=last)
    return None


def stopped_by_invitation(kind: LetterKind, to: Addressee) -> Unsent | None:
    """Does the invitation keep a letter to her: left out, or to be looked at first?"""
    if to.outcome is Outcome.LEFT_OUT:
        why = GONE.get(to.left_out, UnsentCode.LEFT_OUT) if to.left_out else UnsentCode.LEFT_OUT
        return Unsent(kind=kind, client=to.client, why=why, left_out=to.left_out)
    if to.outcome is Outcome.LOOK_FIRST:
        concerns = to.letter_waits
        return Unsent(kind=kind, client=to.client, why=UnsentCode.LOOK_FIRST, concerns=concerns)
    return None


def orders_to(
    to: Addressee, kind: LetterKind, facts: LetterFacts, *, occurrence: str = ""
) -> tuple[LetterOrder, ...] | Unsent:
    """One letter to her, or to those who get it in her place, and one to each who gets a copy.

    A protected person's letter has neither name nor address, and no copy is printed: named staff
    see to all of it. Copies are told apart by `role`, and say whose they are.
    """
    if to.is_protected:
        return (_order(to, kind, facts, occurrence, is_by_hand=True),)
    acting = tuple(_order_acting(to, kind, facts, occurrence, one) for one in to.acting)
    hers = (_order(to, kind, facts, occurrence),) if to.is_written_to else ()
    orders = (*hers, *acting)
    if not orders or not _can_be_posted(orders[0]):
        return Unsent(kind=kind, client=to.client, occurrence=occurrence, why=UnsentCode.NO_ADDRESS)
    return tuple(one for one in orders if _can_be_posted(one))


def _order(
    to: Addressee,
    kind: LetterKind,
    facts: LetterFacts,
    occurrence: str,
    *,
    is_by_hand: bool = False,
) -> LetterOrder:
    return LetterOrder(
        kind=kind,
        client=to.client,
        occurrence=occurrence,
        is_by_hand=is_by_hand,
        name="" if is_by_hand else to.name,
        address=Address() if is_by_hand else to.address,
        language=to.letter_language,
        large_print=to.large_print,
        facts=facts,
    )


def _order_acting(
    to: Addressee, kind: LetterKind, facts: LetterFacts, occurrence: str, one: ActingFor
) -> LetterOrder:
    return LetterOrder(
        kind=kind,
        client=to.client,
        occurrence=occurrence,
        recipient=one.id,
        role=one.role,
        ground=one.ground,
        name=one.name,
        address=one.address,
        about=to.name,
        language=to.letter_language,
        large_print=to.large_print,
        facts=facts,
    )


def _can_be_posted(order: LetterOrder) -> bool:
    has_place = order.address.street.strip() or order.address.care_of.strip()
    return bool(order.name.strip() and has_place and len(postal_lines(order.address)) > 1)
