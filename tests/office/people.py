"""People of a made-up municipality, for the tests of the office."""

from datetime import UTC, date, datetime

from django.test import Client as Browser

from hemval.apps.accounts.actor import Actor, actor_of
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import MayReadProtected, RoleHeld, User
from hemval.apps.choice_system.models import Area
from hemval.apps.providers.models import Provider, Supplier
from hemval.apps.swedish_order import order_key
from hemval.core.system.values import ProviderGroup

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def somebody(
    *roles: Role,
    name: str = "",
    area: Area | None = None,
    provider: Provider | None = None,
    reads_protected: bool = False,
) -> User:
    """A user with some roles, of all areas where none is named."""
    number = User.objects.count() + 1
    user = User.objects.create_user(
        username=name or f"person{number}", full_name=name.title() or f"Person {number}"
    )
    for role in roles:
        RoleHeld.objects.create(
            user=user,
            role=role.value,
            area=area,
            provider=provider if role is Role.PROVIDER else None,
            given_at=LONG_AGO,
        )
    if reads_protected:
        MayReadProtected.objects.create(user=user, starts=LONG_AGO.date(), named_at=LONG_AGO)
    return user


def browser_of(user: User) -> Browser:
    """The browser of somebody who is signed in."""
    browser = Browser()
    browser.force_login(user)
    return browser


def acting(user: User, day: date = date(2026, 9, 1)) -> Actor:
    """Somebody as services need to know her, on a day."""
    return actor_of(user, day)


def a_provider(key: str = "U1") -> Provider:
    """A provider of a supplier of its own."""
    supplier, _ = Supplier.objects.get_or_create(name=f"{key} AB")
    provider, _ = Provider.objects.get_or_create(
        key=key,
        defaults={
            "supplier": supplier,
            "name": f"Hemtjänst {key}",
            "order_key": order_key(f"Hemtjänst {key}"),
            "group": ProviderGroup.PRIVATE.value,
        },
    )
    return provider
