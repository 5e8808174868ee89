"""Which tasks somebody has, and which she may take."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from django.db.models import Q, QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import readable
from hemval.apps.tasks.models import Task, TaskKind

WHO: Mapping[TaskKind, Act] = MappingProxyType(
    {
        TaskKind.CHOICE_HELD: Act.SETTLE_CHOICE,
        TaskKind.DECIDE: Act.PLACE_BY_HAND,
        TaskKind.DIED: Act.PLACE_BY_HAND,
        TaskKind.MOVED: Act.PLACE_BY_HAND,
        TaskKind.DECISION_ENDED: Act.PLACE_BY_HAND,
        TaskKind.NEWLY_PROTECTED: Act.PLACE_BY_HAND,
        TaskKind.ORDER_UNSEEN: Act.FOLLOW_ORDERS,
        TaskKind.ORDER_REFUSED: Act.FOLLOW_ORDERS,
        TaskKind.ORDER_BY_HAND: Act.FOLLOW_ORDERS,
        TaskKind.LETTER_RETURNED: Act.READ_LETTERS,
        TaskKind.LETTER_BY_HAND: Act.WRITE_LETTERS,
        TaskKind.CALL_BACK: Act.CALL,
        TaskKind.LIST_CONTRADICTS: Act.IMPORT_LISTS,
        TaskKind.LOG_SAMPLE: Act.REVIEW_LOG,
        TaskKind.OWN: Act.HAVE_TASKS,
    }
)
"""What somebody must be allowed to do to take a task of each kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The tasks on somebody's start page: those late, those that nobody has seen, her others."""

    overdue: tuple[Task, ...]
    unseen: tuple[Task, ...]
    own: tuple[Task, ...]


def within_reach(actor: Actor) -> QuerySet[Task]:
    """The tasks that she has, or may take: of kinds she may do, and clients she may read.

    One about a person with protected identity is seen by named staff alone, whoever has it.
    """
    kinds = [kind.value for kind, act in WHO.items() if actor.may(act)]
    clients = readable(Client.objects.all(), actor)
    mine = Q(owner=actor.user) | Q(owner__isnull=True, kind__in=kinds)
    hers = Q(client__isnull=True) | Q(client__in=clients.values("pk"))
    rows = Task.objects.filter(mine & hers)
    return rows.select_related("client", "client__area", "owner", "round")


def waiting_for(actor: Actor, *, on: date, at_most: int) -> Waiting:
    """What waits for her on a day, the oldest first; each task once."""
    open_ones = within_reach(actor).filter(done_at__isnull=True)
    overdue = list(open_ones.filter(due__lt=on).order_by("due", "made_at", "id")[:at_most])
    on_time = open_ones.exclude(due__lt=on)
    unseen = list(on_time.filter(seen_at__isnull=True).order_by("made_at", "id")[:at_most])
    own = list(on_time.filter(seen_at__isnull=False, owner=actor.user)[:at_most])
    return Waiting(overdue=tuple(overdue), unseen=tuple(unseen), own=tuple(own))


def tasks_of_client(client: int, actor: Actor) -> tuple[Task, ...]:
    """What is not done for one client, that she may know of."""
    return tuple(within_reach(actor).filter(client=client, done_at__isnull=True))
