"""Printing the letters of a round: long work that goes on where it stopped.

1. Go through everybody, kind by kind: what is printed as it would be is let be, the rest is printed
and put into the store. Letters, what each replaces, and why others are not printed are stored
together, a parcel at a time. 2. Hold printed letters of which the facts are no longer so. 3. Make
the print files of what is in none. 4. Keep the control, which tells of everybody.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction

from hemval.apps import store
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.batching import make_batches
from hemval.apps.correspondence.holding import LETTER, hold, let_go
from hemval.apps.correspondence.models import HeldBecause, Letter, RoundPost, Unprinted
from hemval.apps.correspondence.printed_rows import PrintedRow, PrintedRows
from hemval.apps.correspondence.round_letters import (
    RoundLetters,
    days_of_letters,
    round_letters,
)
from hemval.apps.correspondence.terms_kept import keep_terms
from hemval.apps.correspondence.unprinted import note_unprinted
from hemval.apps.correspondence.withdrawing import withdraw
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Refused, Result, Work
from hemval.apps.rounds.days import today_in
from hemval.apps.rounds.letter_key import letter_key
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.apps.tasks.models import TaskKind
from hemval.apps.tasks.services import make_task
from hemval.core.correspondence.account import Account, AccountRefused, Ordered, Row
from hemval.core.correspondence.facts import OfferFacts, ReminderFacts
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import LetterOrder, Letters
from hemval.core.correspondence.planning import Planned, Planner
from hemval.core.correspondence.printed import LetterState, Unprintable
from hemval.files.values.told import told
from hemval.letters.kinds.registry import compose
from hemval.letters.post.control import control_document
from hemval.letters.post.pressroom import Failed, Job, Pressed, Pressroom
from hemval.letters.post.pressroom import Result as Came
from hemval.letters.post.refused import PostRefused

WORKERS = 2
"""In how many processes letters are printed; 0 prints in this one."""
_PARCEL = 16
_PEOPLE_AT_ONCE = 512
_ROWS_AT_ONCE = 1000


def print_letters(work: Work) -> Result:
    """Print what is not printed of the kinds that were asked for, and count everybody."""
    row = rounds().get(pk=work.about)
    work.reached(Step.READING, 0, 0)
    letters = round_letters(row, today_in(row, work.now()))
    if letters.is_nothing_to_choose:
        raise Refused("mail-refused-nothing_to_choose")
    try:
        return _Run(work, row, letters).print()
    except PostRefused as refused:
        raise Refused(f"post-refused-{refused.code}", **refused.facts) from None
    except AccountRefused as refused:
        raise Refused(f"post-refused-{refused.code}", **refused.facts) from None


@dataclass(slots=True)
class _Parcel:
    """Some people of one kind, what is planned for each, and what is to be printed."""

    people: list[tuple[Letters, tuple[Planned, ...]]] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)


@dataclass(slots=True)
class _Saved:
    """What a parcel comes to: the letters printed with what each replaces, and who gets none."""

    printed: list[tuple[Letter, int | None]] = field(default_factory=list)
    asked: list[tuple[LetterKind, str]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


class _Run:
    def __init__(self, work: Work, row: Round, letters: RoundLetters) -> None:
        self._work = work
        self._row = row
        self._letters = letters
        self._key = letter_key(row)
        self._post, _ = RoundPost.objects.get_or_create(round=row)
        self._kinds, on = _wanted(work)
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
        with Pressroom(self._letters.terms, compose, workers=WORKERS) as room:
            parcels = ((one, one.jobs) for one in self._parcels())
            for parcel, came in room.print(parcels):
                done += len(parcel.people)
                self._save(parcel, came, done, everybody)
        self._account.close(people=len(self._letters.people), rejected=self._letters.terms.rejected)
        self._hold()
        withdraw(self._row, (), self._work)
        batches = make_batches(self._row, self._work)
        return self._end(batches)

    def _is_wanted(self, order: LetterOrder) -> bool:
        return order.kind in self._kinds

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
        saved = _Saved()
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
            self._store(saved)
            note_unprinted(self._row, saved.asked, saved.rows, self._clients)
            self._work.reached(Step.PRINTING, done, of)

    def _keep(self, planned: Planned, came: Came, saved: _Saved) -> Ordered:
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
        saved.printed.append((self._letter(planned, stamp.id, came), before.pk if before else None))
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

    def _letter(self, planned: Planned, letter: str, came: Pressed) -> Letter:
        order = planned.order
        return Letter(
            key=letter,
            facts_key=planned.facts,
            round=self._row,
            client_id=self._clients[order.client],
            kind=order.kind.value,
            occurrence=order.occurrence,
            recipient=order.recipient,
            role=order.role.value,
            language=order.language,
            code=_code(order),
            by_hand=order.is_by_hand,
            order=told(order),
            terms=self._terms,
            dated=self._days[order.kind],
            printed_at=self._work.now(),
            pages=came.pages,
            sha256=store.put(came.pdf),
        )

    def _store(self, saved: _Saved) -> None:
        """Add the letters; what they replace does not hold from now on."""
        now = self._work.now()
        before = [pk for _, pk in saved.printed if pk is not None]
        hold(Letter.objects.filter(pk__in=before), why=HeldBecause.CHANGED, now=now)
        made = Letter.objects.bulk_create([letter for letter, _ in saved.printed])
        for letter, (_, replaced) in zip(made, saved.printed, strict=True):
            if replaced is not None:
                Letter.objects.filter(pk=replaced).update(replaced_by=letter)
            if letter.by_hand:
                make_task(
                    kind=TaskKind.LETTER_BY_HAND,
                    now=now,
                    client=letter.client_id,
                    round=self._row,
                    about=LETTER,
                    about_id=letter.pk,
                )
        self._new += sum(not letter.by_hand for letter in made)

    def _hold(self) -> None:
        """Say of each printed letter whether it holds, now that everybody is gone through."""
        self._printed = fresh = PrintedRows(self._row)
        holds: dict[bool, list[int]] = {True: [], False: []}
        for number, one in fresh.entries():
            in_force = self._account.state(number, one) is LetterState.IN_FORCE
            if in_force is one.held and not fresh.is_replaced(number):
                holds[in_force].append(one.pk)
        for in_force, pks in holds.items():
            for some in _in_parts(pks):
                with transaction.atomic():
                    if in_force:
                        let_go(some)
                    else:
                        rows = Letter.objects.filter(pk__in=some)
                        hold(rows, why=HeldBecause.CHANGED, now=self._work.now())
                    self._work.reached(Step.STORING, 0, 0)

    def _end(self, batches: int) -> Result:
        """Keep the control, and write in the log what was done."""
        states: Counter[tuple[LetterKind, LetterState]] = Counter()
        for number, one in self._printed.entries():
            if not one.is_by_hand and not self._account.is_hidden(one.client):
                states[one.kind, self._account.state(number, one)] += 1
        control = control_document(self._account, states, round_id=self._row.key)
        now = self._work.now()
        with transaction.atomic():
            RoundPost.objects.filter(pk=self._post.pk).update(counted_at=now, control=control)
            gone = Unprinted.objects.filter(round=self._row, client__gone_since__isnull=False)
            gone.delete()
            self._work.reached(Step.STORING, 0, 0)
            record(
                what=Deed.LETTERS_PRINTED,
                actor=self._work.actor,
                now=now,
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


def _code(order: LetterOrder) -> str:
    facts = order.facts
    told = facts.code if isinstance(facts, OfferFacts | ReminderFacts) else ""
    return told.replace("-", "")


def _is_kept(_entry: PrintedRow) -> bool:
    """What is printed is let be; a file that is gone is printed again when it is asked for."""
    return True


def _in_parts(pks: Sequence[int]) -> Iterable[Sequence[int]]:
    return (pks[at : at + _ROWS_AT_ONCE] for at in range(0, len(pks), _ROWS_AT_ONCE))
