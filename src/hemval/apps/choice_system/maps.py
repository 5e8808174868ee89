"""The map of areas: loaded by those who load rules, and drawn for whoever chooses."""

import hashlib
from datetime import datetime
from functools import lru_cache

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.map_drawing import Drawing, drawn
from hemval.apps.choice_system.models import Area, LoadedMap
from hemval.core.area_map import AreaMap
from hemval.files.area_map import read_area_map

_KEPT = 4


def load_map(*, data: bytes, file: str, actor: Actor, now: datetime) -> LoadedMap:
    """Remember a map that is to be shown from now on; the one that is shown stays as it is.

    Raises FaultyFile with everything that is wrong in it.
    """
    _read(data, file)
    digest = hashlib.sha256(data).hexdigest()
    with transaction.atomic():
        shown = LoadedMap.objects.select_for_update(no_key=True).first()
        if shown is not None and shown.sha256 == digest:
            return shown
        row = LoadedMap.objects.create(
            text=data.decode("utf-8-sig"), sha256=digest, added_at=now, added_by_id=actor.user
        )
        record(
            what=Deed.MAP_LOADED,
            actor=actor,
            now=now,
            subject="map",
            subject_id=row.pk,
            contents={"sha256": digest},
        )
    return row


def map_now() -> AreaMap | None:
    """The map that is shown; None where none has been loaded."""
    digest = _digest_now()
    return _map(digest) if digest else None


def drawing_now() -> Drawing | None:
    """The picture of it; one query, for it is drawn once in each process."""
    digest = _digest_now()
    return _drawing(digest) if digest else None


def _digest_now() -> str:
    return LoadedMap.objects.values_list("sha256", flat=True).first() or ""


@lru_cache(maxsize=_KEPT)
def _map(sha256: str) -> AreaMap:
    row = LoadedMap.objects.filter(sha256=sha256)[0]
    return _read(row.text.encode("utf-8"), sha256)


@lru_cache(maxsize=_KEPT)
def _drawing(sha256: str) -> Drawing:
    return drawn(_map(sha256))


def _read(data: bytes, file: str) -> AreaMap:
    return read_area_map(
        data, file=file, areas=frozenset(Area.objects.values_list("key", flat=True))
    )
