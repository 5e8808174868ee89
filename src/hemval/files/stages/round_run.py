"""A round from where it stands to where it must wait, or to its end.

1. Look how far the folder has come. 2. See what keeps the round from being valid. 3. Invite.
4. Stop if lists and choices may not be frozen yet; else freeze them. 5. Stop if the named value is
not there; else draw. 6. Look again at later lists, and allocate. What is done is not done again.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from hemval.core.claims.problems import RoundProblems
from hemval.core.lottery.public_value import ExerciseValue, PublicValue
from hemval.core.round.lacking import Lacking
from hemval.core.round.outcome import RoundState, Stop
from hemval.core.round.waits import Reached
from hemval.core.stages.frozen import RoundSecrets
from hemval.core.stages.going_on import (
    Chance,
    check_drawn_by,
    secrets_of,
    waits_to_be_drawn,
    waits_to_be_frozen,
)
from hemval.core.stages.standing import (
    StageRefusal,
    StageRefused,
    Standing,
    check_nothing_is_forgotten,
    check_unchanged,
    frozen_and_drawn,
)
from hemval.files.explained.claims_file import CLAIMS, ClaimsUnreadable, KeptClaims
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.invited.invitation_folder import write_invitation_folder
from hemval.files.stages.later_lists import check_is_a_list
from hemval.files.stages.public_value_file import read_public_value
from hemval.files.stages.round_allocated import allocate, allocate_into
from hemval.files.stages.round_stages import (
    draw_into,
    freeze_into,
    invite_into,
    standing_of_this_round,
)
from hemval.files.stages.round_work import RoundWork
from hemval.files.whole_folder import Written

NOTHING_LATER: Mapping[str, Path] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody asks of a run.

    `on`: the day to see the round from; `now`: this moment, by which a public value is known or
    not. `value`: the file with the public value. `later`: later lists, by what they list.
    """

    on: date
    now: datetime
    value: Path | None = None
    later: Mapping[str, Path] = field(default_factory=lambda: NOTHING_LATER)
    replace: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """What a run came to.

    `did`: the stages that were done now. `stops` and `problems.wrong`: why nothing was done.
    `waits`: what must come from outside. `is_nothing_to_choose`: there is nothing to allocate, and
    never will be. `other_lists`: files that have changed since the invitation was written.
    `later_unused`: later lists that were given, and wait until places are allocated.
    """

    reached: Reached
    did: tuple[Reached, ...] = ()
    stops: tuple[Stop, ...] = ()
    waits: tuple[Lacking, ...] = ()
    problems: RoundProblems | None = None
    is_nothing_to_choose: bool = False
    other_lists: tuple[str, ...] = ()
    later_unused: tuple[str, ...] = ()
    is_refused: bool = False


