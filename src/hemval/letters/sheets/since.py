"""What is known of people since their lists were written: a sheet is not worked by what is past.

Nobody rings one who has died, and no provider goes to one who has moved or no longer has the help.
Whoever is still there is visited where she lives now.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from hemval.core.facts.clients import Address
from hemval.files.allocated.told_lists import CallRow, ProviderRow
from hemval.letters.sheets.legible import legible


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """Who is `gone` (has died or moved from the municipality), what has `ended`, who lives where.

    `ended` are the bundles that each no longer has, by client, and `addresses` the new addresses.
    """

    gone: frozenset[str] = frozenset()
    ended: Mapping[str, frozenset[str]] = field(default_factory=dict)
    addresses: Mapping[str, Address] = field(default_factory=dict)

    def of_provider(
        self, rows: Iterable[ProviderRow], names: Mapping[str, str]
    ) -> Iterator[ProviderRow]:
        """The rows of those who are still there; `names` are those of bundles in the list."""
        for row in rows:
            ended = {names.get(one, one) for one in self.ended.get(row.client, ())}
            if row.client in self.gone or row.bundle in ended:
                continue
            new = self.addresses.get(row.client)
            is_new = new is not None and row.address != Address()
            yield replace(row, address=legible(new)) if new and is_new else row

    def to_call(self, rows: Iterable[CallRow]) -> Iterator[CallRow]:
        """The rows of those who are still to be called."""
        for row in rows:
            if row.client not in self.gone and row.bundle not in self.ended.get(row.client, ()):
                yield row


NOTHING_SINCE = Since()
