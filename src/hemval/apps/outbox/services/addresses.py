"""Where somebody is told: asked for, shown to be hers by a code, changed, and ended.

Nothing here tells anything of anybody else: whether an address is used by another is not asked,
and a code goes to it whoever has it.
"""

import hmac
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.holding import held_client
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import kept_apart_among
from hemval.apps.outbox.addresses import address_in_force, code_for, seal
from hemval.apps.outbox.models import ContactAddress, Message
from hemval.apps.outbox.services.writing import known_language, tell_at
from hemval.apps.refused import Refused
from hemval.chance import secret_bytes
from hemval.core.contact.addresses import ContactWay
from hemval.core.contact.confirming import (
    CODE_HOLDS,
    COUNTED_FOR,
    MOST_CODES,
    MOST_WRONG,
    goes_there,
    typed_code,
)
from hemval.core.contact.kinds import MessageKind
from hemval.texts.languages import LANGUAGES

_SALT = 16


class AddressRefusal(StrEnum):
    """Why she is not told there; its words are `told-refused-…`."""

    TOO_MANY = "too_many"
    """So many codes have been asked for that she is to wait, or ring."""
    WRONG = "wrong"
    """That is not the code, or it holds no longer."""
    BY_LETTER = "by_letter"
    """Who has protected identity is told by letter alone."""


class AddressRefused(Refused):
    """How she is told stays as it is."""

    words = "told-refused-"


def ask_for_code(
    *,
    client: Client,
    acting: int | None,
    way: ContactWay,
    address: str,
    language: str,
    now: datetime,
) -> ContactAddress:
    """Send a code to where somebody wants to be told; it is not used before she types the code.

    Another address that waits for its code is let go. Where too many have gone there, none is sent
    and nothing is said: that another uses the address is nobody's to know. A code that she has got
    there holds then. Raises AddressRefused.
    """
    with transaction.atomic():
        held_client(client.pk)
        _check_not_apart(client, acting)
        asked = ContactAddress.objects.filter(asked_at__gt=now - COUNTED_FOR, set_by__isnull=True)
        hers = asked.filter(client=client, acting=acting)
        if hers.count() >= MOST_CODES:
            raise AddressRefused(AddressRefusal.TOO_MANY)
        row = _new(client, acting, way, address, language, now)
        there = Q(address_digest=row.address_digest)
        is_sent = goes_there(
            to_her=hers.filter(there).count(), to_anybody=asked.filter(there).count()
        )
        before = waiting(client, acting, now)
        if not is_sent and before is not None and before.address_digest == row.address_digest:
            row.ended_at = now
        else:
            hers.filter(confirmed_at__isnull=True, ended_at__isnull=True).update(ended_at=now)
        row.save()
        if is_sent:
            tell_at(row, MessageKind.CONFIRM, now=now)
        contents = {"way": way.value, "is_sent": is_sent}
        _record(Deed.CODE_SENT, client, acting, None, now, contents)
    return row


def waiting(client: Client | int, acting: int | None, now: datetime) -> ContactAddress | None:
    """The address that waits for its code; None where there is none, or the code holds no more."""
    rows = ContactAddress.objects.filter(
        client=client, acting=acting, asked_at__gt=now - CODE_HOLDS
    )
    open_ = rows.filter(confirmed_at__isnull=True, ended_at__isnull=True, tries__lt=MOST_WRONG)
    return open_.first()


def confirm(*, client: Client, acting: int | None, typed: str, now: datetime) -> ContactAddress:
    """Use an address from now on, since she has typed its code; raises AddressRefused.

    Each try is counted before it is judged, so that many at once are no more than many in a row.
    The code that has been sent twice at once is used once, and both are told that it is done.
    """
    row = waiting(client, acting, now)
    if row is None or not _counted(row):
        raise AddressRefused(AddressRefusal.WRONG)
    if not hmac.compare_digest(typed_code(typed), code_for(row)):
        raise AddressRefused(AddressRefusal.WRONG)
    with transaction.atomic():
        held_client(client.pk)
        _check_not_apart(client, acting)
        row = ContactAddress.objects.get(pk=row.pk)
        if row.ended_at is not None:
            raise AddressRefused(AddressRefusal.WRONG)
        if row.confirmed_at is not None:
            return row
        _end_before(client, acting, now, but_for=row.address_digest)
        row.confirmed_at = now
        row.save(update_fields=("confirmed_at",))
        _record(Deed.CONTACT_SET, client, acting, None, now, {"way": row.way})
    return row


