"""Other rules tried on a round: what comes of it, and that nothing of it changes the round."""

import hashlib
from datetime import UTC, date, datetime

import pytest
from django.db import connection
from tests.office.a_draw import CLOSED, allocated, done, frozen, manager
from tests.office.a_round import a_round
from tests.office.ending import ends_at

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.models import Given, Paper
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event
from hemval.apps.choice_system.facts import system_of
from hemval.apps.choices.models import Choice, Wish
from hemval.apps.clients.models import Client
from hemval.apps.jobs.models import Job
from hemval.apps.jobs.queries import Progress, State
from hemval.apps.jobs.work import Work
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.apps.simulations.models import Simulation
from hemval.apps.simulations.queries import page_of
from hemval.apps.simulations.rules import rules_to_try
from hemval.apps.simulations.services import ask_to_simulate
from hemval.apps.simulations.simulating import _known
from hemval.core.round.outcome import prepare
from hemval.core.simulation.simulated import SimulationReport
from hemval.core.simulation.trial import both_scenarios, simulate
from hemval.files.faulty import FaultyFile
from hemval.files.simulated.setting import SettingRefused
from hemval.texts.simulated.telling import simulation_page
from hemval.texts.words import words

pytestmark = pytest.mark.django_db
TIGHT = "capacity.share[private]=3 %"
OWN = ("simulations_simulation", "jobs_job")
"""The tables that a simulation writes in, besides the log."""


@pytest.fixture
def rut() -> Actor:
    return manager("rut")


def asked(row: Round, actor: Actor, *changes: str, draws: int = 20) -> Simulation:
    """Rules that somebody has asked to try."""
    return ask_to_simulate(
        round=row.pk, settings=changes or (TIGHT,), draws=draws, actor=actor, now=CLOSED
    )


def tried(row: Round, actor: Actor, *changes: str, draws: int = 20) -> Simulation:
    """Rules that a worker has tried."""
    one = asked(row, actor, *changes, draws=draws)
    assert ended().state is State.DONE
    return Simulation.objects.get(pk=one.pk)


def ended() -> Progress:
    """The work that was asked for last, when a worker has done it."""
    return done(Job.objects.latest("pk"))


def everything() -> dict[str, str]:
    """A digest of every table that a simulation has no business in."""
    digests = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            if table not in OWN and not table.startswith("audit_"):
                cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
                rows = sorted(map(repr, cursor.fetchall()))
                digests[table] = hashlib.sha256("".join(rows).encode()).hexdigest()
    return digests


def test_nothing_of_a_round_is_changed_by_trying_other_rules_on_it(rut):
    row = allocated(rut)
    assert Paper.objects.exists()
    assert Given.objects.exists()
    before = everything()
    tried(row, rut, TIGHT, "non_choice.existing=municipal")
    assert everything() == before


def test_the_office_tells_what_the_command_line_would(rut):
    row = a_round(clients=60, choices=True)
    told = page_of(tried(row, rut))
    row = rounds().get(pk=row.pk)
    facts = _known(row, CLOSED).facts
    rules = rules_to_try(row, facts, (TIGHT,))
    outcome = prepare(system_of(row.version), facts)
    simulated = simulate(*both_scenarios(outcome, rules), 20, reached=lambda *_: None)
    report = SimulationReport(
        outcome=outcome, rules=rules, simulated=simulated, draws=20, settings=(TIGHT,)
    )
    assert told == simulation_page(report, words("sv"))


def test_before_freezing_the_choices_are_as_they_are_now(rut):
    row = a_round(clients=60, choices=True)
    before = page_of(tried(row, rut))
    Wish.objects.all().delete()
    Choice.objects.all().delete()
    after = page_of(tried(row, rut, draws=21))
    assert "har valt" in before.parts[0].answer[0]
    assert len(after.parts[0].answer) == 1


def test_a_frozen_round_is_tried_with_what_it_was_frozen_with(rut):
    row = frozen(rut)
    before = tried(row, rut)
    Client.objects.update(died=date(2020, 10, 1))
    after = tried(row, rut)
    assert before.is_frozen
    assert after.page == before.page


