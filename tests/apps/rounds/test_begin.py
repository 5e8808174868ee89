"""A decided round takes effect when every order is answered, or dealt with by a person."""

from datetime import UTC, date, datetime

import pytest
from tests.apps.rounds.planned import a_round
from tests.office.people import LONG_AGO, acting, browser_of, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event
from hemval.apps.clients.models import Client as Person
from hemval.apps.correspondence.models import RoundPost, Unprinted
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.refusing import Lacks, RoundRefused
from hemval.apps.rounds.services.beginning import let_begin
from hemval.apps.tasks.models import TaskKind
from hemval.apps.tasks.services import make_task
from hemval.core.correspondence.kinds import LetterKind, Standing, UnsentCode
from hemval.core.round.days import RoundDays
from hemval.core.round.lacking import Lack
from hemval.core.stages.next_step import lacks_to_begin

EFFECT = datetime(2021, 1, 4, 12, tzinfo=UTC)
BEFORE = datetime(2021, 1, 3, 12, tzinfo=UTC)
DAYS = RoundDays(facts_on=date(2020, 9, 1), asked_on=date(2020, 9, 1), effect=date(2021, 1, 4))
DONE = (
    "invited_at",
    "signed_off_at",
    "frozen_at",
    "drawn_at",
    "allocated_at",
    "reviewed_at",
    "carried_out_at",
)


@pytest.fixture
def user(db):
    return somebody(Role.CASE_MANAGER)


@pytest.fixture
def row(user) -> Round:
    return a_round(**dict.fromkeys(DONE, LONG_AGO), decided_at=LONG_AGO, decided_by=user)


def lacking(**given: object) -> list[Lack]:
    told = {"is_carried_out": True, "waiting": 0, "refused": 0, "by_hand": False, **given}
    return [one.what for one in lacks_to_begin(DAYS, EFFECT.date(), **told)]


@pytest.mark.parametrize(
    ("given", "lacks"),
    [
        ({}, []),
        ({"waiting": 1}, [Lack.ORDERS]),
        ({"refused": 2}, [Lack.REFUSED_ORDERS]),
        ({"by_hand": True}, [Lack.ORDERS_BY_HAND]),
        ({"is_carried_out": False}, [Lack.DECISION]),
    ],
    ids=str,
)
def test_no_round_is_in_effect_while_an_order_waits_for_anybody(given, lacks):
    assert lacking(**given) == lacks


def test_a_round_takes_effect_on_its_day_and_once(row, user):
    with pytest.raises(Lacks) as lacks:
        let_begin(row=row, actor=acting(user), now=BEFORE)
    assert [one.what for one in lacks.value.lacks] == [Lack.EFFECT_DAY]
    let_begin(row=row, actor=acting(user), now=EFFECT)
    let_begin(row=row, actor=acting(user), now=EFFECT)
    row.refresh_from_db()
    assert row.in_effect_at == EFFECT
    assert Event.objects.filter(act=Deed.ROUND_BEGUN).count() == 1


def test_a_decision_that_is_not_carried_out_begins_nothing(row, user):
    Round.objects.filter(pk=row.pk).update(carried_out_at=None)
    with pytest.raises(Lacks) as lacks:
        let_begin(row=row, actor=acting(user), now=EFFECT)
    assert [one.what for one in lacks.value.lacks] == [Lack.DECISION]


def test_what_is_not_decided_does_not_begin(user):
    with pytest.raises(RoundRefused, match="not_decided"):
        let_begin(row=a_round(), actor=acting(user), now=EFFECT)


def test_a_case_manager_lets_it_begin_by_a_button(row, user):
    client = browser_of(user)
    assert (
        "Låt omgången gälla" in client.get(f"/kontor/omgangar/{row.key}/galler/").content.decode()
    )
    RoundPost.objects.create(round=row, counted_at=EFFECT)
    told = client.post(f"/kontor/omgangar/{row.key}/galler/", follow=True).content.decode()
    assert "Inget mer behöver göras" in told


@pytest.mark.parametrize("page", ["", "galler/"])
def test_a_round_tells_what_is_left_before_it_takes_effect_and_after(row, user, page):
    client = browser_of(user)
    for _ in range(2):
        make_task(kind=TaskKind.DECIDE, now=LONG_AGO, round=row.pk)
    before = client.get(f"/kontor/omgangar/{row.key}/{page}").content.decode()
    assert "Beskeden är inte framtagna" in before
    assert "2 väntar på att någon bestämmer" in before
    assert f"/kontor/brev/omgang/{row.key}/" in before


def test_a_round_is_not_said_to_be_finished_while_a_notice_is_unsent_or_somebody_undecided(
    row, user
):
    client = browser_of(user)
    let_begin(row=row, actor=acting(user), now=EFFECT)
    RoundPost.objects.create(round=row, counted_at=EFFECT)
    Unprinted.objects.create(
        round=row,
        client=Person.objects.create(key="ada"),
        kind=LetterKind.NOTICE.value,
        standing=Standing.WAITS.value,
        why=UnsentCode.READY.value,
    )
    told = client.get(f"/kontor/omgangar/{row.key}/").content.decode()
    assert "Ett besked är inte skickat." in told
    assert "Inget mer behöver göras" not in told


def test_one_who_may_not_do_the_next_step_reads_who_does(user):
    client = browser_of(user)
    row = a_round(**dict.fromkeys(DONE[:-1], LONG_AGO))
    told = client.get(f"/kontor/omgangar/{row.key}/").content.decode()
    assert "det gör den som är systemansvarig" in told


@pytest.mark.django_db
def test_what_is_not_decided_has_no_such_page(user):
    client = browser_of(user)
    row = a_round()
    assert client.get(f"/kontor/omgangar/{row.key}/galler/").status_code == 302
