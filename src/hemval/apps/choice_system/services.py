"""Take in what the municipality has decided."""

from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.models import (
    Area,
    Bundle,
    ChoiceSystem,
    Service,
    SystemVersion,
)
from hemval.core.system.system import System
from hemval.core.system.values import LocalText
from hemval.files.system_file import read_system_bytes

_LONGEST = 200


def add_version(*, text: str, file: str, added_by: int | None, now: datetime) -> SystemVersion:
    """Remember a wording of a system file, and what it names; the same wording is remembered once.

    Raises FaultyFile with everything that is wrong in it.
    """
    read = read_system_bytes(text.encode("utf-8"), file=file)
    with transaction.atomic():
        system, _ = ChoiceSystem.objects.get_or_create(key=read.system.identity.id)
        ChoiceSystem.objects.select_for_update(no_key=True).get(pk=system.pk)
        known = system.versions.filter(sha256=read.digest).first()
        if known is not None:
            return known
        last = system.versions.order_by("-number").first()
        version = SystemVersion.objects.create(
            system=system,
            number=last.number + 1 if last else 1,
            text=text,
            sha256=read.digest,
            added_at=now,
            added_by_id=added_by,
        )
        _name_things(read.system)
    return version


def load_version(
    *, text: str, file: str, remark: str, actor: Actor, now: datetime
) -> SystemVersion:
    """Remember a wording that somebody loads, and why; one that is remembered stays as it is.

    Raises FaultyFile.
    """
    with transaction.atomic():
        version = add_version(text=text, file=file, added_by=actor.user, now=now)
        if version.added_at != now:
            return version
        version.remark = remark
        version.save(update_fields=("remark",))
        record(
            what=Deed.SYSTEM_ADDED,
            actor=actor,
            now=now,
            subject="system",
            subject_id=version.pk,
            contents={"system": version.system.key, "number": version.number},
        )
    return version


def _name_things(system: System) -> None:
    for area in system.areas:
        Area.objects.update_or_create(key=area.id, defaults=_called(area.name))
    for service in system.services:
        Service.objects.update_or_create(key=service.id, defaults=_called(service.name))
    for bundle in system.bundles:
        Bundle.objects.update_or_create(key=bundle.id, defaults=_called(bundle.name))


def _called(name: LocalText) -> dict[str, str]:
    return {"name": name.in_language("sv")[:_LONGEST]}