def test_one_who_has_become_protected_since_the_freezing_is_in_no_number(rut):
    row = frozen(rut)
    before = page_of(tried(row, rut))
    known = Client.objects.filter(
        confidentiality_marked_from__isnull=True, protected_registration_from__isnull=True
    )
    known.update(confidentiality_marked_from=date(2020, 10, 1))
    after = page_of(tried(row, rut))
    assert "0 personer" not in before.rests[1]
    assert after.rests[1].startswith("0 personer")


def test_no_id_of_a_client_stands_in_what_is_told(rut):
    told = str(tried(a_round(clients=60, choices=True), rut).page)
    assert not [one for one in Client.objects.values_list("key", flat=True) if f"'{one}'" in told]


def test_asking_twice_for_what_is_not_made_gives_one(rut):
    row = a_round(clients=60, choices=True)
    assert asked(row, rut).pk == asked(row, rut).pk
    assert Job.objects.count() == 1
    assert asked(row, rut, draws=30).pk != asked(row, rut).pk


def test_asking_again_for_what_was_stopped_goes_on_with_the_same(rut):
    row = a_round(clients=60, choices=True)
    first = asked(row, rut)
    Job.objects.update(stopped_at=CLOSED)
    assert tried(row, rut).pk == first.pk


def test_work_that_is_ended_anywhere_and_begun_again_tells_the_same_once(rut, monkeypatch):
    row = a_round(clients=60, choices=True)
    undisturbed = tried(row, rut).page
    reached = Work.reached
    for last in range(4):
        one = asked(row, rut)
        monkeypatch.setattr(Work, "reached", ends_at(reached, last))
        assert not ended().is_ended
        assert Simulation.objects.get(pk=one.pk).page is None
        monkeypatch.setattr(Work, "reached", reached)
        assert ended().state is State.DONE
        assert Simulation.objects.get(pk=one.pk).page == undisturbed
    made = Event.objects.filter(act=Deed.SIMULATION_MADE.value).count()
    assert made == Simulation.objects.count()


def test_what_is_made_is_never_made_anew(rut):
    one = tried(a_round(clients=60, choices=True), rut)
    Job.objects.update(done_at=None, begun_at=None)
    ended()
    assert Simulation.objects.get(pk=one.pk).made_at == one.made_at
    assert Event.objects.filter(act=Deed.SIMULATION_MADE.value).count() == 1


def test_the_log_tells_that_it_was_asked_and_what(rut):
    asked(a_round(clients=24, choices=True), rut)
    event = Event.objects.get(act=Deed.SIMULATION_ASKED.value)
    assert event.actor == rut.user
    assert TIGHT in event.contents.text


@pytest.mark.parametrize("change", ["ordre.by=received", "caps[NOBODY]=3", "non_choice=draw"])
def test_a_change_that_cannot_be_followed_is_refused_before_any_work(rut, change):
    row = a_round(clients=24, choices=True)
    with pytest.raises(SettingRefused):
        asked(row, rut, change)
    assert not Simulation.objects.exists()


def test_rules_that_cannot_be_are_refused_before_any_work(rut):
    row = a_round(clients=24, choices=True)
    with pytest.raises(FaultyFile):
        asked(row, rut, "capacity.share[private]=130 %")
    assert not Job.objects.exists()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("wishes.max_wishes=5", "simulation-no-more-wishes"),
        ("non_choice.existing=nearest", "simulations-no-changed"),
    ],
)
def test_what_the_lists_do_not_allow_says_why(rut, change, message):
    row = a_round(clients=60, choices=True)
    asked(row, rut, change)
    came = ended()
    assert (came.state, came.message) == (State.FAILED, message)
    assert Simulation.objects.get().made_at is None


def test_a_simulation_holds_up_nothing_of_the_round(rut):
    row = a_round(clients=24, choices=True)
    one = asked(row, rut)
    other = Job.objects.get(about="simulation", about_id=one.pk)
    assert not Job.objects.filter(about="round").exists()
    assert other.about_id == one.pk


def test_a_round_can_be_tried_long_before_it_opens(rut):
    row = a_round(clients=60)
    early = datetime(2020, 3, 1, tzinfo=UTC)
    ask_to_simulate(round=row.pk, settings=(TIGHT,), draws=10, actor=rut, now=early)
    assert done(Job.objects.get(), early).state is State.DONE
