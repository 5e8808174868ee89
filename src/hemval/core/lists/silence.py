"""Checks of distances and of the rotation list, which some answers to silence rest on."""

from typing import Any

from hemval.core.facts.silence import EVERYWHERE, Distance, RotationPlace
from hemval.core.lists.known import Known, ListedIds, SystemIds
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.row_findings import RowFindings, repeated


def distance_key(one: Distance) -> tuple[str, str]:
    """What makes a distance another than the next: whose, and to whom."""
    return one.client, one.provider


def rotation_key(one: RotationPlace) -> tuple[str, str, int, str]:
    """The order of places in turn: of which list, which place, whose."""
    return one.bundle, one.area, one.place, one.provider


def check_distances(known: Known, distances: NumberedRows[Distance]) -> RowFindings:
    """Give back distances of nobody or to nobody, and two for the same way."""
    found = RowFindings("distances")
    for row, other, one in repeated(distances, distance_key):
        found.reject(row, "row-distance-twice", "provider", client=one.client, other=other)
    for row, one in distances:
        if one.client not in known.clients.kept:
            found.check_client(row, one.client, known.clients)
        if one.provider not in known.providers.kept:
            _check_provider(row, one.provider, known.providers, found, client=one.client)
    return found


def check_rotation(
    ids: SystemIds, providers: ListedIds, rotation: NumberedRows[RotationPlace]
) -> RowFindings:
    """Give back places of nobody, in no list, held by two, and a turn that two have."""
    found = RowFindings("rotation")
    places: dict[tuple[str, str, int], int] = {}
    members: dict[tuple[str, str, str], int] = {}
    turns: dict[tuple[str, str], int] = {}
    for row, one in rotation:
        its_list = one.bundle, one.area
        if one.provider not in providers.kept:
            _check_provider(row, one.provider, providers, found)
        if one.bundle != EVERYWHERE and one.bundle not in ids.bundles:
            found.reject_unknown(row, "row-unknown-bundle", "bundle", one.bundle, ids.bundle_names)
        if one.area != EVERYWHERE and one.area not in ids.areas:
            found.reject_unknown(row, "row-unknown-area", "area", one.area, ids.area_names)
        for key, first, code, column in (
            ((*its_list, one.place), places, "row-place-twice", "place"),
            ((*its_list, one.provider), members, "row-in-turn-twice", "provider"),
        ):
            _check_once(row, key, first, code, column, found)
        if one.is_next:
            _check_once(row, its_list, turns, "row-next-twice", "next", found)
    return found


def _check_once(
    row: int,
    key: object,
    first: dict[Any, int],
    code: str,
    column: str,
    found: RowFindings,
) -> None:
    """Give back both of two rows that may not be the same: nobody can tell which is meant."""
    other = first.setdefault(key, row)
    if other != row:
        found.reject(row, code, column, other=other)
        found.reject(other, code, column, other=row)


def _check_provider(
    row: int, provider: str, providers: ListedIds, found: RowFindings, *, client: str = ""
) -> None:
    if provider in providers.rejected:
        other = providers.rejected[provider]
        found.reject(
            row, "row-provider-rejected", "provider", client=client, value=provider, other=other
        )
    else:
        names = providers.names
        found.reject_unknown(
            row, "row-unknown-provider", "provider", provider, names, client=client
        )
