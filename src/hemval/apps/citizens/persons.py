"""Who somebody is who has shown her number or her letter, and for whom she may choose."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from hemval.apps.citizens.models import Visit
from hemval.apps.clients.facts import born_of, representative_of
from hemval.apps.clients.models import Client, Representative
from hemval.core.people.representation import doubt_about


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who has shown who she is: the client who she is, and those whom she acts for."""

    client: Client | None = None
    number_digest: str = ""
    name: str = ""
    acts_for: tuple[Representative, ...] = ()

    @property
    def may_be_another(self) -> bool:
        """Is there anybody else whom the pages could be about, or who she could be?"""
        return bool(self.acts_for)


def by_number(digest: str, name: str, on: date) -> Person:
    """Who has a number: a client, one who acts for clients, both, or nobody whom we know."""
    client = _served(Client.objects.filter(number_digest=digest))
    acts_for = _in_order(Representative.objects.filter(mandates__number_digest=digest), on)
    return Person(client=client, number_digest=digest, name=name, acts_for=acts_for)


def by_letter(client: Client, on: date) -> Person:
    """Who may hold a letter to a client: herself, or one who gets her letters and acts for her."""
    acts_for = _in_order(Representative.objects.filter(client=client), on)
    return Person(client=client, acts_for=acts_for)


def person_of(visit: Visit, on: date) -> Person:
    """Who somebody who has signed in is, as it stands now."""
    if visit.number_digest:
        return by_number(visit.number_digest, visit.name, on)
    return by_letter(visit.person, on) if visit.person else Person()


def may_act(acting: Representative, client: Client, on: date) -> bool:
    """May somebody act for a client on a day: is her right in order, and its paper seen?"""
    return doubt_about(representative_of(acting), born=born_of(client), on=on) is None


def is_served(client: Client) -> bool:
    """Does she still have a place on the lists: neither dead nor gone?"""
    return client.died is None and client.gone_since is None


def _served(rows: QuerySet[Client]) -> Client | None:
    found = rows.select_related("area", "household").first()
    return found if found is not None and is_served(found) else None


def _in_order(rows: QuerySet[Representative], on: date) -> tuple[Representative, ...]:
    known = rows.select_related("client").order_by("client__order_key", "key").distinct()
    return tuple(one for one in known if is_served(one.client) and may_act(one, one.client, on))
