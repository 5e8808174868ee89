"""Does everything that is named exist, and does every name stand for one thing?"""

import re
from collections.abc import Collection, Iterator

from hemval.core.fault import Fault, Path
from hemval.core.system.capacity import Cap, Share
from hemval.core.system.decision import Decision
from hemval.core.system.procurement import OfferingRule
from hemval.core.system.rule import BundleRule, Rule
from hemval.core.system.system import System
from hemval.core.system.walk import all_of, everything

_ID = re.compile(r"^[a-z0-9]+(?:[-_][a-z0-9]+)*$")


def check_references(system: System) -> Iterator[Fault]:
    """Names of decisions, sources, services, bundles and areas, and lists with a name twice."""
    yield from _names_that_are_missing(system)
    yield from _ids(system)
    yield from _listed_twice(system)


def _names_that_are_missing(system: System) -> Iterator[Fault]:
    decisions = {decision.id for decision in system.decisions}
    sources = {source.id for source in system.sources}
    bundles = {bundle.id for bundle in system.bundles}
    areas = {area.id for area in system.areas}
    services = {service.id for service in system.services}
    for path, rule in all_of(system, Rule):
        named = (rule.decision,) if rule.decision is not None else ()
        yield from _missing("decision", (*path, "decision"), named, decisions, is_list=False)
        yield from _missing("source", (*path, "source"), rule.source, sources)
        if isinstance(rule, BundleRule):
            yield from _missing("bundle", (*path, "bundles"), rule.bundles, bundles)
        if isinstance(rule, Share | Cap) and rule.area is not None:
            yield from _missing("area", (*path, "area"), (rule.area,), areas, is_list=False)
    for path, decision in all_of(system, Decision):
        yield from _missing("source", (*path, "source"), decision.source, sources)
    for path, offering in all_of(system, OfferingRule):
        for index, combination in enumerate(offering.combinations):
            where = (*path, "combinations", index)
            yield from _missing("bundle", where, combination, bundles)
            if not combination:
                yield Fault(code="fault-empty-combination", path=where)
    for index, bundle in enumerate(system.bundles):
        where = ("bundles", index, "services")
        yield from _missing("service", where, bundle.services, services)


def _missing(
    what: str, path: Path, named: tuple[str, ...], known: Collection[str], *, is_list: bool = True
) -> Iterator[Fault]:
    for index, name in enumerate(named):
        if name in known:
            continue
        where = (*path, index) if is_list else path
        if known:
            facts = {"name": name, "known": ", ".join(sorted(known))}
            yield Fault(code=f"fault-no-such-{what}", path=where, facts=facts)
        else:
            facts = {"what": what, "name": name}
            yield Fault(code="fault-none-of-them", path=where, facts=facts)


def _ids(system: System) -> Iterator[Fault]:
    for found in everything(system):
        if found.path[-1:] != ("id",):
            continue
        if isinstance(found.value, str) and not _ID.match(found.value):
            yield Fault(code="fault-bad-id", path=found.path, facts={"id": found.value})
    for field in ("sources", "decisions"):
        seen: dict[str, Path] = {}
        for index, thing in enumerate(getattr(system, field)):
            path: Path = (field, index, "id")
            if thing.id in seen:
                facts = {"id": thing.id}
                yield Fault(code="fault-same-id", path=path, facts=facts, other=seen[thing.id])
            seen.setdefault(thing.id, path)


def _listed_twice(system: System) -> Iterator[Fault]:
    for found in everything(system):
        if not isinstance(found.value, tuple):
            continue
        for index, element in enumerate(found.value):
            if isinstance(element, str) and element in found.value[:index]:
                path = (*found.path, index)
                facts = {"value": str(element)}
                if not _is_free_text(found.path):
                    yield Fault(code="fault-listed-twice", path=path, facts=facts)


def _is_free_text(path: Path) -> bool:
    return path[-1:] == ("postal_address",) or "by_language" in path
