"""Printing the letters of a round: long work that goes on where it stopped.

1. Go through everybody, kind by kind: what is printed as it would be is let be, the rest is printed
and put into the store. Letters, what each replaces, and why others are not printed are stored
together, a parcel at a time. 2. Hold printed letters of which the facts are no longer so. 3. Make
the print files of what is in none. 4. Keep the control, which tells of everybody.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction

from hemval.apps.allocation.papers import is_disposed_of
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.batching import make_batches
from hemval.apps.correspondence.control import control_now, hold_what_has_changed, keep_control
from hemval.apps.correspondence.models import RoundPost
from hemval.apps.correspondence.printed_rows import PrintedRow, PrintedRows
from hemval.apps.correspondence.round_letters import (
    RoundLetters,
    days_of_letters,
    round_letters,
)
from hemval.apps.correspondence.storing import Saved, Stamped, letter_row, store_letters
from hemval.apps.correspondence.terms_kept import keep_terms
from hemval.apps.correspondence.unprinted import note_unprinted
from hemval.apps.correspondence.withdrawing import withdraw
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Result, Work
from hemval.apps.refused import Refused
from hemval.apps.rounds.letter_key import letter_key
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.core.correspondence.account import Account, AccountRefused, Ordered
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import LetterOrder, Letters
from hemval.core.correspondence.planning import Planned, Planner
from hemval.core.correspondence.printed import Unprintable
from hemval.letters.kinds.registry import compose
from hemval.letters.post.pressroom import Failed, Job, Pressroom
from hemval.letters.post.pressroom import Result as Came
from hemval.letters.post.refused import PostRefused

_WORKERS = 2
_PARCEL = 16
_PEOPLE_AT_ONCE = 512
_ROWS_AT_ONCE = 1000


def print_letters(work: Work) -> Result:
    """Print what is not printed of the kinds that were asked for, and count everybody."""
    return print_in(work, workers=_WORKERS)


def print_in(work: Work, *, workers: int) -> Result:
    """Print as `print_letters` does, in so many processes; 0 prints all in this one."""
    row = rounds().get(pk=work.about)
    if is_disposed_of(row):
        raise Refused("draws-refused-disposed_of")
    work.reached(Step.READING, 0, 0)
    letters = round_letters(row, work.now())
    if letters.is_nothing_to_choose:
        raise Refused("mail-refused-nothing_to_choose")
    try:
        return _Run(work, row, letters, workers).print()
    except PostRefused as refused:
        raise Refused(f"post-refused-{refused.code}", **refused.facts) from None
    except AccountRefused as refused:
        raise Refused(f"post-refused-{refused.code}", **refused.facts) from None


@dataclass(slots=True)
class _Parcel:
    """Some people of one kind, what is planned for each, and what is to be printed."""

    people: list[tuple[Letters, tuple[Planned, ...]]] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)


class _Run:
    """Goes through everybody, prints, and keeps what came of it."""

    def __init__(self, work: Work, row: Round, letters: RoundLetters, workers: int) -> None:
        self._work = work
        self._workers, self._is_apart = workers, workers > 0
        self._row = row
        self._letters = letters
        self._key = letter_key(row)
        self._post, _ = RoundPost.objects.get_or_create(round=row)
        self._kinds, on = _wanted(work)
        self._only = _only(work)
        days = days_of_letters(letters.kinds, letters, row, work.now())
        self._days = {**days, **(dict.fromkeys(self._kinds, on) if on else {})}
        self._printed = PrintedRows(row)
        self._account = Account(self._printed, kinds=self._days, hidden=letters.hidden)
        self._planner = Planner(
            self._printed,
            key=self._key,
            days=self._days,
            wanted=self._is_wanted,
            is_here=_is_kept,
        )
        self._clients: Mapping[str, int] = dict(Client.objects.values_list("key", "pk"))
        self._terms = keep_terms(row, letters.terms)
        self._new = 0

    def print(self) -> Result:
        withdraw(self._row, self._letters.hidden, self._work)
        everybody = len(self._letters.people) * len(self._days)
        done = 0
        with Pressroom(self._letters.terms, compose, workers=self._workers) as room:
            parcels = ((one, one.jobs) for one in self._parcels())
            for parcel, came in room.print(parcels):
                done += len(parcel.people)
                self._save(parcel, came, done, everybody)
        self._account.close(people=len(self._letters.people), rejected=self._letters.terms.rejected)
        printed = PrintedRows(self._row)
        hold_what_has_changed(printed, self._account, self._work)
        withdraw(self._row, (), self._work)
        batches = make_batches(self._row, self._work, is_apart=self._is_apart)
        return self._end(printed, batches)

    def _is_wanted(self, order: LetterOrder) -> bool:
        return order.kind in self._kinds and (not self._only or order.client in self._only)

    def _parcels(self) -> Iterator[_Parcel]:
        parcel = _Parcel()
        every = self._letters.letters(self._days, self._key)
        for one in self._account.in_order(every):
            planned = self._planner.plan(one)
            parcel.people.append((one, planned))
            parcel.jobs.extend(
                Job(order=each.order, stamp=each.stamp) for each in planned if each.stamp
            )
            if len(parcel.jobs) >= _PARCEL or len(parcel.people) >= _PEOPLE_AT_ONCE:
                yield parcel
                parcel = _Parcel()
        if parcel.people:
            yield parcel

    def _save(self, parcel: _Parcel, came: Sequence[Came], done: int, of: int) -> None:
        """Store a parcel: the files first, so that every row has its file."""
        following = iter(came)
        saved = Saved()
        for letters, planned in parcel.people:
            ordered = [
                self._keep(one, next(following), saved)
                if one.stamp
                else Ordered(order=one.order, number=one.number)
                for one in planned
            ]
            first = letters[0] if isinstance(letters, tuple) else letters
            saved.asked.append((first.kind, first.client))
            saved.rows.extend(self._account.take(letters, ordered))
        with transaction.atomic():
            self._new += store_letters(saved, self._row, self._work.now())
            note_unprinted(self._row, saved.asked, saved.rows, self._clients)
            self._work.reached(Step.PRINTING, done, of)

    def _keep(self, planned: Planned, came: Came, saved: Saved) -> Ordered:
        stamp = planned.stamp
        if stamp is None:
            raise ValueError("a letter without a stamp was printed")
        if isinstance(came, Failed):
            facts = {"id": came.letter, "error": came.error, "line": came.line}
            raise Refused("post-refused-failed", **facts)
        if isinstance(came, Unprintable):
            self._printed.release(stamp.id)
            return Ordered(order=planned.order, fault=came)
        order = planned.order
        before = self._printed.row_of(stamp.replaces) if stamp.replaces else None
        stamped = Stamped(
            planned=planned,
            id=stamp.id,
            client=self._clients[order.client],
            dated=self._days[order.kind],
            came=came,
        )
        letter = letter_row(stamped, self._row, self._terms, self._work.now())
        saved.printed.append((letter, before.pk if before else None))
        number = self._printed.add(
            PrintedRow(
                pk=0,
                id=stamp.id,
                facts=planned.facts,
                kind=order.kind,
                client=order.client,
                occurrence=order.occurrence,
                recipient=order.recipient,
                role=order.role,
                is_by_hand=order.is_by_hand,
                dated=stamp.dated,
                replaces=stamp.replaces,
            )
        )
        return Ordered(order=order, number=number)

    def _end(self, printed: PrintedRows, batches: int) -> Result:
        """Keep the control, and write in the log what was done."""
        control = control_now(self._post, printed, self._account)
        with transaction.atomic():
            keep_control(self._post, control, self._work)
            record(
                what=Deed.LETTERS_PRINTED,
                actor=self._work.actor,
                now=self._work.now(),
                subject="round",
                subject_id=self._row.pk,
                contents={
                    "kinds": sorted(self._kinds),
                    "printed": self._new,
                    "batches": batches,
                    "terms": self._terms,
                },
            )
        return Result(message="mail-printed", facts={"letters": self._new, "batches": batches})


def _wanted(work: Work) -> tuple[frozenset[LetterKind], date | None]:
    kinds, on = work.wanted.get("kinds", ()), work.wanted.get("on")
    asked = kinds if isinstance(kinds, list | tuple) else ()
    day = date.fromisoformat(on) if isinstance(on, str) and on else None
    return frozenset(LetterKind(one) for one in asked), day


def _only(work: Work) -> frozenset[str]:
    """Those whose letters alone are asked for; nobody where it is everybody's."""
    only = work.wanted.get("only", ())
    return frozenset(str(one) for one in only) if isinstance(only, list | tuple) else frozenset()


def _is_kept(_entry: PrintedRow) -> bool:
    """What is printed is let be; a file that is gone is printed again when it is asked for."""
    return True
