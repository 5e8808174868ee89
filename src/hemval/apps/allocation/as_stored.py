"""A round as its rows and papers keep it, given to the core: how far it came, and as it was."""

from collections.abc import Mapping
from dataclasses import dataclass

from hemval.apps.allocation.held_once import outcome_like
from hemval.apps.allocation.kept_lists import ListDigests, lists_read
from hemval.apps.allocation.papers import PaperName, document, paper_lines
from hemval.apps.choice_system.facts import system_of
from hemval.apps.rounds.models import Round
from hemval.core.claims.problems import RoundProblems, round_problems
from hemval.core.facts.losses import NOTHING_LOST
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.lottery.canonical import Document
from hemval.core.round.outcome import RoundOutcome, prepare
from hemval.core.round.waits import Reached
from hemval.core.stages.allocated import AllocatedRound, allocated_round
from hemval.core.stages.frozen import Frozen, frozen_round
from hemval.core.stages.seen_again import CLIENTS, SERVICES, seen_again, with_later
from hemval.core.stages.standing import Standing, check_unchanged, frozen_and_drawn
from hemval.files.stages.lottery_files import frozen_from

LATER = frozenset({CLIENTS, SERVICES})
"""What is looked at again before places are given: the lists that go on changing."""


def system_document(row: Round) -> Document:
    """The rules that a round rests on, as certificates name them."""
    return {"id": row.version.system.key, "sha256": row.version.sha256}


def with_rules(row: Round, lists: Mapping[str, str]) -> dict[str, str]:
    """The SHA-256 of everything that a round follows from: plan, each list, and the rules."""
    return {**lists, row.version.system.key: row.version.sha256}


def standing_of(row: Round) -> Standing:
    """How far a round has come, by what is on record of it."""
    if row.frozen_at is None:
        reached = Reached.INVITED if row.invited_at else Reached.NOTHING
        return Standing(reached=reached, round_id=row.key)
    frozen = frozen_from(document(row, PaperName.SECRETS))
    reached, draw, later = Reached.FROZEN, None, {}
    if row.drawn_at is not None:
        reached, draw = Reached.DRAWN, document(row, PaperName.DRAW)
    if row.allocated_at is not None:
        reached, later = Reached.ALLOCATED, document(row, PaperName.ALLOCATED)["later"]
    return Standing(
        reached=reached,
        round_id=row.key,
        inputs=frozen.inputs,
        later=later,
        frozen=frozen,
        draw=draw,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Then:
    """A round as it was frozen, worked out again from the lists that were kept."""

    frozen: Frozen
    outcome: RoundOutcome
    problems: RoundProblems


def as_frozen(row: Round, stands: Standing) -> Then:
    """A drawn round as it was when it was frozen, which what is kept still says.

    Its lists lack what no rule asks for. Raises StageRefused where it is not drawn, and where
    Hemval has come to work it out otherwise.
    """
    frozen, _ = frozen_and_drawn(stands)
    digests = ListDigests()
    kept = digests.passing(paper_lines(row, PaperName.LISTS))
    facts = lists_read(kept, is_for_rules=True)
    outcome = prepare(system_of(row.version), facts)
    problems = round_problems(outcome, frozen.secrets.receipt_key)
    now = frozen_round(
        outcome,
        problems,
        frozen.secrets,
        system=system_document(row),
        inputs=with_rules(row, digests.of_round),
    )
    check_unchanged(frozen, now.frozen)
    return Then(frozen=frozen, outcome=outcome, problems=problems)


def allocated_from(
    then: Then,
    draw: Document,
    latest: RoundFacts,
    inputs: Mapping[str, str],
    hidden_before: frozenset[str],
) -> AllocatedRound:
    """Who gets what by the draw, and by clients and grants as they are by now.

    `inputs`: the SHA-256 of each of these `latest` lists.
    """
    return allocated_round(
        then.outcome,
        then.problems,
        draw,
        later=_as_of_now(then.outcome, latest),
        known_by=then.frozen.secrets.known_by(inputs),
        hidden_before=hidden_before,
    )


def _as_of_now(then: RoundOutcome, latest: RoundFacts) -> RoundOutcome:
    """The round by the latest lists; what it holds twice is let go before places are given."""
    facts = with_later(then.facts, latest, LATER)
    later = seen_again(then, facts, NOTHING_LOST, LATER, lost=0, accept_rejected=False)
    return outcome_like(then, later)


def allocated_again(row: Round, then: Then | None = None) -> AllocatedRound:
    """An allocated round with everything that it is told from, as it was when places were given.

    The same lists and draw give the same places, so that they are worked out and not kept. `then`
    is the round as it was frozen, where that is at hand. Raises StageRefused where Hemval has come
    to work it out otherwise.
    """
    stands = standing_of(row)
    then = then or as_frozen(row, stands)
    _, draw = frozen_and_drawn(stands)
    kept, digests = document(row, PaperName.ALLOCATED), ListDigests()
    lines = digests.passing(paper_lines(row, PaperName.LATER))
    latest = lists_read(lines, like=then.outcome.facts, is_for_rules=True)
    hidden = frozenset(kept["hidden_before"])
    return allocated_from(then, draw, latest, digests.of_later, hidden)
