"""Made-up people who have home care, and those they live with."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hemval.core.facts.clients import NO_PROTECTION, Client, Protection
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.identity import PersonalNumber, age
from hemval.synthetic import shares
from hemval.synthetic.draws import Draws, Weighted
from hemval.synthetic.names import NameGroup, name_groups, pattern_for
from hemval.synthetic.numbers import (
    NumberSupply,
    email_for,
    fitting_test_numbers,
    is_a_womans,
    landline,
    mobile,
)
from hemval.synthetic.places import Home, Homes, with_care_of

_DAYS_OF_A_YEAR = 365
_DAYS_OF_A_MONTH = 30
_ONE_IN_SO_MANY_HAS_A_TEST_NUMBER = 20
_FLAG_SET_WITHIN_DAYS = 5 * 365
_FLAG_BEGINS_WITHIN_DAYS = 60
_WHICH_FLAGS = Weighted({"confidentiality": 6.0, "registration": 3.0, "both": 1.0})


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """People at one address; `quarrels`: they asked to be together and wish differently."""

    home: Home
    clients: tuple[Client, ...]
    quarrels: bool = False


class Population:
    """Everybody who has home care, one household after another."""

    def __init__(
        self, seed: int, plan: RoundPlan, homes: Homes, housing_left_out: tuple[str, ...]
    ) -> None:
        """Begin with nobody; the same seed gives the same people."""
        self._draws = Draws(seed, "people")
        self._plan = plan
        self._homes = homes
        self._housing_left_out = housing_left_out
        self._numbers = NumberSupply()
        self._test_numbers = self._draws.in_any_order(fitting_test_numbers(plan.facts_on))
        self._group = Weighted(
            {name_groups()[name]: weight for name, weight in shares.NAMES_FROM.items()}
        )
        first = plan.announced or plan.facts_on
        self._days = (plan.facts_on - first).days
        months = self._days / _DAYS_OF_A_MONTH
        self._dies = shares.DIES_IN_A_MONTH * months
        self._moves = shares.MOVES_IN_A_MONTH * months

    def households(self, clients: int) -> Iterator[Household]:
        """Households until there are so many clients, the last one made to fit."""
        made = 0
        while made < clients:
            household = self._household(made, clients - made)
            made += len(household.clients)
            yield household

    def _household(self, made: int, room: int) -> Household:
        draws = self._draws
        home = self._homes.draw(draws)
        names = self._group.draw(draws)
        family = draws.one_of(names.family)
        if draws.chance(shares.HAS_CARE_OF):
            home = with_care_of(home, draws.one_of(names.family))
        housing = self._housing()
        size = min(room, self._size())
        together = shares.ASKS_TOGETHER.draw(draws) if size > 1 else ""
        household = f"H{made + 1:07}" if size > 1 else ""
        clients: list[Client] = []
        for place in range(size):
            person = self._person(f"B{made + place + 1:07}", names, family, home, clients)
            clients.append(
                replace(
                    person,
                    housing=housing,
                    household=household,
                    asks_together=_asks(together, place),
                )
                if size > 1
                else replace(person, housing=housing)
            )
        quarrels = together == "both" and draws.chance(shares.QUARRELS)
        return Household(home=home, clients=tuple(clients), quarrels=quarrels)

    def _size(self) -> int:
        if not self._draws.chance(shares.COUPLES):
            return 1
        return 3 if self._draws.chance(shares.THREE_TOGETHER) else 2

    def _housing(self) -> str:
        if self._housing_left_out and self._draws.chance(shares.LEFT_OUT_HOUSING):
            return self._draws.one_of(self._housing_left_out)
        return pattern_for("ordinary_housing")

    def _person(
        self, id_: str, names: NameGroup, family: str, home: Home, others: list[Client]
    ) -> Client:
        draws = self._draws
        number, is_woman = self._number(others)
        own_language = names.language != "sv" and draws.chance(shares.OWN_LANGUAGE)
        interpreted = own_language and draws.chance(shares.NEEDS_INTERPRETER)
        language = names.language if own_language else "sv"
        if language == "sv" and draws.chance(shares.EASY_READ):
            language = "sv-easy"
        died = self._day_in_round() if draws.chance(self._dies) else None
        moved = self._day_in_round() if not died and draws.chance(self._moves) else None
        return Client(
            id=id_,
            personal_number=number,
            given_name=draws.one_of(names.women if is_woman else names.men),
            family_name=family,
            address=home.address,
            key_code=home.key_code,
            area=home.area_in_list,
            phone=self._phone(),
            email=email_for(id_) if draws.chance(shares.HAS_EMAIL) else "",
            language=language,
            interpreter=names.language if interpreted else "",
            large_print=draws.chance(shares.LARGE_PRINT),
            needs_attention=draws.chance(shares.NEEDS_ATTENTION),
            protection=self._protection(),
            died=died,
            moved_out=moved,
        )

    def _phone(self) -> str:
        if not self._draws.chance(shares.HAS_PHONE):
            return ""
        has_mobile = self._draws.chance(shares.HAS_MOBILE)
        return mobile(self._draws) if has_mobile else landline(self._draws)

    def _number(self, others: list[Client]) -> tuple[PersonalNumber, bool]:
        draws = self._draws
        if self._test_numbers and draws.below(_ONE_IN_SO_MANY_HAS_A_TEST_NUMBER) == 0:
            number = self._test_numbers.pop()
            return number, is_a_womans(number)
        is_woman = draws.chance(shares.WOMEN)
        return self._numbers.number_for(self._birth_date(others)), is_woman

    def _birth_date(self, others: list[Client]) -> date:
        """A day of birth; those who live together are of about the same age."""
        draws = self._draws
        if others and others[0].born:
            years = draws.between(-shares.OLDEST_CHANGES, shares.OLDEST_CHANGES)
            days = years * _DAYS_OF_A_YEAR + draws.below(_DAYS_OF_A_YEAR)
            grown = self._plan.facts_on - timedelta(days=(shares.LEGAL_AGE + 1) * 366)
            return min(others[0].born + timedelta(days=days), grown)
        youngest, oldest = shares.AGES.draw(draws)
        years = draws.between(youngest, oldest)
        before = timedelta(days=years * _DAYS_OF_A_YEAR + years // 4 + draws.below(_DAYS_OF_A_YEAR))
        return self._plan.facts_on - before

    def _day_in_round(self) -> date:
        return self._plan.facts_on - timedelta(days=self._draws.between(0, self._days))

    def _protection(self) -> Protection:
        draws = self._draws
        if not draws.chance(shares.PROTECTED):
            return NO_PROTECTION
        days = -draws.between(1, _FLAG_SET_WITHIN_DAYS)
        if draws.chance(shares.PROTECTED_LATER):
            days = draws.between(1, _FLAG_BEGINS_WITHIN_DAYS)
        since = self._plan.facts_on + timedelta(days=days)
        which = _WHICH_FLAGS.draw(draws)
        return Protection(
            confidentiality_marked_from=None if which == "registration" else since,
            protected_registration_from=None if which == "confidentiality" else since,
        )


def is_grown(client: Client, on: date) -> bool:
    """Is she of legal age?"""
    return client.born is None or age(client.born, on) >= shares.LEGAL_AGE


def _asks(together: str, place: int) -> bool | None:
    if together == "not_said":
        return None
    return together == "both" or (together == "one" and place == 0)
