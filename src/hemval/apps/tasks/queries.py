"""Which tasks somebody has, and which she may take."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q, QuerySet

from hemval.apps.accounts.actor import Actor, actor_of
from hemval.apps.accounts.models import User
from hemval.apps.clients.queries import (
    ClientLine,
    ReadingOf,
    is_kept_apart,
    lines,
    may_read,
    reading_of,
)
from hemval.apps.rounds.models import Round
from hemval.apps.swedish_order import order_key
from hemval.apps.tasks.models import Note, Task, TaskKind
from hemval.apps.tasks.reach import WHO, is_nobodys


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskLine:
    """A task as a line of a list, and whom it is about as the reader may see her."""

    task: Task
    client: ClientLine | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The tasks on somebody's start page: those late, those that nobody has seen, her others.

    The first of each are told of by line, and how many there are in all.
    """

    overdue: tuple[TaskLine, ...]
    unseen: tuple[TaskLine, ...]
    own: tuple[TaskLine, ...]
    overdue_in_all: int
    unseen_in_all: int
    own_in_all: int

    @property
    def in_all(self) -> int:
        """How many wait, told of by line or not."""
        return self.overdue_in_all + self.unseen_in_all + self.own_in_all

    @property
    def all(self) -> tuple[TaskLine, ...]:
        """Everything that is told of by line, the most pressing first."""
        return (*self.overdue, *self.unseen, *self.own)

    @property
    def is_cut(self) -> bool:
        """Do more wait than those told of by line?"""
        return self.in_all > len(self.all)


def within_reach(actor: Actor, on: date, among: QuerySet[Task] | None = None) -> QuerySet[Task]:
    """The tasks that she has on a day, or may take: of kinds she may do, and clients she may read.

    `among` are those that are asked of, where not all are.
    One about a person with protected identity is seen by named staff alone, whoever has it. One
    whose owner may not have it any more is for whoever may.
    """
    kinds = [kind.value for kind, act in WHO.items() if actor.may(act)]
    rows = Task.objects.all() if among is None else among
    mine = Q(owner=actor.user) | (Q(kind__in=kinds) & is_nobodys(rows, on))
    hers = Q(client__isnull=True) | may_read(actor, of="client")
    return rows.filter(mine & hers).select_related("client", "client__area", "owner", "round")


def waiting_for(actor: Actor, *, on: date, at_most: int) -> Waiting:
    """What waits for her on a day, the oldest first; each task once."""
    open_ones = within_reach(actor, on, Task.objects.filter(done_at__isnull=True))
    is_late, is_hers = Q(due__lt=on), Q(seen_at__isnull=False, owner=actor.user)
    counted = open_ones.order_by().aggregate(
        late=Count("pk", filter=is_late),
        hers=Count("pk", filter=~is_late & is_hers),
        others=Count("pk", filter=~is_late & ~is_hers),
    )
    told = open_ones.select_related(None).select_related("owner")
    on_time = told.exclude(is_late)
    late = told.filter(is_late).order_by("due", "made_at", "id")
    hers, others = on_time.filter(is_hers), on_time.exclude(is_hers).order_by("made_at", "id")
    overdue, unseen, own = (list(rows[:at_most]) for rows in (late, others, hers))
    clients = _clients([*overdue, *unseen, *own], actor)
    return Waiting(
        overdue=_lines(overdue, clients),
        unseen=_lines(unseen, clients),
        own=_lines(own, clients),
        overdue_in_all=counted["late"],
        unseen_in_all=counted["others"],
        own_in_all=counted["hers"],
    )


def _clients(tasks: Sequence[Task], actor: Actor) -> Mapping[int, ClientLine]:
    return lines({one.client_id for one in tasks if one.client_id is not None}, actor)


def _lines(tasks: Sequence[Task], clients: Mapping[int, ClientLine]) -> tuple[TaskLine, ...]:
    return tuple(
        TaskLine(task=one, client=clients[one.client_id] if one.client_id is not None else None)
        for one in tasks
    )


def done_lately(actor: Actor, *, on: date, at_most: int) -> tuple[TaskLine, ...]:
    """What she has done, the latest first."""
    mine = Task.objects.filter(done_at__isnull=False, done_by=actor.user)
    done = list(within_reach(actor, on, mine).order_by("-done_at", "-id")[:at_most])
    return _lines(done, _clients(done, actor))


def colleagues(kind: TaskKind, on: date, *, client: int | None) -> list[tuple[int, str]]:
    """Those who may have a task of a kind about a client on a day, in Swedish order of name."""
    users = User.objects.filter(is_active=True, roles_held__isnull=False).distinct()
    about = reading_of(client) if client is not None else None
    found = [
        user
        for user in users.prefetch_related("roles_held", "may_read_protected")
        if _may_have(actor_of(user, on), kind, about)
    ]
    return [(user.pk, str(user)) for user in sorted(found, key=lambda one: order_key(str(one)))]


def may_have(user: int, kind: TaskKind, on: date, *, client: int | None) -> bool:
    """May somebody have a task of a kind about a client on a day?"""
    found = User.objects.filter(pk=user, is_active=True).first()
    about = reading_of(client) if client is not None else None
    return found is not None and _may_have(actor_of(found, on), kind, about)


def _may_have(actor: Actor, kind: TaskKind, about: ReadingOf | None) -> bool:
    return actor.may(WHO[kind]) and (about is None or about.is_open_to(actor))


def tasks_of_client(client: int, actor: Actor, on: date) -> tuple[Task, ...]:
    """What is not done for one client, that she may know of."""
    among = Task.objects.filter(client=client, done_at__isnull=True)
    return tuple(within_reach(actor, on, among))


def decisions_left(round: Round) -> int:
    """For how many a person is still to decide who performs; none who are kept apart."""
    rows = Task.objects.filter(round=round, kind=TaskKind.DECIDE.value, done_at__isnull=True)
    return rows.exclude(is_kept_apart("client")).count()


def notes_of_client(client: int) -> tuple[Note, ...]:
    """What has been noted of one client, the newest first."""
    return tuple(Note.objects.filter(client=client).select_related("by"))
