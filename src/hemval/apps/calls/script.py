"""What is read and said in one call, from what is known of her, and what has room, right now."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from hemval.apps.calls.models import Call
from hemval.apps.calls.queries import places_in_queues
from hemval.apps.calls.room import with_room_now
from hemval.apps.choice_system.facts import system_of
from hemval.apps.clients.facts import representatives_of
from hemval.apps.clients.models import Client
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.letter_key import known_letter_key
from hemval.core.correspondence.offering import neutral_order
from hemval.core.people.representation import doubt_about
from hemval.core.placement.calling import CallReason
from hemval.core.placement.working_lists import InQueue, SpeaksFor, ToCall
from hemval.core.system.letter_texts import LetterTopic, letter_text
from hemval.core.system.rule import Kind, in_force
from hemval.core.system.system import System
from hemval.letters.sheets.script import Script
from hemval.texts.allocated import AllocatedSentences
from hemval.texts.language_names import language_name
from hemval.texts.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class CallNow:
    """One call as whoever makes it reads it.

    `offered` are those that have room for her now, by id and name, in the order that her letters
    have them; `room` tells how much, and is not read aloud. `script` is said to herself and
    `script_to_acting` to one who acts for her, where there is one.
    """

    name: str
    bundle: str
    phone: str
    acting: str
    language: str
    interpreter: str
    why: str
    wished: str
    today: str
    performer: str
    wanted: date | None
    room: str
    offered: tuple[tuple[str, str], ...]
    script: tuple[str, ...]
    script_to_acting: tuple[str, ...]
    read_back: str


def call_now(call: Call, client: Client, words: Words, *, on: date) -> CallNow:
    """Everything about a call. Needs its `given` with bundle and round at hand."""
    fact = replace(
        with_room_now(call, on=on),
        given_name=client.given_name,
        family_name=client.family_name,
        acting=_acting(client, on),
    )
    names = dict(Provider.objects.values_list("key", "name"))
    sentences = AllocatedSentences(words, names)
    queue = places_in_queues(call)
    script = _Script(call, fact, names, words, queue)
    key = known_letter_key(call.given.round) or b""
    with_room = neutral_order(key, client.key, (one.provider for one in fact.room))
    back = "sheet-say-read-back" if fact.room else "sheet-say-read-back-no-room"
    return CallNow(
        name=fact.name or client.key,
        bundle=call.given.bundle.name,
        phone=sentences.phone(client.phone),
        acting=sentences.acting(fact.acting),
        language=language_name(fact.language, words.language),
        interpreter=language_name(client.interpreter, words.language) if client.interpreter else "",
        why=sentences.why_called(fact),
        wished=sentences.wished(fact),
        today=names.get(fact.today, "") or sentences.nobody(),
        performer=names.get(fact.performer, fact.performer),
        wanted=fact.wanted,
        room=sentences.room(fact.room, fact.unit),
        offered=tuple((one, names.get(one, one)) for one in with_room),
        script=tuple(script.said()),
        script_to_acting=tuple(script.said(is_to_acting=True)) if fact.acting else (),
        read_back=words.say(back),
    )


def names_of(providers: Collection[str]) -> list[tuple[str, str]]:
    """Some providers by id and name, in Swedish order."""
    rows = Provider.objects.filter(key__in=providers).order_by("order_key", "key")
    return list(rows.values_list("key", "name"))


class _Script:
    """The script of one call."""

    def __init__(
        self,
        call: Call,
        fact: ToCall,
        names: dict[str, str],
        words: Words,
        queue: tuple[InQueue, ...],
    ) -> None:
        round = call.given.round
        system = system_of(round.version)
        self._fact, self._name = fact, fact.name or call.given.client.key
        self._queue = queue
        self._waits_for = _may_wait_for(fact, queue, names, system, round.effect)
        self._script = Script(
            words=words,
            provider=lambda key: names.get(key, key),
            bundle=lambda _: call.given.bundle.name,
            effect=round.effect,
            phone=_phone(system, round.facts_on, is_exercise=round.is_exercise),
            is_reserved=True,
        )

    def said(self, *, is_to_acting: bool = False) -> tuple[str, ...]:
        return tuple(
            self._script.said(
                self._fact,
                self._name,
                self._queue,
                waits_for=self._waits_for,
                is_to_acting=is_to_acting,
            )
        )


def _acting(client: Client, on: date) -> tuple[SpeaksFor, ...]:
    """Those who may speak for her: nothing stands in the way of it today."""
    return tuple(
        SpeaksFor(name=one.name or one.id, ground=one.ground, phone=one.phone)
        for one in representatives_of(client)
        if doubt_about(one, born=client.birth_date, on=on) is None
    )


def _may_wait_for(
    fact: ToCall, queue: tuple[InQueue, ...], names: dict[str, str], system: System, effect: date
) -> str:
    """The full provider that she may wait for, where the municipality tells of its queue."""
    has_queue = letter_text(system.letter_texts, LetterTopic.QUEUE, [fact.bundle], effect)
    if not has_queue or queue or fact.reason is not CallReason.WISH_NOT_MET or not fact.not_had:
        return ""
    full = fact.not_had[0].provider
    return names.get(full, full)


def _phone(system: System, on: date, *, is_exercise: bool) -> str:
    """Where she may call back; empty where nobody surely knows the number."""
    contacts = in_force(system.contact, on)
    told = (one for one in contacts if is_exercise or one.kind is not Kind.UNKNOWN)
    return next((one.phone for one in told if one.phone), "")
