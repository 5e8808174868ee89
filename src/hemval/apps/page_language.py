"""In which language a page is: its address says so, and nothing else remembers it.

Swedish has no prefix. What stands behind one is the same page in another language: `/en/areas/` is
`/areas/`, and for who is signed in `/jag/en/…` is `/jag/…`. So every language has its own address
to keep, send and print, and a cache needs to know nothing of whoever asks.
"""

from collections.abc import Mapping
from types import MappingProxyType

from django.urls import reverse

from hemval.texts.languages import CITIZEN_LANGUAGES, PUBLIC_LANGUAGES

PREFIXES: Mapping[str, str] = MappingProxyType(
    dict(zip(PUBLIC_LANGUAGES, ("", "lattlast/", "en/", "fi/", "ar/"), strict=True))
)
"""The languages of the pages that citizens read, and how the address of each begins.

Those for who is signed in are not in all of them: where one is lacking its address says so.
"""
PREFIXES_SIGNED_IN: Mapping[str, str] = MappingProxyType(
    {language: PREFIXES[language] for language in CITIZEN_LANGUAGES}
)
"""The languages that pages for who is signed in are in."""
OFFICE = "/kontor/"
"""Where those who work here are; their pages are in Swedish alone."""
_FRONTS = ("/jag/", "/")
_SLASHES = "/\\" + "".join(map(chr, range(0x21)))
"""What a browser reads as a slash, or leaves out before one: blanks and control characters."""


def language_of(path: str) -> str:
    """The language of the page at an address."""
    if path.startswith(OFFICE):
        return "sv"
    front = _front(path)
    for language, prefix in PREFIXES.items():
        if prefix and path.startswith(front + prefix):
            return language
    return "sv"


def in_language(path: str, language: str) -> str:
    """The address of the same page in another language; always of this place.

    Whoever asks may have typed anything behind the prefix, of a page that is not there too. What
    begins with two slashes, or with what browsers take for them, would lead to another host.

    >>> in_language("/jag/en/brev/", "fi"), in_language("/", "sv-easy")
    ('/jag/fi/brev/', '/lattlast/')
    >>> in_language("/en//example.com/", "sv")
    '/example.com/'
    """
    front = _front(path)
    rest = path[len(front + PREFIXES[language_of(path)]) :]
    return f"{front}{PREFIXES[language]}{rest.lstrip(_SLASHES)}"


def address(language: str, name: str, *args: object, **kwargs: object) -> str:
    """The address of a page by its name, in a language; raises NoReverseMatch."""
    return in_language(reverse(name, args=args or None, kwargs=kwargs or None), language)


def _front(path: str) -> str:
    return next(front for front in _FRONTS if path.startswith(front))
