"""Can everything that is granted be performed by exactly one, at every hour?"""

from collections.abc import Iterator
from datetime import date, timedelta

from hemval.core.dates.hours import gaps_of_the_day
from hemval.core.fault import Fault, Path
from hemval.core.system.procurement import Basis
from hemval.core.system.services import AlarmRule, Bundle, Performer, Service
from hemval.core.system.system import System
from hemval.core.system.walk import applying


def check_services(system: System) -> Iterator[Fault]:
    """Services against bundles, and the hours of those who answer alarms."""
    if not system.services:
        yield Fault(code="fault-no-services", path=("services",))
    yield from _closed_services_in_bundles(system)
    yield from _open_services_outside_bundles(system)
    yield from _services_in_two_bundles(system)
    for path, alarm in applying(system.alarm, "alarm"):
        yield from _answers(alarm, (*path, "answers"))
        if _is_in_house(system):
            yield from _chosen_where_there_is_no_choice(alarm, path)


def _closed_services_in_bundles(system: System) -> Iterator[Fault]:
    closed = {
        service.id: path
        for path, service in applying(system.services, "services")
        if not service.is_open_to_choice
    }
    opened = {
        service.id
        for _, service in applying(system.services, "services")
        if service.is_open_to_choice
    }
    for path, bundle in applying(system.bundles, "bundles"):
        if not bundle.services:
            yield Fault(code="fault-empty-bundle", path=(*path, "services"))
        for index, service in enumerate(bundle.services):
            if service in closed and service not in opened:
                where = (*path, "services", index)
                facts = {"id": service}
                code = "fault-bundle-of-closed-service"
                yield Fault(code=code, path=where, facts=facts, other=closed[service])


def _open_services_outside_bundles(system: System) -> Iterator[Fault]:
    if not system.bundles:
        return
    bundled: dict[str, list[Bundle]] = {}
    for bundle in system.bundles:
        for service_id in bundle.services:
            bundled.setdefault(service_id, []).append(bundle)
    for path, service in applying(system.services, "services"):
        if not service.is_open_to_choice:
            continue
        facts = {"id": service.id}
        if service.id not in bundled:
            code = "fault-service-in-no-bundle"
            yield Fault(code=code, path=path, facts=facts, other=("bundles",))
        elif (day := _first_day_outside(service, bundled[service.id])) is not None:
            facts["day"] = "always" if day == date.min else str(day)
            yield Fault(code="fault-service-outside-bundles", path=path, facts=facts)


def _first_day_outside(service: Service, bundles: list[Bundle]) -> date | None:
    """The first day when the service is open to choice and no bundle holds it.

    That can only be the day when the service begins, or the day after a bundle ends.
    """
    days = {service.valid_from or date.min}
    days |= {one.valid_to + timedelta(days=1) for one in bundles if one.valid_to is not None}
    for day in sorted(days):
        if service.period.holds(day) and not any(one.period.holds(day) for one in bundles):
            return day
    return None


def _services_in_two_bundles(system: System) -> Iterator[Fault]:
    bundles = applying(system.bundles, "bundles")
    for index, (path, bundle) in enumerate(bundles):
        for place, service in enumerate(bundle.services):
            for other_path, other in bundles[:index]:
                if _meet_in(service, bundle, other):
                    where = (*path, "services", place)
                    facts = {"id": service}
                    code = "fault-service-in-two-bundles"
                    yield Fault(code=code, path=where, facts=facts, other=other_path)
                    break


def _meet_in(service: str, bundle: Bundle, other: Bundle) -> bool:
    if service not in other.services or bundle.id == other.id:
        return False
    return bundle.period.overlaps(other.period)


def _answers(alarm: AlarmRule, path: Path) -> Iterator[Fault]:
    hours = [answer.hours for answer in alarm.answers]
    for index, one in enumerate(hours):
        for other_index, other in enumerate(hours[:index]):
            if one.overlaps(other):
                facts = {"hours": str(one), "other_hours": str(other)}
                where, clash = (*path, index, "hours"), (*path, other_index, "hours")
                code = "fault-alarm-overlap"
                yield Fault(code=code, path=where, facts=facts, other=clash)
                return
    if gaps := gaps_of_the_day(hours):
        facts = {"hours": ", ".join(map(str, gaps))}
        yield Fault(code="fault-alarm-gap", path=path, facts=facts)


def _chosen_where_there_is_no_choice(alarm: AlarmRule, path: Path) -> Iterator[Fault]:
    if alarm.installs is Performer.CHOSEN_PROVIDER:
        yield Fault(code="fault-chosen-without-choice", path=(*path, "installs"))
    for index, answer in enumerate(alarm.answers):
        if answer.by is Performer.CHOSEN_PROVIDER:
            where = (*path, "answers", index, "by")
            yield Fault(code="fault-chosen-without-choice", path=where)


def _is_in_house(system: System) -> bool:
    bases = [rule.basis for rule in system.procurement if rule.applies]
    return bool(bases) and all(basis is Basis.IN_HOUSE for basis in bases)
