"""Explanations of a whole round: of one who asks, or of everybody within a time that ends."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from hemval.core.certificate.certificate import CertifiedBundle
from hemval.core.explanation.explaining import MOST_SOLVED, Explainer, has_better_wish
from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.kept import Kept
from hemval.core.explanation.terms import RoundTerms
from hemval.core.lottery.small_numbers import WITHHELD
from hemval.core.placement.placements import Placement

_MOST_CLAIMS_SOLVED = 6_000_000
"""How many claims may be solved in all to find what another number would have given one person."""
_MOST_CLAIMS_SOLVED_FOR_ALL = 15_000_000
"""The same for all of a bundle, shared by those who have something to try: some ten seconds."""


class RoundExplainer:
    """Explains the placements of a round; what is common to a bundle is made ready once."""

    def __init__(
        self,
        terms: RoundTerms,
        bundle: Callable[[str], CertifiedBundle],
        withheld: Mapping[str, frozenset[str]],
    ) -> None:
        """`bundle` gives one by its id, when it is first asked for; `withheld`: `not_published`."""
        self._terms = terms
        self._bundle = bundle
        self._withheld = withheld
        self._explainers: dict[str, Explainer] = {}

    def alone(self, placement: Placement) -> Explanation:
        """Why it came out so for one who asks."""
        explainer = self._of(placement.bundle)
        most = min(MOST_SOLVED, _MOST_CLAIMS_SOLVED // max(1, explainer.claims))
        return explainer.explain(placement, most_solved=most)

    def among_all(self, placement: Placement, trying: Mapping[str, int]) -> Explanation:
        """The same where everybody is explained; `trying`: `trying_in` all of them.

        Where very many had wishes that were not met, fewer other numbers are tried for each than
        when she alone is asked about, or none: then her explanation may lack what another number
        would have given.
        """
        explainer = self._of(placement.bundle)
        solved = max(1, explainer.claims * trying.get(placement.bundle, 0))
        most = min(MOST_SOLVED, _MOST_CLAIMS_SOLVED_FOR_ALL // solved)
        return explainer.explain(placement, most_solved=most)

    def _of(self, name: str) -> Explainer:
        if name not in self._explainers:
            one = self._bundle(name)
            self._explainers[name] = Explainer(
                self._terms,
                one.problem,
                one.allocation,
                withheld=self._withheld.get(name, frozenset()),
            )
        return self._explainers[name]


def trying_in(kept: Iterable[Kept]) -> Mapping[str, int]:
    """How many of each bundle stated a wish that is better than what they got."""
    placed = (one for one in kept if isinstance(one, Placement))
    return Counter(one.bundle for one in placed if has_better_wish(one))


def not_published(public: Mapping[str, Any]) -> Mapping[str, frozenset[str]]:
    """The caps of each bundle whose use `public.json` withholds."""
    return {one["bundle"]: frozenset(_withheld(one)) for one in public["bundles"]}


def _withheld(bundle: Mapping[str, Any]) -> Iterator[str]:
    for name, node in bundle["nodes"].items():
        if node["used"] == WITHHELD:
            yield name
