"""Providers and facts of them, for the tests of what the public is told."""

from datetime import UTC, date, datetime

from tests.office.people import a_provider, acting, somebody

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.choice_system.models import Area
from hemval.apps.outreach.models import Fact, Verdict
from hemval.apps.outreach.services.facts import propose, review
from hemval.apps.providers.models import Contract, Provider
from hemval.core.comparison.fields import Compared
from hemval.core.comparison.stated import Stated
from hemval.core.system.values import LocalText

NOW = datetime(2026, 9, 8, 8, tzinfo=UTC)
TODAY = date(2026, 9, 8)


def contracted(key: str = "U1", *, area: str = "") -> Provider:
    """A provider that may be chosen, in one area if one is named."""
    row = a_provider(key)
    where = Area.objects.get(key=area) if area else None
    Contract.objects.get_or_create(provider=row, starts=date(2020, 1, 1), area=where)
    return row


def a_manager() -> Actor:
    """Somebody who proposes."""
    return acting(somebody(Role.ROUND_MANAGER))


def a_colleague() -> Actor:
    """Somebody who looks at what others propose."""
    return acting(somebody(Role.CASE_MANAGER))


def meals(text: str = "Mat lagas hemma.", **more) -> Stated:
    """A fact in words."""
    fact = {"words": LocalText.swedish(text), "as_of": TODAY, "source": "Utföraren"}
    return Stated(field=Compared.MEALS, **(fact | more))


def proposed(provider: Provider, stated: Stated, *, by: Actor, now: datetime = NOW) -> Fact:
    """A fact that waits."""
    return propose(provider=provider.pk, stated=stated, is_own=False, actor=by, now=now)


def let_show(provider: Provider, stated: Stated, now: datetime = NOW) -> Fact:
    """A fact that shows, proposed by one and looked at by another."""
    row = proposed(provider, stated, by=a_manager(), now=now)
    review(facts=[row.pk], verdict=Verdict.SHOWN, remark="", actor=a_colleague(), now=now)
    return Fact.objects.get(pk=row.pk)
