"""A choice as the pages tell it to one person: the questions, whom she may choose, what stands."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from hemval.apps.choices.rounds_of_client import BundleOfHers, RoundOfHers, rounds_of
from hemval.apps.citizens.models import Visit
from hemval.apps.citizens.services.drafting import (
    Begun,
    answers_of,
    draft_of,
    looked_at,
)
from hemval.apps.clients.models import Client
from hemval.apps.rounds.letter_key import letter_key_at_hand
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.offering import neutral_order
from hemval.core.system.choice import Channel, WishRule
from hemval.core.wishing import Question, Step, may_choose_by, steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A provider by id and name, and whether it is hers today."""

    key: str
    name: str
    is_today: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleToChoose:
    """A bundle that she may choose for: what it is called, whom from, and what she has answered.

    `providers` stand in the neutral order of her letter. `most`: how many she may wish for, None
    where nobody says.
    """

    key: str
    name: str
    providers: tuple[Named, ...]
    rule: WishRule | None
    most: int | None
    stands: BundleOfHers
    answer: Begun

    @property
    def today(self) -> tuple[str, ...]:
        """Who performs it today, by name."""
        return tuple(one.name for one in self.providers if one.is_today)

    @property
    def wished(self) -> tuple[Named, ...]:
        """Whom she wishes for so far, the first wish first."""
        known = {one.key: one for one in self.providers}
        return tuple(known[wish] for wish in self.answer.wishes if wish in known)

    @property
    def names(self) -> tuple[str, ...]:
        """The same by name alone."""
        return tuple(one.name for one in self.wished)

    @property
    def others(self) -> tuple[Named, ...]:
        """Those that she has not wished for."""
        return tuple(one for one in self.providers if one.key not in self.answer.wishes)

    @property
    def is_full(self) -> bool:
        """Has she as many wishes as she may have? One alone is changed by choosing another."""
        return self.most is not None and self.most > 1 and len(self.answer.wishes) >= self.most


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceUnderWay:
    """A round in which somebody may choose, and how far she has come.

    `looked` tells these answers from any others (`drafting.looked_at`).
    """

    hers: RoundOfHers
    bundles: tuple[BundleToChoose, ...]
    is_begun: bool
    looked: str

    @property
    def steps(self) -> tuple[Step, ...]:
        """The questions that she is asked, in order."""
        return steps(
            [one.rule for one in self.bundles], [bool(one.answer.wishes) for one in self.bundles]
        )

    def with_answer(self, bundle: int, answer: Begun) -> "ChoiceUnderWay":
        """The same when she has answered otherwise for one bundle, and the others stand."""
        answered = replace(self.bundles[bundle], answer=answer)
        bundles = (*self.bundles[:bundle], answered, *self.bundles[bundle + 1 :])
        return replace(self, bundles=bundles)

    def place_of(self, question: Question, bundle: int) -> int | None:
        """Which in order a question is; None where she is not asked it."""
        step = Step(question=question, bundle=bundle)
        return self.steps.index(step) if step in self.steps else None


def choice_under_way(
    visit: Visit, client: Client, now: datetime, row: Round
) -> ChoiceUnderWay | None:
    """What a client may choose in a round on the web, and what she has answered; None for nothing.

    Nor where the municipality has named the channels, and the web is none of them.
    """
    hers = next(iter(rounds_of(client, now, only=row)), None)
    if hers is None or not hers.may_register:
        return None
    draft = draft_of(visit, hers.now.row)
    answers = answers_of(draft)
    bundles = tuple(_bundles(hers, client, answers))
    if not may_choose_by(Channel.WEB, [one.rule for one in bundles]):
        return None
    return ChoiceUnderWay(
        hers=hers, bundles=bundles, is_begun=draft is not None, looked=looked_at(answers)
    )


def _bundles(
    hers: RoundOfHers, client: Client, answers: Mapping[str, Begun]
) -> Iterator[BundleToChoose]:
    known = hers.known
    names = {one.id: one.name for one in known.facts.providers}
    key = letter_key_at_hand(hers.now.row)
    for stands in hers.bundles:
        may = known.providers_for(stands.key)
        if may is None:
            continue
        ordered = neutral_order(key, client.key, may) if key else sorted(may, key=names.__getitem__)
        held = known.held.get(stands.key)
        today = set(held.performers) if held else set()
        yield BundleToChoose(
            key=stands.key,
            name=stands.name,
            providers=tuple(
                Named(key=one, name=names[one], is_today=one in today) for one in ordered
            ),
            rule=known.wish_rule(stands.key),
            most=known.most.get(stands.key),
            stands=stands,
            answer=answers.get(stands.key, Begun()),
        )
