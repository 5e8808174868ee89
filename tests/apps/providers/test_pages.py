"""Everybody who works with choices may read of providers."""

import pytest
from django.test import Client as Browser
from tests.office.asking import questions
from tests.office.people import browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.providers.models import Cap, Contract, Provider, StatedFact, Supplier
from hemval.apps.swedish_order import order_key

pytestmark = pytest.mark.django_db


def provider(name: str, **contract: str) -> Provider:
    """A private provider with a contract."""
    supplier = Supplier.objects.create(name=f"{name} AB", organisation_number="5560360793")
    row = Provider.objects.create(
        key=name.lower(), name=name, order_key=order_key(name), group="private", supplier=supplier
    )
    Contract.objects.create(provider=row, **contract)
    return row


@pytest.fixture
def browser() -> Browser:
    return browser_of(somebody(Role.CONTROLLER, name="conny"))


def test_providers_stand_in_swedish_order_and_those_that_have_ended_last(browser):
    for name in ("Örnen", "Aster"):
        provider(name)
    provider("Alfa", ends="2020-12-31")
    told = browser.get("/kontor/utforare/").content.decode()
    assert told.index("Aster") < told.index("Örnen") < told.index("Alfa")
    assert "Avtalet är slut" in told


def test_a_page_tells_all_of_one_provider(browser):
    row = provider("Aster", starts="2021-01-04")
    Cap.objects.create(provider=row, amount="120.50")
    StatedFact.objects.create(
        provider=row, kind="hours", value="07:00-22:00", source="Avtalet", told_on="2021-01-04"
    )
    told = " ".join(browser.get(f"/kontor/utforare/{row.pk}/").content.decode().split())
    for one in ("Aster AB, 5560360793", "från 4 januari 2021", "120,5", "07:00-22:00", "Avtalet"):
        assert one in told


def test_the_list_asks_the_database_as_often_for_many_as_for_few(browser):
    provider("Aster")
    few = len(questions(browser, "/kontor/utforare/"))
    for number in range(20):
        row = Provider.objects.create(
            key=f"p{number}",
            name=f"P{number}",
            order_key="1",
            group="municipal",
            supplier=Supplier.objects.first(),
        )
        Contract.objects.create(provider=row)
    assert len(questions(browser, "/kontor/utforare/")) == few
