"""To register what somebody chooses: from the phone, a form on paper, or a visit."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.models import Bundle
from hemval.apps.choices.client_in_round import ClientInRound, client_in_round
from hemval.apps.choices.facts import ROUND_FROZEN
from hemval.apps.choices.models import WAITS, Choice, Scan, Wish
from hemval.apps.choices.services.telling import tell_of_registered
from hemval.apps.clients.models import Client, Representative
from hemval.apps.clients.services import add_unclear
from hemval.apps.providers.models import Provider
from hemval.apps.refused import Refused
from hemval.apps.rounds.days import phase_of
from hemval.apps.rounds.holding import held_round
from hemval.apps.rounds.models import Round
from hemval.apps.store import put
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import end_tasks, make_task
from hemval.chance import secret_bytes
from hemval.core.choosing import CountedChoice
from hemval.core.correspondence.letter_code import ALPHABET
from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import STOCKHOLM, in_sweden
from hemval.core.facts import choices as facts
from hemval.core.facts.clients import Ground
from hemval.core.registering import NotTaken, Worth, may_register, why_not_taken, worth_of
from hemval.core.system.choice import Channel

_RECEIPT = 10
_UNLISTED = "unlisted"
"""Stands for one who is not in the list, until her row is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What somebody answers for one bundle; bundle and wishes by id, the first wish first."""

    bundle: str
    wishes: tuple[str, ...] = ()
    declines: bool = False
    wait_if_full: bool = False
    wanted_date: date | None = None
    special_wishes: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlisted:
    """One who says that she acts for a client, and whom no list knows to do so."""

    name: str = field(repr=False)
    phone: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivedChoice:
    """A choice as it reached the municipality.

    `arrived` is a moment, or a whole day where nobody noted the hour. `chosen_by` is the row number
    of a representative, None for the client herself or where `unlisted` chose.
    """

    answers: tuple[Answer, ...]
    channel: Channel
    arrived: Arrival
    chosen_by: int | None = None
    unlisted: Unlisted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """What one answer comes to: the choice, what it is worth, and what stands with it."""

    choice: facts.Choice
    worth: Worth
    standing: CountedChoice
    is_after_freezing: bool = False


class RegistrationRefused(Refused):
    """A choice cannot be taken down as told, and nothing is kept.

    `bundle` is the one at fault, empty where none is.
    """

    words = "choices-refused-"

    def __init__(self, why: NotTaken, bundle: str = "") -> None:
        """Keep why, and for which bundle."""
        super().__init__(why)
        self.bundle = bundle


def preview(
    *,
    row: Round,
    client: Client,
    told: ArrivedChoice,
    now: datetime,
    known: ClientInRound | None = None,
) -> tuple[Registration, ...]:
    """What registering would come to, and nothing is written; raises RegistrationRefused.

    `now` is the moment that it is in the round (an exercise plays another day). `known` is what is
    known of her in it, where it has been read already.
    """
    known = known or client_in_round(row, client)
    choices = [_choice(answer, told, client) for answer in told.answers]
    _refuse_what_nobody_can_act_on(known, choices, row.effect, now)
    return _weighed(known, choices, is_frozen=row.frozen_at is not None)


def register(
    *,
    round_pk: int,
    client: Client,
    told: ArrivedChoice,
    actor: Actor | None,
    now: datetime,
    noted_at: datetime,
) -> tuple[Choice, ...]:
    """Register answers, all of them or none; raises RegistrationRefused.

    `actor` is who writes it down in the office; None where she has written it herself on the web.

    The round is held meanwhile: a choice is registered before the round is frozen or after it, and
    one that comes after is kept, and waits for a person. `noted_at` is the real moment of writing.
    """
    with transaction.atomic():
        row = held_round(round_pk)
        if not may_register(phase_of(row, noted_at)):
            raise RegistrationRefused(NotTaken.ROUND_OVER)
        if told.unlisted is not None:
            by = add_unclear(client=client, name=told.unlisted.name, phone=told.unlisted.phone)
            told = replace(told, chosen_by=by.pk, unlisted=None)
        registrations = preview(row=row, client=client, told=told, now=now)
        rows = tuple(_save(one, row, client, told, actor, noted_at) for one in registrations)
        for one, choice in zip(registrations, rows, strict=True):
            _hold_or_let_go(one, choice, noted_at)
        tell_of_registered(rows, row, client, noted_at)
        record(
            what=Deed.CHOICE_REGISTERED,
            actor=actor,
            now=noted_at,
            subject="round",
            subject_id=row.pk,
            client=client.pk,
            contents={
                "channel": told.channel.value,
                "arrived": str(told.arrived.moment or told.arrived.day),
                "chosen_by": told.chosen_by,
                "choices": [
                    {"id": choice.key, "wishes": list(one.choice.wishes), "worth": one.worth.value}
                    for one, choice in zip(registrations, rows, strict=True)
                ],
            },
        )
    return rows


def _refuse_what_nobody_can_act_on(
    known: ClientInRound, choices: Sequence[facts.Choice], effect: date, now: datetime
) -> None:
    for choice in choices:
        why = why_not_taken(
            choice,
            providers=known.providers_for(choice.bundle),
            most=known.most.get(choice.bundle),
            effect=effect,
            now=in_sweden(now),
        )
        if why is not None:
            raise RegistrationRefused(why, choice.bundle)


def _weighed(
    known: ClientInRound, choices: Sequence[facts.Choice], *, is_frozen: bool
) -> tuple[Registration, ...]:
    standing = {one.bundle: one for one in known.with_choices(choices)}
    return tuple(
        Registration(
            choice=choice,
            worth=worth_of(choice.id, standing[choice.bundle]),
            standing=standing[choice.bundle],
            is_after_freezing=is_frozen,
        )
        for choice in choices
    )


def _choice(answer: Answer, told: ArrivedChoice, client: Client) -> facts.Choice:
    by, ground = _by(told, client)
    return facts.Choice(
        id=_receipt_number(),
        client=client.key,
        bundle=answer.bundle,
        wishes=answer.wishes,
        declines=answer.declines,
        wait_if_full=answer.wait_if_full and bool(answer.wishes),
        wanted_date=answer.wanted_date,
        special_wishes=answer.special_wishes.strip(),
        channel=told.channel,
        arrived=told.arrived,
        chosen_by=by,
        ground=ground,
    )


def _by(told: ArrivedChoice, client: Client) -> tuple[str, Ground | None]:
    """Who chose, and on what ground; none is named where nobody knows one yet."""
    if told.unlisted is not None:
        return _UNLISTED, None
    if told.chosen_by is None:
        return facts.SELF, None
    acting = Representative.objects.get(pk=told.chosen_by, client=client)
    ground = Ground(acting.ground)
    return acting.key, None if ground is Ground.UNCLEAR else ground


def _receipt_number() -> str:
    """What a choice is known by, to her too: characters that nobody mistakes on the phone."""
    number = int.from_bytes(secret_bytes(16))
    characters = []
    for _ in range(_RECEIPT):
        number, place = divmod(number, len(ALPHABET))
        characters.append(ALPHABET[place])
    half = _RECEIPT // 2
    return f"{''.join(characters[:half])}-{''.join(characters[half:])}"


def _save(
    one: Registration,
    row: Round,
    client: Client,
    told: ArrivedChoice,
    actor: Actor | None,
    noted_at: datetime,
) -> Choice:
    moment = one.choice.arrived.moment
    choice = Choice.objects.create(
        key=one.choice.id,
        round=row,
        client=client,
        bundle=Bundle.objects.get(key=one.choice.bundle),
        declines=one.choice.declines,
        wait_if_full=one.choice.wait_if_full,
        wanted_date=one.choice.wanted_date,
        special_wishes=one.choice.special_wishes,
        channel=one.choice.channel.value,
        arrived_at=moment or datetime.combine(one.choice.arrived.day, time(), tzinfo=STOCKHOLM),
        is_whole_day=moment is None,
        registered_at=noted_at,
        registered_by_id=actor.user if actor else None,
        chosen_by_id=told.chosen_by,
        ground=one.choice.ground or "",
        held_for=_held_for(one),
    )
    providers = dict(Provider.objects.filter(key__in=one.choice.wishes).values_list("key", "pk"))
    Wish.objects.bulk_create(
        Wish(choice=choice, rank=rank, provider_id=providers[wish])
        for rank, wish in enumerate(one.choice.wishes, start=1)
    )
    return choice


def _held_for(one: Registration) -> str:
    if one.is_after_freezing:
        return ROUND_FROZEN
    return one.standing.undecided[0].value if one.worth is Worth.WAITS else ""


def _hold_or_let_go(one: Registration, choice: Choice, now: datetime) -> None:
    """A choice that waits makes a task; where nothing is unclear any more, none waits."""
    if choice.held_for:
        make_task(
            kind=TaskKind.CHOICE_HELD,
            now=now,
            client=choice.client_id,
            round=choice.round_id,
            about=About.CHOICE,
            about_id=choice.pk,
        )
        return
    if one.standing.must_be_decided:
        return
    waited = Choice.objects.filter(
        WAITS,
        round=choice.round_id,
        client=choice.client_id,
        bundle=choice.bundle_id,
    ).exclude(held_for=ROUND_FROZEN)
    settled = list(waited.values_list("pk", flat=True))
    end_tasks(About.CHOICE, settled, kinds=(TaskKind.CHOICE_HELD,), now=now, by=None)
    waited.update(held_for="")


def add_scan(*, choice: Choice, data: bytes, kind: str, actor: Actor, now: datetime) -> Scan:
    """Keep a form on paper, as it was scanned, beside its choice; the same file is kept once."""
    sha256 = put(data)
    with transaction.atomic():
        scan, is_new = Scan.objects.get_or_create(
            choice=choice,
            sha256=sha256,
            defaults={"kind": kind, "size": len(data), "added_at": now},
        )
        if is_new:
            record(
                what=Deed.SCAN_ADDED,
                actor=actor,
                now=now,
                subject="choice",
                subject_id=choice.pk,
                client=choice.client_id,
            )
    return scan
