"""What a message says: that something has happened, and to sign in or ring. Nothing of a person.

It names no help and no provider: a lock screen, a mail server and a gateway read it. What is told
stands on the own page and in letters.
"""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings

from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.outbox.addresses import code_for
from hemval.apps.outbox.models import Message
from hemval.apps.page_language import address
from hemval.core.contact.addresses import ContactWay
from hemval.core.contact.kind_rules import CODES
from hemval.core.contact.length import message_parts
from hemval.core.correspondence.whom_to_ask import surely_known
from hemval.core.dates.zone import today
from hemval.texts.words import Words, words

_MOST_PARTS = 2
"""A text message that is sent in more parts than these comes late, or in pieces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A message in words."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Who tells, and where one asks: the municipality, its number, its page."""

    municipality: str
    phone: str
    page: str


def letterhead(language: str, now: datetime) -> Letterhead:
    """Who tells; the number is empty where none is surely known."""
    systems = latest_systems()
    is_exercise = settings.NOBODY_IS_REAL
    contacts = (surely_known(one, today(now), is_exercise=is_exercise) for one in systems)
    phones = [one.phone for one in contacts if one and one.phone]
    return Letterhead(
        municipality=systems[0].identity.municipality if systems else "",
        phone=phones[0] if phones else "",
        page=f"{settings.HEMVAL.messages.site}{address(language, 'citizens:own')}",
    )


def worded(message: Message, now: datetime) -> Wording:
    """A message as it is sent by its way."""
    in_words, by = words(message.language), letterhead(message.language, now)
    what = _what(message, in_words)
    is_code = message.kind in CODES
    if message.way == ContactWay.SMS:
        return Wording(subject="", text=_as_sms(by, what, in_words, is_code=is_code))
    parts = [
        in_words.say("told-mail-hello"),
        what,
        "" if is_code else _how(by, in_words, "told-mail-how"),
        in_words.say("told-mail-foot"),
        by.municipality,
    ]
    subject = in_words.say("told-mail-subject", municipality=by.municipality)
    return Wording(subject=subject, text="\n\n".join(filter(None, parts)))


def _as_sms(by: Letterhead, what: str, in_words: Words, *, is_code: bool) -> str:
    """A text message, without the number to ring where that would make it a long one."""
    front = f"{by.municipality}: {what}"
    if is_code:
        return front
    whole = f"{front} {_how(by, in_words, 'told-sms-how')}"
    if message_parts(whole) <= _MOST_PARTS:
        return whole
    return f"{front} {in_words.say('told-sms-how', page=by.page)}"


def _what(message: Message, in_words: Words) -> str:
    if message.kind in CODES and message.to is not None:
        return in_words.say(f"told-{message.kind}-what", code=code_for(message.to))
    reader = "acting" if message.acting_id is not None else "what"
    return in_words.say(f"told-{message.kind}-{reader}", **message.facts)


def _how(by: Letterhead, in_words: Words, front: str) -> str:
    if by.phone:
        return in_words.say(f"{front}-phone", page=by.page, phone=by.phone)
    return in_words.say(front, page=by.page)
