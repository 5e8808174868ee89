"""Whose files have stood their time, and what would follow."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from django.db.models import Exists, Model, OuterRef, Q, QuerySet

from hemval.apps.allocation.models import HandPlacement
from hemval.apps.calls.models import Attempt, Call
from hemval.apps.choices.models import Choice, Scan
from hemval.apps.citizens.models import Draft, Mandate, Visit
from hemval.apps.clients.facts import born_of
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import Letter, Return
from hemval.apps.disposal.models import Disposal, DisposalRule, Hold
from hemval.apps.outbox.models import ContactAddress, Message, ReceiptByLetter
from hemval.apps.parts import rows_in_parts
from hemval.apps.placements.models import FreePlace, Order, Placement
from hemval.apps.placements.queries import holding_on
from hemval.apps.rounds.models import Invitation
from hemval.apps.tasks.models import Note, Task
from hemval.core.dates.zone import at
from hemval.core.people.disposal import ClosedFile, Standing, StandsFor, stands_for

_AT_ONCE = 500
_CLOSED = ("died", "moved_out", "gone_since")
_NOTES: tuple[tuple[type[Model], str, tuple[str, ...]], ...] = (
    (Note, "client", ("at",)),
    (Task, "client", ("made_at", "seen_at", "done_at")),
    (Choice, "client", ("arrived_at", "registered_at", "released_at", "set_aside_at")),
    (Scan, "choice__client", ("added_at",)),
    (HandPlacement, "client", ("proposed_at", "confirmed_at", "refused_at")),
    (Placement, "client", ("made_at", "withdrawn_at")),
    (FreePlace, "client", ("noted_at", "declined_at", "lapsed_at")),
    (
        Order,
        "placement__client",
        (
            "made_at",
            "see_by",
            "seen_at",
            "first_message_at",
            "second_message_at",
            "confirmed_at",
            "refused_at",
            "dealt_with_at",
            "withdrawn_at",
        ),
    ),
    (Letter, "client", ("printed_at", "sent_at", "returned_at", "held_at", "withdrawn_at")),
    (Return, "letter__client", ("was_sent_at", "noted_at", "dealt_with_at")),
    (Call, "given__client", ("taken_at", "call_back_at", "reached_at", "closed_at")),
    (Attempt, "call__given__client", ("at",)),
    (Mandate, "client", ("asked_at", "settled_at")),
    (Draft, "client", ("begun_at", "changed_at", "registered_at")),
    (
        Message,
        "client",
        ("written_at", "due_at", "in_hand_since", "perhaps_at", "sent_at", "given_up_at"),
    ),
    (ContactAddress, "client", ("asked_at", "confirmed_at", "ended_at")),
    (ReceiptByLetter, "client", ("asked_at", "ended_at")),
    (Visit, "subject", ("began_at", "seen_at", "ended_at")),
    (Invitation, "client", ("round__invited_at", "round__in_effect_at")),
)
"""What counts as a note of somebody, and when it was made."""


def rule_now() -> DisposalRule | None:
    """The rule that was decided last; None where the municipality has told none."""
    return DisposalRule.objects.first()


def standing_of(rule: DisposalRule) -> Standing:
    """A rule as the core knows it."""
    return Standing(years=rule.years, sample_days=frozenset(rule.sample_days))


def unended() -> Disposal | None:
    """A disposal that was interrupted."""
    return Disposal.objects.select_related("rule").filter(ended_at__isnull=True).first()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What disposal would come to: how many people, and how many stand for longer, by why."""

    before: date
    people: int
    standing: Mapping[StandsFor, int]


def preview(rule: DisposalRule, on: date) -> Preview:
    """What disposal would come to on a day."""
    before = standing_of(rule).first_day_kept(on)
    found = Counter(why for part in closed_files(rule, before, on) for _, why in part)
    return Preview(
        before=before,
        people=found[None],
        standing={why: found[why] for why in StandsFor if found[why]},
    )


def closed_files(
    rule: DisposalRule, before: date, on: date, *, among: Collection[int] | None = None
) -> Iterator[list[tuple[Client, StandsFor | None]]]:
    """Everybody without a note since a day, part by part, and why her file stands, if it does.

    Or those `among` some clients.
    """
    standing = standing_of(rule)
    helped = holding_on(on).filter(client=OuterRef("pk"), provider__isnull=False)
    later = Placement.objects.filter(
        client=OuterRef("pk"), withdrawn_at__isnull=True, starts__gt=on, provider__isnull=False
    )
    held = Hold.objects.filter(client=OuterRef("pk"), until__isnull=True)
    rows = _without_notes_since(before).annotate(
        has_help=Exists(helped) | Exists(later), is_held=Exists(held)
    )
    if among is not None:
        rows = rows.filter(pk__in=among)
    for part in rows_in_parts(rows, _AT_ONCE):
        yield [(row, stands_for(_file_of(row), standing)) for row in part]


def _file_of(row: Client) -> ClosedFile:
    told = vars(row)
    return ClosedFile(born=born_of(row), has_help=told["has_help"], is_held=told["is_held"])


def _without_notes_since(before: date) -> QuerySet[Client]:
    moment = at(before, time.min)
    closed, open_still = Q(), Q()
    for column in _CLOSED:
        closed |= Q(**{f"{column}__lt": before})
        open_still |= Q(**{f"{column}__gte": before})
    rows = Client.objects.filter(closed).exclude(open_still)
    for model, way, columns in _NOTES:
        rows = rows.exclude(Exists(_noted(model, way, columns, moment)))
    return rows


def _noted(
    model: type[Model], way: str, columns: tuple[str, ...], moment: datetime
) -> QuerySet[Model]:
    since = Q()
    for column in columns:
        since |= Q(**{f"{column}__gte": moment})
    return model._default_manager.filter(since, **{way: OuterRef("pk")})  # noqa: SLF001
