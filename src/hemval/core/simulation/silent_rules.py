"""What each rule for those who do not choose would do, side by side, all else as in the change."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from hemval.core.round.findings import Finding
from hemval.core.simulation.comparing import Compared
from hemval.core.simulation.compiled import CompiledBundle, compile_bundle
from hemval.core.simulation.scenario import Scenario, problems_of
from hemval.core.system.non_choice import (
    Draw,
    FreeCapacityMeasure,
    KeepCurrent,
    LargestFreeCapacity,
    Municipal,
    Nearest,
    NonChoice,
    NonChoiceRule,
    Rotation,
    RotationStart,
)

RULES: tuple[tuple[str, NonChoiceRule], ...] = (
    ("keep_current", KeepCurrent()),
    ("municipal", Municipal()),
    ("rotation", Rotation(start=RotationStart.ALPHABETICAL)),
    ("draw", Draw()),
    ("nearest", Nearest()),
    ("share_of_cap", LargestFreeCapacity(measure=FreeCapacityMeasure.SHARE_OF_CAP)),
    ("amount", LargestFreeCapacity(measure=FreeCapacityMeasure.AMOUNT)),
)
"""Every rule for the silent, by the name that its sentence has; the last two are one rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentVariant:
    """A rule for the silent in place of the others; `wrong` says why it cannot be followed."""

    name: str
    rules: tuple[CompiledBundle, ...] = ()
    wrong: tuple[Finding, ...] = ()


def silent_variants(changed: Scenario, compared: tuple[Compared, ...]) -> Iterator[SilentVariant]:
    """Each rule for the silent, for both those who have a provider and those who are new.

    To keep what one has is a rule for those who have something; the new are then placed as in the
    change.
    """
    outcome = changed.outcome
    for name, rule in RULES:
        new = outcome.system.non_choice.new if isinstance(rule, KeepCurrent) else (rule,)
        system = replace(outcome.system, non_choice=NonChoice(existing=(rule,), new=new))
        problems = problems_of(replace(outcome, system=system))
        if problems.wrong:
            yield SilentVariant(name=name, wrong=problems.wrong)
            continue
        round_id = outcome.facts.plan.id
        yield SilentVariant(
            name=name,
            rules=tuple(
                compile_bundle(round_id, problems.of_bundle(one.bundle), one.people, one.providers)
                for one in compared
            ),
        )