class RoundRun:
    """One run of a round: each stage that is not done, as far as it may go."""

    def __init__(
        self,
        out: Path,
        work: RoundWork,
        asked: Asked,
        chance: Chance,
        *,
        writing: Callable[[str], None] = lambda _name: None,
        step: Callable[[str], None] = lambda _name: None,
    ) -> None:
        """Look how far the folder has come.

        Raises StageRefused when it is of another round, or what it keeps of people is unreadable.
        """
        self._out = out
        self._work = work
        self._asked = asked
        self._chance = chance
        self._writing = writing
        self._step = step
        self._did: list[Reached] = []
        self._stands = self._look()
        self._hidden = self._hidden_before()

    def go(self) -> Came:
        """Go as far as may be. Raises StageRefused, ValueRefused, FolderRefused, FaultyFile."""
        if (stopped := self._stopped()) is not None:
            return stopped
        asked = self._asked
        check_nothing_is_forgotten(self._stands, asked.later, anew=asked.replace)
        for path in asked.later.values():
            check_is_a_list(path)
        if self._work.result.outcome.is_nothing_to_choose:
            self._invite()
            return self._came(is_nothing_to_choose=True)
        waits = self._waits_before_freezing()
        secrets = self._secrets(may_freeze=not waits)
        problems = self._work.problems(secrets.receipt_key)
        if problems.wrong and not waits:
            return self._refuse(problems)
        self._invite()
        if waits:
            return self._came(problems=problems, waits=waits)
        self._freeze(secrets)
        waits = self._draw()
        if waits:
            return self._came(problems=problems, waits=waits)
        if not self._stands.keeps_its_allocation(asked.later, anew=asked.replace):
            self._allocate()
        return self._came(problems=problems)

    def freeze(self) -> Came:
        """Freeze alone. Raises as `go` does."""
        if (stopped := self._stopped()) is not None:
            return stopped
        if self._work.result.outcome.is_nothing_to_choose:
            return self._came(is_nothing_to_choose=True)
        waits = self._waits_before_freezing()
        secrets = self._secrets(may_freeze=not waits)
        problems = self._work.problems(secrets.receipt_key)
        if problems.wrong:
            return self._refuse(problems)
        if not waits:
            self._freeze(secrets)
        return self._came(problems=problems, waits=waits or waits_to_be_drawn(self._stands))

    def draw(self) -> Came:
        """Draw alone, once. Raises as `go` does, and StageRefused for a second draw."""
        if (stopped := self._stopped()) is not None:
            return stopped
        if self._stands.draw is not None:
            raise StageRefused(StageRefusal.ALREADY_DRAWN)
        return self._came(waits=self._draw())

    def _stopped(self) -> Came | None:
        stops = self._work.result.outcome.stops(accept_rejected=self._work.accept_rejected)
        return self._refuse(None, stops=stops) if stops else None

    def _refuse(self, problems: RoundProblems | None, *, stops: tuple[Stop, ...] = ()) -> Came:
        """Leave what is to be mended where nothing stands yet; a round that has begun stays."""
        result = self._work.result
        if self._stands.reached is Reached.NOTHING:
            found = problems.findings if problems else ()
            outcome = replace(result.outcome, findings=(*result.outcome.findings, *found))
            write_invitation_folder(
                self._out,
                replace(result, outcome=outcome),
                self._work.words,
                state=RoundState.REFUSED,
                lists=self._work.folder,
            )
        return self._came(problems=problems, stops=stops, is_refused=True)

    def _look(self) -> Standing:
        return standing_of_this_round(self._out if self._out.is_dir() else None, self._work)

    def _waits_before_freezing(self) -> tuple[Lacking, ...]:
        outcome, asked = self._work.result.outcome, self._asked
        return waits_to_be_frozen(self._stands, outcome, on=asked.on, now=asked.now)

    def _secrets(self, *, may_freeze: bool) -> RoundSecrets:
        plan = self._work.result.outcome.facts.plan
        return secrets_of(self._stands, plan, self._chance, may_freeze=may_freeze)

    def _invite(self) -> None:
        if self._stands.has(Reached.INVITED) and not self._asked.replace:
            return
        written = invite_into(
            self._out,
            self._work,
            replace=self._asked.replace,
            writing=self._writing,
            step=self._step,
        )
        self._done(Reached.INVITED, written)

    def _freeze(self, secrets: RoundSecrets) -> None:
        written = freeze_into(self._out, self._work, secrets, step=self._step)
        self._done(Reached.FROZEN, written)

    def _draw(self) -> tuple[Lacking, ...]:
        """Draw, or say what the draw waits for."""
        frozen = self._stands.frozen
        if frozen is None:
            raise StageRefused(StageRefusal.NOT_FROZEN)
        named = frozen.named_value
        if named is None:
            value: PublicValue = ExerciseValue()
        elif self._asked.value is not None:
            value = read_public_value(self._asked.value, named)
        else:
            return waits_to_be_drawn(self._stands)
        if self._stands.draw is None:
            self._done(Reached.DRAWN, draw_into(self._out, self._work, value, step=self._step))
        else:
            check_drawn_by(self._stands.draw, value)
        return ()

    def _hidden_before(self) -> frozenset[str]:
        """Who was protected when places were given before, by the same frozen lists."""
        if not self._stands.is_allocated_from(self._work.inputs):
            return frozenset()
        try:
            return KeptClaims(self._out / UNPUBLISHED / CLAIMS).hidden()
        except (ClaimsUnreadable, OSError, ValueError):
            raise StageRefused(
                StageRefusal.UNREADABLE, names=(f"{UNPUBLISHED}/{CLAIMS}",)
            ) from None

    def _allocate(self) -> None:
        frozen, draw = frozen_and_drawn(self._stands)
        check_unchanged(frozen, self._work.frozen(frozen.secrets).frozen)
        allocated = allocate(
            self._work, frozen, draw, self._asked.later, hidden_before=self._hidden
        )
        written = allocate_into(
            self._out,
            self._work,
            allocated,
            replace=self._asked.replace,
            writing=self._writing,
            step=self._step,
        )
        self._done(Reached.ALLOCATED, written)

    def _done(self, stage: Reached, written: Written) -> None:
        if written is not Written.UNCHANGED:
            self._did.append(stage)
        self._stands = self._look()

    def _came(self, **more: Any) -> Came:
        return Came(
            reached=self._stands.reached,
            did=tuple(self._did),
            other_lists=self._other_lists(),
            later_unused=self._later_unused(),
            **more,
        )

    def _later_unused(self) -> tuple[str, ...]:
        is_used = self._stands.has(Reached.ALLOCATED)
        return () if is_used else tuple(path.name for path in self._asked.later.values())

    def _other_lists(self) -> tuple[str, ...]:
        """The files that have changed since the invitation, while nothing is frozen."""
        if self._stands.reached is not Reached.INVITED or self._did:
            return ()
        then, now = self._stands.inputs, self._work.inputs
        return tuple(
            name for name in sorted(then.keys() | now.keys()) if then.get(name) != now.get(name)
        )
