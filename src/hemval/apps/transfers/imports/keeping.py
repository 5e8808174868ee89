"""How each list that can be sent in is kept: what it is held against, and how it is taken.

The unit is what a key names: a client, a service of a client, a provider. Its cells are what the
list tells of it, by column. What would be taken is worked out once, before anybody looks at it, and
taken as it was shown.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from types import MappingProxyType
from typing import Any

from hemval.apps.accounts.actor import Actor
from hemval.apps.choices import listed as choices
from hemval.apps.clients import distances, granted, listed
from hemval.apps.placements import listed as performers
from hemval.apps.providers import listed as providers
from hemval.apps.providers import turns
from hemval.apps.row_keys import BETWEEN
from hemval.apps.transfers.models import Import, ListKind
from hemval.core.dates.zone import today
from hemval.core.facts.grants import Grant

Cells = dict[str, Any]
SEALED = "sealed"
"""The cell that holds a number itself; its digest stands beside it, and is what is compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeper:
    """How one list is kept.

    `key_of`: what a fact is known by. `cells`: what the facts of one key tell, in a list with those
    columns. `remembered`: the cells of some keys as they are now, and whether the key is gone.
    `keys`: every key that is not. `put` remembers cells, `miss` what is in the list no more from a
    day on, `forget` what should never have been taken. `is_of_clients`: does a key begin with a
    client's id? `take_back`: what was remembered by this list is withdrawn, and nothing is put in
    its place.
    """

    key_of: Callable[[Any], str]
    cells: Callable[[list[Any], Collection[str]], Cells]
    remembered: Callable[[Collection[str], Collection[str]], Mapping[str, tuple[Cells, bool]]]
    keys: Callable[[date], Iterable[str]]
    put: Callable[[Mapping[str, Cells]], Mapping[str, int]]
    miss: Callable[[Collection[str], date], None]
    forget: Callable[[Collection[str], date], None]
    is_of_clients: bool = False
    take_back: Callable[[Collection[str]], None] | None = None


def _first(
    cells: Callable[[Any, Collection[str]], Cells], told: list[Any], columns: Collection[str]
) -> Cells:
    return cells(told[0], columns)


def _whatever_columns(
    remembered: Callable[[Collection[str]], Mapping[str, tuple[Cells, bool]]],
    keys: Collection[str],
    _columns: Collection[str],
) -> Mapping[str, tuple[Cells, bool]]:
    return remembered(keys)


def _grant_key(one: Grant) -> str:
    return f"{one.client}{BETWEEN}{one.service}"


