"""A real browser against a real server, over an office with a made-up round in it."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from tests.browser.serving import serving, thrown_away
from tests.office.made_up import made_up_lists, take
from tests.office.people import acting, somebody

from hemval import clock
from hemval.apps.accounts.actor import actor_of
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.jobs.worker import Worker
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.apps.simulations.services import ask_to_simulate
from hemval.core.dates.zone import today
from hemval.texts.words import words
from hemval.web.job_kinds import JOB_KINDS
from hemval.web.made_up.staff import Staff
from hemval.web.made_up.told_public import tell_the_public

CHROMIUM = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A running office: where it is, and who works there, by role."""

    url: str
    people: dict[Role, User]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium; where the machine has none, the tests fail and say so."""
    if CHROMIUM is None:
        pytest.fail("Chromium is not on this machine: install the package chromium")
    # Playwright has a loop in this thread, in which Django else refuses its database.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        yield started
        started.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def _django_db_helper(django_db_setup):
    """No transaction round a test: the server has a connection of its own, and must write."""


@pytest.fixture(scope="module")
def office(django_db_setup, django_db_blocker) -> Iterator[Office]:
    """An office with a round of sixty clients and somebody of each role, on a server of its own."""
    with django_db_blocker.unblock(), thrown_away():
        take(made_up_lists("botkyrka", 60))
        provider = Provider.objects.order_by("key").first()
        people = {
            role: somebody(role, name=role.value, provider=provider, reads_protected=True)
            for role in Role
        }
        try_other_rules(people[Role.ROUND_MANAGER])
        tell_the_public(as_staff(people, provider), clock.now())
        with serving() as url:
            yield Office(url=url, people=people)


def try_other_rules(user: User) -> None:
    """Other rules tried on the round, so that there is a page of what came of it."""
    ask_to_simulate(
        round=Round.objects.get().pk,
        settings=("capacity.share[private]=3 %",),
        draws=10,
        actor=acting(user),
        now=clock.now(),
    )
    Worker(name="of the office", kinds=JOB_KINDS, now=clock.now).run_one()


def as_staff(people: dict[Role, User], provider: Provider) -> Staff:
    """Those of them who tell the public something, as they are today."""
    on = today(clock.now())
    return Staff(
        manager=actor_of(people[Role.ROUND_MANAGER], on),
        case_manager=actor_of(people[Role.CASE_MANAGER], on),
        helpline=actor_of(people[Role.HELPLINE], on),
        providers={provider.pk: actor_of(people[Role.PROVIDER], on)},
        say=words("sv").say,
    )


def signed_in(browser: Browser, office: Office, role: Role | None, **how: object) -> BrowserContext:
    """A browser window of somebody with that role; None is nobody."""
    context = browser.new_context(locale="sv-SE", **how)
    if role is not None:
        context.add_cookies(
            [
                {
                    "name": settings.SESSION_COOKIE_NAME,
                    "value": session(office.people[role]),
                    "url": office.url,
                }
            ]
        )
    return context


def session(user: User) -> str:
    """The key of a session in which somebody has just signed in."""
    from django.contrib.sessions.backends.db import SessionStore

    store = SessionStore()
    store[SESSION_KEY] = str(user.pk)
    store[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    store[HASH_SESSION_KEY] = user.get_session_auth_hash()
    store.create()
    return str(store.session_key)
