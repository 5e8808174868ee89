"""Where each task is seen to, what it asks, and whether it is done there and nowhere else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from django.urls import reverse

from hemval.apps.tasks.models import About, Task, TaskKind

_ENDS_WITH_ITS_ROW = frozenset(
    {
        TaskKind.CHOICE_HELD,
        TaskKind.ORDER_UNSEEN,
        TaskKind.ORDER_REFUSED,
        TaskKind.ORDER_BY_HAND,
        TaskKind.LETTER_RETURNED,
        TaskKind.LETTER_BY_HAND,
        TaskKind.DECIDE,
        TaskKind.MANDATE_ASKED,
    }
)
"""Kinds that end when a choice, a place, a call or a right to act is settled, an order or a letter
dealt with."""


def _of_row(task: Task) -> list[Any]:
    return [task.about_id]


def _in_round(task: Task) -> list[Any]:
    return [task.round.key if task.round else "", task.about_id]


def _of_client(task: Task) -> list[Any]:
    return [task.client_id]


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Where a task is seen to: the name of the page, the words of the link, what the page is of."""

    page: str
    words: str
    of: Callable[[Task], list[Any]] = _of_row

    def url(self, task: Task) -> str:
        """The address for one task."""
        return reverse(self.page, args=self.of(task))


_BY_CHANGE = Way(page="placements:change", words="tasks-to-change", of=_of_client)
GOES_TO: Mapping[About | TaskKind, Way] = MappingProxyType(
    {
        TaskKind.CHOICE_HELD: Way(page="choices:settle", words="tasks-to-choice"),
        TaskKind.ORDER_BY_HAND: Way(page="placements:by_hand_order", words="tasks-to-order"),
        About.ORDER: Way(page="placements:order", words="tasks-to-order"),
        About.LETTER: Way(page="correspondence:by_number", words="tasks-to-letter"),
        About.CALL: Way(page="calls:one", words="tasks-to-call"),
        About.MESSAGE: Way(page="outbox:contact", words="tasks-to-message", of=_of_client),
        About.MANDATE: Way(page="mandates:one", words="tasks-to-mandate"),
        About.GIVEN: Way(page="allocation:given", words="tasks-to-given", of=_in_round),
    }
)
"""Where each kind is seen to, and else whatever is about such a row."""


def way_of(task: Task) -> Way | None:
    """Where a task is seen to; None where there is no page for that."""
    if task.about_id is None:
        return None
    if _is_of_decided_round(task):
        return _BY_CHANGE
    own = GOES_TO.get(TaskKind(task.kind))
    return own or (GOES_TO.get(About(task.about)) if task.about else None)


def what_is_asked(task: Task) -> str:
    """The message that says what a task asks."""
    if task.kind == TaskKind.DECIDE and task.about == About.CALL:
        return "tasks-what-decide-after-call"
    late = "-decided" if _is_of_decided_round(task) else ""
    return f"tasks-what-{task.kind}{late}"


def ends_elsewhere(task: Task) -> bool:
    """Is a task done when what it is about is done with, and by nothing else?

    A place that a person is to decide is settled beside the round until that is decided; after
    that by a change of provider, which is no part of the round, and somebody says that it is done.
    """
    if task.about_id is None or _is_of_decided_round(task):
        return False
    return TaskKind(task.kind) in _ENDS_WITH_ITS_ROW


def _is_of_decided_round(task: Task) -> bool:
    """Does it ask for a place in a round whose allocation is decided?"""
    asks_for_place = task.kind == TaskKind.DECIDE and task.about == About.GIVEN
    return asks_for_place and task.round is not None and task.round.decided_at is not None
