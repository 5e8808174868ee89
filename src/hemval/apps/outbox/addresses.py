"""Where somebody is told: closed for her alone, counted by a digest, opened to send or to show."""

from django.db.models import Q

from hemval.apps.clients.models import Client, Representative
from hemval.apps.outbox.models import ContactAddress
from hemval.apps.sealed_numbers import found_by, opened, sealed
from hemval.core.contact.addresses import ContactWay, masked
from hemval.core.contact.confirming import code_of

IN_FORCE = Q(confirmed_at__isnull=False, ended_at__isnull=True)
"""Addresses that are used: shown to be hers, and not ended."""


def owner(row: ContactAddress) -> str:
    """Whom an address is sealed for: the client, and who acts for her if it is not she."""
    return f"told {row.client_id} {row.acting_id or ''}"


def seal(row: ContactAddress, address: str) -> None:
    """Let a row know an address."""
    row.address_cipher = sealed(address, owner(row))
    row.address_digest = digest_of(ContactWay(row.way), address)


def address_of(row: ContactAddress) -> str:
    """The address that a row knows; raises NumberSealed, and LookupError where it is erased."""
    if row.address_cipher is None:
        raise LookupError
    return opened(row.address_cipher, owner(row))


def masked_address(row: ContactAddress) -> str:
    """The same as people may see it."""
    return masked(ContactWay(row.way), address_of(row))


def digest_of(way: ContactWay, address: str) -> str:
    """What an address is counted by; capitals make no other."""
    return found_by(f"told {way.value} {address.lower()}")


def code_for(row: ContactAddress) -> str:
    """The code that shows that an address is hers; it is stored nowhere."""
    return code_of(found_by(f"confirm {row.pk} {row.salt}"))


def address_in_force(
    client: Client | int, acting: Representative | int | None
) -> ContactAddress | None:
    """Where somebody is told today; None where by letter."""
    pk = client.pk if isinstance(client, Client) else client
    by = acting.pk if isinstance(acting, Representative) else acting
    return ContactAddress.objects.filter(IN_FORCE, client=pk, acting=by).first()
