"""What there is to refer to: the system's ids, and the people and providers of the lists."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field

from hemval.core.lists.findings import Findings
from hemval.core.system.system import System

_MOST_NAMES = 12


@dataclass(slots=True, kw_only=True)
class Known:
    """Ids that may be named, and ids whose own row was given back (with that row)."""

    services: Set[str]
    bundles: Set[str]
    areas: Set[str]
    providers: Set[str] = frozenset()
    clients: Set[str] = frozenset()
    rejected_providers: Mapping[str, int] = field(default_factory=dict)
    rejected_clients: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, system: System) -> "Known":
        """What the system has, on any day."""
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
    def service_names(self) -> str:
        """The ids of the services, to be shown to somebody who wrote another."""
        return _shown(self.services)

    def check_client(self, row: int, client: str, found: Findings) -> None:
        """Give back a row of a client who is not there; if her own row was given back, say so."""
        if client in self.clients:
            return
        if client in self.rejected_clients:
            other = self.rejected_clients[client]
            found.reject(row, "row-client-rejected", "client", client=client, other=other)
        else:
            found.reject(row, "row-unknown-client", "client", client=client)

    def check_provider(self, row: int, provider: str, column: str, found: Findings) -> None:
        """Give back a row that names a provider who is not there, or was given back."""
        if provider in self.providers:
            return
        if provider in self.rejected_providers:
            other = self.rejected_providers[provider]
            found.reject(row, "row-provider-rejected", column, value=provider, other=other)
        else:
            found.reject(row, "row-unknown-provider", column, value=provider)


def _shown(ids: Set[str]) -> str:
    names = sorted(ids)
    if not names:
        return "none"
    return ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
