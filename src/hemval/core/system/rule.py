"""What a rule rests on: who decided it, when it holds, and how sure we are of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar, TypeVar

from hemval.core.dates.period import Period
from hemval.core.system.values import LocalText


class Kind(StrEnum):
    """How firmly a rule stands."""

    DECIDED = "decided"
    """A political body or its delegate decided it; `decision` says which."""
    PROPOSED = "proposed"
    """Somebody has proposed it and nobody has decided; it is shown and never applied."""
    PRACTICE = "practice"
    """It is done so, as far as a source tells; no decision is known."""
    UNKNOWN = "unknown"
    """Nobody has told; the values written are an assumption, and `assumption` says why it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule, what it rests on, and the days it holds (`from` and `to`, both included).

    `ABOUT` names the fields that tell what it is about, and `FOR` those that tell for whom; two
    rules about the same thing for the same ones may not hold on the same day.
    """

    ABOUT: ClassVar[tuple[str, ...]] = ()
    FOR: ClassVar[tuple[str, ...]] = ()

    kind: Kind = Kind.DECIDED
    decision: str | None = None
    source: tuple[str, ...] = ()
    assumption: LocalText | None = None
    note: LocalText | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def period(self) -> Period:
        """The days the rule holds."""
        return Period(self.valid_from, self.valid_to)

    @property
    def applies(self) -> bool:
        """Does the rule govern anything? A proposal does not."""
        return self.kind is not Kind.PROPOSED

    def governs(self, on: date) -> bool:
        """Does the rule govern that day?"""
        return self.applies and self.period.holds(on)


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleRule(Rule):
    """A rule that may be meant for some bundles only; no bundle named means every bundle."""

    FOR: ClassVar[tuple[str, ...]] = ("bundles",)

    bundles: tuple[str, ...] = ()

    def concerns(self, bundle: str) -> bool:
        """Is the rule meant for this bundle?"""
        return not self.bundles or bundle in self.bundles


AnyRule = TypeVar("AnyRule", bound=Rule)
AnyBundleRule = TypeVar("AnyBundleRule", bound=BundleRule)


def in_force(rules: Iterable[AnyRule], on: date) -> tuple[AnyRule, ...]:
    """The rules that govern on a day: those that hold then, without proposals."""
    return tuple(rule for rule in rules if rule.governs(on))


def in_force_for(
    rules: Iterable[AnyBundleRule], bundle: str, on: date
) -> tuple[AnyBundleRule, ...]:
    """The rules that govern one bundle on a day."""
    return tuple(rule for rule in in_force(rules, on) if rule.concerns(bundle))
