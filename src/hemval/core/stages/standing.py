"""How far a round has come by what is kept of it, and what may be done next.

A round is frozen once and drawn once. What was frozen holds: nothing is drawn or allocated from
lists that have come to say anything else. A correction is followed by a correction alone.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from hemval.core.lottery.canonical import Document
from hemval.core.round.waits import Reached, has_reached
from hemval.core.stages.frozen import Frozen


class StageRefusal(StrEnum):
    """Why a stage cannot be done; the end of its sentence's name."""

    ANOTHER_ROUND = "another_round"
    """What stands is of another round."""
    LISTS_CHANGED = "lists_changed"
    """What was frozen no longer follows from the lists."""
    PROGRAM_CHANGED = "program_changed"
    """The lists are the same, and Hemval is not."""
    VALUE_RENAMED = "value_renamed"
    """The plan names another value than the one that was published."""
    NOT_FROZEN = "not_frozen"
    """There is nothing to draw."""
    ALREADY_DRAWN = "already_drawn"
    """It is drawn, and a round is drawn once."""
    NOT_DRAWN = "not_drawn"
    """The draw that an allocation rests on is not there, or another is."""
    ALLOCATED_OTHERWISE = "allocated_otherwise"
    """An allocation that differs stands there."""
    CORRECTED = "corrected"
    """What stands is a correction, which only a correction of its own follows."""
    UNREADABLE = "unreadable"
    """What is kept of the round is not what Hemval writes."""
    LATER_REJECTED = "later_rejected"
    """Rows of a later list could not be taken."""
    LATER_MISSING = "later_missing"
    """An earlier run was told of later lists, and this one is not."""


class StageRefused(Exception):
    """A stage cannot be done, and the round is as it was.

    `names` are the files in question, `rows` how many rows. Raises ValueError for a `code` that is
    no StageRefusal.
    """

    def __init__(
        self, code: str, *, names: tuple[str, ...] = (), round_id: str = "", rows: int = 0
    ) -> None:
        """Keep what the sentence needs."""
        super().__init__(code)
        self.rows = rows
        self.code = StageRefusal(code)
        self.names = names
        self.round_id = round_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far a round has come, and what was frozen and drawn of it.

    `inputs`: the SHA-256 of the files it was written from. `later`: what later lists are known by.
    `corrects`: the SHA-256 of the certificate that it corrects; empty where it is no correction.
    """

    reached: Reached = Reached.NOTHING
    round_id: str = ""
    inputs: Mapping[str, str] = field(default_factory=dict)
    later: Mapping[str, str] = field(default_factory=dict)
    frozen: Frozen | None = None
    draw: Document | None = None
    corrects: str = ""

    def has(self, stage: Reached) -> bool:
        """Is a stage done?"""
        return has_reached(self.reached, stage)

    def may_invite(self, *, is_exercise: bool, anew: bool) -> bool:
        """May the invitation be written?

        `anew`: somebody asks for it where one stands. What was frozen of a real round stays
        whatever is asked; an exercise begins again.
        """
        is_bound = self.has(Reached.FROZEN) and not is_exercise
        return self.reached is Reached.NOTHING or (anew and not is_bound)

    def is_allocated_from(self, inputs: Mapping[str, str]) -> bool:
        """Were places given by these very lists? Then who was hidden stays hidden."""
        return self.has(Reached.ALLOCATED) and self.inputs == inputs

    def keeps_its_allocation(self, later: Collection[str], *, anew: bool) -> bool:
        """Does an allocation stand that knew more than is told now? Then it stands.

        `later`: what the later lists that are given now list. `anew`: somebody asks to allocate
        again.
        """
        return bool(self.later) and not later and not anew


def check_is_of_round(stands: Standing, round_id: str) -> None:
    """May a stage of this round follow what stands?

    Raises StageRefused when it is another's, or a correction, which no stage follows.
    """
    if stands.reached is not Reached.NOTHING and stands.round_id != round_id:
        raise StageRefused(StageRefusal.ANOTHER_ROUND, round_id=stands.round_id)
    if stands.corrects:
        raise StageRefused(StageRefusal.CORRECTED)


def check_unchanged(then: Frozen, now: Frozen) -> None:
    """Does the same follow from the lists as was frozen? Raises StageRefused where it does not.

    `now` is what freezing would come to now, with the secrets of `then`.
    """
    if then.named != now.named:
        raise StageRefused(StageRefusal.VALUE_RENAMED)
    if now.digest == then.digest:
        return
    names = sorted(now.inputs.keys() | then.inputs.keys())
    changed = tuple(name for name in names if now.inputs.get(name) != then.inputs.get(name))
    code = StageRefusal.LISTS_CHANGED if changed else StageRefusal.PROGRAM_CHANGED
    raise StageRefused(code, names=changed)


def check_nothing_is_forgotten(stands: Standing, later: Collection[str], *, anew: bool) -> None:
    """Is what an earlier run knew of a later list told this time too? Raises StageRefused.

    Else who has died or got protection since would be forgotten.
    """
    missing = tuple(sorted(stands.later.keys() - set(later)))
    if missing and not stands.keeps_its_allocation(later, anew=anew):
        raise StageRefused(StageRefusal.LATER_MISSING, names=missing)


def frozen_to_draw(stands: Standing) -> Frozen:
    """What is drawn from; raises StageRefused where nothing is frozen, or where it is drawn."""
    if stands.frozen is None:
        raise StageRefused(StageRefusal.NOT_FROZEN)
    if stands.draw is not None:
        raise StageRefused(StageRefusal.ALREADY_DRAWN)
    return stands.frozen


def frozen_and_drawn(stands: Standing) -> tuple[Frozen, Document]:
    """What an allocation rests on. Raises StageRefused where it is not drawn."""
    if stands.frozen is None or stands.draw is None:
        raise StageRefused(StageRefusal.NOT_DRAWN)
    return stands.frozen, stands.draw