_KEEPERS: Mapping[ListKind, Keeper] = MappingProxyType(
    {
        ListKind.PROVIDERS: Keeper(
            key_of=lambda one: str(one.id),
            cells=partial(_first, providers.provider_cells),
            remembered=partial(_whatever_columns, providers.listed_providers),
            keys=providers.provider_keys,
            put=providers.put_providers,
            miss=providers.end_providers,
            forget=providers.forget_providers,
        ),
        ListKind.CAPS: Keeper(
            key_of=providers.cap_key,
            cells=providers.cap_cells,
            remembered=partial(_whatever_columns, providers.listed_caps),
            keys=providers.cap_keys,
            put=providers.put_caps,
            miss=providers.end_caps,
            forget=providers.end_caps,
        ),
        ListKind.PROVIDER_FACTS: Keeper(
            key_of=providers.fact_key,
            cells=partial(_first, providers.fact_cells),
            remembered=partial(_whatever_columns, providers.listed_facts),
            keys=providers.fact_keys,
            put=providers.put_facts,
            miss=providers.end_facts,
            forget=providers.end_facts,
        ),
        ListKind.CLIENTS: Keeper(
            key_of=lambda one: str(one.id),
            cells=partial(_first, listed.client_cells),
            remembered=partial(_whatever_columns, listed.listed_clients),
            keys=lambda _day: listed.listed_keys(),
            put=listed.put_clients,
            miss=listed.miss_clients,
            forget=listed.forget_clients,
            is_of_clients=True,
        ),
        ListKind.REPRESENTATIVES: Keeper(
            key_of=lambda one: f"{one.client}{BETWEEN}{one.id}",
            cells=partial(_first, listed.representative_cells),
            remembered=partial(_whatever_columns, listed.listed_representatives),
            keys=listed.representative_keys,
            put=listed.put_representatives,
            miss=listed.end_representatives,
            forget=listed.end_representatives,
            is_of_clients=True,
        ),
        ListKind.SERVICES: Keeper(
            key_of=_grant_key,
            cells=granted.grant_cells,
            remembered=granted.listed_grants,
            keys=lambda _day: granted.granted_keys(),
            put=granted.put_grants,
            miss=granted.end_grants,
            forget=granted.end_grants,
            is_of_clients=True,
        ),
        ListKind.DISTANCES: Keeper(
            key_of=distances.distance_key,
            cells=partial(_first, distances.distance_cells),
            remembered=partial(_whatever_columns, distances.listed_distances),
            keys=distances.distance_keys,
            put=distances.put_distances,
            miss=distances.end_distances,
            forget=distances.end_distances,
            is_of_clients=True,
        ),
        ListKind.ROTATION: Keeper(
            key_of=turns.turn_key,
            cells=partial(_first, turns.turn_cells),
            remembered=partial(_whatever_columns, turns.listed_turns),
            keys=turns.turn_keys,
            put=turns.put_turns,
            miss=turns.end_turns,
            forget=turns.end_turns,
        ),
    }
)


def keeper_of(sent: Import, *, actor: Actor, now: datetime) -> Keeper:
    """How a list is kept that was sent in: as all of its kind, or by the round that it is of."""
    kind = ListKind(sent.list)
    if kind is ListKind.PLACEMENTS:
        return _keeper_of_placements(sent.pk, actor, now)
    if kind is ListKind.CHOICES:
        return _keeper_of_choices(sent.round_id or 0, now)
    return _KEEPERS[kind]


def _keeper_of_placements(of: int, actor: Actor, now: datetime) -> Keeper:
    """Whoever is not in the list is performed for as before, since nobody has said otherwise."""
    on = today(now)
    return Keeper(
        key_of=performers.performer_key,
        cells=partial(_first, performers.performer_cells),
        remembered=partial(performers.listed_performers, on=on),
        keys=_nobody,
        put=partial(performers.put_performers, of=of, on=on, actor=actor, now=now),
        miss=_nothing,
        forget=_nothing,
        is_of_clients=True,
        take_back=partial(performers.take_back_performers, of=of, on=on, now=now),
    )


def _keeper_of_choices(round_pk: int, now: datetime) -> Keeper:
    """A choice that is not in the list was registered elsewhere, and stays."""
    return Keeper(
        key_of=choices.choice_key,
        cells=partial(_first, choices.choice_cells),
        remembered=partial(choices.listed_choices, round_pk=round_pk),
        keys=_nobody,
        put=partial(choices.put_choices, round_pk=round_pk, now=now),
        miss=_nothing,
        forget=_nothing,
        is_of_clients=True,
        take_back=partial(choices.take_back_choices, round_pk=round_pk, now=now),
    )


def _nobody(_day: date) -> Iterable[str]:
    return ()


def _nothing(_keys: Collection[str], _day: date) -> None:
    """Nobody is missing from such a list."""


_UNCOMPARED = frozenset({SEALED, choices.WHOLE})


def is_same(told: Cells, remembered: Cells) -> bool:
    """Does a list tell what is remembered, in the columns that it has?"""
    return not columns_changed(told, remembered)


def columns_changed(told: Cells, remembered: Cells) -> tuple[str, ...]:
    """The columns in which a list tells something else than what is remembered."""
    return tuple(
        name
        for name, cell in told.items()
        if remembered.get(name) != cell and name not in _UNCOMPARED
    )
