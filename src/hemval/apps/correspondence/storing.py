"""Keeping what a parcel of letters came to: the files first, so that every row has its file."""

from dataclasses import dataclass, field
from datetime import date, datetime

from hemval.apps import store
from hemval.apps.correspondence.holding import hold
from hemval.apps.correspondence.models import HeldBecause, Letter
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import NewTask, make_all
from hemval.core.correspondence.account import Row
from hemval.core.correspondence.facts import OfferFacts, ReminderFacts
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.planning import Planned
from hemval.files.values.told import told
from hemval.letters.post.pressroom import Pressed


@dataclass(slots=True)
class Saved:
    """What a parcel comes to: the letters printed with what each replaces, and who gets none."""

    printed: list[tuple[Letter, int | None]] = field(default_factory=list)
    asked: list[tuple[LetterKind, str]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamped:
    """A letter that has come from the press: its plan, its id, its client and its day."""

    planned: Planned
    id: str
    client: int
    dated: date
    came: Pressed


def letter_row(one: Stamped, row: Round, terms: str, now: datetime) -> Letter:
    """The row of a letter, not stored yet; its file is in the store when this returns."""
    order = one.planned.order
    return Letter(
        key=one.id,
        facts_key=one.planned.facts,
        round=row,
        client_id=one.client,
        kind=order.kind.value,
        occurrence=order.occurrence,
        recipient=order.recipient,
        role=order.role.value,
        language=order.language,
        code=_code(order),
        by_hand=order.is_by_hand,
        order=told(order),
        terms=terms,
        dated=one.dated,
        printed_at=now,
        pages=one.came.pages,
        sha256=store.put(one.came.pdf),
    )


def store_letters(saved: Saved, row: Round, now: datetime) -> int:
    """Add the letters, and give how many are to be posted; those by hand make a task each.

    What they replace does not hold from now on.
    """
    before = [pk for _, pk in saved.printed if pk is not None]
    hold(Letter.objects.filter(pk__in=before), why=HeldBecause.CHANGED, now=now)
    made = Letter.objects.bulk_create([letter for letter, _ in saved.printed])
    for letter, (_, replaced) in zip(made, saved.printed, strict=True):
        if replaced is not None:
            Letter.objects.filter(pk=replaced).update(replaced_by=letter)
    make_all(
        (
            NewTask(
                kind=TaskKind.LETTER_BY_HAND,
                about=About.LETTER,
                about_id=letter.pk,
                client=letter.client_id,
                round=row.pk,
            )
            for letter in made
            if letter.by_hand
        ),
        now=now,
    )
    return sum(not letter.by_hand for letter in made)


def _code(order: LetterOrder) -> str:
    facts = order.facts
    code = facts.code if isinstance(facts, OfferFacts | ReminderFacts) else ""
    return code.replace("-", "")
