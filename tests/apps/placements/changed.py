"""Somebody who has a place by a round that is long in effect, and changes provider."""

from datetime import timedelta

import pytest
from django.test import Client as Browser
from tests.office.a_draw import CLOSED, decided, manager
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.models import Given
from hemval.apps.placements.models import Cause, Placement
from hemval.apps.placements.services.changing import (
    Change,
    ChangeRefused,
    change_provider,
    planned,
)
from hemval.apps.providers.models import Provider

LATER = CLOSED + timedelta(days=150)


@pytest.fixture
def given() -> Given:
    """Somebody who has a place by a round that is long in effect."""
    decided(manager(), manager(name="other"), clients=24)
    found = Given.objects.filter(provider__isnull=False, is_hidden=False)
    return found.select_related("client", "bundle", "provider").order_by("pk")[0]


def wished(given: Given, **other: object) -> Change:
    """A change to a provider that can be hers, told of today."""
    for provider in Provider.objects.exclude(pk=given.provider_id):
        change = Change(
            client=given.client_id, bundle=given.bundle_id, to=provider.pk, told=LATER.date()
        )
        try:
            planned(change, LATER)
        except ChangeRefused:
            continue
        return Change(**{name: getattr(change, name) for name in change.__slots__} | other)
    raise AssertionError("no provider can be hers")


def stays(change: Change) -> str:
    """Why a change is refused; nothing is changed."""
    with pytest.raises(ChangeRefused) as found:
        change_provider(change, actor=manager(), now=LATER)
    assert not Placement.objects.filter(cause=Cause.CHANGE.value).exists()
    return found.value.why


def browser(**wanted: object) -> Browser:
    """Where a case manager works."""
    return browser_of(somebody(Role.CASE_MANAGER, **wanted))


def filled(change: Change, **other: str) -> dict[str, str]:
    """The form of a change, filled in."""
    told = {"bundle": change.bundle, "provider": change.to, "told": change.told.isoformat()}
    return {name: str(value) for name, value in told.items()} | other
