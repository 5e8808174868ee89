"""What was once told of people after the round, and holds until a person has looked.

Someone who was dead in one list is not alive in the next without a word: that list is an older one,
or one of them is wrong. A letter to her waits. Of one who has answered, the answer stands.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.gone import AS_CHANGE, GONE_SINCE
from hemval.core.correspondence.holding import bundles_told
from hemval.core.correspondence.kinds import UnsentCode
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.placement.recheck import ChangeCode, ChangeSince


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldOf:
    """What lists have told of one person since the round.

    `gone`: that she has died or moved from the municipality. `ended` are the bundles that she no
    longer has, and `answered` those that something has come for.
    """

    gone: ChangeCode | None = None
    ended: frozenset[str] = frozenset()
    answered: frozenset[str] = frozenset()

    def joined(self, later: "ToldOf") -> "ToldOf":
        """The same with what has been told since; of one who is gone, the first is kept."""
        return ToldOf(
            gone=self.gone or later.gone,
            ended=self.ended | later.ended,
            answered=self.answered | later.answered,
        )

    def without(self, ended: frozenset[str]) -> "ToldOf":
        """The same but for what the round was held by: no letter tells of those bundles."""
        return replace(self, ended=self.ended - ended)

    def is_against(self, now: "ToldOf") -> bool:
        """Is she gone by this, or without something, and not by what is told now?"""
        return now.gone is None and (self.gone is not None or bool(self.ended - now.ended))


NOTHING_TOLD = ToldOf()
Told = Mapping[str, ToldOf]
"""What has been told, by client."""


def told_of(then: Addressee, now: Addressee, changes: Iterable[ChangeSince]) -> ToldOf:
    """What lists tell of one now that the round, which knew her as `then`, does not."""
    of_hers = tuple(changes)
    found = next((one.code for one in of_hers if one.code in GONE_SINCE), None)
    return ToldOf(
        gone=found or (AS_CHANGE.get(now.left_out) if now.left_out else None),
        ended=frozenset(
            one.bundle for one in of_hers if one.code is ChangeCode.NO_LONGER_GRANTED and one.bundle
        ),
        answered=frozenset(now.answered) - frozenset(then.answered),
    )


def with_answers(to: Addressee, before: ToldOf) -> Addressee:
    """She with the answers that were once told of."""
    return replace(to, answered=tuple(sorted({*to.answered, *before.answered})))


def unless_told_otherwise(letters: Letters, before: ToldOf, now: ToldOf) -> Letters:
    """The letters of one kind to her, or that they wait since what is told now goes against it."""
    if isinstance(letters, Unsent) or not before.is_against(now):
        return letters
    first = letters[0]
    if before.gone is None and not bundles_told(first.facts) & (before.ended - now.ended):
        return letters
    return Unsent(
        kind=first.kind,
        client=first.client,
        occurrence=first.occurrence,
        why=UnsentCode.LISTS_CHANGED,
    )
