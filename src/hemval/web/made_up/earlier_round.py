"""The round before, from its invitation until it took effect, by the steps that people take."""

from collections.abc import Collection, Iterable
from datetime import date, datetime, timedelta

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.models import Given
from hemval.apps.allocation.rooms import rooms_for
from hemval.apps.allocation.services import by_hand
from hemval.apps.allocation.services.allocating import ask_to_allocate
from hemval.apps.allocation.services.deciding import ask_to_decide
from hemval.apps.allocation.services.drawing import draw
from hemval.apps.allocation.services.freezing import ask_to_freeze
from hemval.apps.allocation.services.reviewing import review
from hemval.apps.calls.models import Call
from hemval.apps.calls.room import with_room_now
from hemval.apps.calls.services.calling import (
    agree,
    let_stand,
    not_reached,
    says_other,
    take,
)
from hemval.apps.correspondence.models import Batch, Letter
from hemval.apps.correspondence.services import ask_to_print, hand_over, note_return, send_batch
from hemval.apps.placements.models import UNANSWERED, Order
from hemval.apps.placements.queries import by_hand as orders_by_hand
from hemval.apps.placements.queries import of_provider
from hemval.apps.placements.services.answering import confirm, receive
from hemval.apps.placements.services.by_hand import next_step, told_by_hand
from hemval.apps.rounds.caps import caps_digest
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.queries import rounds
from hemval.apps.rounds.services.beginning import let_begin
from hemval.apps.rounds.services.inviting import ask_to_invite
from hemval.apps.rounds.services.planning import confirm_caps, look_again
from hemval.apps.rounds.services.signing import sign_off
from hemval.apps.tasks.models import Task, TaskKind
from hemval.apps.tasks.services import finish_task
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.dates.zone import today
from hemval.core.lottery.public_value import ExerciseValue
from hemval.core.placement.by_hand import HandGround
from hemval.core.placement.placements import TO_BE_DECIDED
from hemval.core.placement.told_provider import HandStep
from hemval.web.made_up.days import later, office_hour
from hemval.web.made_up.staff import Staff, let_work_be_done

_NOT_AT_HOME_FIRST = 4
"""One in so many does not answer the first time that she is called."""


def carry_through(row: Round, staff: Staff) -> Round:
    """Carry a made-up round from invitation to effect; give it as it stands then."""
    invite(row, staff.manager, office_hour(row.announced or row.facts_on))
    begun = office_hour(row.facts_on + timedelta(days=1))
    _give_places(_now(row), staff, begun)
    _call_everybody(_now(row), staff, later(begun, 5))
    _answer_orders(row, staff, later(begun, 9))
    _write_to_everybody(_now(row), staff, (row.notify_by or row.effect) - timedelta(days=5))
    _see_to_what_is_left(row, staff, office_hour(row.effect, 7))
    let_begin(row=_now(row), actor=staff.manager, now=office_hour(row.effect, 8))
    return _now(row)


def invite(row: Round, manager: Actor, now: datetime) -> None:
    """Look through the lists, confirm the caps, and invite everybody."""
    look_again(row=row, actor=manager, now=now)
    let_work_be_done(now)
    confirm_caps(row=row, digest=caps_digest(row), actor=manager, now=now)
    ask_to_invite(row=_now(row), actor=manager, now=now)
    let_work_be_done(now)


def _give_places(row: Round, staff: Staff, now: datetime) -> None:
    """Sign off, freeze, draw and allocate; decide for those left; review and decide by two."""
    sign_off(row=row, actor=staff.manager, now=now)
    ask_to_freeze(round=row.pk, actor=staff.manager, now=now)
    let_work_be_done(now)
    draw(round=row.pk, value=ExerciseValue(), actor=staff.manager, now=now)
    ask_to_allocate(round=row.pk, actor=staff.manager, now=now)
    let_work_be_done(now)
    _place_by_hand(row, staff, later(now, 1))
    review(round=row.pk, actor=staff.case_manager, now=later(now, 3))
    ask_to_decide(round=row.pk, actor=staff.manager, now=later(now, 3))
    let_work_be_done(later(now, 3))


def _place_by_hand(row: Round, staff: Staff, now: datetime) -> None:
    """Whom no rule could place gets the provider with most room; one proposes, one confirms."""
    left = Given.objects.filter(round=row, outcome__in=[one.value for one in TO_BE_DECIDED])
    for given in left.select_related("round", "bundle", "area", "client"):
        room, *_ = sorted(rooms_for(given), key=lambda one: not one.has_room)
        placed = by_hand.propose(
            given=given.pk,
            provider=room.provider,
            starts=row.effect,
            ground=HandGround.ASKED,
            because=staff.say("trial-said-by_hand"),
            actor=staff.case_manager,
            now=now,
        )
        by_hand.confirm(placed=placed.pk, actor=staff.manager, now=now)


