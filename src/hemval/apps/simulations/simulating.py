"""Trying other rules on a round: long work that reads, plays, and writes one row of its own.

1. Read the lists and choices as they are, or as they were frozen. 2. Make the round ready under
both rules. 3. Play the draws. 4. Keep what is told of it. The lots follow from the round alone, so
that work begun again comes to the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from hemval.apps.allocation.kept_lists import lists_read
from hemval.apps.allocation.papers import PaperName, is_disposed_of, paper_lines
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.facts import system_of
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import is_kept_apart
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Result, Work
from hemval.apps.one_view import one_view
from hemval.apps.refused import Refused
from hemval.apps.rounds.facts import facts_of
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.apps.simulations.models import Simulation
from hemval.apps.simulations.rules import rules_to_try
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.round.findings import Finding
from hemval.core.round.outcome import prepare
from hemval.core.simulation.scenario import MoreWishes
from hemval.core.simulation.simulated import SimulationReport
from hemval.core.simulation.trial import CannotTry, both_scenarios, simulate
from hemval.files.faulty import FaultyFile
from hemval.files.simulated.setting import SettingRefused
from hemval.files.values.told import told
from hemval.texts.faults import fault_sentence
from hemval.texts.invitations import Sentences
from hemval.texts.simulated.telling import simulation_page
from hemval.texts.words import words

_MADE = Result(message="simulations-made")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a simulation rests on, and the ids of those who may be in no number of it."""

    facts: RoundFacts
    is_frozen: bool
    read_at: datetime
    hidden: frozenset[str]


def try_rules(work: Work) -> Result:
    """Try the rules that were asked for, once. Raises Refused where they cannot be tried."""
    asked = Simulation.objects.get(pk=work.about)
    if asked.made_at is not None:
        return _MADE
    row = rounds().get(pk=asked.round_id)
    if is_disposed_of(row):
        raise Refused("draws-refused-disposed_of")
    work.reached(Step.READING, 0, 0)
    known = _known(row, work.now())
    work.reached(Step.PREPARING, 0, 0)
    report = _report(work, row, known, asked)
    _keep(work, asked, known, report)
    return _MADE


def _known(row: Round, now: datetime) -> Known:
    with one_view():
        hidden = Client.objects.filter(is_kept_apart()).values_list("key", flat=True)
        is_frozen = row.frozen_at is not None
        return Known(
            facts=lists_read(paper_lines(row, PaperName.LISTS)) if is_frozen else facts_of(row),
            is_frozen=is_frozen,
            read_at=now,
            hidden=frozenset(hidden),
        )


def _report(work: Work, row: Round, known: Known, asked: Simulation) -> SimulationReport:
    """What came of it. What cannot be tried is refused in words."""
    try:
        rules = rules_to_try(row, known.facts, asked.changes)
        outcome = prepare(system_of(row.version), known.facts)
        decided, changed = both_scenarios(outcome, rules)
    except SettingRefused as refused:
        raise Refused(f"simulation-no-{refused.code}", **refused.facts) from None
    except FaultyFile as faulty:
        faults = [fault_sentence(one.fault, words("sv")) for one in faulty.faults]
        raise Refused("simulations-no-changed", why=" ".join(faults)) from None
    except MoreWishes as more:
        raise Refused("simulation-no-more-wishes", asked=more.asked, wanted=more.wanted) from None
    except CannotTry as cannot:
        raise Refused(f"simulations-no-{cannot.why}", why=_sentences(cannot.wrong)) from None
    simulated = simulate(
        decided,
        changed,
        asked.draws,
        reached=lambda at, of: work.reached(Step.DRAWING, at, of),
        hidden=known.hidden,
    )
    return SimulationReport(
        outcome=outcome,
        rules=rules,
        simulated=simulated,
        draws=asked.draws,
        settings=tuple(asked.changes),
    )


def _sentences(wrong: Sequence[Finding]) -> str:
    sentences = Sentences(words("sv"))
    return " ".join(dict.fromkeys(map(sentences.finding_in_office, wrong)))


def _keep(work: Work, asked: Simulation, known: Known, report: SimulationReport) -> None:
    page = told(simulation_page(report, words("sv")))
    now = work.now()
    with transaction.atomic():
        Simulation.objects.filter(pk=asked.pk, made_at__isnull=True).update(
            read_at=known.read_at, is_frozen=known.is_frozen, made_at=now, page=page
        )
        work.reached(Step.STORING, 0, 0)
        record(
            what=Deed.SIMULATION_MADE,
            actor=work.actor,
            now=now,
            subject="round",
            subject_id=asked.round_id,
            contents={"settings": asked.changes, "draws": asked.draws},
        )
