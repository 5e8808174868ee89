"""A round is set up, its caps confirmed, people invited, and its post signed for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from itertools import count

import pytest
from django.test import Client
from tests.apps.rounds.planned import a_round, a_version, worked
from tests.office.made_up import made_up_lists
from tests.office.people import acting, browser_of, somebody

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Role
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Contents, Event
from hemval.apps.clients.models import Client as Person
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.jobs.work import Work, WorkerEnds
from hemval.apps.providers.models import Cap
from hemval.apps.rounds.caps import caps_digest, caps_stand
from hemval.apps.rounds.checks import CheckMade, check_made, keep_check
from hemval.apps.rounds.models import Check, Invitation, Round
from hemval.apps.rounds.refusing import Lacks, RoundRefused
from hemval.apps.rounds.services import inviting, planning, signing
from hemval.apps.transfers.taking import take_round
from hemval.core.invitation.outcome import Outcome
from hemval.core.invitation.totals import CountedBy
from hemval.core.round.lacking import Lack
from hemval.core.stages.next_step import CapsStand
from hemval.core.system.values import RoundKind
from hemval.files.round_folder import read_round

pytestmark = pytest.mark.django_db
NOON = datetime(2020, 9, 1, 12, tzinfo=UTC)
"""Before the made-up round opens."""
TEST_NUMBERS = files("hemval.files").joinpath("test_numbers.txt").read_text(encoding="utf-8")
PUBLISHED_NUMBER = next(line for line in TEST_NUMBERS.splitlines() if line[:2] == "19")
"""A number that Skatteverket has published for tests."""


@pytest.fixture(scope="module")
def lists():
    return read_round(made_up_lists("botkyrka", 80, seed=4))


@pytest.fixture
def row(lists) -> Round:
    take_round(lists.facts, lists.system, now=NOON)
    row = Round.objects.get()
    row.is_exercise = False
    row.save()
    return row


@pytest.fixture
def user():
    return somebody(Role.ROUND_MANAGER, name="rut")


@pytest.fixture
def manager(user) -> Actor:
    return acting(user)


@pytest.fixture
def browser(user) -> Client:
    return browser_of(user)


@pytest.fixture
def ready(row, manager) -> Callable[[], Round]:
    """A round that is checked, and whose caps are confirmed."""

    def made() -> Round:
        planning.look_again(row=row, actor=manager, now=NOON)
        worked(NOON)
        assert planning.confirm_caps(row=row, digest=caps_digest(row), actor=manager, now=NOON)
        return Round.objects.get(pk=row.pk)

    return made


FILLED_IN = {
    "key": "host-2020",
    "kind": "introduction",
    "announced": "2020-08-20",
    "opens": "2020-09-16",
    "closes": "2020-09-30",
    "notify_by": "2020-12-04",
    "effect": "2021-01-04",
    "facts_on": "2020-08-01",
    "is_exercise": "real",
}


def test_a_round_is_set_up_on_a_page_and_its_lists_are_looked_through(browser):
    filled = {**FILLED_IN, "version_id": a_version().pk}
    answer = browser.post("/kontor/omgangar/ny/", filled)
    assert (answer.status_code, answer["Location"]) == (303, "/kontor/omgangar/host-2020/")
    row = Round.objects.get()
    assert (row.opens, row.effect) == (date(2020, 9, 16), date(2021, 1, 4))
    worked(NOON)
    assert check_made(row) is not None
    told = browser.get("/kontor/omgangar/host-2020/").content.decode()
    assert "Inga brukare är inlästa" in told


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("opens", "2020-10-16", "ska vara tidigare"),
        ("effect", "", "måste fyllas i"),
        ("key", "Höst 2020", "små bokstäver"),
        ("key", f"omgang-{PUBLISHED_NUMBER}", "personnummer"),
        ("key", "ny", "små bokstäver"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(browser, field, value, fault):
    filled = {**FILLED_IN, "version_id": a_version().pk, field: value}
    answer = browser.post("/kontor/omgangar/ny/", filled)
    assert answer.status_code == 200
    told = answer.content.decode()
    assert fault in told
    assert 'value="2020-12-04"' in told
    assert not Round.objects.exists()


def test_two_rounds_have_not_the_same_name(browser):
    a_round("host-2020")
    filled = {**FILLED_IN, "version_id": a_version().pk}
    assert "finns redan" in browser.post("/kontor/omgangar/ny/", filled).content.decode()


def test_nobody_is_invited_before_the_lists_are_looked_through_and_caps_confirmed(row, manager):
    with pytest.raises(Lacks) as lacking:
        inviting.ask_to_invite(row=row, actor=manager, now=NOON)
    assert [one.what for one in lacking.value.lacks] == [Lack.CHECK, Lack.CAPS]


def _meanwhile(monkeypatch, does: Callable[[], object]) -> None:
    """Something is done between that a check is read and that its round is held."""
    left = [does]

    def read(row: Round) -> CheckMade | None:
        made = check_made(row)
        if left:
            left.pop()()
        return made

    monkeypatch.setattr(inviting, "check_made", read)


def test_nobody_is_invited_by_a_check_of_a_plan_that_changes_while_it_is_read(
    ready, manager, monkeypatch
):
    row = ready()
    changed = _plan(row, notify_by=date(2020, 12, 1))
    _meanwhile(
        monkeypatch, lambda: planning.change(row=row, planned=changed, actor=manager, now=NOON)
    )
    with pytest.raises(Lacks) as lacking:
        inviting.ask_to_invite(row=row, actor=manager, now=NOON)
    assert Lack.CHECK in [one.what for one in lacking.value.lacks]
    assert not Job.objects.filter(kind=JobKind.INVITE).exists()


def test_what_somebody_finds_while_a_check_is_read_is_what_counts(ready, manager, monkeypatch):
    row = ready()
    wrong = replace(check_made(row).found, nothing_to_choose=True)
    _meanwhile(monkeypatch, lambda: keep_check(row, wrong, NOON + timedelta(minutes=1)))
    with pytest.raises(Lacks) as lacking:
        inviting.ask_to_invite(row=row, actor=manager, now=NOON)
    assert [one.what for one in lacking.value.lacks] == [Lack.NOTHING_TO_CHOOSE]


def test_a_check_is_not_read_while_its_round_is_held(ready, manager, monkeypatch):
    row = ready()
    held = inviting.held_round
    read: list[str] = []

    def holds(pk: int) -> Round:
        read.append("held")
        return held(pk)

    monkeypatch.setattr(inviting, "held_round", holds)
    _meanwhile(monkeypatch, lambda: read.append("read"))
    inviting.ask_to_invite(row=row, actor=manager, now=NOON)
    assert read == ["read", "held"]


def test_everybody_is_invited_once_with_a_row_for_each_bundle_or_a_reason(ready, manager):
    row = ready()
    inviting.ask_to_invite(row=row, actor=manager, now=NOON)
    worked(NOON)
    row.refresh_from_db()
    assert row.invited_at is not None
    invitations = Invitation.objects.filter(round=row)
    assert invitations.values("client").distinct().count() == Person.objects.count()
    assert not invitations.filter(bundle=None, outcome=Outcome.INVITED).exists()
    assert all(one.reasons for one in invitations.filter(outcome=Outcome.LEFT_OUT))
    counted = check_made(row).found.numbers(CountedBy.OUTCOME)
    open_ones = invitations.filter(client__confidentiality_marked_from=None)
    open_ones = open_ones.filter(client__protected_registration_from=None)
    for outcome in (Outcome.INVITED, Outcome.LEFT_OUT):
        found = open_ones.filter(outcome=outcome).values("client").distinct().count()
        assert found == counted.get(outcome, 0)
    assert Event.objects.filter(act=Deed.ROUND_INVITED).count() == 1


def test_no_number_of_people_counts_those_with_protected_identity(ready):
    row = ready()
    Person.objects.filter(pk=Person.objects.order_by("key").last().pk).update(
        confidentiality_marked_from=date(2020, 1, 1)
    )
    found = check_made(row).found
    assert {one.value for one in found.counted}.isdisjoint({"protected"})


def test_work_that_begins_again_stores_nothing_twice(ready, manager):
    row = ready()
    Invitation.objects.create(
        round=row, client=Person.objects.first(), outcome="invited", reasons=[]
    )
    inviting.ask_to_invite(row=row, actor=manager, now=NOON)
    worked(NOON)
    assert Invitation.objects.filter(round=row, outcome="invited", bundle=None).count() == 0


def test_an_invitation_that_is_cut_off_anywhere_ends_as_one_that_was_not(
    ready, manager, monkeypatch
):
    row = ready()
    inviting.ask_to_invite(row=row, actor=manager, now=NOON)
    monkeypatch.setattr(inviting, "_AT_ONCE", 20)
    reached, cut_off = Work.reached, {2, 4, 5}
    told = count(1)

    def reaching(work: Work, *steps: object) -> None:
        if next(told) in cut_off:
            raise WorkerEnds
        reached(work, *steps)

    monkeypatch.setattr(Work, "reached", reaching)
    for _ in range(6):
        worked(NOON)
    kept = _invitations(row)
    assert Round.objects.get(pk=row.pk).invited_at is not None
    assert Event.objects.filter(act=Deed.ROUND_INVITED).count() == 1
    Round.objects.filter(pk=row.pk).update(invited_at=None)
    monkeypatch.setattr(Work, "reached", reached)
    inviting.ask_to_invite(row=row, actor=manager, now=NOON)
    worked(NOON)
    assert _invitations(row) == kept


def test_caps_that_change_are_to_be_confirmed_anew(ready):
    row = ready()
    assert caps_stand(row) is CapsStand.CONFIRMED
    Cap.objects.create(provider=row.temporary_performer or _provider(), amount=10)
    assert caps_stand(row) is CapsStand.CHANGED


def test_caps_that_changed_while_somebody_looked_are_not_confirmed(row, manager):
    shown = caps_digest(row)
    Cap.objects.create(provider=_provider(), amount=10)
    assert not planning.confirm_caps(row=row, digest=shown, actor=manager, now=NOON)
    assert caps_stand(row) is CapsStand.UNCONFIRMED


def test_what_letters_tell_holds_when_people_are_invited(ready, manager):
    row = ready()
    Round.objects.filter(pk=row.pk).update(invited_at=NOON)
    with pytest.raises(RoundRefused, match="holds") as refused:
        planning.change(
            row=row, planned=_plan(row, closes=date(2020, 10, 15)), actor=manager, now=NOON
        )
    assert refused.value.names == ("closes",)
    changed = _plan(row, facts_on=date(2020, 9, 2))
    assert planning.change(row=row, planned=changed, actor=manager, now=NOON).facts_on.day == 2


def test_a_plan_that_changes_is_to_be_looked_through_again(ready, manager):
    row = ready()
    changed = _plan(row, notify_by=date(2020, 12, 1))
    planning.change(row=row, planned=changed, actor=manager, now=NOON)
    assert not Check.objects.filter(round=row).exists()
    event = Event.objects.get(act=Deed.ROUND_CHANGED)
    assert '"after":{"notify_by":"2020-12-01"}' in Contents.objects.get(event=event).text


def test_lists_that_change_are_looked_through_again_until_the_round_is_frozen(ready, manager):
    row = ready()
    planning.lists_changed(actor=manager, now=NOON)
    assert check_made(row) is None
    worked(NOON)
    Round.objects.filter(pk=row.pk).update(invited_at=NOON, frozen_at=NOON)
    planning.lists_changed(actor=manager, now=NOON)
    assert check_made(row) is not None


def test_nobody_signs_while_post_of_the_last_day_can_still_come(row, manager):
    row.closes = date(2020, 9, 30)  # a Wednesday
    row.invited_at = NOON
    row.save()
    for day, lack in ((30, Lack.CHOICES), (1, None)):
        month = 9 if day == 30 else 10
        now = datetime(2020, month, day, 12, tzinfo=UTC)
        if lack is None:
            signing.sign_off(row=row, actor=manager, now=now)
        else:
            with pytest.raises(Lacks) as lacking:
                signing.sign_off(row=row, actor=manager, now=now)
            assert lacking.value.lacks[0].what is lack
    row.refresh_from_db()
    assert row.signed_off_by_id == manager.user


def test_a_signature_is_taken_back_until_the_choices_are_frozen(row, manager):
    row.invited_at = NOON
    row.closes = date(2020, 9, 30)
    row.save()
    later = datetime(2020, 10, 5, 12, tzinfo=UTC)
    signing.sign_off(row=row, actor=manager, now=later)
    signing.take_back(row=row, actor=manager, now=later)
    row.refresh_from_db()
    assert (row.signed_off_at, row.signed_off_by) == (None, None)
    signing.sign_off(row=row, actor=manager, now=later)
    Round.objects.filter(pk=row.pk).update(frozen_at=later)
    with pytest.raises(RoundRefused, match="frozen"):
        signing.take_back(row=row, actor=manager, now=later)


def test_a_round_with_nothing_to_choose_invites_nobody(manager):
    row = a_round("norberg-1", version=a_version("norberg"))
    planning.look_again(row=row, actor=manager, now=NOON)
    worked(NOON)
    with pytest.raises(Lacks) as lacking:
        inviting.ask_to_invite(row=row, actor=manager, now=NOON)
    assert [one.what for one in lacking.value.lacks] == [Lack.NOTHING_TO_CHOOSE]


def test_an_exercise_is_played_on_the_day_that_somebody_says(browser, row):
    Round.objects.update(is_exercise=True, invited_at=NOON)
    browser.post(f"/kontor/omgangar/{row.key}/ovningsdag/", {"played_on": "2020-09-20"})
    told = browser.get(f"/kontor/omgangar/{row.key}/").content.decode()
    assert "I övningen är det 20 september 2020" in told
    assert "Valet är öppet till och med den 30 september 2020" in told


def test_only_an_exercise_is_played(browser, row):
    answer = browser.post(f"/kontor/omgangar/{row.key}/ovningsdag/", {"played_on": "2020-09-20"})
    assert "ingen övning" in answer.content.decode()


def test_a_value_that_is_named_is_the_first_that_comes_then(browser, row):
    browser.post(
        f"/kontor/omgangar/{row.key}/varde/", {"source": "drand", "comes_at": "2099-06-12T14:29"}
    )
    row.refresh_from_db()
    assert row.draw_value["source"] == "drand"
    told = browser.get(f"/kontor/omgangar/{row.key}/varde/").content.decode()
    assert "12 juni 2099 kl. 14.29" in told


def test_a_value_that_has_come_cannot_be_named(browser, row):
    answer = browser.post(
        f"/kontor/omgangar/{row.key}/varde/", {"source": "drand", "comes_at": "2020-06-12T14:29"}
    )
    assert "som inte har varit" in answer.content.decode()
    row.refresh_from_db()
    assert row.draw_value is None


@pytest.mark.parametrize("page", ["", "plan/", "tak/", "varde/", "inbjudna/", "bjud-in/", "post/"])
def test_every_page_of_a_round_is_there_before_and_after_it_is_looked_through(
    browser, row, manager, page
):
    assert browser.get(f"/kontor/omgangar/{row.key}/{page}").status_code == 200
    planning.look_again(row=row, actor=manager, now=NOON)
    worked(NOON)
    assert browser.get(f"/kontor/omgangar/{row.key}/{page}").status_code == 200


def _invitations(row: Round) -> list[tuple[object, ...]]:
    rows = Invitation.objects.filter(round=row).order_by("client__key", "bundle__key")
    return list(rows.values_list("client__key", "bundle__key", "outcome", "reasons"))


def _provider():
    from hemval.apps.providers.models import Provider

    return Provider.objects.first()


def _plan(row: Round, **changed: object) -> planning.Planned:
    names = planning.Planned.__dataclass_fields__
    told = {name: getattr(row, name) for name in names} | {"kind": RoundKind(row.kind)}
    return planning.Planned(**{**told, **changed})
