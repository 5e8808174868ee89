"""What is told of a person is kept by no cache, neither on the way nor in her browser."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from tests.apps.citizens.conftest import (  # noqa: F401 - fixtures
    astrid,
    browser_of,
    moment,
    round_open,
)

from hemval.apps.page_language import OFFICE

pytestmark = pytest.mark.django_db


def patterns(resolver: URLResolver, front: str = "/") -> Iterator[tuple[str, URLPattern]]:
    """Every page, with what its address looks like."""
    for one in resolver.url_patterns:
        path = front + str(one.pattern)
        if isinstance(one, URLResolver):
            yield from patterns(one, path)
        else:
            yield path, one


def signed_in_paths(round_key: str) -> list[str]:
    """The address of every page for whoever has signed in, about a round where it is about one.

    What only says that a language has no such pages tells of nobody.
    """
    told = {"<text:round_key>": round_key, "<text:part>": "onskemal", "<text:nth>": "1"}
    found = []
    for path, one in patterns(get_resolver()):
        if path.startswith("/jag/") and not getattr(one.callback, "is_public", False):
            for what, said in told.items():
                path = path.replace(what, said)  # noqa: PLW2901
            for kind in ("int:pk", "int:letter", "text:key"):
                path = path.replace(f"<{kind}>", "1")  # noqa: PLW2901
            found.append(path)
    return found


def test_no_cache_keeps_a_page_for_whoever_has_signed_in(astrid, round_open, moment):  # noqa: F811
    paths = signed_in_paths(round_open.key)
    assert len(paths) > 40
    shown = 0
    for path in paths:
        for browser in (browser_of(astrid, moment.now), Client()):
            answer = browser.get(path)
            assert answer.status_code < 500, path
            assert "no-store" in answer.headers["Cache-Control"], path
            assert "public" not in answer.headers["Cache-Control"], path
            assert "ETag" not in answer.headers, path
            shown += answer.status_code == 200
    assert shown > 40


def test_every_page_outside_the_office_and_hers_is_one_that_caches_may_keep():
    """So that none is made which knows who asks and is not behind her own address."""
    open_to_all = {"favicon.ico", "halsa/", "matvarden/"}
    for path, one in patterns(get_resolver()):
        if path.startswith((OFFICE, "/jag/")) or path.removeprefix("/") in open_to_all:
            continue
        assert getattr(one.callback, "is_public", False), path
