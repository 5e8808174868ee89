"""What is asked of providers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from hemval.apps.providers.facts import provider_of
from hemval.apps.providers.models import Contract, Provider
from hemval.core.facts.providers import ProviderStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderInList:
    """A provider as a list tells of it, on a day. No areas or bundles stands for all of them."""

    row: Provider
    status: ProviderStatus
    areas: tuple[str, ...]
    bundles: tuple[str, ...]
    first: date | None
    last: date | None
    is_over: bool


def listed(day: date) -> list[ProviderInList]:
    """Every provider, in order of name; those whose contract has ended last."""
    found = [_in_list(row, day) for row in _rows()]
    return sorted(found, key=lambda one: one.is_over)


def provider(pk: int, day: date) -> ProviderInList | None:
    """One provider, with its supplier, caps and what is told of it at hand."""
    row = _rows().prefetch_related("caps__bundle", "caps__area", "facts").filter(pk=pk).first()
    return _in_list(row, day) if row else None


def _rows() -> QuerySet[Provider]:
    rows = Provider.objects.select_related("supplier")
    return rows.prefetch_related("contracts__area", "contracts__bundle")


def _in_list(row: Provider, day: date) -> ProviderInList:
    fact, contracts = provider_of(row), list(row.contracts.all())
    last = fact.contract.last
    return ProviderInList(
        row=row,
        status=fact.status_on(day),
        areas=_names(contracts, "area"),
        bundles=_names(contracts, "bundle"),
        first=fact.contract.first,
        last=last,
        is_over=last is not None and last < day,
    )


def _names(contracts: Iterable[Contract], of: str) -> tuple[str, ...]:
    found = {getattr(one, of) for one in contracts}
    if None in found:
        return ()
    return tuple(sorted(one.name for one in found))
