"""A decided round as those whom it concerns see it: who is told what, on which day."""

from datetime import datetime, timedelta

from django.db.models import Count, QuerySet
from django.test import Client as Browser
from tests.office.a_draw import CLOSED
from tests.office.citizens import browser_of

from hemval.apps.allocation.models import Given
from hemval.apps.calls.models import Call
from hemval.apps.clients.models import Client
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round

MORNING = CLOSED + timedelta(days=1)
LATER = CLOSED + timedelta(days=150)
"""Long after the decision took effect."""
CHANGE = "/jag/byt/1/"
"""Where she changes provider, for the first of her bundles."""


def given_in(row: Round, **which: object) -> QuerySet[Given]:
    """What a round gave to those who have one bundle."""
    rows = Given.objects.filter(round=row, is_hidden=False, **which).select_related("client")
    bundles = Given.objects.filter(round=row).order_by().values("client").annotate(Count("pk"))
    return rows.filter(client__in=bundles.filter(pk__count=1).values("client")).order_by("pk")


def called_first(row: Round) -> Call:
    """A call to be made to somebody of whom nothing else is to be told."""
    alone = given_in(row).values("pk")
    call = Call.objects.filter(given__in=alone, closed_at=None).order_by("pk").first()
    assert call is not None
    return call


def her(given: Given) -> Client:
    """Whom a place was given to, as pages know her."""
    return Client.objects.select_related("area", "household").get(pk=given.client_id)


def read(client: Client, url: str, now: datetime = MORNING) -> tuple[int, str]:
    """What a page tells somebody who has signed in: its status and its text."""
    browser: Browser = browser_of(client, now)
    answer = browser.get(url)
    return answer.status_code, answer.content.decode()


def others(browser: Browser) -> list[Provider]:
    """Whom she may change to, in the order in which they stand on her page."""
    page = browser.get(CHANGE)
    assert page.status_code == 200
    return list(page.context["one"].others)


def shown(browser: Browser, provider: Provider):
    """The page that shows what a change to somebody would come to."""
    return browser.post(CHANGE, {"provider": provider.pk})


def with_room(browser: Browser) -> Provider:
    """A provider that she may have, with room for her."""
    return next(one for one in others(browser) if shown(browser, one).context["shown"])
