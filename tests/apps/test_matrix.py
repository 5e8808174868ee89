"""Who may do what: every address, role and method is walked, and nothing else is let in."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from tests.office.people import somebody

from hemval.apps.accounts.acts import MAY, Act, Role

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
WITHOUT_ACT = {"accounts:sign_out"}
"""Pages of Django's own, which anybody may reach."""


def pages(resolver: URLResolver, before: str = "", space: str = "") -> Iterator[tuple[str, object]]:
    """Each named address and its view."""
    for one in resolver.url_patterns:
        if isinstance(one, URLResolver):
            inner = f"{space}{one.namespace}:" if one.namespace else space
            yield from pages(one, before + str(one.pattern), inner)
        elif isinstance(one, URLPattern):
            yield f"{space}{one.name}", one.callback


ALL_PAGES = sorted(pages(get_resolver()), key=lambda one: one[0])


def test_every_act_says_who_may():
    assert set(MAY) == set(Act)


def test_every_page_says_which_act_it_does():
    silent = {name for name, view in ALL_PAGES if not hasattr(view, "act")}
    assert silent == WITHOUT_ACT


@pytest.mark.django_db
@pytest.mark.parametrize("role", [None, *Role], ids=str)
def test_a_role_reaches_what_it_may_and_nothing_else(role: Role | None) -> None:
    browser = Client(raise_request_exception=False)
    if role is not None and role is not Role.PROVIDER:
        browser.force_login(somebody(role))
    for name, view in ALL_PAGES:
        if not hasattr(view, "act") or role is Role.PROVIDER:
            continue
        url = address(name, view)
        for method in METHODS:
            status = browser.generic(method, url).status_code
            assert status in expected(view, role, method), (name, role, method, status)


def address(name: str, view: object) -> str:
    """The address of a page, every row in it the first."""
    from django.urls import reverse

    for pattern in ({}, {"pk": 1}, {"round_key": "r"}, {"round_key": "r", "pk": 1}):
        try:
            return reverse(name, kwargs=pattern)
        except Exception:  # noqa: BLE001, S112 - the next kind of address
            continue
    raise AssertionError(name)


def expected(view: object, role: Role | None, method: str) -> set[int]:
    """What may be answered: 405 for other methods, then sign-in, then 403, then anything read."""
    if method not in view.methods:  # type: ignore[attr-defined]
        return {405}
    if view.act is Act.SIGN_IN:  # type: ignore[attr-defined]
        return {200, 302, 400, 404}
    if role is None:
        return {302}
    if role not in MAY[view.act] or view.act is Act.READ_PROTECTED:  # type: ignore[attr-defined]
        return {403}
    return {200, 302, 303, 400, 404, 409, 422}
