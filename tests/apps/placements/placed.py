"""Clients, providers and bundles of a small office, for the tests of placements and calls."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from django.test import Client as Browser
from tests.files.small_system import SMALL
from tests.office.people import acting, somebody

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.choice_system.models import Area, Bundle
from hemval.apps.choice_system.services import add_version
from hemval.apps.clients.models import Client
from hemval.apps.placements.models import Cause, Order
from hemval.apps.placements.services.placing import Begin, begin
from hemval.apps.providers.models import Provider, Supplier
from hemval.apps.swedish_order import order_key

NOW = datetime(2026, 9, 1, 8, tzinfo=UTC)
LATER = NOW + timedelta(days=3)
JANUARY = date(2027, 1, 4)


@dataclass
class Office:
    """What stands in the small office; `bundle` is its first."""

    area: Area
    bundle: Bundle
    providers: dict[str, Provider]
    manager: Actor

    def provider(self, name: str) -> Provider:
        """A provider by its name."""
        if name not in self.providers:
            supplier = Supplier.objects.create(name=name)
            self.providers[name] = Provider.objects.create(
                key=name, name=name, order_key=order_key(name), group="private", supplier=supplier
            )
        return self.providers[name]

    def client(self, key: str, **facts: object) -> Client:
        """A client who lives in the area."""
        told = {"given_name": key.title(), "family_name": "Ek", "street": "Storgatan 1", **facts}
        return Client.objects.create(
            key=key, area=self.area, order_key=order_key("Ek", key.title()), **told
        )

    def answering_for(self, name: str) -> Actor:
        """Somebody who answers for a provider."""
        return acting(somebody(Role.PROVIDER, provider=self.provider(name)))


def small_office() -> Office:
    """An office with a system and nobody in it."""
    add_version(text=SMALL, file="small", added_by=None, now=NOW)
    area = Area.objects.first() or Area.objects.create(key="a", name="A")
    bundle = Bundle.objects.order_by("key").first()
    assert bundle is not None
    manager = acting(somebody(Role.CASE_MANAGER))
    return Office(area=area, bundle=bundle, providers={}, manager=manager)


def ordered(office: Office, key: str, provider: str = "alfa", **facts: object) -> Order:
    """An order to begin for somebody."""
    one = Begin(
        client=office.client(key, **facts).pk,
        bundle=office.bundle.pk,
        starts=JANUARY,
        provider=office.provider(provider).pk,
    )
    begin([one], cause=Cause.BY_HAND, actor=office.manager, now=NOW)
    return Order.objects.get(placement__client__key=key)


def signed_in(office: Office, name: str = "alfa") -> Browser:
    """The browser of whoever answers for a provider."""
    browser = Browser()
    actor = office.answering_for(name)
    browser.force_login(User.objects.get(pk=actor.user))
    return browser
