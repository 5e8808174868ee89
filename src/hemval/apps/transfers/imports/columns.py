"""Which column of a list stands under which heading of a file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hemval.apps.transfers.models import ListKind, RememberedColumn
from hemval.core.fault import Fault
from hemval.files.lists.columns import EVERY_LIST
from hemval.files.lists.headings import (
    MOST_WISH_COLUMNS,
    WISHES,
    MatchedHeadings,
    UnknownHeading,
    both_names,
    match_headings,
)
from hemval.files.lists.protection_headings import protection_faults
from hemval.files.lists.settings import ListSettings


def wish_column(number: int) -> str:
    """The name of the column of one wish, where each has its own."""
    return f"wish{number}"


_WISH_COLUMNS = tuple(wish_column(number) for number in range(1, MOST_WISH_COLUMNS + 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The headings of a file, and in which cell each column of the list stands.

    `no_protection`: somebody answers for that the list need not say who is protected.
    """

    headings: tuple[str, ...]
    places: Mapping[str, int]
    no_protection: bool = False

    def kept(self) -> dict[str, object]:
        """As a row remembers them."""
        return {
            "headings": list(self.headings),
            "places": dict(self.places),
            "no_protection": self.no_protection,
        }

    @classmethod
    def of(cls, kept: Mapping[str, object]) -> "Columns":
        """As they were remembered."""
        headings, places = kept.get("headings", ()), kept.get("places", {})
        return cls(
            headings=tuple(headings) if isinstance(headings, list) else (),
            places=dict(places) if isinstance(places, dict) else {},
            no_protection=kept.get("no_protection") is True,
        )

    def matched(self) -> MatchedHeadings:
        """As the reading of lists takes them: the cells of wishes stand in order by themselves."""
        wishes = [self.places[name] for name in _WISH_COLUMNS if name in self.places]
        places = {name: at for name, at in self.places.items() if name not in _WISH_COLUMNS}
        return MatchedHeadings(places=places, wishes=tuple(wishes))

    def faults(self, kind: ListKind) -> tuple[Fault, ...]:
        """What is wrong with them: columns that the list must have, or that tell of protection."""
        chosen = MatchedHeadings(places=self.places, unknown=tuple(self._unused(kind)))
        settings = ListSettings(no_protection_columns=self.no_protection)
        missing = (
            Fault(code="list-column-missing", facts={"column": both_names(kind.value, column.name)})
            for column in EVERY_LIST[kind.value]
            if column.required and column.name not in self.places
        )
        return (*missing, *protection_faults(kind.value, chosen, settings))

    def _unused(self, kind: ListKind) -> Iterator[UnknownHeading]:
        """The headings that nothing is read from, with the column that each would usually mean."""
        found = match_headings(kind.value, self.headings, {})
        usual = {place: column for column, place in found.places.items()}
        usual |= dict.fromkeys(found.wishes, WISHES)
        nearest = {one.text: one.nearest for one in found.unknown}
        for place, text in enumerate(self.headings):
            if text.strip() and place not in self.places.values():
                yield UnknownHeading(text=text, nearest=usual.get(place) or nearest.get(text, ""))


def proposed(kind: ListKind, headings: Sequence[str]) -> Columns:
    """The columns as far as they can be found: by their usual names, and as last time."""
    remembered = RememberedColumn.objects.filter(list=kind.value)
    aliases = dict(remembered.values_list("heading", "column"))
    found = match_headings(kind.value, headings, aliases)
    wishes = {wish_column(number): at for number, at in enumerate(found.wishes, start=1)}
    return Columns(headings=tuple(headings), places={**found.places, **wishes})


def remember(kind: ListKind, columns: Columns) -> None:
    """Remember the headings that would not have been found by their usual names."""
    usual = match_headings(kind.value, columns.headings, {}).places
    for column, place in columns.matched().places.items():
        if usual.get(column) == place:
            RememberedColumn.objects.filter(list=kind.value, column=column).delete()
        else:
            RememberedColumn.objects.update_or_create(
                list=kind.value,
                column=column,
                defaults={"heading": columns.headings[place][:200]},
            )
