"""Where somebody is told: asked for, shown to be hers by a code, changed, and ended.

Nothing here tells anything of anybody else: whether a place is used by another is not asked, and a
code goes to it whoever has it.
"""

import hmac
from datetime import datetime
from enum import StrEnum

from django.db import transaction
from django.db.models import Exists, F, OuterRef

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import kept_apart_among
from hemval.apps.outbox.models import Message, MessageKind, ToldAt
from hemval.apps.outbox.places import IN_FORCE, code_for, digest_of, in_force, seal
from hemval.apps.outbox.services.writing import known_language, tell_at
from hemval.apps.refused import Refused
from hemval.chance import secret_bytes
from hemval.core.telling.confirming import (
    CODE_HOLDS,
    COUNTED_FOR,
    MOST_CODES,
    MOST_CODES_TO_ONE_PLACE,
    MOST_WRONG,
    typed_code,
)
from hemval.core.telling.places import Way
from hemval.texts.languages import LANGUAGES

_SALT = 16


class PlaceRefusal(StrEnum):
    """Why she is not told there; its words are `told-refused-…`."""

    TOO_MANY = "too_many"
    """So many codes have been asked for that she is to wait, or ring."""
    WRONG = "wrong"
    """That is not the code, or it holds no longer."""
    BY_LETTER = "by_letter"
    """Who has protected identity is told by letter alone."""


class PlaceRefused(Refused):
    """How she is told stays as it is."""

    words = "told-refused-"


def ask_for_code(
    *, client: Client, acting: int | None, way: Way, place: str, language: str, now: datetime
) -> ToldAt:
    """Send a code to where somebody wants to be told; it is not used before she types the code.

    Another place that waits for its code is let go. Raises PlaceRefused.
    """
    with transaction.atomic():
        Client.objects.select_for_update().get(pk=client.pk)
        _check_not_apart(client, acting)
        asked = ToldAt.objects.filter(asked_at__gt=now - COUNTED_FOR, set_by__isnull=True)
        hers = asked.filter(client=client, acting=acting)
        there = asked.filter(place_digest=digest_of(way, place))
        if hers.count() >= MOST_CODES or there.count() >= MOST_CODES_TO_ONE_PLACE:
            raise PlaceRefused(PlaceRefusal.TOO_MANY)
        hers.filter(confirmed_at__isnull=True, ended_at__isnull=True).update(ended_at=now)
        row = _new(client, acting, way, place, language, now)
        row.save()
        tell_at(row, MessageKind.CONFIRM, now=now)
        _record(Deed.CODE_SENT, client, acting, None, now, {"way": way.value})
    return row


def waiting(client: Client | int, acting: int | None, now: datetime) -> ToldAt | None:
    """The place that waits for its code; None where there is none, or the code holds no more."""
    rows = ToldAt.objects.filter(client=client, acting=acting, asked_at__gt=now - CODE_HOLDS)
    open_ = rows.filter(confirmed_at__isnull=True, ended_at__isnull=True, tries__lt=MOST_WRONG)
    return open_.first()


def confirm(*, client: Client, acting: int | None, typed: str, now: datetime) -> ToldAt:
    """Use a place from now on, since she has typed its code; raises PlaceRefused.

    Each try is counted before it is judged, so that many at once are no more than many in a row.
    The code that has been sent twice at once is used once, and both are told that it is done.
    """
    row = waiting(client, acting, now)
    if row is None or not _counted(row):
        raise PlaceRefused(PlaceRefusal.WRONG)
    if not hmac.compare_digest(typed_code(typed), code_for(row)):
        raise PlaceRefused(PlaceRefusal.WRONG)
    with transaction.atomic():
        Client.objects.select_for_update().get(pk=client.pk)
        _check_not_apart(client, acting)
        row = ToldAt.objects.get(pk=row.pk)
        if row.ended_at is not None:
            raise PlaceRefused(PlaceRefusal.WRONG)
        if row.confirmed_at is not None:
            return row
        before = in_force(client, acting)
        _end(before, now, is_told=before is not None and before.place_digest != row.place_digest)
        row.confirmed_at = now
        row.save(update_fields=("confirmed_at",))
        _record(Deed.TOLD_AT_SET, client, acting, None, now, {"way": row.way})
    return row


