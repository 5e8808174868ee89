"""What there is to choose today: the rules of each choice system, and its round if it has one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from django.conf import settings

from hemval.apps.choice_system.facts import system_by_digest
from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.rounds.days import done_with, today_in
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.in_earnest import in_earnest
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.correspondence.whom_to_ask import surely_known
from hemval.core.dates.zone import today
from hemval.core.round.days import RoundDays, round_days
from hemval.core.round.phases import Phase, phase_on
from hemval.core.system.decision import Decision
from hemval.core.system.offered import bundles_offered
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemToday:
    """One choice system as it is on a day.

    `days`: those of the round that is coming or under way; None where there is none, or where
    nobody has been told of it yet. `terms`: what letters of such a round would be told by, so that
    page and letter say the same. `decisions`: those that rules name, by id.
    """

    system: System
    on: date
    days: RoundDays | None
    terms: LetterTerms
    decisions: MappingProxyType[str, Decision]

    @property
    def bundles(self) -> tuple[str, ...]:
        """What can be chosen; nothing where there is no choice."""
        return tuple(self.terms.bundles)


def choices_now(now: datetime) -> tuple[SystemToday, ...]:
    """What there is to choose, in order of the systems' ids; two queries."""
    rounds = dict(_rounds(now))
    return tuple(_system_today(one, now, rounds.get(one.identity.id)) for one in latest_systems())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Standing:
    kind: RoundKind
    days: RoundDays
    on: date


def _rounds(now: datetime) -> Iterator[tuple[str, _Standing]]:
    """The next round of each system that people have been told of; an exercise only in a demo."""
    rows = Round.objects.filter(in_earnest(), in_effect_at=None).order_by("-effect", "key")
    rows = rows.select_related("version__system", "leaving", "temporary_performer", "signed_off_by")
    for row in rows.defer("version__text"):
        days = round_days(system_by_digest(row.version.sha256), plan_of(row))
        on = today_in(row, now)
        if days.effect >= on and phase_on(days, done_with(row), on) is not Phase.PLANNED:
            yield row.version.system.key, _Standing(kind=RoundKind(row.kind), days=days, on=on)


def _system_today(system: System, now: datetime, standing: _Standing | None) -> SystemToday:
    on = standing.on if standing else today(now)
    return SystemToday(
        system=system,
        on=on,
        days=standing.days if standing else None,
        terms=_terms(system, on, standing),
        decisions=MappingProxyType({one.id: one for one in system.decisions}),
    )


def _terms(system: System, on: date, standing: _Standing | None) -> LetterTerms:
    days = standing.days if standing else None
    effect = days.effect if days else on
    asked_on = days.asked_on if days else on
    is_exercise = settings.NOBODY_IS_REAL
    contact = surely_known(system, on, is_exercise=is_exercise)
    offered = bundles_offered(system, effect, asked_on=asked_on)
    return LetterTerms(
        round="",
        kind=standing.kind if standing else RoundKind.RE_CHOICE,
        is_exercise=is_exercise,
        system=system,
        facts_on=on,
        announced=None,
        opens=asked_on if days else None,
        closes=None,
        notify_by=days.notify_by.day if days and days.notify_by else None,
        effect=effect,
        phone=(contact.phone or "") if contact else "",
        bundles=MappingProxyType({one.id: one.name for one in offered}),
    )
