"""The receipt by letter: that a choice has come, to those who have asked to have it so.

Of each person one receipt stands: it tells the choices that stand for her, so that a choice is told
of once, and what she chooses later makes another that replaces it. Nothing is decided by it.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.facts import ReceiptFacts, Received
from hemval.core.correspondence.gone import GONE
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.correspondence.sending import orders_to, stopped_by_day
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.choices import Choice
from hemval.core.round.outcome import RoundOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What has come of somebody, and who has asked to have it told by letter.

    `received` is the choice that came last for each bundle; none where every choice that a receipt
    told of was set aside, or where nobody wants the receipt any more. `asked` are those who have
    asked, by the id of who acts for her; her own is empty, as in `LetterOrder.recipient`.
    """

    received: tuple[Received, ...] = ()
    asked: frozenset[str] = frozenset()


def receipts(
    outcome: RoundOutcome,
    asked: Mapping[str, Collection[str]],
    told: Collection[str] = (),
    when_frozen: Iterable[Choice] = (),
) -> Mapping[str, Receipt]:
    """What there is to tell of choices by letter, by client.

    `asked` is who has asked, by client. `told`: who has a printed receipt that has not gone; where
    nobody wants it, or nothing stands of what it told, it is to go to nobody. `when_frozen` came
    when the round was frozen: somebody looks at each, and it is told in place of what came earlier.
    """
    found = {client: Receipt() for client in told}
    names = {one.id: one.name for one in outcome.facts.representatives}
    closes = outcome.days.overall.closes
    chosen: dict[str, dict[str, Received]] = {}
    for one in outcome.choices:
        if one.client in asked:
            last = one.kept[-1]
            told_as = _received(last, names, waits=last in one.to_decide, is_late=last in one.late)
            chosen.setdefault(one.client, {})[one.bundle] = told_as
    for late in sorted(when_frozen, key=lambda one: (one.arrived.day, one.id)):
        if late.client in asked:
            is_late = closes is not None and late.arrived.day > closes.day
            told_as = _received(late, names, waits=True, is_late=is_late)
            chosen.setdefault(late.client, {})[late.bundle] = told_as
    for client, each in chosen.items():
        received = tuple(each[bundle] for bundle in sorted(each))
        found[client] = Receipt(received=received, asked=frozenset(asked[client]))
    return found


def _received(one: Choice, names: Mapping[str, str], *, waits: bool, is_late: bool) -> Received:
    return Received(
        number=one.id,
        bundle=one.bundle,
        wishes=one.wishes,
        declines=one.declines,
        wait_if_full=one.wait_if_full,
        channel=one.channel,
        came=one.arrived.day,
        waits=waits,
        is_late=is_late,
        by=names.get(one.chosen_by, ""),
    )


def receipt(to: Addressee, hers: Receipt | None, terms: LetterTerms, on: date) -> Letters:
    """The receipt to each who has asked for it, or why there is none.

    Who is protected gets hers by hand, and so does nobody else for her. When places are given the
    notice tells what came of it, and no receipt is written any more. A receipt of a choice that was
    set aside, so that none stands, holds no longer.
    """
    kind = LetterKind.RECEIPT
    if to.left_out is not None and to.left_out in GONE:
        return Unsent(kind=kind, client=to.client, why=GONE[to.left_out], left_out=to.left_out)
    if hers is None:
        return Unsent(kind=kind, client=to.client, why=UnsentCode.NOT_CONCERNED)
    if not hers.received:
        return Unsent(kind=kind, client=to.client, why=UnsentCode.OVERTAKEN)
    if stopped := stopped_by_day(kind, to.client, terms, on):
        return stopped
    facts = ReceiptFacts(received=hers.received, days=terms.choice_days)
    return orders_to(_who_asked(to, hers), kind, facts)


def _who_asked(to: Addressee, hers: Receipt) -> Addressee:
    """Those of her addressees who have asked; a letter of another's goes to nobody else."""
    if to.is_protected:
        return to
    return replace(
        to,
        acting=tuple(one for one in to.acting if one.id in hers.asked),
        is_written_to=to.is_written_to and "" in hers.asked,
    )
