"""A decided round as those whom it concerns see it: who is told what, on which day."""

from datetime import datetime, timedelta

from django.db.models import Count, QuerySet
from django.test import Client as Browser
from tests.apps.citizens.conftest import browser_of
from tests.office.a_draw import CLOSED

from hemval.apps.allocation.models import Given
from hemval.apps.calls.models import Call
from hemval.apps.clients.models import Client
from hemval.apps.rounds.models import Round

MORNING = CLOSED + timedelta(days=1)


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
