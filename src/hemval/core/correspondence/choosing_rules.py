"""What a letter may tell of how one chooses, and of what happens to one who does not.

Everything here follows from the rules in force: what the system does not say, no letter says.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.providers import Provider, ProviderStatus
from hemval.core.system.capacity import Unit
from hemval.core.system.choice import Channel, CurrentPlaceRule, PlaceToday
from hemval.core.system.non_choice import NonChoiceRule
from hemval.core.system.offered import may_ask_together
from hemval.core.system.rule import in_force, in_force_for
from hemval.core.system.services import Category, Performer
from hemval.core.system.values import RoundKind


class SilentFate(StrEnum):
    """What happens to one who does not choose; each has its sentence in the domain `letter`."""

    KEEPS = "keeps"
    """She keeps the provider she has."""
    MUNICIPAL = "municipal"
    """The municipality's own unit."""
    ROTATION = "rotation"
    """The provider whose turn it is."""
    DRAW = "draw"
    """One is drawn by lot."""
    NEAREST = "nearest"
    """The one nearest to her home."""
    LARGEST_FREE_CAPACITY = "largest_free_capacity"
    """The one with the most room left."""
    PERSON = "person"
    """No rule names anybody: a person at the municipality decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosingRules:
    """What holds for one who chooses, or does not, for one bundle.

    `wishes`: how many providers she may name. `channels`: the ways to choose, empty where nothing
    is said of them. `may_wait`: there is a queue to a provider that is full. `may_be_full`: there
    are caps, so that a wish may not be met. `keeps_place`: one who chooses another and gets no room
    there keeps the place she has. `existing` and `new`: what happens to one who does not choose and
    has a provider today, or has none. `silence_may_move`: silence may take her provider from her;
    `chooser_comes_first`: one who chooses the provider she has comes before others there.
    """

    wishes: int
    channels: tuple[Channel, ...] = ()
    may_wait: bool = False
    may_be_full: bool = False
    keeps_place: bool = False
    existing: SilentFate
    new: SilentFate
    silence_may_move: bool = False
    chooser_comes_first: bool = False


def choosing_rules(terms: LetterTerms, bundle: str) -> ChoosingRules:
    """What a letter may tell of choosing that bundle.

    How people are asked is read as it holds when they are asked, the rest as it holds on the day
    the choice takes effect, as in the round itself.
    """
    wish = next(iter(in_force_for(terms.system.wishes, bundle, terms.asked_on)), None)
    room = in_force_for(terms.system.capacity, bundle, terms.effect)
    place = place_today(terms, bundle)
    stays = terms.kind is not RoundKind.PROVIDER_EXIT
    silent = place.silent if place else PlaceToday.PROTECTED
    chooser = place.chooser if place else PlaceToday.PROTECTED
    keeps = stays and silent is PlaceToday.PROTECTED
    existing = _fate(terms, bundle, terms.system.non_choice.existing, stays=stays)
    existing = SilentFate.KEEPS if keeps else existing
    return ChoosingRules(
        wishes=wish.max_wishes if wish else 1,
        channels=wish.channels or () if wish else (),
        may_wait=bool(wish and wish.wait_if_full),
        may_be_full=any(one.unit is not Unit.NONE for one in room),
        keeps_place=stays and chooser is PlaceToday.PROTECTED,
        existing=existing,
        new=_fate(terms, bundle, terms.system.non_choice.new, stays=False),
        silence_may_move=stays and existing is not SilentFate.KEEPS,
        chooser_comes_first=stays and bool(place) and chooser is not PlaceToday.IGNORED,
    )


def asks_together(terms: LetterTerms) -> bool:
    """Can those who live together ask to have the same provider?"""
    return may_ask_together(terms.system, terms.effect)


def channels_of_all(rules: Iterable[ChoosingRules]) -> tuple[Channel, ...]:
    """The ways by which everything can be chosen, as the first bundle's rule orders them."""
    first, *others = (one.channels for one in rules)
    return tuple(one for one in first if all(one in each for each in others))


def nights_are_municipal(terms: LetterTerms) -> bool:
    """Does the municipality give the help at night, whomever one has chosen?"""
    services = in_force(terms.system.services, terms.effect)
    nights = [one.performed_by for one in services if one.category is Category.NIGHT]
    return bool(nights) and all(one is Performer.MUNICIPAL for one in nights)


def somebody_leaves(terms: LetterTerms) -> bool:
    """Does any provider stop before the choice takes effect, so that nobody can keep it?"""
    return any(not _goes_on(one, terms) for one in terms.providers)


def _goes_on(provider: Provider, terms: LetterTerms) -> bool:
    last = provider.contract.last
    has_ended = last is not None and last < terms.effect
    is_leaving = provider.status_on(terms.effect) is ProviderStatus.LEAVING
    return not (has_ended or is_leaving or provider.id == terms.leaving)


def place_today(terms: LetterTerms, bundle: str) -> CurrentPlaceRule | None:
    """What the system says that today's place is worth in this round; None where it is silent."""
    holding = (
        rule
        for rule in in_force_for(terms.system.current_place, bundle, terms.effect)
        if not rule.round_kinds or terms.kind in rule.round_kinds
    )
    return next(holding, None)


def _fate(
    terms: LetterTerms, bundle: str, rules: tuple[NonChoiceRule, ...], *, stays: bool
) -> SilentFate:
    """What a rule for the silent means; where it keeps what nobody has, a person decides."""
    holding = (
        rule for rule in in_force_for(rules, bundle, terms.effect) if rule.holds_in(terms.kind)
    )
    rule = next(holding, None)
    if rule is None or rule.rule == "any_in_area":
        return SilentFate.PERSON
    if rule.rule == "keep_current":
        return SilentFate.KEEPS if stays else SilentFate.PERSON
    return SilentFate(rule.rule)
