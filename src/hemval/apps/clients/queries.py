"""Who may be read by whom, and how a client is found."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.clients.facts import born_of
from hemval.apps.clients.models import IS_PROTECTED, Client


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientLine:
    """One client as a line of a list shows her to one reader.

    Of somebody hidden from the reader nothing stands but the row number, which tells nothing: the
    template then says the neutral line (`clients-hidden`).
    """

    pk: int
    is_hidden: bool
    is_protected: bool = False
    key: str = ""
    name: str = ""
    born: date | None = None
    address: str = ""
    area: str = ""


def is_kept_apart(of: str = "") -> Q:
    """Those whom named staff alone may read of: protected, or of the same household as one who is.

    The row of one who lives with a protected person tells where that person is. `of` is the way
    from other rows to the client that they are of, as in `placement__client`.
    """
    protected = Client.objects.filter(IS_PROTECTED).order_by()
    lives_with = Client.objects.filter(household__in=protected.values("household")).order_by()
    # Found once by themselves, few as they are: nothing is then asked of the rows one by one. Each
    # by its own index, too, since PostgreSQL reads everybody to find the one or the other.
    apart = protected.values("pk").union(lives_with.values("pk"), all=True)
    return Q(**{f"{of or 'pk'}__in": apart})


def count_but_apart(rows: QuerySet[Any], of: str = "client") -> int:
    """How many rows there are but for those of people who are kept apart.

    All are counted and those few taken away, so that an index counts them without a look at each.
    """
    return rows.count() - rows.filter(is_kept_apart(of)).count()


def kept_apart_among(pks: Collection[int]) -> frozenset[int]:
    """Those of some clients whom named staff alone may read of."""
    apart = Client.objects.filter(is_kept_apart(), pk__in=pks)
    return frozenset(apart.values_list("pk", flat=True))


def kept_apart_with(pks: Collection[int]) -> frozenset[int]:
    """Those of some clients, and of whoever lives with them, whom named staff alone may read of."""
    of_them = Q(pk__in=pks) | Q(household__members__in=pks)
    apart = Client.objects.filter(is_kept_apart()).filter(of_them)
    return frozenset(apart.values_list("pk", flat=True))


def may_read(actor: Actor, of: str = "") -> Q:
    """Of whom somebody may read: those in her areas, and protected ones only if she is named.

    One whose area nobody has told is read by all who may read clients. `of` is the way from other
    rows to the client that they are of.
    """
    way = f"{of}__" if of else ""
    told = in_areas(actor, Act.READ_CLIENTS, of)
    if not actor.may(Act.READ_PROTECTED):
        return told & ~is_kept_apart(of)
    # A role that reads everywhere does not carry a naming beyond the areas of the role it rests on.
    named_for = actor.areas_for(Act.READ_PROTECTED)
    return told if named_for is None else told & (~is_kept_apart(of) | _within(named_for, way))


def named_in_lists(actor: Actor, of: str = "") -> Q:
    """Those whom lists may name to somebody: hers to read, and nobody who is kept apart."""
    return in_areas(actor, Act.READ_CLIENTS, of) & ~is_kept_apart(of)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOf:
    """What decides who may read of one client: her area, and whether she is kept apart."""

    area: int | None
    is_apart: bool

    def is_open_to(self, actor: Actor) -> bool:
        """May somebody read of her? The same as `may_read` says of her row."""
        if not actor.may(Act.READ_CLIENTS) or not self._is_in(actor.areas_for(Act.READ_CLIENTS)):
            return False
        is_named = actor.may(Act.READ_PROTECTED)
        return not self.is_apart or (is_named and self._is_in(actor.areas_for(Act.READ_PROTECTED)))

    def _is_in(self, areas: frozenset[int] | None) -> bool:
        return areas is None or self.area is None or self.area in areas


def reading_of(pk: int) -> ReadingOf:
    """What decides who may read of a client."""
    area = Client.objects.values_list("area", flat=True).get(pk=pk)
    return ReadingOf(area=area, is_apart=bool(kept_apart_among([pk])))


def in_areas(actor: Actor, act: Act, of: str = "") -> Q:
    """Those in the areas where somebody may do something, protected or not; nobody else.

    One whose area nobody has told is in everybody's. `of` is the way from other rows to the client
    that they are of.
    """
    if not actor.may(act):
        return Q(pk__in=())
    return _within(actor.areas_for(act), f"{of}__" if of else "")


def is_in_areas(row: Client, actor: Actor, act: Act) -> bool:
    """May somebody do that for one client, as far as areas tell? The same as `in_areas` says."""
    areas = actor.areas_for(act)
    return actor.may(act) and (areas is None or row.area_id is None or row.area_id in areas)


def _within(areas: frozenset[int] | None, way: str) -> Q:
    """Those of some areas, None for all of them, and those whose area nobody has told."""
    if areas is None:
        return Q(**{f"{way}pk__isnull": False})
    return Q(**{f"{way}area__isnull": True}) | Q(**{f"{way}area__in": areas})


def readable(rows: QuerySet[Client], actor: Actor) -> QuerySet[Client]:
    """The clients that somebody may read."""
    return rows.filter(may_read(actor))


def is_readable(pk: int, actor: Actor) -> bool:
    """May somebody read of that client?"""
    return readable(Client.objects.filter(pk=pk), actor).exists()


def lines(pks: Collection[int], actor: Actor) -> Mapping[int, ClientLine]:
    """Each of some clients as a line of a list, by row number: the one way to name them in lists.

    Protected ones are hidden here even from named staff, who open them one by one with a reason.
    """
    rows = Client.objects.filter(named_in_lists(actor), pk__in=pks).select_related("area")
    shown = {row.pk: row for row in rows.order_by()}
    return {
        pk: line_of(shown[pk]) if pk in shown else ClientLine(pk=pk, is_hidden=True) for pk in pks
    }


def line_of(row: Client) -> ClientLine:
    """A client whom the reader may read, as a line. Needs `area` at hand."""
    return ClientLine(
        pk=row.pk,
        is_hidden=False,
        is_protected=row.is_protected,
        key=row.key,
        name=row.name,
        born=born_of(row),
        address=", ".join(part for part in (row.street, row.town) if part),
        area=row.area.name if row.area else "",
    )


def lives_with(row: Client) -> tuple[Client, ...]:
    """The others of her household who still stand in the list."""
    if row.household_id is None:
        return ()
    others = Client.objects.filter(household=row.household_id, died=None, gone_since=None)
    return tuple(others.exclude(pk=row.pk).select_related("area", "household").order_by("key"))
