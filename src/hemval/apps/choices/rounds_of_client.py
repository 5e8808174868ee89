"""What a page about one client tells of the rounds: what she may choose, and has chosen."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from hemval.apps.choices.client_in_round import (
    ClientInRound,
    choices_in,
    client_in_round,
    in_every_round,
)
from hemval.apps.choices.models import Choice
from hemval.apps.clients.models import Client
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import RoundNow, round_now, rounds
from hemval.apps.said import reader_words
from hemval.core.registering import Worth, may_register, worth_of
from hemval.core.round.phases import Phase

_AT_MOST = 4
_NOT_YET = frozenset({Phase.PLANNED})


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceOfHers:
    """One choice as it stands: what it says, and what it is worth; None where it was set aside."""

    row: Choice
    worth: Worth | None

    @property
    def is_waiting(self) -> bool:
        """Does a case manager have to say whether it counts?"""
        return self.row.is_waiting

    @property
    def names(self) -> tuple[str, ...]:
        """Whom it wishes for by name, the first wish first."""
        return tuple(wish.provider.name for wish in self.row.wishes.all())


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleOfHers:
    """A bundle in a round: may she choose for it, and what has been chosen."""

    key: str
    name: str
    may_choose: bool
    choices: tuple[ChoiceOfHers, ...]

    @property
    def counts(self) -> ChoiceOfHers | None:
        """The choice that counts, if one does."""
        return next((one for one in self.choices if one.worth is Worth.COUNTS), None)

    @property
    def waits(self) -> bool:
        """Does anything wait for a case manager?"""
        return any(one.is_waiting for one in self.choices)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundOfHers:
    """A round as it concerns one client."""

    now: RoundNow
    known: ClientInRound
    bundles: tuple[BundleOfHers, ...]

    @property
    def may_register(self) -> bool:
        """Can a choice of hers be registered?"""
        return may_register(self.now.phase) and any(one.may_choose for one in self.bundles)

    @property
    def is_frozen(self) -> bool:
        """Is it settled which choices the round goes by?"""
        return self.now.row.frozen_at is not None


def rounds_of(
    client: Client,
    now: datetime,
    *,
    only: Round | None = None,
    also: Mapping[int, Collection[str]] = MappingProxyType({}),
) -> tuple[RoundOfHers, ...]:
    """The latest rounds that concern a client, the one under way first; or one of them alone.

    `only` is that one, read with what its plan rests on (`rounds`).
    `also` names bundles, by round, that concern her though she neither may choose nor has chosen.
    """
    found = []
    same = in_every_round(client)
    rows = rounds()[:_AT_MOST] if only is None else (only,)
    for row in rows:
        stands = round_now(row, now)
        if stands.phase in _NOT_YET and not row.is_exercise:
            continue
        choices = choices_in(row, client)
        known = client_in_round(row, client, same=same, choices=choices)
        bundles = _bundles(choices, known, also.get(row.pk, ()))
        if bundles:
            found.append(RoundOfHers(now=stands, known=known, bundles=bundles))
    return tuple(sorted(found, key=lambda one: one.now.phase is Phase.IN_EFFECT))


def _bundles(
    choices: Sequence[Choice], known: ClientInRound, also: Collection[str]
) -> tuple[BundleOfHers, ...]:
    hers = {one.bundle for one in known.invitation.openings}
    shown = hers | {one.bundle.key for one in choices} | set(also)
    language = reader_words().language
    names = {one.id: one.name.in_language(language) for one in known.system.bundles}
    return tuple(
        BundleOfHers(
            key=key,
            name=names[key],
            may_choose=key in hers,
            choices=_weighed([one for one in choices if one.bundle.key == key], known),
        )
        for key in names
        if key in shown
    )


def _weighed(choices: Sequence[Choice], known: ClientInRound) -> tuple[ChoiceOfHers, ...]:
    standing = {one.bundle: one for one in known.counted}
    in_play = {one.id for one in known.facts.choices}
    return tuple(
        ChoiceOfHers(
            row=one,
            worth=worth_of(one.key, standing[one.bundle.key]) if one.key in in_play else None,
        )
        for one in choices
    )
