"""What somebody may choose, as cells of a list: by id for programs, in words for people."""

from collections.abc import Iterable

from hemval.core.invitation.outcome import Opening
from hemval.core.round.outcome import RoundOutcome
from hemval.core.system.rule import in_force
from hemval.files.lists.columns import SEPARATOR

COLUMNS = ("bundles_to_choose", "bundle_names", "providers_to_choose", "provider_names")
_BETWEEN_BUNDLES = "; "


class OpeningCells:
    """Bundles and providers as cells; a few combinations are had by hundreds of thousands."""

    def __init__(self, outcome: RoundOutcome, language: str) -> None:
        """Look up what bundles and providers are called in one language."""
        in_round = in_force(outcome.system.bundles, outcome.days.effect)
        bundles = {one.id: one.name.in_language(language) for one in in_round}
        providers = {one.id: one.name or one.id for one in outcome.facts.providers}
        self._names = providers, bundles
        self._written: dict[tuple[Opening, ...], tuple[str, ...]] = {}

    def written(self, openings: tuple[Opening, ...]) -> tuple[str, ...]:
        """The cells of `COLUMNS`."""
        if openings not in self._written:
            providers, bundles = self._names
            in_words = (
                _of_bundle(bundles[one.bundle], sorted(providers[id] for id in one.providers))
                for one in openings
            )
            self._written[openings] = (
                SEPARATOR.join(one.bundle for one in openings),
                SEPARATOR.join(bundles[one.bundle] for one in openings),
                _BETWEEN_BUNDLES.join(_of_bundle(one.bundle, one.providers) for one in openings),
                _BETWEEN_BUNDLES.join(in_words),
            )
        return self._written[openings]


def _of_bundle(bundle: str, providers: Iterable[str]) -> str:
    return f"{bundle}: {SEPARATOR.join(providers)}"
