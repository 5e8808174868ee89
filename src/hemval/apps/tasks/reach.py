"""Who may have a task: those who may do what it asks, and read whom it is about.

A task whose owner may not have it any more is nobody's, whatever her name is on it: she has left,
has another role or area, or is not named for one who is protected. Else it would be seen by nobody,
and what is about protected people would disappear first.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from django.db.models import Q, QuerySet

from hemval.apps.accounts.actor import Actor, actor_of
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.models import User
from hemval.apps.clients.queries import in_areas, is_kept_apart
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
        TaskKind.TELL_HER: Act.PLACE_BY_HAND,
        TaskKind.CALL_BACK: Act.CALL,
        TaskKind.LIST_CONTRADICTS: Act.IMPORT_LISTS,
        TaskKind.CODE_CLOSED: Act.CALL,
        TaskKind.MANDATE_ASKED: Act.SETTLE_CHOICE,
        TaskKind.NOT_TOLD: Act.CALL,
        TaskKind.LOG_SAMPLE: Act.REVIEW_LOG,
        TaskKind.OWN: Act.HAVE_TASKS,
    }
)
"""What somebody must be allowed to do to take a task of each kind."""


def is_nobodys(among: QuerySet[Task], on: date) -> Q:
    """Of some tasks those that nobody has on a day: no owner, or one who may not have them.

    What owners may is asked of themselves, few as they are, and not of every task anew.
    """
    owners = User.objects.filter(is_active=True, pk__in=_owned(among)).order_by("pk")
    people = owners.prefetch_related("roles_held", "may_read_protected")
    return Q(owner__isnull=True) | ~_may_have_theirs([actor_of(one, on) for one in people])


def _owned(among: QuerySet[Task]) -> QuerySet[Task, int | None]:
    return among.order_by().filter(owner__isnull=False).values_list("owner", flat=True)


def _may_have_theirs(owners: Sequence[Actor]) -> Q:
    """Those of the tasks of some people that they may have, of everything that they are about."""
    readable = Q(client__isnull=True) | ~is_kept_apart("client") | _each(owners, _may_know)
    return _each(owners, _may_do) & readable


def _each(owners: Sequence[Actor], may: Callable[[Actor], Q | None]) -> Q:
    """What each of some owners may; those who may the same are asked of together."""
    alike: dict[Q, list[int]] = {}
    for one in owners:
        allowed = may(one)
        if allowed is not None:
            alike.setdefault(allowed, []).append(one.user)
    found = Q(pk__in=())
    for allowed, users in alike.items():
        found |= Q(owner__in=users) & allowed
    return found


def _may_do(owner: Actor) -> Q:
    """What its kind asks, for a client in her areas."""
    kinds = [kind.value for kind, act in WHO.items() if owner.may(act)]
    return Q(kind__in=kinds) & (
        Q(client__isnull=True) | in_areas(owner, Act.READ_CLIENTS, "client")
    )


def _may_know(owner: Actor) -> Q | None:
    """Of people who are kept apart, where she is named."""
    return in_areas(owner, Act.READ_PROTECTED, "client") if owner.may(Act.READ_PROTECTED) else None