def set_on_her_word(
    *,
    client: Client,
    acting: int | None,
    way: ContactWay,
    address: str,
    language: str,
    actor: Actor,
    now: datetime,
) -> ContactAddress:
    """Use an address from now on, since somebody here has it from herself.

    Raises AddressRefused.
    """
    with transaction.atomic():
        held_client(client.pk)
        _check_not_apart(client, None)
        row = _new(client, acting, way, address, language, now)
        _end_before(client, acting, now, but_for=row.address_digest)
        row.confirmed_at, row.set_by_id = now, actor.user
        row.save()
        _record(Deed.CONTACT_SET, client, acting, actor, now, {"way": way.value})
    return row


def tell_by_letter(
    *, client: Client, acting: int | None, actor: Actor | None, now: datetime
) -> None:
    """Tell her by letter from now on; where she was told before she is told so once."""
    with transaction.atomic():
        held_client(client.pk)
        rows = ContactAddress.objects.filter(client=client, acting=acting, ended_at__isnull=True)
        was_told = _end_before(client, acting, now)
        waited = rows.update(ended_at=now)
        if was_told or waited:
            _record(Deed.CONTACT_SET, client, acting, actor, now, {"way": ContactWay.LETTER.value})


def choose_language(
    *, client: Client, acting: int | None, language: str, actor: Actor | None, now: datetime
) -> None:
    """Write to her in a language from now on: letters, and what is sent to her.

    It goes before what a list tells. Of one who acts for her, what is sent to that one. Raises
    LookupError for no language.
    """
    if language not in LANGUAGES:
        raise LookupError(language)
    with transaction.atomic():
        rows = ContactAddress.objects.filter(client=client, acting=acting, ended_at__isnull=True)
        changed = rows.exclude(language=known_language(language)).update(
            language=known_language(language)
        )
        if acting is None:
            hers = Client.objects.filter(pk=client.pk).exclude(says_language=language)
            changed += hers.update(says_language=language)
        if changed:
            _record(Deed.LANGUAGE_CHOSEN, client, acting, actor, now, {"language": language})


def forget_addresses(*, now: datetime) -> int:
    """Erase addresses that are used no more, once nothing is on its way to them; give how many."""
    late = ContactAddress.objects.filter(
        confirmed_at__isnull=True, ended_at__isnull=True, asked_at__lte=now - CODE_HOLDS
    )
    late.update(ended_at=now)
    on_its_way = Message.objects.filter(to=OuterRef("pk"), due_at__isnull=False)
    over = ContactAddress.objects.filter(ended_at__isnull=False, address_cipher__isnull=False)
    return over.exclude(Exists(on_its_way)).update(address_cipher=None)


def _new(
    client: Client, acting: int | None, way: ContactWay, address: str, language: str, now: datetime
) -> ContactAddress:
    row = ContactAddress(
        client=client,
        acting_id=acting,
        way=way.value,
        language=known_language(language),
        salt=secret_bytes(_SALT).hex(),
        asked_at=now,
    )
    seal(row, address)
    return row


def _end_before(client: Client, acting: int | None, now: datetime, *, but_for: str = "") -> bool:
    """End the address where she is told today, if there is one, and say so there.

    Nothing is said at the address that is used next, which `but_for` is the digest of.
    """
    before = address_in_force(client, acting)
    if before is None:
        return False
    if before.address_digest != but_for:
        tell_at(before, MessageKind.MOVED, now=now)
    before.ended_at = now
    before.save(update_fields=("ended_at",))
    return True


def _counted(row: ContactAddress) -> bool:
    open_ = ContactAddress.objects.filter(
        pk=row.pk, tries__lt=MOST_WRONG, confirmed_at__isnull=True
    )
    return bool(open_.update(tries=F("tries") + 1))


def _check_not_apart(client: Client, acting: int | None) -> None:
    """Who acts for her is answered as ever, or she learns that somebody there is protected."""
    if acting is None and kept_apart_among([client.pk]):
        raise AddressRefused(AddressRefusal.BY_LETTER)


def _record(
    deed: Deed,
    client: Client,
    acting: int | None,
    actor: Actor | None,
    now: datetime,
    contents: Mapping[str, object],
) -> None:
    """What was chosen, and never the address itself."""
    record(
        what=deed,
        actor=actor,
        now=now,
        subject="contact_address",
        client=client.pk,
        contents={**contents, "acting": acting},
    )
