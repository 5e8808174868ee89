"""Choices that were made elsewhere, as a list tells them: cells by column, to rows and back.

A choice is kept as it arrived and never changed. So one that is known is left alone, and one that
has the id of another and says something else is given back.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from hemval.apps.choice_system.models import Bundle
from hemval.apps.choices.facts import known_choices
from hemval.apps.choices.models import Choice
from hemval.apps.choices.undecided import facts_of_choices, undecided_of
from hemval.apps.clients.models import Client, Representative
from hemval.apps.day_cells import day_cell
from hemval.apps.parts import in_parts
from hemval.apps.providers.models import Provider
from hemval.apps.refused import Refused
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.apps.rounds.writing import add_choices
from hemval.apps.row_keys import BETWEEN
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import NewTask, end_tasks, make_all
from hemval.core.facts import choices as facts
from hemval.files.values.told import read_as, told

Cells = dict[str, Any]
WHOLE = "whole"
"""The cell that holds all of a choice; the others are what is compared."""
_AT_ONCE = 1000


def choice_key(one: facts.Choice) -> str:
    """What a choice is known by: `client/choice`."""
    return f"{one.client}{BETWEEN}{one.id}"


def choice_cells(one: facts.Choice, _columns: Collection[str]) -> Cells:
    """What a list tells of a choice."""
    return _compared(one) | {WHOLE: told(one)}


def _compared(one: facts.Choice) -> Cells:
    """What somebody chose, and when, to the minute; not who wrote it down."""
    return {
        "bundle": one.bundle,
        "wishes": list(one.wishes),
        "declines": one.declines,
        "wait_if_full": one.wait_if_full,
        "wanted_date": day_cell(one.wanted_date),
        "special_wishes": one.special_wishes,
        "channel": one.channel.value,
        "arrived": f"{one.arrived.moment or one.arrived.day:%Y-%m-%d %H:%M}",
        "chosen_by": one.chosen_by,
    }


def listed_choices(
    keys: Collection[str], _columns: Collection[str], *, round_pk: int
) -> dict[str, tuple[Cells, bool]]:
    """Those of some choices that a round has, as cells."""
    return {
        choice_key(one): (_compared(one), False)
        for one in _known(round_pk, [key.partition(BETWEEN)[2] for key in keys])
    }


def _known(round_pk: int, ids: Collection[str]) -> Iterable[facts.Choice]:
    return facts_of_choices(Choice.objects.filter(round=round_pk, key__in=ids))


def said_otherwise(each: Iterable[facts.Choice], round_pk: int) -> frozenset[str]:
    """The ids of those that a round has already, and that say something else there."""
    other = set()
    for part in in_parts(each, _AT_ONCE):
        said = {one.id: one for one in part}
        for known in _known(round_pk, said):
            new = said[known.id]
            if new.client != known.client or _compared(new) != _compared(known):
                other.add(new.id)
    return frozenset(other)


def put_choices(cells: Mapping[str, Cells], *, round_pk: int, now: datetime) -> dict[str, int]:
    """Remember choices in a round; give the row numbers of their clients, by the same key.

    What needs a person waits for her, by the same rules as what is registered in the office. Raises
    Refused where the round is frozen.
    """
    row = _open_round(round_pk)
    new = [read_as(facts.Choice, one[WHOLE]) for one in cells.values()]
    pks = dict(Client.objects.filter(key__in={one.client for one in new}).values_list("key", "pk"))
    add_choices(
        new,
        row,
        clients=pks,
        bundles=dict(Bundle.objects.values_list("key", "pk")),
        providers=dict(Provider.objects.values_list("key", "pk")),
        representatives={
            f"{client}{BETWEEN}{key}": pk
            for client, key, pk in Representative.objects.filter(
                client__in=pks.values()
            ).values_list("client__key", "key", "pk")
        },
    )
    hold_what_needs_a_person(row, {one.id for one in new}, pks.values(), now)
    return {key: pks[one.client] for key, one in zip(cells, new, strict=True)}


def _open_round(round_pk: int) -> Round:
    Round.objects.select_for_update(no_key=True).get(pk=round_pk)
    row = rounds().get(pk=round_pk)
    if row.frozen_at is not None:
        raise Refused("transfers-refused-round_frozen")
    return row


def hold_what_needs_a_person(
    row: Round, new: Collection[str], clients: Collection[int], now: datetime
) -> None:
    """Let those of some new choices wait for a case manager that she must say something of."""
    undecided = undecided_of(row, clients)
    why = {key: reason.value for key, reason in undecided.items() if key in new}
    held = list(known_choices().filter(round=row, key__in=why))
    for choice in held:
        choice.held_for = why[choice.key]
    Choice.objects.bulk_update(held, ["held_for"])
    make_all(
        (
            NewTask(
                kind=TaskKind.CHOICE_HELD,
                about=About.CHOICE,
                about_id=choice.pk,
                client=choice.client_id,
                round=choice.round_id,
            )
            for choice in held
        ),
        now=now,
    )


def take_back_choices(keys: Collection[str], *, round_pk: int, now: datetime) -> None:
    """Forget choices that should not have been taken. Raises Refused where the round is frozen."""
    _open_round(round_pk)
    ids = [key.partition(BETWEEN)[2] for key in keys]
    rows = Choice.objects.filter(round=round_pk, key__in=ids)
    pks = list(rows.values_list("pk", flat=True))
    end_tasks(About.CHOICE, pks, kinds=[TaskKind.CHOICE_HELD], now=now, by=None)
    rows.delete()
