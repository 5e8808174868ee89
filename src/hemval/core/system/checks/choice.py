"""Can people choose as the file says?"""

from collections.abc import Iterator

from hemval.core.fault import Fault, Path, Severity
from hemval.core.system.non_choice import KeepCurrent
from hemval.core.system.people import AgeExclusion, HousingExclusion
from hemval.core.system.system import System
from hemval.core.system.values import RoundKind


def check_choice(system: System) -> Iterator[Fault]:
    """Wishes, those who are left out, and the answer to silence."""
    for index, wishes in enumerate(system.wishes):
        if wishes.channels == ():
            yield Fault(code="fault-no-channel", path=("wishes", index, "channels"))
    for index, exclusion in enumerate(system.exclusions):
        if isinstance(exclusion, HousingExclusion) and not exclusion.housing:
            yield Fault(code="fault-no-housing", path=("exclusions", index, "housing"))
        if isinstance(exclusion, AgeExclusion):
            yield from _ages(exclusion, ("exclusions", index))
    for index, rule in enumerate(system.non_choice.new):
        if isinstance(rule, KeepCurrent):
            yield Fault(code="fault-nothing-to-keep", path=("non_choice", "new", index, "rule"))
    for index, rule in enumerate(system.non_choice.existing):
        if isinstance(rule, KeepCurrent) and rule.holds_in(RoundKind.PROVIDER_EXIT):
            yield _kept_at_exit(rule, ("non_choice", "existing", index))


def _kept_at_exit(rule: KeepCurrent, path: Path) -> Fault:
    """One whose provider leaves has nothing to keep; a file that says no kinds may not mean it."""
    if rule.round_kinds:
        return Fault(code="fault-kept-at-exit", path=(*path, "round_kinds"))
    return Fault(code="fault-maybe-kept-at-exit", path=path, severity=Severity.WARNING)


def _ages(exclusion: AgeExclusion, path: Path) -> Iterator[Fault]:
    if exclusion.under is None and exclusion.over is None:
        yield Fault(code="fault-no-age", path=path)
        return
    under, over = exclusion.under, exclusion.over
    if under is not None and over is not None and over < under:
        yield Fault(code="fault-everybody-left-out", path=(*path, "over"))
