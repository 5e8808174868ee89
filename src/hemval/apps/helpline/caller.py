"""Everything that somebody who answers the phone needs to know of one caller, on one page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from hemval.apps.accounts.actor import Actor
from hemval.apps.calls.queries import calls_of
from hemval.apps.choices.rounds_of_client import BundleOfHers, RoundOfHers, rounds_of
from hemval.apps.clients.facts import number_of, representative_of
from hemval.apps.clients.models import Client, Grant, Representative
from hemval.apps.correspondence.models import Letter
from hemval.apps.correspondence.queries import LetterToCome, letters_to_come
from hemval.apps.helpline.given import GivenToHer, given_to, with_reasons
from hemval.apps.outbox.queries import Contact, Sent, contacts_of, sent_to
from hemval.apps.placements.models import CHANGED_OUTSIDE_ROUNDS
from hemval.apps.placements.queries import PerformedDays, course_of
from hemval.apps.tasks.models import Note, Task
from hemval.apps.tasks.queries import notes_of_client, tasks_of_client
from hemval.core.dates.zone import today
from hemval.core.identity import age
from hemval.core.people.representation import Doubt, doubt_about
from hemval.core.registering import is_in_time
from hemval.core.round.phases import Phase

_LETTERS = 20
_MESSAGES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Acting:
    """One who acts for her, and what stands in the way of it today, if anything does."""

    row: Representative
    doubt: Doubt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Performed:
    """Who performs a bundle for her: in the past, today, and from a day that is to come."""

    bundle: str
    today: PerformedDays | None
    coming: PerformedDays | None

    @property
    def is_changed(self) -> bool:
        """Did it come of a change outside rounds, so that no round tells why it is so?"""
        return self.today is not None and self.today.placement.cause in CHANGED_OUTSIDE_ROUNDS


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleForHer:
    """A bundle in a round: what she has chosen, and what she got if the round is decided."""

    chosen: BundleOfHers
    given: GivenToHer | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundForHer:
    """A round as it concerns her."""

    known: RoundOfHers
    bundles: tuple[BundleForHer, ...]

    @property
    def coming(self) -> str:
        """What she waits for: that the choice opens, closes, or that she is told; else empty."""
        phase = self.known.now.phase
        if phase in {Phase.PLANNED, Phase.DECIDED, Phase.IN_EFFECT}:
            return ""
        return phase.value if is_in_time(phase) else Phase.CLOSED.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """One client as her page tells of her.

    `number` is written out, since she is asked for it. `to_come` are the letters that wait.
    `contacts` is how she is told, and who acts for her, and `sent` what was sent last.
    """

    row: Client
    number: str
    born: date | None
    years: int | None
    is_protected: bool
    grants: tuple[Grant, ...]
    performed: tuple[Performed, ...]
    acting: tuple[Acting, ...]
    rounds: tuple[RoundForHer, ...]
    letters: tuple[Letter, ...]
    to_come: tuple[LetterToCome, ...]
    contacts: tuple[Contact, ...]
    sent: tuple[Sent, ...]
    notes: tuple[Note, ...]
    tasks: tuple[Task, ...]


def caller(row: Client, actor: Actor, now: datetime, *, is_protected: bool) -> Caller:
    """What a page tells of one client. Needs `area` and `household` at hand."""
    on = today(now)
    number = number_of(row)
    born = (number.birth_date if number else None) or row.birth_date
    representatives = row.representatives.select_related("client").order_by("key")
    letters = Letter.objects.filter(client=row).select_related("batch").order_by("-dated", "-id")
    return Caller(
        row=row,
        number=f"{number.text[:8]}-{number.text[8:]}" if number else "",
        born=born,
        years=age(born, on) if born and not row.died else None,
        is_protected=is_protected,
        grants=tuple(
            one
            for one in row.grants.select_related("service", "performer")
            if one.ends is None or one.ends >= on
        ),
        performed=_performed(course_of(row.pk), on),
        acting=tuple(
            Acting(
                row=one,
                doubt=doubt_about(representative_of(one), born=born, on=on),
            )
            for one in representatives
        ),
        rounds=_rounds(row, now),
        letters=tuple(letters[:_LETTERS]),
        to_come=letters_to_come(row.pk),
        contacts=contacts_of(row),
        sent=sent_to(row)[:_MESSAGES],
        notes=notes_of_client(row.pk),
        tasks=tasks_of_client(row.pk, actor, on),
    )


def _rounds(client: Client, now: datetime) -> tuple[RoundForHer, ...]:
    given, calls = given_to(client), calls_of(client.pk)
    return tuple(
        _round(one, with_reasons(one.now.row, given.get(one.now.row.pk, {}), calls))
        for one in rounds_of(client, now, also=given)
    )


def _round(known: RoundOfHers, given: Mapping[str, GivenToHer]) -> RoundForHer:
    bundles = (BundleForHer(chosen=one, given=given.get(one.key)) for one in known.bundles)
    return RoundForHer(known=known, bundles=tuple(bundles))


def _performed(course: Mapping[int, tuple[PerformedDays, ...]], on: date) -> tuple[Performed, ...]:
    return tuple(
        Performed(
            bundle=days[0].placement.bundle.name,
            today=next((one for one in days if one.holds(on)), None),
            coming=next((one for one in days if one.placement.starts > on), None),
        )
        for days in course.values()
    )
