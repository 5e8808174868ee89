"""What is stored of a round's outcome, as the core knows it: terms, what is kept of each, and why.

Letters, calls and pages all tell from here, so that nobody is told two things.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from hemval.apps.allocation.models import Given
from hemval.apps.allocation.papers import PaperName, document
from hemval.apps.rounds.models import Round
from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.kept import Kept
from hemval.core.explanation.terms import RoundTerms
from hemval.files.explained.claims_file import ClaimsRead
from hemval.files.values.told import read_as

WITHDRAWN = "withdrawn"
"""The outcome of one who was in the draw, and out of the round before places were given."""
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is kept of one client and bundle, and why; None where nobody was placed."""

    kept: Kept
    why: Explanation | None


class Explained:
    """An allocated round, asked why for one person at a time or for all of them."""

    def __init__(self, row: Round) -> None:
        """Read the terms. Raises PaperMissing where places are not given yet."""
        self._row = row
        self._claims = ClaimsRead(document(row, PaperName.TERMS))

    @property
    def terms(self) -> RoundTerms:
        """What holds for everybody in the round."""
        return self._claims.terms

    def of(self, given: Given) -> Told:
        """Why one person got what she got."""
        written, why = given.explanation, given.explanation["why"]
        return Told(
            kept=self._claims.entry(written["kept"]),
            why=read_as(Explanation, why) if why is not None else None,
        )

    def all(self) -> Iterator[tuple[Given, Told]]:
        """Everybody who was in the draw or has come since, by client and bundle."""
        rows = Given.objects.filter(round=self._row).order_by("client__key", "bundle__key")
        for given in rows.select_related("client", "bundle", "provider").iterator(_AT_ONCE):
            yield given, self.of(given)

    def of_no_bundle(self) -> tuple[Kept, ...]:
        """Those who were not in the draw for any bundle, and why; protected ones too."""
        told = document(self._row, PaperName.ALLOCATED)["of_no_bundle"]
        return tuple(self._claims.entry(one) for one in told)
