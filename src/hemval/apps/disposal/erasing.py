"""What is erased with somebody's file: every row that is of her, and every file of the store."""

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import date, datetime
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from hemval.apps.allocation.models import Given, HandPlacement, Paper
from hemval.apps.allocation.papers import SEALED, STRETCHES, PaperName
from hemval.apps.calls.models import Attempt, Call
from hemval.apps.choices.models import Choice, Scan
from hemval.apps.citizens.models import Draft, Mandate, Visit
from hemval.apps.clients.models import Client, Household
from hemval.apps.correspondence.models import Letter, Return, Unprinted
from hemval.apps.correspondence.told_in import batches_that_tell_of
from hemval.apps.outbox.models import ContactAddress, Message, ReceiptByLetter
from hemval.apps.placements.models import FreePlace, Order, Placement
from hemval.apps.rounds.models import Invitation
from hemval.apps.tasks.models import Note, Task

_OF_PEOPLE = SEALED - {PaperName.CERTIFICATE, PaperName.BY_HAND}
"""What is sealed since it tells who people are; what the auditor reads names nobody."""


def files_of(pks: Collection[int]) -> Iterator[str]:
    """The files of the store that tell of some clients, by digest; print files hold others too."""
    letters = Letter.objects.filter(client__in=pks)
    yield from letters.exclude(sha256="").values_list("sha256", flat=True)
    yield from Scan.objects.filter(choice__client__in=pks).values_list("sha256", flat=True)
    yield from batches_that_tell_of(letters).values_list("sha256", flat=True)


def erase_people(pks: Collection[int], now: datetime) -> Counter[str]:
    """Erase every row of some clients, and tell how many of each; the log is not touched."""
    letters = Letter.objects.filter(client__in=pks)
    batches_that_tell_of(letters).update(disposed_at=now)
    Letter.objects.filter(replaced_by__in=letters).update(replaced_by=None)
    erased: Counter[str] = Counter()
    for name, rows in _rows_of(pks):
        erased[name] += rows.count()
        rows.delete()
    Household.objects.filter(members__isnull=True).delete()
    return erased


def _rows_of(pks: Collection[int]) -> Iterator[tuple[str, QuerySet[Any]]]:
    """In an order in which each stands on none that is gone."""
    of_client = Q(client__in=pks)
    yield "messages", Message.objects.filter(of_client)
    yield "contact_address", ContactAddress.objects.filter(of_client)
    yield "receipts_by_letter", ReceiptByLetter.objects.filter(of_client)
    yield "mandates", Mandate.objects.filter(of_client)
    yield "drafts", Draft.objects.filter(of_client)
    yield "visits", Visit.objects.filter(Q(subject__in=pks) | Q(person__in=pks))
    yield "attempts", Attempt.objects.filter(call__given__client__in=pks)
    yield "calls", Call.objects.filter(given__client__in=pks)
    yield "given", Given.objects.filter(of_client)
    yield "by_hand", HandPlacement.objects.filter(of_client)
    yield "returns", Return.objects.filter(letter__client__in=pks)
    yield "letters", Letter.objects.filter(of_client)
    yield "unprinted", Unprinted.objects.filter(of_client)
    yield "orders", Order.objects.filter(placement__client__in=pks)
    yield "free_places", FreePlace.objects.filter(of_client)
    yield "placements", Placement.objects.filter(of_client)
    yield "scans", Scan.objects.filter(choice__client__in=pks)
    yield "choices", Choice.objects.filter(of_client)
    yield "tasks", Task.objects.filter(of_client)
    yield "notes", Note.objects.filter(of_client)
    yield "invitations", Invitation.objects.filter(of_client)
    yield "clients", Client.objects.filter(pk__in=pks)


def erase_papers_of_rounds(before: date) -> Counter[str]:
    """Erase the sealed papers of rounds in effect before a day that nobody of is left.

    They tell of everybody in the round, and letters, reviews and files that are held back rest on
    them: so they stand as long as the file of anybody who was in it. What was published of a round,
    and what proves it, names nobody and stands.
    """
    left = (
        Exists(rows.objects.filter(round=OuterRef("round"))) for rows in (Invitation, Given, Letter)
    )
    names = [name.value for name in _OF_PEOPLE]
    of_people = Q(name__in=names) | Q(name__startswith=STRETCHES)
    papers = Paper.objects.filter(of_people, round__effect__lt=before)
    for somebody in left:
        papers = papers.exclude(somebody)
    erased = Counter(papers=papers.count())
    papers.delete()
    return erased
