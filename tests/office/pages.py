"""Every address that is answered, and how it looks with something in each of its places."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver

from hemval.apps.accounts.acts import Act

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
PLACE = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>")
"""A place in an address, where something else stands each time."""
_OF_ITS_KIND = {
    "int": "1",
    "number": "1",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "date": "2026-09-01",
}
_TEXT = "a"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One address, every row in it the first, and the view that it leads to."""

    name: str
    route: str
    url: str
    act: Act | None
    methods: tuple[str, ...]
    is_public: bool
    """May anybody read it, and caches keep it?"""

    @property
    def places(self) -> tuple[str, ...]:
        """What stands in its address, by name, in that order."""
        return tuple(found["name"] for found in PLACE.finditer(self.route))

    def at(self, standing: Mapping[str, str]) -> str:
        """Its address with that in its places; in those that are not told, the first of a kind."""
        return filled(self.route, standing)


def filled(route: str, standing: Mapping[str, str]) -> str:
    """An address with something in each of its places, so that no place is left as it is."""

    def told(place: re.Match[str]) -> str:
        usual = _OF_ITS_KIND.get(place["kind"] or "str", _TEXT)
        return standing.get(place["name"], usual)

    return PLACE.sub(told, route)


def pages(resolver: URLResolver, before: str = "/", space: str = "") -> Iterator[Page]:
    """Each address."""
    for one in resolver.url_patterns:
        route = before + str(one.pattern)
        if isinstance(one, URLResolver):
            inner = f"{space}{one.namespace}:" if one.namespace else space
            yield from pages(one, route, inner)
        elif isinstance(one, URLPattern):
            view = one.callback
            yield Page(
                name=f"{space}{one.name}",
                route=route,
                url=filled(route, {}),
                act=getattr(view, "act", None),
                methods=getattr(view, "methods", ()),
                is_public=getattr(view, "is_public", False),
            )


ALL_PAGES = sorted(pages(get_resolver()), key=lambda one: one.name)
