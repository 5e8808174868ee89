"""Can people be reached, and read what they get?"""

import re
from collections.abc import Collection, Iterator

from hemval.core.fault import Fault, Severity
from hemval.core.system.choice import Channel
from hemval.core.system.presentation import Contact, MinorityLanguage
from hemval.core.system.system import System

_MUNICIPALITY_CODE = re.compile(r"^\d{4}$")
_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
_WEB = re.compile(r"^(?:https?://)?[^\s/]+\.[^\s/.]{2,}(?:/\S*)?$")
_CHOOSE_AT = re.compile(r"^https://[^\s/#]+\.[^\s/.#]{2,}(?:/[^\s#]*)?$")
"""Encrypted, and without a fragment of its own: that is where the letter code goes."""


def check_presentation(system: System) -> Iterator[Fault]:
    """The municipality's code, whom to ask, and the languages of letters."""
    code = system.identity.municipality_code
    if not _MUNICIPALITY_CODE.match(code):
        path = ("identity", "municipality_code")
        yield Fault(code="fault-bad-municipality-code", path=path, facts={"code": code})
    for index, contact in enumerate(system.contact):
        yield from _contact(contact, ("contact", index))
    yield from _nowhere_to_send(system)
    yield from _nobody_said_to_answer(system)
    for index, rule in enumerate(system.languages):
        if "sv" not in rule.offered:
            yield Fault(code="fault-swedish-not-offered", path=("languages", index, "offered"))
        if MinorityLanguage.FINNISH in rule.administrative_area_for and "fi" not in rule.offered:
            yield Fault(code="fault-finnish-not-offered", path=("languages", index, "offered"))


def _nowhere_to_send(system: System) -> Iterator[Fault]:
    """Is there a form to send, and no address? Letters then leave paper out of the ways."""
    if any(contact.applies and contact.postal_address for contact in system.contact):
        return
    for index, wishes in enumerate(system.wishes):
        if wishes.applies and Channel.PAPER in (wishes.channels or ()):
            path = ("wishes", index, "channels")
            yield Fault(code="fault-nowhere-to-send", path=path, severity=Severity.WARNING)


def _nobody_said_to_answer(system: System) -> Iterator[Fault]:
    """May one choose by phone, and no letter can say when somebody answers?"""
    by_phone = any(one.applies and Channel.PHONE in (one.channels or ()) for one in system.wishes)
    for index, contact in enumerate(system.contact):
        if by_phone and contact.applies and contact.phone and not contact.phone_hours:
            path = ("contact", index, "phone")
            yield Fault(code="fault-phone-without-hours", path=path, severity=Severity.WARNING)


def check_languages(system: System, languages: Collection[str]) -> Iterator[Fault]:
    """A language that is offered must be one that letters and pages exist in."""
    for index, rule in enumerate(system.languages):
        for place, language in enumerate(rule.offered):
            if language not in languages:
                path = ("languages", index, "offered", place)
                facts = {"value": language, "languages": ", ".join(languages)}
                yield Fault(code="fault-no-such-language", path=path, facts=facts)


def _contact(contact: Contact, path: tuple[str, int]) -> Iterator[Fault]:
    if not (contact.phone or contact.email or contact.web or contact.postal_address):
        yield Fault(code="fault-contact-without-way", path=path)
    if contact.phone_hours and not contact.phone:
        yield Fault(code="fault-hours-without-phone", path=(*path, "phone_hours"))
    if contact.email is not None and not _EMAIL.match(contact.email):
        facts = {"value": contact.email}
        yield Fault(code="fault-bad-email", path=(*path, "email"), facts=facts)
    if contact.web is not None and not _WEB.match(contact.web):
        yield Fault(code="fault-bad-web", path=(*path, "web"), facts={"value": contact.web})
    if contact.choose_at is not None and not _CHOOSE_AT.match(contact.choose_at):
        facts = {"value": contact.choose_at}
        yield Fault(code="fault-bad-choose-at", path=(*path, "choose_at"), facts=facts)
    for index, hours in enumerate(contact.phone_hours):
        if not hours.weekdays:
            yield Fault(code="fault-no-weekdays", path=(*path, "phone_hours", index, "weekdays"))
        for other_index, other in enumerate(contact.phone_hours[:index]):
            if {*hours.weekdays} & {*other.weekdays} and hours.hours.overlaps(other.hours):
                where = (*path, "phone_hours", index)
                clash = (*path, "phone_hours", other_index)
                yield Fault(code="fault-phone-hours-overlap", path=where, other=clash)
