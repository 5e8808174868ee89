"""Made-up people who act for others, and the papers they do it with."""

from datetime import timedelta

from hemval.core.dates.period import Period
from hemval.core.facts.clients import Address, Client, Ground, Representative
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.identity import PersonalNumber
from hemval.synthetic import shares
from hemval.synthetic.draws import Draws
from hemval.synthetic.names import name_groups, pattern_for, words_for
from hemval.synthetic.numbers import NumberSupply, email_for, mobile, unused_postal_code
from hemval.synthetic.people import is_grown

_ACTS_SINCE_DAYS = 6 * 365
_ENDS = 0.1
_ENDS_WITHIN_DAYS = 400
_NUMBERS = 40
_CASE_MANAGERS = 12
_FIRST_SERIAL = 500
"""Clients born on the same day have the numbers below it."""
_YOUNGEST_ACTS_DAYS = 25 * 366
_OLDEST_ACTS_DAYS = 75 * 366
_SAME_FAMILY = 0.5
_NO_PAPER = frozenset({Ground.NEXT_OF_KIN, Ground.UNCLEAR})


class RepresentativeDrawer:
    """Draws who acts for whom."""

    def __init__(self, seed: int, plan: RoundPlan) -> None:
        """Begin with nobody."""
        self._draws = Draws(seed, "representatives")
        self._births = Draws(seed, "representative_numbers")
        self._numbers = NumberSupply(_FIRST_SERIAL)
        self._plan = plan
        self._made = 0

    def for_client(self, client: Client) -> tuple[Representative, ...]:
        """Nobody for most; a parent for a child; now and then two."""
        draws = self._draws
        ground = shares.REPRESENTED.draw(draws)
        if not is_grown(client, self._plan.facts_on):
            ground = Ground.PARENT
        if ground is None:
            return ()
        first = self._representative(client, ground)
        if not draws.chance(shares.HAS_SECOND_REPRESENTATIVE):
            return (first,)
        second = Ground.PARENT if ground is Ground.PARENT else draws.one_of(_FOR_GROWN)
        return (first, self._representative(client, second))

    def _representative(self, client: Client, ground: Ground) -> Representative:
        draws, today = self._draws, self._plan.facts_on
        self._made += 1
        id_ = f"F{self._made:07}"
        names = name_groups()["swedish"]
        family = client.family_name if draws.chance(_SAME_FAMILY) else draws.one_of(names.family)
        given = draws.one_of(names.women if draws.chance(_SAME_FAMILY) else names.men)
        since = today - timedelta(days=draws.between(0, _ACTS_SINCE_DAYS))
        until = (
            today + timedelta(days=draws.between(-_ENDS_WITHIN_DAYS, _ENDS_WITHIN_DAYS))
            if draws.chance(_ENDS)
            else None
        )
        checked = ground not in _NO_PAPER and draws.chance(shares.PAPER_CHECKED)
        return Representative(
            client=client.id,
            id=id_,
            ground=ground,
            personal_number=self._number(),
            name=f"{given} {family}",
            phone=mobile(draws),
            email=email_for(id_),
            address=self._address(),
            scope=draws.one_of(words_for("scopes")) if ground is not Ground.UNCLEAR else "",
            period=Period(since if until is None or since <= until else until, until),
            document_checked_by=case_manager(draws) if checked else "",
            document_checked_on=since if checked else None,
        )

    def _number(self) -> PersonalNumber | None:
        """Most lists of those who act come from a register that tells it."""
        if not self._births.chance(shares.REPRESENTATIVE_HAS_NUMBER):
            return None
        days = self._births.between(_YOUNGEST_ACTS_DAYS, _OLDEST_ACTS_DAYS)
        return self._numbers.number_for(self._plan.facts_on - timedelta(days=days))

    def _address(self) -> Address:
        draws = self._draws
        beginning, number = draws.one_of(words_for("street_beginnings")), draws.below(_NUMBERS)
        return Address(
            street=pattern_for("representatives_street").format(
                beginning=beginning, number=number + 1
            ),
            postal_code=unused_postal_code(draws.below(_CASE_MANAGERS)),
            town=draws.one_of(words_for("towns")),
        )


_FOR_GROWN = tuple(ground for ground in Ground if ground is not Ground.PARENT)


def case_manager(draws: Draws) -> str:
    """One of the municipality's case managers, by her signature and not her name."""
    return f"handl{draws.between(1, _CASE_MANAGERS):02}"
