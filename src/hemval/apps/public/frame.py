"""What stands round every page for citizens: whose it is, in which languages, whom to call."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel.dates import format_date
from django.conf import settings

from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.outreach.answered import answered_now
from hemval.apps.outreach.rules import phone_hours_on
from hemval.apps.page_language import PREFIXES, address, in_language, language_of
from hemval.apps.public_pages import PublicRequest, holds_until
from hemval.core.contact.addresses import dialled
from hemval.core.correspondence.whom_to_ask import surely_known
from hemval.core.dates.zone import at, today
from hemval.core.system.presentation import Contact
from hemval.core.system.system import System
from hemval.letters.kinds.asking import clock, phone_hours
from hemval.texts.languages import RIGHT_TO_LEFT, html_language
from hemval.texts.words import Words, words

HEADER: tuple[tuple[str, str], ...] = (
    ("public:start", "public-place-start"),
    ("public:providers", "compare-place"),
    ("public:areas", "public-place-areas"),
    ("citizens:sign_in", "public-place-sign-in"),
)
"""Where one can go from every page: the name of the address, and the words."""
_WHEN_SIGNED_IN = (*HEADER[:-1], ("citizens:own", "mypage-title"))
"""The same for whoever has signed in: her own page in place of signing in."""
FOOTER: tuple[tuple[str, str], ...] = (
    ("public:accessibility", "public-place-accessibility"),
    ("public:data", "public-place-data"),
    ("public:open_data", "open-title"),
)
"""Where one can go from the foot of every page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuLink:
    """Where one can go, and whether one is there."""

    url: str
    words: str
    is_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class InLanguage:
    """The same page in another language, by the name that the language gives itself."""

    url: str
    name: str
    html: str
    is_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Whom to ask: in words, and the number as a phone dials it."""

    name: str
    phone: str
    dials: str
    hours: str
    email: str
    postal_address: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The facts of the frame. `html` is the language as browsers are told it."""

    municipality: str
    asked: tuple[Asked, ...]
    languages: tuple[InLanguage, ...]
    header: tuple[MenuLink, ...]
    footer: tuple[MenuLink, ...]
    html: str
    is_right_to_left: bool
    answering: str


def frame_of(request: PublicRequest) -> Frame:
    """The frame of a page, in the language of its address."""
    now = request.now
    language, systems = language_of(request.path_info), latest_systems()
    return Frame(
        municipality=systems[0].identity.municipality if systems else "",
        asked=whom_to_ask(systems, today(now), language),
        languages=_languages(request, language),
        header=_ways(
            _WHEN_SIGNED_IN if _has_signed_in(request) else HEADER, request.path_info, language
        ),
        footer=_ways(FOOTER, request.path_info, language),
        html=html_language(language),
        is_right_to_left=language in RIGHT_TO_LEFT,
        answering=_answering(request, systems, words(language)),
    )


def _has_signed_in(request: PublicRequest) -> bool:
    return getattr(request, "visit", None) is not None


def _answering(request: PublicRequest, systems: tuple[System, ...], in_words: Words) -> str:
    """Whether somebody answers the phone now, in words; nothing where no hours are known."""
    now = request.now
    told = answered_now(now, phone_hours_on(systems, today(now)))
    changes = at(today(now), told.until) if told.until is not None else told.opens
    if changes is not None and changes > now:
        holds_until(request, changes)
    if told.until is not None:
        return in_words.say("news-open-until", until=clock(told.until, in_words))
    if told.opens is None:
        return ""
    return in_words.say(
        "news-opens",
        weekday=format_date(told.opens, "EEEE", locale=in_words.locale),
        day=today(told.opens),
        clock=clock(told.opens.time(), in_words),
    )


def whom_to_ask(systems: tuple[System, ...], on: date, language: str) -> tuple[Asked, ...]:
    """Whom to ask about each choice system, each once; none where no number is surely known."""
    is_exercise = settings.NOBODY_IS_REAL
    found = (surely_known(one, on, is_exercise=is_exercise) for one in systems)
    return tuple(dict.fromkeys(_asked(one, language) for one in found if one is not None))


@lru_cache(maxsize=64)
def _asked(contact: Contact, language: str) -> Asked:
    in_words = words(language)
    return Asked(
        name=contact.name.in_language(language),
        phone=contact.phone or "",
        dials=dialled(contact.phone or ""),
        hours=_hours(contact, in_words),
        email=contact.email or "",
        postal_address=contact.postal_address,
    )


def _hours(contact: Contact, in_words: Words) -> str:
    return phone_hours(contact.phone_hours, in_words) if contact.phone_hours else ""


def _languages(request: PublicRequest, here: str) -> tuple[InLanguage, ...]:
    asked = f"?{request.META['QUERY_STRING']}" if request.META.get("QUERY_STRING") else ""
    return tuple(
        InLanguage(
            url=in_language(request.path_info, one) + asked,
            name=words(one).say("public-language"),
            html=html_language(one),
            is_here=one == here,
        )
        for one in PREFIXES
    )


def _ways(places: tuple[tuple[str, str], ...], path: str, language: str) -> tuple[MenuLink, ...]:
    found = []
    for name, message in places:
        url = address(language, name)
        found.append(MenuLink(url=url, words=words(language).say(message), is_here=url == path))
    return tuple(found)