def set_on_her_word(
    *,
    client: Client,
    acting: int | None,
    way: Way,
    place: str,
    language: str,
    actor: Actor,
    now: datetime,
) -> ToldAt:
    """Use a place from now on, since somebody here has it from herself. Raises PlaceRefused."""
    with transaction.atomic():
        Client.objects.select_for_update().get(pk=client.pk)
        _check_not_apart(client, None)
        before = in_force(client, acting)
        digest = digest_of(way, place)
        _end(before, now, is_told=before is not None and before.place_digest != digest)
        row = _new(client, acting, way, place, language, now)
        row.confirmed_at, row.set_by_id = now, actor.user
        row.save()
        _record(Deed.TOLD_AT_SET, client, acting, actor, now, {"way": way.value})
    return row


def tell_by_letter(
    *, client: Client, acting: int | None, actor: Actor | None, now: datetime
) -> None:
    """Tell her by letter from now on; where she was told before she is told so once."""
    with transaction.atomic():
        Client.objects.select_for_update().get(pk=client.pk)
        rows = ToldAt.objects.filter(client=client, acting=acting, ended_at__isnull=True)
        before = in_force(client, acting)
        _end(before, now, is_told=True)
        waited = rows.update(ended_at=now)
        if before is not None or waited:
            _record(Deed.TOLD_AT_SET, client, acting, actor, now, {"way": Way.LETTER.value})


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
        places = ToldAt.objects.filter(client=client, acting=acting, ended_at__isnull=True)
        changed = places.exclude(language=known_language(language)).update(
            language=known_language(language)
        )
        if acting is None:
            hers = Client.objects.filter(pk=client.pk).exclude(says_language=language)
            changed += hers.update(says_language=language)
        if changed:
            _record(Deed.LANGUAGE_CHOSEN, client, acting, actor, now, {"language": language})


def forget_places(*, now: datetime) -> int:
    """Erase places that are used no more, once nothing is on its way to them; give how many."""
    late = ToldAt.objects.filter(
        confirmed_at__isnull=True, ended_at__isnull=True, asked_at__lte=now - CODE_HOLDS
    )
    late.update(ended_at=now)
    on_its_way = Message.objects.filter(to=OuterRef("pk"), due_at__isnull=False)
    over = ToldAt.objects.filter(ended_at__isnull=False, place_cipher__isnull=False)
    return over.exclude(Exists(on_its_way)).update(place_cipher=None)


def _new(
    client: Client, acting: int | None, way: Way, place: str, language: str, now: datetime
) -> ToldAt:
    row = ToldAt(
        client=client,
        acting_id=acting,
        way=way.value,
        language=known_language(language),
        salt=secret_bytes(_SALT).hex(),
        asked_at=now,
    )
    seal(row, place)
    return row


def _end(before: ToldAt | None, now: datetime, *, is_told: bool) -> None:
    if before is None:
        return
    if is_told:
        tell_at(before, MessageKind.MOVED, now=now)
    ToldAt.objects.filter(IN_FORCE, pk=before.pk).update(ended_at=now)


def _counted(row: ToldAt) -> bool:
    open_ = ToldAt.objects.filter(pk=row.pk, tries__lt=MOST_WRONG, confirmed_at__isnull=True)
    return bool(open_.update(tries=F("tries") + 1))


def _check_not_apart(client: Client, acting: int | None) -> None:
    """Who acts for her is answered as ever, or she learns that somebody there is protected."""
    if acting is None and kept_apart_among([client.pk]):
        raise PlaceRefused(PlaceRefusal.BY_LETTER)


def _record(
    deed: Deed,
    client: Client,
    acting: int | None,
    actor: Actor | None,
    now: datetime,
    contents: dict[str, object],
) -> None:
    """What was chosen, and never the place itself."""
    record(
        what=deed,
        actor=actor,
        now=now,
        subject="told_at",
        client=client.pk,
        contents={**contents, "acting": acting},
    )