def _call_everybody(row: Round, staff: Staff, now: datetime) -> None:
    """Call whoever is to be called; some are not at home first, and all are reached in the end."""
    helpline = staff.helpline
    for number, call in enumerate(_calls(row)):
        if number % _NOT_AT_HOME_FIRST == 0:
            take(call=call.pk, actor=helpline, now=now)
            not_reached(call=call.pk, remark="", actor=helpline, now=now)
    for call in _calls(row):
        if Call.objects.get(pk=call.pk).closed_at is None:
            take(call=call.pk, actor=helpline, now=later(now, 1))
            _reach(call, staff, later(now, 1))


def _reach(call: Call, staff: Staff, now: datetime) -> None:
    """She takes one that has room; where none has, she and a case manager let it stand."""
    room, helpline = with_room_now(call, on=today(now)).room, staff.helpline
    if not room:
        said = staff.say("trial-said-stays")
        says_other(call=call.pk, remark=said, actor=helpline, now=now)
        take(call=call.pk, actor=staff.case_manager, now=later(now, 1))
        let_stand(call=call.pk, remark=said, actor=staff.case_manager, now=later(now, 1))
        return
    provider = room[0].provider
    agree(call=call.pk, provider=provider, starts=None, remark="", actor=helpline, now=now)


def _calls(row: Round) -> list[Call]:
    calls = Call.objects.filter(given__round=row).order_by("rank")
    return list(calls.select_related("given__round", "given__bundle"))


def _answer_orders(row: Round, staff: Staff, now: datetime) -> None:
    """Every provider sees and confirms its orders; those of protected people go by hand."""
    for actor in staff.providers.values():
        receive(actor=actor, now=now)
        orders = of_provider(actor).filter(UNANSWERED, placement__round=row)
        confirm(orders=list(orders.values_list("pk", flat=True)), actor=actor, now=now)
    for order in orders_by_hand(staff.case_manager, now):
        tell_by_hand(order, staff.case_manager, now)


def tell_by_hand(
    order: Order, actor: Actor, now: datetime, *, steps: Iterable[HandStep] = HandStep
) -> None:
    """Tell a provider of a protected person, in as many of the steps as are wanted."""
    for step in steps:
        order.refresh_from_db()
        if step is next_step(order):
            told_by_hand(order=order.pk, step=step, actor=actor, now=now)


def _write_to_everybody(row: Round, staff: Staff, day: date) -> None:
    """Print and send the notices; one comes back."""
    now = office_hour(day)
    send_letters(row, LetterKind.NOTICE, staff, day)
    letters = Letter.objects.filter(round=row, by_hand=False, sent_at__isnull=False)
    back = letters.filter(held_at__isnull=True).order_by("pk").first()
    if back is not None:
        remark = staff.say("trial-said-returned")
        note_return(letter=back.pk, remark=remark, actor=staff.manager, now=later(now, 7))


def send_letters(
    row: Round, kind: LetterKind, staff: Staff, day: date, *, only: Collection[str] = ()
) -> None:
    """Print the letters of a kind and send them; hand over those of protected people.

    `only`: the ids of those who are written to, where it is not everybody.
    """
    now = office_hour(day)
    ask_to_print(row=_now(row), kinds=[kind], on=day, actor=staff.manager, now=now, only=only)
    let_work_be_done(now)
    for batch in Batch.objects.filter(round=row, sent_at__isnull=True).values_list("pk", flat=True):
        send_batch(batch=batch, actor=staff.manager, now=later(now, 1))
    letters = Letter.objects.filter(round=row, held_at__isnull=True)
    for letter in letters.filter(by_hand=True, sent_at__isnull=True).values_list("pk", flat=True):
        how = staff.say("trial-said-handed_over")
        hand_over(letter=letter, how=how, actor=staff.manager, now=later(now, 1))


def _see_to_what_is_left(row: Round, staff: Staff, now: datetime) -> None:
    """Finish the tasks that nothing else has ended, but for one letter that came back."""
    left = Task.objects.filter(round=row, done_at__isnull=True)
    for task in left.exclude(kind=TaskKind.LETTER_RETURNED.value):
        how = staff.say("trial-said-stays")
        finish_task(task=task.pk, how=how, actor=staff.case_manager, now=now)


def _now(row: Round) -> Round:
    """The row as it stands."""
    return rounds().get(pk=row.pk)
