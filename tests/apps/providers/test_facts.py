"""Rows of providers as the core knows them, read anew for each page."""

import pytest

from hemval.apps.choice_system.models import Area
from hemval.apps.providers.facts import all_providers, provider_of
from hemval.apps.providers.models import Contract, Provider, Supplier
from hemval.core.facts.providers import ProviderStatus
from hemval.core.identity import OrganisationNumber

pytestmark = pytest.mark.django_db


@pytest.fixture
def row() -> Provider:
    supplier = Supplier.objects.create(name="Aster AB", organisation_number="5560360793")
    row = Provider.objects.create(
        key="aster", name="Aster", order_key="aster", group="private", supplier=supplier,
        languages=["fi", "ar"],
    )  # fmt: skip
    Contract.objects.create(provider=row, starts="2021-01-04")
    return row


def test_a_provider_is_the_same_read_alone_and_among_all(row):
    Contract.objects.create(provider=row, area=Area.objects.create(key="n", name="Norr"))
    row.refresh_from_db()
    (told,) = all_providers()
    assert told == provider_of(row)
    assert told.languages == ("fi", "ar")
    assert told.organisation_number == OrganisationNumber.parse("5560360793")


@pytest.mark.parametrize(
    ("of", "change"),
    [
        (Provider, {"status": "full"}),
        (Provider, {"languages": ["so"]}),
        (Supplier, {"organisation_number": ""}),
        (Contract, {"ends": "2024-12-31"}),
    ],
)
def test_what_is_changed_is_told_at_once(row, of, change):
    (before,) = all_providers()
    of.objects.update(**change)
    (after,) = all_providers()
    assert after != before
    assert after == provider_of(Provider.objects.get(pk=row.pk))


def test_what_is_changed_back_is_told_as_it_was(row):
    before = all_providers()
    Provider.objects.update(status="leaving")
    assert all_providers()[0].status is ProviderStatus.LEAVING
    Provider.objects.update(status="open")
    assert all_providers() == before


def test_one_without_a_contract_serves_everywhere_and_for_good(row):
    Contract.objects.all().delete()
    (told,) = all_providers()
    assert (told.areas, told.bundles) == (("*",), ("*",))
    assert told.contract.first is None
    assert told.contract.last is None
