"""Who may have a task: those who may do what it asks, and read whom it is about.

A task whose owner may not have it any more is nobody's, whatever her name is on it: she has left,
has another role or area, or is not named for one who is protected. Else it would be seen by nobody,
and what is about protected people would disappear first.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from django.db.models import Exists, OuterRef, Q, QuerySet

from hemval.apps.accounts.acts import MAY, Act
from hemval.apps.accounts.models import MayReadProtected, RoleHeld
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.tasks.models import TaskKind

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
        TaskKind.LOG_SAMPLE: Act.REVIEW_LOG,
        TaskKind.OWN: Act.HAVE_TASKS,
    }
)
"""What somebody must be allowed to do to take a task of each kind."""


def is_nobodys(on: date) -> Q:
    """The tasks that nobody has on a day: without an owner, or with one who may not have them."""
    return Q(owner__isnull=True) | ~_owner_may_have_it(on)


def _owner_may_have_it(on: date) -> Q:
    return _does(on) & (Q(client__isnull=True) | (_reads(on) & _reads_protected(on)))


def _does(on: date) -> Q:
    """The owner may do what its kind asks."""
    kinds: dict[Act, list[str]] = {}
    for kind, act in WHO.items():
        kinds.setdefault(act, []).append(kind.value)
    found = Q(pk__in=())
    for act, each in kinds.items():
        found |= Q(Exists(_held_by_owner(act, on)), kind__in=each)
    return found


def _reads(on: date) -> Q:
    """The owner may read of clients of that area."""
    return _in_her_area(_held_by_owner(Act.READ_CLIENTS, on))


def _reads_protected(on: date) -> Q:
    """The owner is named, in that area, where the client is kept apart."""
    named = MayReadProtected.objects.filter(_holds(on), user=OuterRef("owner"))
    held = _in_her_area(_held_by_owner(Act.READ_PROTECTED, on))
    return ~is_kept_apart("client") | (Exists(named) & held)


def _held_by_owner(act: Act, on: date) -> QuerySet[RoleHeld]:
    roles = [role.value for role in MAY[act]]
    rows = RoleHeld.objects.filter(user=OuterRef("owner"), user__is_active=True, role__in=roles)
    return rows.filter(_holds(on))


def _in_her_area(held: QuerySet[RoleHeld]) -> Q:
    """One of some roles reaches the client; one whose area nobody has told is reached by all."""
    reaches = Q(area__isnull=True) | Q(area=OuterRef("client__area"))
    return Exists(held.filter(reaches)) | (Q(client__area__isnull=True) & Exists(held))


def _holds(on: date) -> Q:
    began = Q(starts__isnull=True) | Q(starts__lte=on)
    return began & (Q(ends__isnull=True) | Q(ends__gte=on))
