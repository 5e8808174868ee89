"""What holds for all letters of a round."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from hemval.core.comparison.stated import Stated
from hemval.core.correspondence.facts import ChoiceDays
from hemval.core.explanation.terms import RoundTerms
from hemval.core.facts.providers import Provider
from hemval.core.system.system import System
from hemval.core.system.values import LocalText, RoundKind


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTerms:
    """What holds for all letters of a round.

    `system` is the one that the round was held by. `providers` are all that somebody in the round
    may choose, or that perform for somebody. `bundles` and `areas` give names by id. `rejected`
    counts the rows of the clients' list that could not be taken. `phone` is where questions are
    answered, empty where no number is surely known. `stated` is what is compared, by provider, and
    `compared_on` the day that it is told as of, where that is another than the first to choose.
    `explained` is what explanations of the round are told by, None until places are given.
    """

    round: str
    kind: RoundKind
    is_exercise: bool
    system: System
    facts_on: date
    announced: date | None
    opens: date | None
    closes: date | None
    notify_by: date | None
    effect: date
    leaving: str = ""
    phone: str = ""
    providers: tuple[Provider, ...] = ()
    bundles: Mapping[str, LocalText] = field(default_factory=lambda: MappingProxyType({}))
    areas: Mapping[str, LocalText] = field(default_factory=lambda: MappingProxyType({}))
    rejected: int = 0
    stated: Mapping[str, tuple[Stated, ...]] = field(default_factory=dict)
    compared_on: date | None = None
    explained: RoundTerms | None = None

    @property
    def choice_days(self) -> ChoiceDays:
        """The days that every letter of the choice tells."""
        return ChoiceDays(opens=self.opens, closes=self.closes, effect=self.effect)

    @property
    def asked_on(self) -> date:
        """The day that the rules for how people are asked are read on."""
        return self.opens or self.facts_on

    @property
    def comparison_day(self) -> date:
        """The day that providers are compared as of: by its rule, with what is old on it marked."""
        return self.compared_on or self.asked_on
