"""Long work is done once, wherever it stops."""

from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest
from tests.apps.jobs.work_done import PARTS, stored
from tests.office.people import somebody

from hemval.apps.accounts.actor import actor_of
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import RoleHeld
from hemval.apps.jobs import queries, services
from hemval.apps.jobs.looks import Looked
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.jobs.queries import State
from hemval.apps.jobs.worker import HOLD, LOOK_EVERY, MOST_TRIES, Worker

pytestmark = pytest.mark.django_db
MORNING = datetime(2021, 3, 1, 8, tzinfo=UTC)


class Clock:
    """A clock that the test turns."""

    def __init__(self) -> None:
        self.time = MORNING

    def now(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def actor():
    return actor_of(somebody(Role.ROUND_MANAGER), MORNING.date())


@pytest.fixture
def ask(actor):
    def asking(about_id: int = 1, **wanted: object) -> Job:
        return services.ask(
            kind=JobKind.INVITE,
            about="round",
            about_id=about_id,
            wanted=wanted,
            actor=actor,
            now=MORNING,
        )

    return asking


NAMES = count()


def worker(clock: Clock, does: str = "count") -> Worker:
    kinds = {JobKind.INVITE: f"tests.apps.jobs.work_done.{does}"}
    return Worker(name=f"worker {next(NAMES)}", kinds=kinds, now=clock.now)


def state(job: Job) -> State:
    found = queries.progress(job.pk)
    assert found is not None
    return found.state


def test_work_that_is_asked_for_is_done_to_its_end(clock, ask):
    job = ask()
    assert state(job) is State.WAITS
    assert worker(clock).run_one()
    found = queries.progress(job.pk)
    assert (found.state, found.at, found.of, found.percent) == (State.DONE, PARTS, PARTS, 100)
    assert (found.message, found.facts) == ("jobs-failed-again", {"tries": PARTS})


def test_it_is_done_in_the_roles_of_the_day_that_it_was_in_sweden_when_it_was_asked_for(clock, ask):
    asked = ask()
    late_in_london = datetime(2021, 2, 28, 23, 30, tzinfo=UTC)
    Job.objects.filter(pk=asked.pk).update(asked_at=late_in_london)
    RoleHeld.objects.update(starts=date(2021, 3, 1))
    worker(clock, "tell_in_which_roles").run_one()
    assert Job.objects.get().result["facts"] == {"roles": ["round_manager"]}


def test_without_work_a_worker_rests(clock):
    assert not worker(clock).run_one()


def test_a_worker_leaves_work_that_it_does_not_know(clock, ask):
    job = ask()
    assert not Worker(name="knows nothing", kinds={}, now=clock.now).run_one()
    assert state(job) is State.WAITS


def test_a_worker_sees_now_and_then_whether_anything_is_late(clock):
    seen: list[datetime] = []
    one = Worker(name="looks", kinds={}, now=clock.now, looks=(lambda *, now: seen.append(now),))
    one.look()
    one.look()
    clock.time += LOOK_EVERY
    one.look()
    assert seen == [MORNING, MORNING + LOOK_EVERY]


def test_what_goes_wrong_when_it_looks_does_not_end_a_worker(clock):
    def fails(*, now: datetime) -> None:
        raise ValueError(now)

    seen: list[datetime] = []
    looks = (fails, lambda *, now: seen.append(now))
    Worker(name="looks", kinds={}, now=clock.now, looks=looks).look()
    assert seen == [MORNING]


def test_what_is_asked_for_twice_is_done_once(ask):
    assert ask(day="monday").pk == ask(day="monday").pk
    assert Job.objects.count() == 1


def test_other_work_on_the_same_row_waits_for_what_goes_on(clock, ask):
    first = ask(day="monday")
    with pytest.raises(services.UnderWay) as under_way:
        ask(day="tuesday")
    assert under_way.value.job == first.pk
    worker(clock).run_one()
    assert ask(day="tuesday").pk != first.pk


def test_work_is_done_in_the_order_that_it_was_asked_for(clock, ask):
    first, second = ask(1), ask(2)
    worker(clock).run_one()
    assert (state(first), state(second)) == (State.DONE, State.WAITS)


def test_a_worker_that_lives_keeps_its_work_from_others(clock, ask):
    job = ask()
    assert worker(clock)._take().pk == job.pk
    clock.time += HOLD / 2
    assert not worker(clock).run_one()


def test_work_of_a_worker_that_was_killed_goes_on_where_it_stopped(clock, ask):
    job = ask()
    worker(clock)._take()
    clock.time += HOLD + timedelta(seconds=1)
    assert worker(clock).run_one()
    assert state(job) is State.DONE
    assert Job.objects.get(pk=job.pk).tries == 2


def test_a_part_is_not_stored_by_a_worker_that_has_lost_the_work(clock, ask):
    job = ask()
    worker(clock, "be_taken_over").run_one()
    assert stored() == 0
    assert state(job) is State.GOES_ON


def test_work_that_is_asked_to_stop_keeps_what_is_stored_and_stores_no_more(clock, ask):
    job = ask()
    worker(clock, "stop_in_the_middle").run_one()
    assert state(job) is State.STOPPED
    assert stored() == 0


def test_stopped_work_goes_on_when_it_is_asked_for_anew(clock, ask):
    worker(clock, "stop_in_the_middle").run_one()
    again = ask()
    worker(clock).run_one()
    assert state(again) is State.DONE
    assert stored() == PARTS


def test_work_that_nobody_has_begun_stops_at_once(clock, ask, actor):
    job = ask()
    assert services.stop(job=job.pk, actor=actor, now=MORNING)
    assert state(job) is State.STOPPED
    assert not worker(clock).run_one()


def test_work_under_way_is_stopping_until_its_worker_hears(clock, ask, actor):
    job = ask()
    worker(clock)._take()
    services.stop(job=job.pk, actor=actor, now=MORNING)
    assert state(job) is State.STOPPING


def test_work_that_was_to_stop_when_its_worker_was_killed_is_stopped(clock, ask, actor):
    job = ask()
    worker(clock)._take()
    services.stop(job=job.pk, actor=actor, now=MORNING)
    clock.time += HOLD + timedelta(seconds=1)
    assert not worker(clock).run_one()
    assert state(job) is State.STOPPED


def test_work_that_has_ended_is_not_stopped(clock, ask, actor):
    job = ask()
    worker(clock).run_one()
    assert not services.stop(job=job.pk, actor=actor, now=MORNING)
    assert state(job) is State.DONE


def test_work_that_cannot_be_done_says_why(clock, ask):
    job = ask()
    worker(clock, "refuse").run_one()
    found = queries.progress(job.pk)
    assert (found.state, found.message) == (State.FAILED, "jobs-failed-again")


def test_a_fault_is_told_by_its_place_and_never_by_its_words(clock, ask, caplog):
    job = ask()
    worker(clock, "fail").run_one()
    found = queries.progress(job.pk)
    assert (found.state, found.message) == (State.FAILED, "jobs-failed-fault")
    assert found.facts["fault"].startswith("KeyError")
    assert "Astrid" not in f"{found} {[vars(one) for one in caplog.records]}"


def test_work_waits_for_a_database_that_is_away(clock, ask):
    job = ask()
    worker(clock, "find_the_database_away").run_one()
    assert not worker(clock).run_one()
    clock.time += HOLD + timedelta(seconds=1)
    worker(clock).run_one()
    assert state(job) is State.DONE


def test_work_that_ends_every_worker_is_given_up(clock, ask):
    job = ask()
    for _ in range(MOST_TRIES):
        assert worker(clock)._take().pk == job.pk
        clock.time += HOLD + timedelta(seconds=1)
    assert not worker(clock).run_one()
    assert queries.progress(job.pk).message == "jobs-failed-again"


def test_a_worker_that_is_to_end_hands_its_work_back_at_once(clock, ask):
    job = ask()
    ending = worker(clock)
    ending.end()
    ending.run_one()
    assert stored() == 0
    assert worker(clock).run_one()
    assert state(job) is State.DONE
    assert Job.objects.get(pk=job.pk).tries == 1


def test_a_worker_lets_go_of_what_it_held_after_each_piece_of_work_however_that_ended(clock, ask):
    let_go: list[int] = []
    kinds = {JobKind.INVITE: "tests.apps.jobs.work_done.fail"}
    one = Worker(name="one", kinds=kinds, now=clock.now, let_go=lambda: let_go.append(1))
    assert not one.run_one()
    assert not let_go
    ask(1), ask(2)
    assert one.run_one()
    assert one.run_one()
    assert let_go == [1, 1]


def test_what_is_seen_to_in_part_is_gone_on_with_before_anything_else_is_looked_at(clock):
    seen: list[str] = []

    def long_look(*, now: datetime) -> Looked:
        seen.append("long")
        return Looked.IN_PART if seen.count("long") < 3 else Looked.WHOLE

    def short_look(*, now: datetime) -> None:
        seen.append("short")

    looks = [long_look, short_look]
    one = Worker(name="looks", kinds={}, now=clock.now, looks=looks)
    for _ in range(5):
        one.look()
    assert seen == ["long", "short", "long", "long"]
    clock.time += LOOK_EVERY
    one.look()
    assert seen[-2:] == ["long", "short"]


def test_what_somebody_waits_for_is_seen_to_between_any_two_pieces_of_work(clock):
    seen: list[str] = []
    looks, soon = [lambda *, now: seen.append("late")], [lambda *, now: seen.append("soon")]
    one = Worker(name="looks", kinds={}, now=clock.now, looks=looks, soon=soon)
    for _ in range(3):
        one.look()
    assert seen == ["soon", "late", "soon", "soon"]


def test_a_worker_that_is_worn_ends_after_the_piece_of_work_that_wore_it_and_was_not_told_to(
    clock, ask
):
    first, second = ask(1), ask(2)
    kinds = {JobKind.INVITE: "tests.apps.jobs.work_done.fail"}
    one = Worker(name="one", kinds=kinds, now=clock.now, is_worn=lambda: True)
    one.run()
    assert not one.is_to_end
    assert [state(job) for job in (first, second)] == [State.FAILED, State.WAITS]
