"""Facts of providers, stated and looked at."""

from datetime import timedelta

from tests.office.people import acting, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.outreach.models import Fact, Verdict
from hemval.apps.outreach.services.facts import propose, review
from hemval.core.comparison.fields import Compared
from hemval.core.comparison.stated import Stated
from hemval.core.dates.zone import today
from hemval.core.system.values import LocalText


def state(provider: int, stated: Stated, *, is_reviewed: bool = True) -> Fact:
    """Let a fact be proposed, and perhaps looked at."""
    now = clock.now() - timedelta(minutes=1)
    row = propose(
        provider=provider,
        stated=stated,
        is_own=False,
        actor=acting(somebody(Role.ROUND_MANAGER)),
        now=now,
    )
    if is_reviewed:
        actor = acting(somebody(Role.CASE_MANAGER))
        review(facts=[row.pk], verdict=Verdict.SHOWN, remark="", actor=actor, now=now)
    return row


def meals(text: str, as_of=None) -> Stated:
    """What a provider says of its meals."""
    return Stated(
        field=Compared.MEALS,
        words=LocalText.swedish(text),
        as_of=as_of or today(clock.now()),
        source="Utföraren",
    )
