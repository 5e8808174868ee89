"""A round's people as its lists and later ones tell of them by now, before letters are printed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.addressing import addressees
from hemval.core.correspondence.person import PersonNow
from hemval.core.correspondence.since import as_listed_now, told_since
from hemval.core.placement.recheck import ChangeSince
from hemval.core.round.outcome import RoundOutcome
from hemval.core.stages.standing import StageRefusal, StageRefused
from hemval.files.correspondence.letter_round import LetterRound, NoLetters
from hemval.files.lists.reading import Progress
from hemval.files.stages.later_lists import look_again
from hemval.files.stages.round_work import RoundWork


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenSince:
    """What the lists tell of a round now.

    `outcome` is the round as its folder tells it, and `later` as later lists do, if there are any.
    `hidden`: everybody who is protected by anything that was ever told. `changes` are those that
    were not known when places were given, by client.
    """

    outcome: RoundOutcome
    later: RoundOutcome | None
    hidden: frozenset[str]
    changes: Mapping[str, tuple[ChangeSince, ...]]

    def people(self) -> Iterator[Addressee]:
        """Everybody of the lists as they are now, by client id."""
        yield from addressees(self.outcome, later=self.later, hidden=self.hidden)


def people_now(
    kept: LetterRound, seen: SeenSince | None = None, *, explained: bool = False
) -> Iterator[PersonNow]:
    """Everybody of a round by client id, as the latest lists tell of her.

    Without lists they are as the round's folder keeps them. `explained`: with what the round came
    to for each, and why. Raises NoLetters.
    """
    told = kept.explained_people() if explained else ((one, (), {}) for one in kept.addressees())
    people = (
        PersonNow(to=to, kept=of_hers, explanations=explanations)
        for to, of_hers, explanations in told
    )
    yield from people if seen is None else as_listed_now(people, seen.people(), seen.changes)


def see_since(
    kept: LetterRound,
    work: RoundWork,
    later: Mapping[str, Path],
    *,
    progress: Progress | None = None,
) -> SeenSince:
    """Hold a round's folder, and later lists, against what the round keeps.

    Raises NoLetters where the folder is of another round, FaultyFile, and StageRefused when rows of
    a later list cannot be taken and nobody has accepted it, or when places were given by a later
    list and none is given now: what it told of who has died or is protected would be forgotten.
    """
    if work.round_id != kept.round_id:
        raise NoLetters("another_round", work.round_id)
    if missing := tuple(sorted(kept.summary.get("later", {}).keys() - later.keys())):
        raise StageRefused(StageRefusal.LATER_MISSING, names=missing)
    then = work.result.outcome
    now = look_again(work, later, progress).outcome if later else None
    before = frozenset(one.client for one in kept.addressees() if one.is_protected)
    since = told_since(then, now or then, hidden_before=before, known=kept.changes_known)
    return SeenSince(outcome=then, later=now, hidden=since.hidden, changes=since.changes)
