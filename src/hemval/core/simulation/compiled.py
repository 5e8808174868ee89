"""One bundle under some rules, ready for many draws: the problem as arrays, and what answers mean.

Everything that does not depend on the draw is worked out once: how it has gone for a claim that got
the leaf at a place among its wishes, or that got none, and which provider a leaf is.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from hemval.core.allocation.fast.arrays import NOWHERE, UNPLACED, ProblemArrays, compile_problem
from hemval.core.allocation.fast.solve import solve_arrays
from hemval.core.allocation.keys import ranked_leaves
from hemval.core.allocation.problem import Claim, DrawnByLot
from hemval.core.claims.claims import BundleProblem, ClaimBasis, Standing, WishGone
from hemval.core.simulation.fates import Fate, fate_of_chooser, fate_of_placed, fate_of_silent
from hemval.core.simulation.lots import before_lots, claim_keys, orders_in_draw, seed_in_draw
from hemval.core.simulation.people import Person, place_of_claim

NOBODY = -1
"""The provider of one who has no place."""
Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DrawOutcome:
    """What one draw comes to, for each of the people.

    `worth`: the number of the wish that was met, from 0; as many as she has wishes where she keeps
    what she has, and one more where she has no place. `provider`: NOBODY where she has no place.
    """

    fate: Numbers
    worth: Numbers
    provider: Numbers


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CompiledBundle:
    """A bundle that can be drawn again and again.

    Of each wish, where it stands in the arrays: `fate_of_wish`, `worth_of_wish`. Of each claim:
    `fate_unplaced`, `worth_unplaced`, `today` (as a provider's number), and `fate_moved` and
    `fate_stayed`, where the rule for the silent has placed it. `claim` of each of the people.
    `queue` is (claim, provider, worth): who waits for whom, when she gets what is worth less.
    """

    round_id: str
    bundle: str
    arrays: ProblemArrays
    keys: NDArray[np.uint64]
    before: NDArray[np.uint64]
    provider_of_leaf: Numbers
    fate_of_wish: Numbers
    worth_of_wish: Numbers
    fate_unplaced: Numbers
    worth_unplaced: Numbers
    today: Numbers
    fate_moved: Numbers
    fate_stayed: Numbers
    claim: Numbers
    queue: tuple[Numbers, Numbers, Numbers]

    def draw(self, number: int) -> tuple[DrawOutcome, Numbers]:
        """What a draw comes to, and how many wait for each provider that somebody waits for.

        The queues are given as a provider for each claim that waits.
        """
        arrays = self._with_seeds(number)
        answer = solve_arrays(arrays, orders_in_draw(self.keys, self.before, number))
        got = answer.wish != UNPLACED
        at = np.where(got, answer.wish, 0)
        provider = self.provider_of_leaf[answer.leaf]
        by_rule = np.where(provider == self.today, self.fate_stayed, self.fate_moved)
        without = np.where(answer.leaf == NOWHERE, self.fate_unplaced, by_rule)
        if len(self.fate_of_wish):
            fate = np.where(got, self.fate_of_wish[at], without)
            worth = np.where(got, self.worth_of_wish[at], self.worth_unplaced)
        else:
            fate, worth = without, self.worth_unplaced
        waiting, where, better = self.queue
        return (
            DrawOutcome(
                fate=fate[self.claim], worth=worth[self.claim], provider=provider[self.claim]
            ),
            where[worth[waiting] > better],
        )

    def _with_seeds(self, number: int) -> ProblemArrays:
        """The arrays with the seed of this draw for each rule that draws."""
        rules = self.arrays.non_choice
        if not any(isinstance(rule, DrawnByLot) for rule in rules.values()):
            return self.arrays
        drawn = {
            group: replace(rule, seed=seed_in_draw(self.round_id, number, self.bundle, group))
            if isinstance(rule, DrawnByLot)
            else rule
            for group, rule in rules.items()
        }
        return replace(self.arrays, non_choice=drawn)


def compile_bundle(
    round_id: str, bundle: BundleProblem, people: Sequence[Person], providers: Sequence[str]
) -> CompiledBundle:
    """Compile a bundle for the people and the providers that are compared.

    The wishes that worth is counted by are those of `people`, as they were written, also where the
    rules of this bundle have fewer.
    """
    problem = bundle.problem
    number = {name: place for place, name in enumerate(providers)} | {"": NOBODY}
    leaves = compile_problem(problem)
    names = leaves.tree.ids[: leaves.tree.leaves]
    wishes = _Wishes(bundle, people)
    order = [
        (not claim.chooser, before)
        for claim, before in zip(problem.claims, bundle.precedence, strict=True)
    ]
    pairs = list(zip(problem.claims, bundle.bases, strict=True))
    queue = [
        (place, number[provider], worth)
        for place, (claim, basis) in enumerate(pairs)
        for provider, worth in wishes.waits(claim, basis)
    ]
    wished = [(basis, leaf) for claim, basis in pairs for leaf in ranked_leaves(claim)]
    return CompiledBundle(
        round_id=round_id,
        bundle=bundle.bundle,
        arrays=leaves,
        keys=claim_keys(round_id, (claim.id for claim in problem.claims)),
        before=before_lots(order),
        provider_of_leaf=_array([*(number[bundle.providers[name]] for name in names), NOBODY]),
        fate_of_wish=_array([wishes.fate(basis, leaf) for basis, leaf in wished]),
        worth_of_wish=_array([wishes.worth_of(basis, leaf) for basis, leaf in wished]),
        fate_unplaced=_array([wishes.fate(basis, None) for _, basis in pairs]),
        worth_unplaced=_array([wishes.worth_unplaced(basis) for _, basis in pairs]),
        today=_array([number.get(basis.today, len(providers)) for _, basis in pairs]),
        fate_moved=_array([fate_of_placed(b.standing, b.today, stays=False) for _, b in pairs]),
        fate_stayed=_array([fate_of_placed(b.standing, b.today, stays=True) for _, b in pairs]),
        claim=_array(place_of_claim(bundle, people)),
        queue=(
            _array([one[0] for one in queue]),
            _array([one[1] for one in queue]),
            _array([one[2] for one in queue]),
        ),
    )


def _array(numbers: Sequence[int]) -> Numbers:
    return np.array(numbers, dtype=np.int64)


class _Wishes:
    """What each place among a claim's wishes is worth to her, by her list as she wrote it."""

    def __init__(self, bundle: BundleProblem, people: Sequence[Person]) -> None:
        self._bundle = bundle
        self._stated: Mapping[str, tuple[str, ...]] = {one.client: one.stated for one in people}
        self._protected = {one.client for one in people if one.is_protected}

    def stated(self, basis: ClaimBasis) -> tuple[str, ...]:
        return self._stated[basis.clients[0]]

    def worth_of(self, basis: ClaimBasis, leaf: str) -> int:
        stated, provider = self.stated(basis), self._bundle.providers[leaf]
        return stated.index(provider) if provider in stated else len(stated)

    def worth_unplaced(self, basis: ClaimBasis) -> int:
        return len(self.stated(basis)) + 1

    def fate(self, basis: ClaimBasis, leaf: str | None) -> Fate:
        """How it went for one who got a leaf by wishing or keeping, or got none."""
        provider = "" if leaf is None else self._bundle.providers[leaf]
        if basis.standing is not Standing.CHOSE:
            return fate_of_silent(basis.standing, provider, basis.today)
        if leaf is None:
            return fate_of_chooser(None, is_placed=False)
        worth = self.worth_of(basis, leaf)
        met = worth if worth < len(self.stated(basis)) else None
        return fate_of_chooser(met, is_placed=True)

    def waits(self, claim: Claim, basis: ClaimBasis) -> Iterator[tuple[str, int]]:
        """The providers she asked to wait for, and what each is worth; those of the queues."""
        is_told = self._protected.isdisjoint(basis.clients)
        if basis.waits_if_full and basis.standing is Standing.CHOSE and is_told:
            for leaf in ranked_leaves(claim):
                if leaf != claim.current:
                    yield self._bundle.providers[leaf], self.worth_of(basis, leaf)
            for gone in basis.gone:
                if gone.why is WishGone.TAKES_NOBODY_NEW:
                    yield gone.provider, self.stated(basis).index(gone.provider)
