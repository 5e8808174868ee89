"""The manual queue for people with protected personal data: what named staff do, and sign.

Here stands neither a name nor an address. Each person is known by her id alone, and has a sheet of
her own, so that who works with one sees nothing of another. What is told to a provider goes in two
messages that are sent apart, one with the name and one with the address: nobody who comes across
one of them learns where a person of that name lives.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from hemval.core.correspondence.kinds import LetterKind
from hemval.core.placement.provider_lists import Move
from hemval.core.placement.working_lists import InQueue, ListsOf, ToCall, ToProvider
from hemval.letters.paper import (
    Block,
    Box,
    Bullets,
    Heading,
    NewPage,
    Pairs,
    Paper,
    Paragraph,
    WriteOn,
    said,
)
from hemval.letters.sheets.call_sheet import call_by_hand
from hemval.letters.sheets.sheet import MadeFrom, Readers, Sheets, origin, sheet

_ROUTINE = (
    *("named", "no_names", "letters", "two_messages", "order", "receipt", "planning"),
    *("field", "travel", "second"),
)
_KINDS = tuple(LetterKind)
_COMES = ("warn_comes", "name", "address", "planning", "travel", "keys", "alarm")
_STEPS: Mapping[Move, tuple[str, ...]] = MappingProxyType(
    {
        Move.COMES: _COMES,
        Move.COMES_FOR_NOW: _COMES,
        Move.COMES_UNTIL: _COMES,
        Move.STAYS_WITH_MORE: ("warn_more", "name_known", "planning"),
        Move.LEAVES: ("warn_leaves", "name_and_day", "keys", "alarm", "cleared"),
    }
)
"""What is done with a provider, in order; one that has her already knows where she lives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandLetter:
    """A letter that lies among those by hand: of which kind, to whom, and its id."""

    client: str
    kind: LetterKind
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandCase:
    """All that named staff have to do for one person."""

    client: str
    letters: tuple[HandLetter, ...]
    orders: tuple[ToProvider, ...]
    calls: tuple[ToCall, ...]
    queue: tuple[InQueue, ...] = ()


def hand_cases(letters: Iterable[HandLetter], lists: ListsOf) -> tuple[HandCase, ...]:
    """Each person of whom there is something to do, by her id.

    Her letters stand in the order that they are sent.
    """
    letters = tuple(letters)
    clients = {one.client for one in letters} | {one.client for one in lists.calls}
    clients |= {one.client for one in lists.to_providers}
    return tuple(
        HandCase(
            client=client,
            letters=tuple(
                sorted(
                    (one for one in letters if one.client == client),
                    key=lambda one: (_KINDS.index(one.kind), one.id),
                )
            ),
            orders=tuple(one for one in lists.to_providers if one.client == client),
            calls=tuple(one for one in lists.calls if one.client == client),
            queue=tuple(one for one in lists.queue if one.client == client),
        )
        for client in sorted(clients)
    )


def by_hand_sheet(
    cases: Sequence[HandCase], made_from: MadeFrom | None, sheets: Sheets
) -> Paper | None:
    """The routine and then a sheet for each person; None where there is nobody.

    `made_from` is the list of orders by hand, which is there once places are given.
    """
    if not cases:
        return None
    say = sheets.words.say
    blocks: list[Block] = [
        Paragraph(text=said(say("sheet-hand-lead", people=len(cases))), lead=True),
        *sheets.told_left_out(),
        Pairs(rows=origin(sheets, made_from)),
        Heading(text=said(say("sheet-hand-routine"))),
        Bullets(
            items=tuple(said(say(f"sheet-routine-{one}")) for one in _ROUTINE), is_numbered=True
        ),
    ]
    for number, case in enumerate(cases, start=1):
        blocks += _case(case, number, len(cases), sheets)
    return sheet(sheets, title=say("sheet-hand-title"), blocks=blocks, readers=Readers.NAMED)


def _case(case: HandCase, number: int, cases: int, sheets: Sheets) -> Iterator[Block]:
    say = sheets.words.say
    yield NewPage(is_sheet=True)
    yield Heading(text=said(say("sheet-hand-case", client=case.client)))
    yield Paragraph(text=said(say("sheet-hand-number", number=number, cases=cases)))
    for call in case.calls:
        yield from _call(call, case.queue, sheets)
    if case.letters:
        yield from _letters(case.letters, sheets)
    for order in case.orders:
        yield from _order(order, sheets)
    yield Box(
        heading=said(say("sheet-hand-second")),
        blocks=(
            Paragraph(text=said(say("sheet-hand-second-what"))),
            WriteOn(labels=(said(say("sheet-hand-second-sign")),)),
        ),
    )


def _call(call: ToCall, queue: Sequence[InQueue], sheets: Sheets) -> Iterator[Block]:
    say = sheets.words.say
    yield Heading(text=said(say("sheet-hand-call")), level=3)
    yield Paragraph(text=said(say(f"sheet-call-{call.reason}")))
    yield from call_by_hand(call, queue, sheets)


def _letters(letters: Sequence[HandLetter], sheets: Sheets) -> Iterator[Block]:
    say = sheets.words.say
    yield Heading(text=said(say("sheet-hand-letters")), level=3)
    for one in letters:
        told = say("sheet-hand-letter", kind=say(f"sheet-letter-{one.kind}"), id=one.id)
        yield from _to_sign(told, ("addressed", "handed_over"), sheets)


def _to_sign(told: str, marks: Sequence[str], sheets: Sheets) -> Iterator[Block]:
    """Something to do, and where those who did it put day and sign."""
    yield Heading(text=said(told), level=4)
    labels = tuple(said(sheets.words.say(f"sheet-mark-{mark}")) for mark in marks)
    yield WriteOn(labels=labels, is_side_by_side=True)


def _order(order: ToProvider, sheets: Sheets) -> Iterator[Block]:
    """What is told to one provider: each step with its day, hour and sign, and its receipt."""
    say, words = sheets.words.say, sheets.words
    phones = {one.id: one.phone for one in sheets.terms.providers}
    provider = sheets.provider(order.provider)
    yield Heading(text=said(say("sheet-hand-order", provider=provider)), level=3)
    facts = (
        ("what", say(f"sheet-table-{order.move}")),
        ("day", words.date(order.day) if order.day else ""),
        ("bundle", sheets.bundle(order.bundle)),
        ("phone", phones.get(order.provider, "")),
    )
    yield Pairs(
        rows=tuple((said(say(f"sheet-column-{name}")), said(text)) for name, text in facts if text)
    )
    yield Paragraph(text=said(say("sheet-hand-steps")))
    for number, step in enumerate(_STEPS[order.move], start=1):
        told = say("sheet-hand-step", number=number, step=say(f"sheet-step-{step}"))
        yield from _to_sign(told, ("done", "confirmed"), sheets)
