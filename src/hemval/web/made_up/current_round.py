"""The round that is left to finish: everybody is invited, and it is the last day of choosing."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta

from hemval.apps.choice_system.models import Bundle, SystemVersion
from hemval.apps.choices.client_in_round import client_in_round
from hemval.apps.choices.listed import hold_what_needs_a_person
from hemval.apps.choices.services.registering import Answer, ArrivedChoice, Unlisted, register
from hemval.apps.clients.models import Client, Representative
from hemval.apps.outbox.services.receipts import want_receipts
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.services.planning import Planned, set_up
from hemval.apps.rounds.writing import add_choices
from hemval.apps.row_keys import tied
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import today
from hemval.core.facts.choices import Choice
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.system.choice import Channel
from hemval.core.system.values import RoundKind
from hemval.synthetic.made_up_round import MadeUpRound
from hemval.web.made_up.days import current_plan, office_hour
from hemval.web.made_up.earlier_round import invite, send_letters
from hemval.web.made_up.staff import Staff

_ON_UNCLEAR_GROUND = 3
"""So many choices are made by somebody whom no list knows, and wait for a case manager."""
_ARE_WRITTEN_TO = 40
"""So many have their offers besides those of the stories; the others are printed when asked for."""
_WANT_RECEIPTS = 2
_SEED = 2


def lead_to_its_last_day(
    made: MadeUpRound,
    version: SystemVersion,
    staff: Staff,
    now: datetime,
    *,
    but: Collection[str] = (),
) -> int:
    """Set up the round and invite, let choices come in until now; give how many came.

    Those clients are left to choose who are in `but`, by id.
    """
    day = today(now)
    plan = current_plan(made.recipe.system, RoundKind.RE_CHOICE, day)
    invited_at = office_hour(plan.announced or day)
    row = _set_up(plan, version, staff, invited_at - timedelta(days=7))
    invite(row, staff.manager, invited_at)
    _write_to_some(row, staff, plan.opens or day, but)
    come = [one for one in choices_so_far(made, plan, now) if one.client not in but]
    _take(come, row)
    _hold_what_is_unclear(come, row, now)
    held = _choose_on_unclear_ground(row, staff, now)
    _ask_for_receipts(row, staff, now)
    return len(come) + held


def _write_to_some(row: Round, staff: Staff, day: date, those: Collection[str]) -> None:
    """Send their offers to those, and to some others: everybody's would take minutes to print."""
    others = Client.objects.exclude(key__in=those).order_by("key").values_list("key", flat=True)
    only = (*those, *others[:_ARE_WRITTEN_TO])
    send_letters(row, LetterKind.OFFER, staff, day, only=only)


def _set_up(plan: RoundPlan, version: SystemVersion, staff: Staff, now: datetime) -> Round:
    planned = Planned(
        version_id=version.pk,
        kind=plan.kind,
        facts_on=plan.facts_on,
        announced=plan.announced,
        opens=plan.opens,
        closes=plan.closes,
        share_base_on=plan.share_base_on,
        notify_by=plan.notify_by,
        effect=plan.effect,
        is_exercise=True,
    )
    return set_up(key=plan.id, planned=planned, actor=staff.manager, now=now)


def choices_so_far(made: MadeUpRound, plan: RoundPlan, now: datetime) -> tuple[Choice, ...]:
    """What made-up people have chosen by now in a round."""
    return tuple(one for one in made.choices_in(plan, _SEED) if _has_come(one, now))


def _has_come(choice: Choice, now: datetime) -> bool:
    """Is it written down by now? What came by post these days may still wait for that."""
    written = choice.registered_on or today(choice.registered_at or now)
    return choice.arrived.day < today(now) and written < today(now)


def _take(choices: Sequence[Choice], row: Round) -> None:
    acting = Representative.objects.values_list("client__key", "key", "pk")
    add_choices(
        choices,
        row,
        clients=dict(Client.objects.values_list("key", "pk")),
        bundles=dict(Bundle.objects.values_list("key", "pk")),
        providers=dict(Provider.objects.values_list("key", "pk")),
        representatives={tied(client, key): pk for client, key, pk in acting},
    )


def _hold_what_is_unclear(choices: Sequence[Choice], row: Round, now: datetime) -> None:
    chose = Client.objects.filter(key__in={one.client for one in choices})
    keys = {one.id for one in choices}
    hold_what_needs_a_person(row, keys, list(chose.values_list("pk", flat=True)), now)


def _choose_on_unclear_ground(row: Round, staff: Staff, now: datetime) -> int:
    """Let somebody whom no list knows choose for a few who have not; give for how many."""
    silent = Client.objects.exclude(choices__round=row).select_related("area", "household")
    held = 0
    for client in silent.order_by("pk"):
        if held == _ON_UNCLEAR_GROUND:
            break
        held += _daughter_calls(row, client, staff, now)
    return held


def _daughter_calls(row: Round, client: Client, staff: Staff, now: datetime) -> bool:
    known = client_in_round(row, client)
    openings = known.invitation.openings
    if client.is_protected or not openings or not openings[0].providers:
        return False
    bundle, first = openings[0].bundle, openings[0].providers[0]
    told = ArrivedChoice(
        answers=(Answer(bundle=bundle, wishes=(first,)),),
        channel=Channel.PHONE,
        arrived=Arrival(day=_yesterday(now), moment=now - timedelta(days=1)),
        unlisted=Unlisted(name=staff.say("trial-said-daughter")),
    )
    register(
        round_pk=row.pk,
        client=client,
        told=told,
        actor=staff.helpline,
        now=now,
        noted_at=now - timedelta(days=1),
    )
    return True


def _ask_for_receipts(row: Round, staff: Staff, now: datetime) -> None:
    """Let a few who have chosen ask on the phone for a receipt on paper."""
    chose = Client.objects.filter(choices__round=row).order_by("key").distinct()
    for client in chose[:_WANT_RECEIPTS]:
        want_receipts(client=client, acting=None, wants=True, actor=staff.helpline, now=now)


def _yesterday(now: datetime) -> date:
    return today(now - timedelta(days=1))
