"""A round is frozen once and drawn once, by what the core says."""

import pytest
from tests.office.a_draw import CLOSED, NUMBERS, done, frozen, manager, real
from tests.office.a_round import a_round

from hemval.apps.allocation.as_stored import as_frozen, standing_of
from hemval.apps.allocation.kept_lists import lists_read
from hemval.apps.allocation.models import Paper
from hemval.apps.allocation.papers import PaperName, document, paper, paper_lines
from hemval.apps.allocation.services import freezing
from hemval.apps.allocation.services.drawing import draw
from hemval.apps.allocation.services.freezing import ask_to_freeze
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event
from hemval.apps.audit.services import record
from hemval.apps.choices.models import Choice
from hemval.apps.clients.models import Client
from hemval.apps.jobs.models import JobKind
from hemval.apps.jobs.queries import State
from hemval.apps.jobs.services import ask
from hemval.apps.rounds.facts import facts_of
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.core.lottery.public_value import PublishedNumbers, Rfc3797
from hemval.core.stages.standing import StageRefusal, StageRefused

pytestmark = pytest.mark.django_db


@pytest.fixture
def actor():
    return manager()


def test_what_is_promised_is_published_and_the_secret_is_not(actor):
    row = frozen(actor)
    assert row.frozen_at == CLOSED
    promise = document(row, PaperName.COMMITMENT)
    secret = document(row, PaperName.SECRETS)
    assert promise["public_value"] == {"source": "rfc3797", "from": ["Lotto"]}
    kept = {one.name: bytes(one.contents) for one in Paper.objects.filter(round=row)}
    assert not [name for name, told in kept.items() if secret["secret"].encode() in told]


def test_the_lists_are_kept_as_they_were_and_nobody_reads_a_number_in_them(actor):
    row = frozen(actor)
    lists = lists_read(paper_lines(row, PaperName.LISTS))
    numbers = [one.personal_number.text for one in lists.clients if one.personal_number]
    assert numbers
    kept = bytes(Paper.objects.get(round=row, name=PaperName.LISTS.value).contents)
    assert not [number for number in numbers if number.encode() in kept]


def test_a_round_that_nobody_has_signed_off_is_not_frozen(actor):
    row = real(a_round(choices=True), actor)
    Round.objects.filter(pk=row.pk).update(signed_off_at=None, signed_off_by=None)
    found = done(freezing.ask_to_freeze(round=row.pk, actor=actor, now=CLOSED))
    assert (found.state, found.message) == (State.FAILED, "draws-not-free")
    assert not Paper.objects.exists()


def test_the_preview_tells_what_is_waited_for_by_the_same_call(actor):
    row = real(a_round(choices=True), actor)
    assert freezing.freezing(row, now=CLOSED).is_free
    row.draw_value = None
    row.save()
    waits = freezing.freezing(row, now=CLOSED).waits
    assert [one.what.value for one in waits] == ["public_value"]


def test_a_round_is_frozen_once(actor):
    row = frozen(actor)
    before = paper(row, PaperName.COMMITMENT)
    found = done(freezing.ask_to_freeze(round=row.pk, actor=actor, now=CLOSED))
    assert found.message == "draws-frozen-already"
    assert paper(row, PaperName.COMMITMENT) == before


def test_a_choice_that_comes_while_the_lists_are_read_is_not_lost(actor, monkeypatch):
    row = real(a_round(choices=True), actor)
    read, came = freezing.lists_now, []

    def slowly(asked):
        lists = read(asked)
        if not came:
            came.append(Choice.objects.order_by("pk").last())
            came[0].pk, came[0].key = None, "late-typed"
            came[0].save()
        return lists

    monkeypatch.setattr(freezing, "lists_now", slowly)
    done(freezing.ask_to_freeze(round=row.pk, actor=actor, now=CLOSED))
    lists = lists_read(paper_lines(row, PaperName.LISTS))
    assert "late-typed" in {one.id for one in lists.choices}


def test_a_round_is_drawn_once_by_the_value_that_it_named(actor):
    row = frozen(actor)
    other = Rfc3797(sources=(PublishedNumbers(name="Bingo", numbers=("1",)),))
    with pytest.raises(ValueError, match="public value"):
        draw(round=row.pk, value=other, actor=actor, now=CLOSED)
    draw(round=row.pk, value=NUMBERS, actor=actor, now=CLOSED)
    with pytest.raises(StageRefused) as refused:
        draw(round=row.pk, value=NUMBERS, actor=actor, now=CLOSED)
    assert refused.value.code is StageRefusal.ALREADY_DRAWN


def test_nothing_is_drawn_before_it_is_frozen(actor):
    row = real(a_round(choices=True), actor)
    with pytest.raises(StageRefused) as refused:
        draw(round=row.pk, value=NUMBERS, actor=actor, now=CLOSED)
    assert refused.value.code is StageRefusal.NOT_FROZEN


def test_what_was_frozen_is_worked_out_again_and_is_the_same(actor):
    row = frozen(actor)
    draw(round=row.pk, value=NUMBERS, actor=actor, now=CLOSED)
    row = Round.objects.select_related("version__system").get(pk=row.pk)
    assert (
        as_frozen(row, standing_of(row)).frozen.digest
        == document(row, PaperName.COMMITMENT)["digest"]
    )


def test_freezing_and_drawing_stand_in_the_log(actor):
    row = frozen(actor)
    draw(round=row.pk, value=NUMBERS, actor=actor, now=CLOSED)
    acts = list(Event.objects.filter(subject="round").values_list("act", flat=True))
    assert acts == ["freezing_asked", "round_frozen", "round_drawn"]


def takes_back_the_sign_off(row: Round, _actor) -> None:
    Round.objects.filter(pk=row.pk).update(signed_off_at=None, signed_off_by=None)


def names_another_value(row: Round, _actor) -> None:
    Round.objects.filter(pk=row.pk).update(
        draw_value={"source": "rfc3797", "names": ["Lotto", "Joker"]}
    )


def takes_a_list(_row: Round, actor) -> None:
    Client.objects.filter(gone_since=None).update(needs_attention=True)
    record(what=Deed.LIST_TAKEN, actor=actor, now=CLOSED)


def asks_that_a_list_be_taken(_row: Round, actor) -> None:
    ask(kind=JobKind.IMPORT_TAKE, about="import", about_id=1, wanted={}, actor=actor, now=CLOSED)


@pytest.mark.parametrize(
    ("meanwhile", "comes_to"),
    [
        (asks_that_a_list_be_taken, State.FAILED),
        (takes_back_the_sign_off, State.FAILED),
        (names_another_value, State.DONE),
        (takes_a_list, State.DONE),
    ],
)
def test_what_changes_while_a_round_is_frozen_is_what_is_frozen(
    actor, monkeypatch, meanwhile, comes_to
):
    row = real(a_round(clients=60, choices=True), actor)
    frozen_as_seen, times = freezing._frozen, []

    def slowly(*args):
        if not times:
            meanwhile(row, actor)
        times.append(None)
        return frozen_as_seen(*args)

    monkeypatch.setattr(freezing, "_frozen", slowly)
    found = done(ask_to_freeze(round=row.pk, actor=actor, now=CLOSED))
    assert found.state is comes_to
    row = Round.objects.get(pk=row.pk)
    assert (row.frozen_at is not None) is (comes_to is State.DONE)
    if row.frozen_at:
        lists = lists_read(paper_lines(row, PaperName.LISTS))
        now = facts_of(rounds().get(pk=row.pk))
        assert (lists.plan, lists.clients) == (now.plan, now.clients)
