"""What there is to refer to: the system's ids, and the people and providers of the lists."""

from collections.abc import Callable, Container, Mapping, Set
from dataclasses import dataclass, field
from typing import TypeVar

from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.system.system import System

T = TypeVar("T")
_MOST_NAMES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemIds:
    """The ids of what the system has, on any day."""

    services: Set[str] = frozenset()
    bundles: Set[str] = frozenset()
    areas: Set[str] = frozenset()

    @classmethod
    def of(cls, system: System) -> "SystemIds":
        """Gather the ids of a system."""
        return cls(
            services=frozenset(service.id for service in system.services),
            bundles=frozenset(bundle.id for bundle in system.bundles),
            areas=frozenset(area.id for area in system.areas),
        )

    @property
    def bundle_names(self) -> str:
        """The ids of the bundles, to be shown to somebody who wrote another."""
        return _shown(self.bundles)

    @property
    def area_names(self) -> str:
        """The ids of the areas, to be shown to somebody who wrote another."""
        return _shown(self.areas)

    @property
    def service_names(self) -> str:
        """The ids of the services, to be shown to somebody who wrote another."""
        return _shown(self.services)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedIds:
    """The ids of one list: those whose row is kept, and those whose row is not, with that row."""

    kept: Set[str] = frozenset()
    rejected: Mapping[str, int] = field(default_factory=dict)

    @property
    def names(self) -> str:
        """The ids, to be shown to somebody who wrote another."""
        return _shown({*self.kept, *self.rejected})

    @classmethod
    def of(
        cls, rows: NumberedRows[T], rejected: Container[int], id_of: Callable[[T], str]
    ) -> "ListedIds":
        """Part the ids of a list that has been checked. `rejected`: the rows given back."""
        given_back = {id_of(fact): row for row, fact in rows.on(rejected)}
        return cls(
            kept=frozenset(map(id_of, rows.without(rejected))),
            rejected=rows.lost_ids() | given_back,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that a service or a choice may refer to."""

    system: SystemIds
    clients: ListedIds
    providers: ListedIds


def _shown(ids: Set[str]) -> str:
    names = sorted(ids)
    if not names:
        return "none"
    return ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
