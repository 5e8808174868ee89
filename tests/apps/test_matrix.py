"""Who may do what: every address, role and method is walked, and nothing else is let in."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from tests.office.pages import ALL_PAGES, METHODS, Page
from tests.office.people import a_provider, somebody

from hemval.apps.accounts.acts import MAY, Act, Role
from hemval.apps.accounts.models import MayReadProtected, RoleHeld, User

ENDS_HER_SESSIONS = ("accounts:forget_factor",)
"""The first of all users does there to herself what she does."""

CHANGES_NOTHING = ("public:areas", "public-")
"""The form for an address, in each language: it looks up, keeps nothing, and knows nobody."""

NOBODY = "nobody"
NAMED = "named_case_manager"
"""A case manager who is named to handle people with protected identity."""
NAMED_WITHOUT_ROLE = "named_helpline"
"""Named, but in a role that may not."""
FORMER = "former"
"""Her roles and her naming have ended."""
GONE = "gone"
"""Signed in when her account was closed."""
WITHOUT_ROLE = "without_role"
EVERYBODY = (NOBODY, *Role, NAMED, NAMED_WITHOUT_ROLE, FORMER, GONE, WITHOUT_ROLE)


def the_user(who: str) -> User | None:
    """Somebody who stands for a kind of user."""
    if who == NOBODY:
        return None
    if who == NAMED:
        return somebody(Role.CASE_MANAGER, reads_protected=True)
    if who == NAMED_WITHOUT_ROLE:
        return somebody(Role.HELPLINE, reads_protected=True)
    if who == FORMER:
        return former()
    if who in (GONE, WITHOUT_ROLE):
        return somebody(*([Role.ROUND_MANAGER] if who == GONE else []))
    return somebody(Role(who), provider=a_provider() if who == Role.PROVIDER else None)


def former() -> User:
    """Somebody who had every role until long ago."""
    user = somebody(*(role for role in Role if role is not Role.PROVIDER), reads_protected=True)
    RoleHeld.objects.filter(user=user).update(ends=date(2020, 12, 31))
    MayReadProtected.objects.filter(user=user).update(ends=date(2020, 12, 31))
    return user


def may(who: str) -> Callable[[Act], bool]:
    """What a kind of user may do."""
    roles = {NAMED: Role.CASE_MANAGER, NAMED_WITHOUT_ROLE: Role.HELPLINE}
    role = roles.get(who) or (Role(who) if who in set(Role) else None)

    def allowed(act: Act) -> bool:
        if act is Act.READ_PROTECTED:
            return who == NAMED
        return role in MAY[act]

    return allowed


def expected(page: Page, who: str, method: str) -> set[int]:
    """What may be answered: 405 for other methods, then sign-in, then 403, then anything read."""
    if method not in page.methods:
        return {405}
    if page.act is Act.SIGN_IN:
        return {200, 302, 303, 400, 404, 422, 503}
    if who in (NOBODY, GONE):
        return {302}
    if page.act is None or not may(who)(page.act):
        return {403}
    return {200, 302, 303, 400, 404, 409, 422}


def test_every_act_says_who_may():
    assert set(MAY) == set(Act)


def test_every_page_says_which_act_it_does():
    assert [page.name for page in ALL_PAGES if page.act is None] == []


def test_every_page_has_an_address_of_its_own():
    urls = [page.url for page in ALL_PAGES]
    assert len(urls) == len(set(urls))


@pytest.mark.django_db
@pytest.mark.parametrize("who", EVERYBODY, ids=str)
def test_each_kind_of_user_reaches_what_she_may_and_nothing_else(who: str) -> None:
    browser, user = Client(raise_request_exception=False), the_user(who)
    if user:
        browser.force_login(user)
    if who == GONE:
        User.objects.filter(pk=user.pk).update(is_active=False)
    wrong = []
    for page in ALL_PAGES:
        for method in METHODS:
            status = browser.generic(method, page.url).status_code
            if status not in expected(page, who, method):
                wrong.append((page.name, method, status))
        if user and who != GONE and (page.act is Act.SIGN_IN or page.name in ENDS_HER_SESSIONS):
            user.refresh_from_db()
            browser.force_login(user)
    assert wrong == []


@pytest.mark.django_db
@pytest.mark.parametrize("role", [role for role in Role if role is not Role.PROVIDER], ids=str)
def test_a_form_from_another_site_changes_nothing(role: Role) -> None:
    browser = Client(enforce_csrf_checks=True, raise_request_exception=False)
    browser.force_login(somebody(role))
    for page in ALL_PAGES:
        if "POST" in page.methods and not page.name.startswith(CHANGES_NOTHING):
            assert browser.post(page.url).status_code == 403, page.name
