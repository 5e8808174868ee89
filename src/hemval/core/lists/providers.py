"""Checks of providers and their caps."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from hemval.core.facts.providers import Provider, ProviderCap
from hemval.core.facts.rejected import RejectedRow
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.lists.known import ListedIds, SystemIds
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.row_findings import RowFindings, repeated
from hemval.core.system.values import ProviderGroup

ALL = "*"


def provider_key(provider: Provider) -> str:
    """What makes a provider another than the next."""
    return provider.id


def cap_key(cap: ProviderCap) -> tuple[Any, ...]:
    """The order of caps: whose, of what, where, from when."""
    return (cap.provider, cap.bundle, cap.area, cap.period.first or date.min, cap.amount)


def check_providers(
    plan: RoundPlan, ids: SystemIds, providers: NumberedRows[Provider]
) -> RowFindings:
    """Give back providers that stand twice, lack licence or contract, or name what is not there.

    Whoever is not the municipality needs IVO's licence to perform home care, a non-profit one too
    (socialtjänstlagen 26 kap. 1 §); it must hold when the round takes effect.
    """
    found = RowFindings("providers")
    for row, other, _ in repeated(providers, provider_key):
        found.reject(row, "row-id-twice", "provider", other=other)
    lost = providers.lost_ids()
    for row, provider in providers:
        if provider.id in lost:
            found.reject(row, "row-id-twice", "provider", other=lost[provider.id])
        _check_provider(plan, ids, row, provider, found)
    found.rejected += _of_half_read(plan, ids, providers)
    return found


def _of_half_read(
    plan: RoundPlan, ids: SystemIds, providers: NumberedRows[Provider]
) -> Iterator[RejectedRow]:
    """What else is wrong with rows that could not be read, so that all is mended at once."""
    for row, provider, unread in providers.half_read:
        found = RowFindings("providers")
        _check_provider(plan, ids, row, provider, found)
        yield from (one for one in found.rejected if one.column not in unread)


def _check_provider(
    plan: RoundPlan, ids: SystemIds, row: int, provider: Provider, found: RowFindings
) -> None:
    if provider.contract.is_reversed():
        found.reject(row, "row-period-reversed", "contract_to")
    for area in provider.areas:
        if area != ALL and area not in ids.areas:
            found.reject_unknown(row, "row-unknown-area", "areas", area, ids.area_names)
    for bundle in provider.bundles:
        if bundle != ALL and bundle not in ids.bundles:
            found.reject_unknown(row, "row-unknown-bundle", "bundles", bundle, ids.bundle_names)
    if provider.group is not ProviderGroup.MUNICIPAL:
        _check_outside_provider(plan, row, provider, found)


def _check_outside_provider(
    plan: RoundPlan, row: int, provider: Provider, found: RowFindings
) -> None:
    if not provider.licence:
        found.reject(row, "row-no-licence", "licence")
    elif provider.licence_date is not None and provider.licence_date > plan.effect:
        found.reject(row, "row-licence-too-late", "licence_date")
    if provider.contract.first is None:
        found.reject(row, "row-no-contract", "contract_from")


def check_caps(
    ids: SystemIds, providers: ListedIds, caps: NumberedRows[ProviderCap]
) -> RowFindings:
    """Give back caps of nobody, of nothing, and two for the same thing on the same day."""
    found = RowFindings("caps")
    for row, cap in caps:
        if cap.provider in providers.rejected:
            other = providers.rejected[cap.provider]
            found.reject(row, "row-provider-rejected", "provider", value=cap.provider, other=other)
        elif cap.provider not in providers.kept:
            found.reject_unknown(
                row, "row-unknown-provider", "provider", cap.provider, providers.names
            )
        if cap.bundle != ALL and cap.bundle not in ids.bundles:
            found.reject_unknown(row, "row-unknown-bundle", "bundle", cap.bundle, ids.bundle_names)
        if cap.area != ALL and cap.area not in ids.areas:
            found.reject_unknown(row, "row-unknown-area", "area", cap.area, ids.area_names)
        if cap.period.is_reversed():
            found.reject(row, "row-period-reversed", "to")
    _check_overlaps(caps, found)
    return found


def _check_overlaps(caps: NumberedRows[ProviderCap], found: RowFindings) -> None:
    """Compare each cap with the one before it that ends last; `caps` are sorted by first day."""
    lasting: dict[tuple[str, str, str], tuple[int, ProviderCap]] = {}
    overlapping: dict[int, int] = {}
    for row, cap in caps:
        if row in found.rows:
            continue
        same = (cap.provider, cap.bundle, cap.area)
        other_row, other = lasting.get(same, (row, cap))
        if other is not cap and cap.period.overlaps(other.period):
            overlapping[row] = other_row
            overlapping.setdefault(other_row, row)
        if (cap.period.last or date.max) >= (other.period.last or date.max):
            lasting[same] = (row, cap)
    for row, other_row in overlapping.items():
        found.reject(row, "row-caps-overlap", "from", other=other_row)
