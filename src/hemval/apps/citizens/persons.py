"""Who somebody is who has shown her number or her letter, and for whom she may choose."""

from dataclasses import dataclass, replace
from datetime import date

from django.db.models import QuerySet

from hemval.apps.citizens.models import Mandate, Visit
from hemval.apps.clients.facts import born_of, representative_of
from hemval.apps.clients.models import Client, Representative
from hemval.apps.rounds.models import Round
from hemval.core.people.representation import doubt_about


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who has shown who she is: the client who she is, and those whom she acts for.

    `letter_round` is the round of the letter that she has shown, None where she showed none. Where
    that was a copy, she is no client, but the one whom it was to.
    """

    client: Client | None = None
    number_digest: str = ""
    name: str = ""
    acts_for: tuple[Representative, ...] = ()
    letter_round: Round | None = None

    @property
    def may_be_another(self) -> bool:
        """Is there anybody else whom the pages could be about, or who she could be?"""
        return bool(self.acts_for) and self.shown_by_copy is None

    @property
    def shown_by_copy(self) -> Representative | None:
        """The one whom the copy that she has shown was to; None where she has shown none."""
        is_copy = self.letter_round is not None and self.client is None
        return next(iter(self.acts_for), None) if is_copy else None


def by_number(digest: str, name: str, on: date) -> Person:
    """Who has a number: a client, one who acts for clients, both, or nobody whom we know."""
    client = _served(Client.objects.filter(number_digest=digest))
    acts_for = _in_order(_with_number(digest), on)
    return Person(client=client, number_digest=digest, name=name, acts_for=acts_for)


def by_letter(client: Client, on: date) -> Person:
    """Who may hold a letter to a client: herself, or one who gets her letters and acts for her."""
    acts_for = _in_order(Representative.objects.filter(client=client), on)
    return Person(client=client, acts_for=acts_for)


def by_copy(client: Client, recipient: str, on: date) -> Person:
    """Who holds a copy of a client's letter: the one whom it was to, if she may act still."""
    acts_for = _in_order(Representative.objects.filter(client=client, key=recipient), on)
    return Person(acts_for=acts_for)


def person_of(visit: Visit, on: date) -> Person:
    """Who somebody who has signed in is, as it stands now."""
    if visit.number_digest:
        return by_number(visit.number_digest, visit.name, on)
    if visit.person:
        who = by_letter(visit.person, on)
    elif visit.subject and visit.acting:
        who = by_copy(visit.subject, visit.acting.key, on)
    else:
        who = Person()
    return replace(who, letter_round=visit.letter_round)


def may_act(acting: Representative, client: Client, on: date) -> bool:
    """May somebody act for a client on a day: is her right in order, and its paper seen?"""
    return doubt_about(representative_of(acting), born=born_of(client), on=on) is None


def is_still_hers(visit: Visit, acting: Representative) -> bool:
    """Is she still the one who acts: has no list and no colleague said that it is another?

    Whoever came in by a letter acts as one whom the list tells of for the client of that letter,
    and by a copy as the one whom it was to from the beginning.
    """
    if visit.number_digest:
        return _with_number(visit.number_digest).filter(pk=acting.pk).exists()
    return visit.person_id in {acting.client_id, None}


def is_served(client: Client) -> bool:
    """Does she still have a place on the lists: neither dead nor gone?"""
    return client.died is None and client.gone_since is None


def _served(rows: QuerySet[Client]) -> Client | None:
    found = rows.select_related("area", "household").first()
    return found if found is not None and is_served(found) else None


def _with_number(digest: str) -> QuerySet[Representative]:
    """Those rows that somebody acts by: a list tells her number, or the office knows her by it.

    Each is found by its own index. Nobody acts for herself, whatever a list says.
    """
    listed = Representative.objects.filter(number_digest=digest).order_by()
    asked = Mandate.objects.filter(number_digest=digest, representative__isnull=False).order_by()
    hers = listed.values("pk").union(asked.values("representative"), all=True)
    herself = Client.objects.filter(number_digest=digest)
    return Representative.objects.filter(pk__in=hers).exclude(client__in=herself)


def _in_order(rows: QuerySet[Representative], on: date) -> tuple[Representative, ...]:
    known = rows.select_related("client").order_by("client__order_key", "key")
    return tuple(one for one in known if is_served(one.client) and may_act(one, one.client, on))
