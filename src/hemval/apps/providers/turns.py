"""Rotation lists as a list tells of them: cells by column, to rows and back."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from hemval.apps.choice_system.models import Area, Bundle
from hemval.apps.providers.models import Provider, RotationPlace
from hemval.apps.row_keys import BETWEEN
from hemval.core.facts.silence import EVERYWHERE
from hemval.core.facts.silence import RotationPlace as RotationFact

Cells = dict[str, Any]


def turn_key(one: RotationFact) -> str:
    """What a place in turn is known by: `provider/bundle/area`."""
    return BETWEEN.join((one.provider, one.bundle, one.area))


def turn_cells(one: RotationFact, columns: Collection[str]) -> Cells:
    """What a list with those columns tells of a provider's place in turn."""
    cells = {"place": one.place, "next": one.is_next}
    return {name: cell for name, cell in cells.items() if name in columns}


def listed_turns(keys: Collection[str]) -> dict[str, tuple[Cells, bool]]:
    """What is remembered of some places in turn as cells."""
    return {
        key: ({"place": row.place, "next": row.is_next}, False)
        for key, row in _rows().items()
        if key in keys
    }


def _rows() -> dict[str, RotationPlace]:
    rows = RotationPlace.objects.select_related("provider", "bundle", "area").order_by("pk")
    return {
        BETWEEN.join(
            (
                row.provider.key,
                row.bundle.key if row.bundle else EVERYWHERE,
                row.area.key if row.area else EVERYWHERE,
            )
        ): row
        for row in rows
    }


def turn_keys(_day: date) -> Iterator[str]:
    """Every place on a rotation list."""
    yield from _rows()


def put_turns(told: Mapping[str, Cells]) -> dict[str, int]:
    """Remember places in turn, known or not; none of them is of a client."""
    known = _rows()
    providers = dict(Provider.objects.values_list("key", "pk"))
    areas = dict(Area.objects.values_list("key", "pk"))
    bundles = dict(Bundle.objects.values_list("key", "pk"))
    for key, cells in told.items():
        provider, bundle, area = key.split(BETWEEN)
        row = known.get(key) or RotationPlace(
            provider_id=providers[provider],
            bundle_id=None if bundle == EVERYWHERE else bundles[bundle],
            area_id=None if area == EVERYWHERE else areas[area],
        )
        row.place, row.is_next = cells["place"], cells.get("next", row.is_next)
        row.save()
    return {}


def end_turns(keys: Collection[str], _day: date) -> None:
    """Some stand on a rotation list no more."""
    gone = [row.pk for key, row in _rows().items() if key in keys]
    RotationPlace.objects.filter(pk__in=gone).delete()
