"""What is told of a person is kept by no cache, neither on the way nor in her browser."""

import pytest
from django.test import Client
from tests.office.citizens import browser_of
from tests.office.pages import ALL_PAGES

from hemval.apps.page_language import OFFICE

pytestmark = pytest.mark.django_db


def signed_in_paths(round_key: str) -> list[str]:
    """The address of every page for whoever has signed in, about a round where it is about one.

    What only says that a language has no such pages tells of nobody.
    """
    standing = {"round_key": round_key, "part": "onskemal", "nth": "1", "file": "public"}
    hers = [page for page in ALL_PAGES if page.route.startswith("/jag/") and not page.is_public]
    return [page.at(standing) for page in hers]


def test_no_cache_keeps_a_page_for_whoever_has_signed_in(astrid, round_open, moment):
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
    open_to_all = {"/favicon.ico", "/halsa/", "/matvarden/"}
    for page in ALL_PAGES:
        is_of_somebody = page.route.startswith((OFFICE, "/jag/"))
        assert is_of_somebody or page.route in open_to_all or page.is_public, page.route
