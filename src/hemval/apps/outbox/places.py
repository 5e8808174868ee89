"""Where somebody is told: closed for her alone, counted by a digest, opened to send or to show."""

from django.db.models import Q

from hemval.apps.clients.models import Client, Representative
from hemval.apps.outbox.models import ToldAt
from hemval.apps.sealed_numbers import found_by, opened, sealed
from hemval.core.telling.confirming import code_of
from hemval.core.telling.places import Way, masked

IN_FORCE = Q(confirmed_at__isnull=False, ended_at__isnull=True)
"""Places that are used: shown to be hers, and not ended."""


def owner(row: ToldAt) -> str:
    """Whom a place is sealed for: the client, and who acts for her if it is not she."""
    return f"told {row.client_id} {row.acting_id or ''}"


def seal(row: ToldAt, place: str) -> None:
    """Let a row know a place."""
    row.place_cipher = sealed(place, owner(row))
    row.place_digest = digest_of(Way(row.way), place)


def place_of(row: ToldAt) -> str:
    """The place that a row knows; raises NumberSealed, and LookupError where it is erased."""
    if row.place_cipher is None:
        raise LookupError
    return opened(row.place_cipher, owner(row))


def masked_place(row: ToldAt) -> str:
    """The same as people may see it."""
    return masked(Way(row.way), place_of(row))


def digest_of(way: Way, place: str) -> str:
    """What a place is counted by; capitals make no other."""
    return found_by(f"told {way.value} {place.lower()}")


def code_for(row: ToldAt) -> str:
    """The code that shows that a place is hers; it is stored nowhere."""
    return code_of(found_by(f"confirm {row.pk} {row.salt}"))


def in_force(client: Client | int, acting: Representative | int | None) -> ToldAt | None:
    """Where somebody is told today; None where by letter."""
    pk = client.pk if isinstance(client, Client) else client
    by = acting.pk if isinstance(acting, Representative) else acting
    return ToldAt.objects.filter(IN_FORCE, client=pk, acting=by).first()
