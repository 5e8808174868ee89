"""Who performs for the time being, so that nobody is without home care."""

from datetime import date

from hemval.core.claims.openness import Openness
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.placement.placements import Temporary, TemporaryGround
from hemval.core.system.values import ProviderGroup


class TemporaryPerformers:
    """Finds who performs for those who have no place yet."""

    def __init__(self, plan: RoundPlan, openness: Openness) -> None:
        """Take the one whom the plan names, and the municipality's own units."""
        self._named = plan.temporary_performer
        self._openness = openness
        self._units: dict[tuple[str, str, date | None], str] = {}

    def of(self, bundle: str, area: str, today: str, first: date | None = None) -> Temporary | None:
        """The provider of today, else the one whom the plan names, else the municipal unit.

        `first` is the day that somebody new must begin, the day of effect where it is not given.

        A provider of today that the list does not have goes on too: nobody is moved from one of
        whom nothing says that it ends, before a person has looked. None where there is nobody.
        """
        if today and (self._openness.goes_on(today) or today not in self._openness.providers):
            return Temporary(provider=today, ground=TemporaryGround.TODAYS)
        if self._named and (first is None or self._openness.performs_from(self._named, first)):
            return Temporary(provider=self._named, ground=TemporaryGround.NAMED, first=first)
        unit = self._unit(bundle, area, first)
        if not unit:
            return None
        return Temporary(provider=unit, ground=TemporaryGround.MUNICIPAL, first=first)

    def _unit(self, bundle: str, area: str, first: date | None) -> str:
        """The municipality's unit of an area; where the area is not known, any that performs it."""
        key = bundle, area, first
        if key not in self._units:
            units = (
                one.id
                for one in self._openness.providers.values()
                if one.group is ProviderGroup.MUNICIPAL
                and self._openness.goes_on(one.id)
                and (first is None or self._openness.performs_from(one.id, first))
                and {"*", bundle}.intersection(one.bundles)
                and (not area or {"*", area}.intersection(one.areas))
            )
            self._units[key] = min(units, default="")
        return self._units[key]
