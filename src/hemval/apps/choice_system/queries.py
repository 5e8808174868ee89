"""What is asked of what the municipality has decided."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.db.models import Count, Max, OuterRef, QuerySet, Subquery

from hemval.apps.choice_system.facts import system_by_digest, system_of
from hemval.apps.choice_system.models import Bundle, SystemVersion
from hemval.core.system.areas import Area
from hemval.core.system.rule import in_force
from hemval.core.system.system import System


def latest_versions() -> QuerySet[SystemVersion]:
    """The latest wording of each choice system, in order of id."""
    last = (
        SystemVersion.objects.filter(system=OuterRef("system"))
        .values("system")
        .annotate(last=Max("number"))
        .values("last")
    )
    latest = SystemVersion.objects.filter(number=Subquery(last)).select_related("system")
    return latest.order_by("system__key")


def latest_systems() -> tuple[System, ...]:
    """The rules of every choice system as they are worded now, in order of id; one query."""
    each = SystemVersion.objects.order_by("system__key", "number")
    latest = dict(each.values_list("system__key", "sha256"))
    return tuple(system_by_digest(one) for one in latest.values())


def areas_on(on: date) -> Mapping[str, Area]:
    """The areas of every choice system that are in force on a day, by id."""
    return {one.id: one for system in latest_systems() for one in in_force(system.areas, on)}


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemInList:
    """A choice system with its versions, the latest first."""

    key: str
    name: str
    municipality: str
    versions: tuple[SystemVersion, ...]


def systems() -> list[SystemInList]:
    """Every choice system, in order of id; each version knows how many rounds rest on it."""
    rows = SystemVersion.objects.select_related("system", "added_by").annotate(
        rounds_of=Count("rounds")
    )
    found = []
    for key, each in groupby(
        rows.order_by("system__key", "-number"), key=lambda one: one.system.key
    ):
        versions = tuple(each)
        identity = system_of(versions[0]).identity
        found.append(
            SystemInList(
                key=key,
                name=identity.name.in_language("sv"),
                municipality=identity.municipality,
                versions=versions,
            )
        )
    return found


def version_before(version: SystemVersion) -> SystemVersion | None:
    """The version that this one came after, if any."""
    earlier = SystemVersion.objects.filter(system=version.system_id, number__lt=version.number)
    return earlier.order_by("-number").first()


def latest_of(key: str) -> SystemVersion | None:
    """The latest version of a choice system, if there is one."""
    return latest_versions().filter(system__key=key).first()


def is_known(sha256: str) -> bool:
    """Is that wording remembered already?"""
    return SystemVersion.objects.filter(sha256=sha256).exists()


def has_several_bundles() -> bool:
    """Is there more than one bundle, so that a list must say which?"""
    return Bundle.objects.count() > 1
