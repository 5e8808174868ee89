"""Can people choose as the file says?"""

from collections.abc import Iterator

from hemval.core.fault import Fault, Path
from hemval.core.system.non_choice import KeepCurrent
from hemval.core.system.people import AgeExclusion, HousingExclusion
from hemval.core.system.system import System


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


def _ages(exclusion: AgeExclusion, path: Path) -> Iterator[Fault]:
    if exclusion.under is None and exclusion.over is None:
        yield Fault(code="fault-no-age", path=path)
        return
    under, over = exclusion.under, exclusion.over
    if under is not None and over is not None and over < under:
        yield Fault(code="fault-everybody-left-out", path=(*path, "over"))
