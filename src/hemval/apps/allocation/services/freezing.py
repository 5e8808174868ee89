"""Freezing a round: what it would come to, and doing it, by the same call.

1. See everything as it stands at one moment. 2. Let the core say what is in the way, or what is
promised. 3. With the round's row in hand, see that its plan, its choices and its lists are as they
were, and put on record what was frozen.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.as_seen import Seen, is_as_seen, seen
from hemval.apps.allocation.as_stored import standing_of, system_document, with_rules
from hemval.apps.allocation.lists_now import ListsNow, lists_now
from hemval.apps.allocation.papers import PaperName, ReadyPaper, as_paper, keep_ready, ready_paper
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.facts import system_of
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.jobs.services import ask
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Result, Work
from hemval.apps.one_view import one_view
from hemval.apps.refused import Refused
from hemval.apps.rounds.days import today_in
from hemval.apps.rounds.facts import facts_of
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.chance import secret_bytes
from hemval.core.claims.claims import Standing
from hemval.core.claims.problems import RoundProblems, round_problems
from hemval.core.claims.standing import PLACED_AS_SILENT, WAITS_FOR_A_PERSON
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.round.findings import Finding
from hemval.core.round.lacking import Lacking
from hemval.core.round.outcome import RoundOutcome, Stop, prepare
from hemval.core.stages.frozen import FrozenRound, RoundSecrets, frozen_round
from hemval.core.stages.going_on import secrets_of, waits_to_be_frozen
from hemval.files.stages.lottery_files import as_text, frozen_told

_MOST_TRIES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleStands:
    """How people stand in one bundle when it is frozen."""

    bundle: str
    stands: Mapping[Standing, int]

    @property
    def chose(self) -> int:
        """How many have a choice that counts."""
        return self.stands.get(Standing.CHOSE, 0)

    @property
    def silent(self) -> int:
        """How many the rule for the silent places."""
        return sum(self.stands.get(one, 0) for one in PLACED_AS_SILENT)

    @property
    def to_decide(self) -> int:
        """How many a person must decide for first."""
        return sum(self.stands.get(one, 0) for one in WAITS_FOR_A_PERSON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Freezing:
    """What freezing a round now would come to, and what is in the way.

    `stops`, `wrong` and `waits` must all be empty. `seen` is how the round stood.
    """

    outcome: RoundOutcome
    problems: RoundProblems
    secrets: RoundSecrets
    stops: tuple[Stop, ...]
    waits: tuple[Lacking, ...]
    seen: Seen

    @property
    def wrong(self) -> tuple[Finding, ...]:
        """What is wrong with the plan, the lists, or what follows of them."""
        return (*self.outcome.wrong, *self.problems.wrong)

    @property
    def bundles(self) -> tuple[BundleStands, ...]:
        """How people stand in each bundle, protected ones in no number."""
        return tuple(
            BundleStands(
                bundle=one.bundle,
                stands=Counter(basis.standing for basis in one.bases if not basis.is_protected),
            )
            for one in self.problems.bundles
        )

    @property
    def is_free(self) -> bool:
        """May it be frozen?"""
        return not (self.stops or self.wrong or self.waits or self.outcome.is_nothing_to_choose)


def freezing(row: Round, *, now: datetime) -> Freezing:
    """What freezing a round that is not frozen would come to now."""
    with one_view():
        before, facts = seen(row), facts_of(row, is_for_rules=True)
    return _freezing(row, before, facts, now)


def _freezing(row: Round, before: Seen, facts: RoundFacts, now: datetime) -> Freezing:
    """The same, of a round that stood so when its lists told this."""
    outcome, stands = prepare(system_of(row.version), facts), standing_of(row)
    waits = waits_to_be_frozen(stands, outcome, on=today_in(row, now), now=now)
    secrets = secrets_of(stands, outcome.facts.plan, secret_bytes, may_freeze=not waits)
    return Freezing(
        outcome=outcome,
        problems=round_problems(outcome, secrets.receipt_key),
        secrets=secrets,
        stops=outcome.stops(accept_rejected=False),
        waits=waits,
        seen=before,
    )


def ask_to_freeze(*, round: int, actor: Actor, now: datetime) -> Job:
    """Ask that a round be frozen. Raises UnderWay when other work is done on it."""
    with transaction.atomic():
        job = ask(
            kind=JobKind.FREEZE, about="round", about_id=round, wanted={}, actor=actor, now=now
        )
        record(what=Deed.FREEZING_ASKED, actor=actor, now=now, subject="round", subject_id=round)
    return job


def freeze(work: Work) -> Result:
    """Freeze a round; once, however often it is begun. Raises Refused where it may not be."""
    for _ in range(_MOST_TRIES):
        row = rounds().get(pk=work.about)
        if row.frozen_at is not None:
            return Result(message="draws-frozen-already")
        now = work.now()
        one = _to_keep(row, work, now)
        if _store(row, one, work.actor, now, lambda: work.reached(Step.STORING, 0, 0)):
            return Result(message="draws-frozen", facts={"digest": one.came_to.frozen.digest})
    raise Refused("draws-choices-come")


@dataclass(frozen=True, slots=True, kw_only=True)
class _ToKeep:
    """What is put on record of a frozen round; what it was worked out from is let go.

    `lists` are its lists as a paper, `seen` how it stood, and `came_to` what freezing it came to.
    """

    lists: ReadyPaper
    seen: Seen
    came_to: FrozenRound


def _to_keep(row: Round, work: Work, now: datetime) -> _ToKeep:
    work.reached(Step.READING, 0, 0)
    with one_view():
        before, lists = seen(row), lists_now(row)
    found = _freezing(row, before, lists.facts, now)
    if not found.is_free:
        raise Refused("draws-not-free")
    work.reached(Step.PREPARING, 0, 0)
    came_to = _frozen(row, found, lists)
    return _ToKeep(lists=lists.paper, seen=found.seen, came_to=came_to)


def _frozen(row: Round, found: Freezing, lists: ListsNow) -> FrozenRound:
    return frozen_round(
        found.outcome,
        found.problems,
        found.secrets,
        system=system_document(row),
        inputs=with_rules(row, lists.inputs),
    )


def _store(
    row: Round,
    one: _ToKeep,
    actor: Actor,
    now: datetime,
    reached: Callable[[], None],
) -> bool:
    """Put it on record; False where the round is not as it was when it was read."""
    # All that takes long is made before the lock, for which others would wait.
    papers = (
        one.lists,
        ready_paper(row, PaperName.SECRETS, as_paper(frozen_told(one.came_to.frozen))),
        ready_paper(row, PaperName.COMMITMENT, as_text(one.came_to.promise).encode("utf-8")),
    )
    with transaction.atomic():
        held = Round.objects.select_for_update(no_key=True).get(pk=row.pk)
        if not is_as_seen(held, one.seen):
            return False
        for ready in papers:
            keep_ready(row, ready, now=now)
        held.frozen_at = now
        held.save(update_fields=("frozen_at",))
        reached()
        record(
            what=Deed.ROUND_FROZEN,
            actor=actor,
            now=now,
            subject="round",
            subject_id=row.pk,
            contents={"digest": one.came_to.frozen.digest, "choices": one.seen.choices[0]},
        )
    return True
