"""The outcome of a round counted, by all that a review asks of it at once.

Everybody is counted by an index that holds what is asked of, and those whom named staff alone may
read of, few as they are, are then taken away: a round of any size is counted by one look at it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, QuerySet

from hemval.apps.allocation.models import Given
from hemval.apps.choice_system.models import Area, Bundle
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.providers.models import Provider
from hemval.core.placement.placements import TO_BE_DECIDED

TO_DECIDE = "to_decide"
"""Stands for all outcomes that a person decides, where nobody has."""
TO_CALL = "to_call"
"""Stands for all outcomes where she is called before a letter goes."""
_COLUMNS = ("outcome", "provider", "area", "bundle", "call_reason", "decided_by", "starts")
_Row = tuple[str, int | None, int | None, int, str, int | None, date | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Whom somebody wants to look at; empty is all. `page` counts from 1."""

    bundle: str = ""
    area: str = ""
    provider: str = ""
    outcome: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedLine:
    """One line of a count: the word or key that it is of, what it is called, and how many."""

    key: str
    name: str
    people: int
    new: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """How many came to the same: with which outcome, whom, where, and whether it is new to them."""

    outcome: str
    provider: str
    area: str
    bundle: str
    is_called: bool
    is_decided: bool
    is_new: bool
    people: int

    def is_of(self, asked: Asked) -> bool:
        """Are they among those that somebody asked for?"""
        wanted = ((asked.bundle, self.bundle), (asked.area, self.area))
        if any(key and key != own for key, own in (*wanted, (asked.provider, self.provider))):
            return False
        if asked.outcome == TO_DECIDE:
            return self.outcome in TO_BE_DECIDED and not self.is_decided
        if asked.outcome == TO_CALL:
            return self.is_called and not self.is_decided
        return asked.outcome in {"", self.outcome}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A round's outcome counted: by what it came to, by provider, by area."""

    groups: Sequence[_Group]
    by_outcome: Sequence[CountedLine]
    by_provider: Sequence[CountedLine]
    by_area: Sequence[CountedLine]
    has_several_bundles: bool

    def of(self, asked: Asked) -> int:
        """How many somebody asked for."""
        return sum(group.people for group in self.groups if group.is_of(asked))

    @property
    def people(self) -> int:
        """Everybody."""
        return self.of(Asked())

    @property
    def to_decide(self) -> int:
        """Those for whom a person is to decide."""
        return self.of(Asked(outcome=TO_DECIDE))

    @property
    def to_call(self) -> int:
        """Those who are called first."""
        return self.of(Asked(outcome=TO_CALL))

    @property
    def new(self) -> int:
        """Those for whom somebody new begins."""
        return sum(group.people for group in self.groups if group.is_new)


def counted(rows: QuerySet[Given]) -> Counted:
    """The outcome of some people counted, those who are kept apart in no number."""
    found = _grouped(rows)
    found.subtract(_grouped(rows.filter(is_kept_apart("client"))))
    providers = {pk: (key, name) for pk, key, name in _named(Provider.objects.all())}
    areas = {pk: (key, name) for pk, key, name in _named(Area.objects.all())}
    bundles = {pk: key for pk, key, _ in _named(Bundle.objects.all())}
    groups = [
        _Group(
            outcome=outcome,
            provider=providers[provider][0] if provider else "",
            area=areas[area][0] if area else "",
            bundle=bundles[bundle],
            is_called=bool(called),
            is_decided=decided_by is not None,
            is_new=starts is not None,
            people=people,
        )
        for (outcome, provider, area, bundle, called, decided_by, starts), people in found.items()
        if people
    ]
    return Counted(
        groups=groups,
        by_outcome=_lines(((one.outcome, one) for one in groups), {}),
        by_provider=_lines(((one.provider, one) for one in groups), dict(providers.values())),
        by_area=_lines(((one.area, one) for one in groups), dict(areas.values())),
        has_several_bundles=len({one.bundle for one in groups}) > 1,
    )


def _grouped(rows: QuerySet[Given]) -> Counter[_Row]:
    counts = rows.order_by().values_list(*_COLUMNS).annotate(people=Count("pk"))
    return Counter({row[:-1]: row[-1] for row in counts})


def _named(
    rows: QuerySet[Provider] | QuerySet[Area] | QuerySet[Bundle],
) -> Iterable[tuple[int, str, str]]:
    return rows.values_list("pk", "key", "name")


def _lines(groups: Iterable[tuple[str, _Group]], names: Mapping[str, str]) -> Sequence[CountedLine]:
    """A line for each key, most people first; what has no name is called by its key."""
    people: Counter[str] = Counter()
    new: Counter[str] = Counter()
    for key, group in groups:
        people[key] += group.people
        new[key] += group.people if group.is_new else 0
    lines = [
        CountedLine(key=key, name=names.get(key, key), people=many, new=new[key])
        for key, many in people.items()
    ]
    return sorted(lines, key=lambda line: (-line.people, line.name, line.key))
