"""On what ground providers are let in, and how they apply."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hemval.core.dates.day_of_year import DayOfYear
from hemval.core.system.rule import BundleRule, Rule


class Basis(StrEnum):
    """The law that a municipality's choice of home care stands on."""

    LOV = "LOV"
    """Lagen (2008:962) om valfrihetssystem: all who meet the requirements are approved."""
    LOU = "LOU"
    """Lagen (2016:1145) om offentlig upphandling: a framework with few providers."""
    IN_HOUSE = "in_house"
    """The municipality's own unit alone: there is nothing to choose."""
    MIXED = "mixed"
    """LOV for some services, LOU or in-house for others, where it is not said bundle by bundle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Procurement(BundleRule):
    """The basis, for every bundle or for some, and who may take part.

    `reserved_for_nonprofit`: LOV 1 kap. 2 a § (2022:901). `max_providers` counts all providers,
    the municipal unit included; under LOV there can be none (LOV 8 kap.). `municipal_unit`: is
    the municipality's own unit one of those to choose among (in Nacka there is none); None where
    that is not said.
    """

    basis: Basis
    reserved_for_nonprofit: bool = False
    max_providers: int | None = None
    municipal_unit: bool | None = None


class ApplicationMode(StrEnum):
    """When a provider may apply."""

    CONTINUOUS = "continuous"
    WINDOWS = "windows"
    ONCE = "once"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyWindow:
    """A window that comes back: apply by one day of the year, start on another.

    `years_after` is 1 when the start falls in the year after the application.
    """

    apply_by: DayOfYear
    start: DayOfYear
    answer_by: DayOfYear | None = None
    years_after: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedWindow:
    """A window that came once, with its own dates."""

    opens: date | None = None
    closes: date | None = None
    answer_by: date | None = None
    start: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationRule(Rule):
    """When providers apply, and how long they wait for an answer."""

    mode: ApplicationMode
    yearly: tuple[YearlyWindow, ...] = ()
    dated: tuple[DatedWindow, ...] = ()
    answer_within_months: int | None = None
    answer_within_weeks: int | None = None


class GeographicReach(StrEnum):
    """How much of the municipality a provider must serve."""

    WHOLE_MUNICIPALITY = "whole_municipality"
    PROVIDER_PICKS_AREAS = "provider_picks_areas"
    LOTS = "lots"


@dataclass(frozen=True, slots=True, kw_only=True)
class GeographicRule(Rule):
    """How much of the municipality a provider must serve, and whether it may add areas later."""

    reach: GeographicReach


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferingRule(Rule):
    """Which bundles a provider may apply for together (Lerum: service, or service and care).

    Each combination is a set of bundles; a provider offers exactly one of them.
    """

    combinations: tuple[tuple[str, ...], ...]
