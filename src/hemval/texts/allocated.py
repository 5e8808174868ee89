"""An allocated round as staff and providers read it: short phrases and sentences for the lists.

What the citizen herself reads is another catalogue (`reason`).
"""

from collections.abc import Iterable, Mapping
from datetime import date

from hemval.core.choosing import WhyUndecided
from hemval.core.claims.caps import MINUTES_OF_AN_HOUR
from hemval.core.facts.choices import SELF, Choice
from hemval.core.invitation.outcome import Concern, Waits
from hemval.core.placement.calling import WishNotHad
from hemval.core.placement.placements import Placement, Temporary, TemporaryGround
from hemval.core.placement.provider_lists import Move
from hemval.core.placement.solved import FreeRoom
from hemval.core.placement.working_lists import SpeaksFor, ToCall
from hemval.core.system.capacity import Unit
from hemval.texts.invitations import Sentences
from hemval.texts.words import Words

_BETWEEN_ALTERNATIVES = "|"
_FIRST_SAYS_LEAVES = "leaves"
_FIRST_SAYS_COMES = "comes"


class AllocatedSentences:
    """Says what a round came to, in one language; `providers` are the names by id."""

    def __init__(self, words: Words, providers: Mapping[str, str], *, phone: str = "") -> None:
        """Choose the words; `phone` is where named staff answer, empty where nobody has told."""
        self._words = words
        self._providers = providers
        self._sentences = Sentences(words)
        self._phone = phone or words.say("allocated-phone-of-sender")
        self._fixed: dict[str, str] = {}
        self._said: dict[tuple[str | int, ...], str] = {}

    def provider(self, id: str) -> str:
        """What a provider is called."""
        return self._providers.get(id, id)

    def outcome(self, placement: Placement) -> str:
        """What it came to, in a short phrase."""
        wish = placement.wish or 0
        return self._once(f"allocated-code-{placement.code}", wish=wish)

    def ground(self, temporary: Temporary) -> str:
        """Why a provider performs for the time being."""
        return self._fix(f"allocated-ground-{temporary.ground}")

    def move(self, move: Move) -> str:
        """What somebody does, seen from a provider."""
        return self._fix(f"allocated-move-{move}")

    def note(self, move: Move, last: str) -> str:
        """What a provider needs to know of a line; most often nothing.

        `last`: the last day of one who comes and leaves again on a day that is known.
        """
        message = f"allocated-note-{move}"
        return self._once(message, last=last) if self._words.has(message) else ""

    def protected_comes(self) -> str:
        """The neutral line of a provider's list; it tells nothing of whom it is about."""
        return self._fix("allocated-note-protected")

    def why_called(self, call: ToCall) -> str:
        """Why somebody rings."""
        told = self._fix(f"allocated-call-{call.reason}")
        if call.is_joint:
            return f"{told} {self._fix('allocated-call-joint')}"
        return told

    def wished(self, call: ToCall) -> str:
        """What she wished for, and why she did not get each of it."""
        if not call.not_had:
            return ""
        is_only = call.is_only_wish
        wishes = ", ".join([self._not_had(wish, is_only=is_only) for wish in call.not_had])
        return self._words.say("allocated-call-wished", wishes=wishes)

    def room(self, rooms: Iterable[FreeRoom], unit: Unit) -> str:
        """Who has room for her, and how much; hours are counted down to whole ones."""
        told = [self._room(one, unit) for one in rooms]
        return ", ".join(told) if told else self._fix("allocated-no-room")

    def acting(self, representatives: Iterable[SpeaksFor]) -> str:
        """Who may speak for her, on what ground, and their numbers."""
        return "; ".join(
            self._words.say(
                "allocated-acting",
                name=one.name,
                ground=self.first(f"column-value-ground-{one.ground}"),
                phone=one.phone or self._fix("allocated-no-phone"),
            )
            for one in representatives
        )

    def phone(self, phone: str) -> str:
        """A number, or that there is none."""
        return phone or self._fix("allocated-no-phone")

    def nobody(self) -> str:
        """Said where nobody performs it today."""
        return self._fix("allocated-nobody-today")

    def must_decide(
        self, placement: Placement, why: Iterable[WhyUndecided], concerns: Iterable[Concern]
    ) -> str:
        """Why a person must decide before she is placed."""
        basis = placement.basis
        told = [self._sentences.undecided(one) for one in why]
        if not told:
            about = str(basis.standing)
            if not self._words.has(f"allocated-decide-{about}"):
                about = str(placement.code)
            told.append(self._fix(f"allocated-decide-{about}"))
        told += [self._sentences.concern(one) for one in concerns if one.waits is Waits.LETTER]
        return " ".join(told)

    def meanwhile(self, placement: Placement) -> str:
        """Who performs until it is decided, and why that one."""
        ground = placement.temporary.ground if placement.temporary else TemporaryGround.TODAYS
        provider = self.provider(placement.performer)
        return self._words.say(f"allocated-meanwhile-{ground}", provider=provider)

    def choices(self, choices: Iterable[Choice]) -> str:
        """Every choice that has arrived, each as it may be found again."""
        return "; ".join(map(self._choice, choices))

    def services(self, services: Iterable[tuple[str, int | None]]) -> str:
        """Services by name, with the minutes of those that are counted in hours."""
        return ", ".join([self._service(name, minutes) for name, minutes in services])

    def first_message(self, move: Move, day: date) -> str:
        """What a provider is sent first of a protected person: nothing but that she is coming."""
        about = _FIRST_SAYS_LEAVES if move is Move.LEAVES else _FIRST_SAYS_COMES
        if move is Move.STAYS_WITH_MORE:
            about = str(move)
        return self._words.say(f"allocated-first-{about}", day=day, phone=self._phone)

    def second_message(
        self, *, name: str, phone: str, bundle: str, services: str, language: str, interpreter: str
    ) -> str:
        """What it is told when it has answered; never where she lives."""
        if interpreter:
            reads = self._words.say(
                "allocated-second-language-interpreter", language=language, interpreter=interpreter
            )
        else:
            reads = self._words.say("allocated-second-language", language=language)
        return self._words.say(
            "allocated-second",
            name=name,
            phone=phone or self._fix("allocated-phone-none"),
            bundle=bundle,
            services=services,
            language=reads,
        )

    def second_message_to_the_left(self, *, name: str, bundle: str, day: date) -> str:
        """What the provider she leaves is told when it has answered; never where she goes."""
        return self._words.say("allocated-second-leaves", name=name, bundle=bundle, day=day)

    def first(self, message: str) -> str:
        """The first of several ways of writing one thing."""
        return self._fix(message).partition(_BETWEEN_ALTERNATIVES)[0]

    def _room(self, room: FreeRoom, unit: Unit) -> str:
        provider = self.provider(room.provider)
        if room.left is None:
            return self._words.say("allocated-room-no-cap", provider=provider)
        if room.left == 0:
            return self._words.say("allocated-room-full", provider=provider)
        if unit is Unit.HOURS_PER_MONTH and room.left < MINUTES_OF_AN_HOUR:
            return self._words.say("allocated-room-less", provider=provider)
        if unit is Unit.HOURS_PER_MONTH:
            hours = room.left // MINUTES_OF_AN_HOUR
            return self._words.say("allocated-room-hours", provider=provider, hours=hours)
        return self._words.say("allocated-room-clients", provider=provider, left=room.left)

    def _not_had(self, wish: WishNotHad, *, is_only: bool) -> str:
        provider, why = self.provider(wish.provider), self._fix(f"allocated-not-had-{wish.why}")
        if is_only:
            return self._words.say("allocated-not-had-only", provider=provider, why=why)
        return self._words.say("allocated-not-had", number=wish.number, provider=provider, why=why)

    def _choice(self, choice: Choice) -> str:
        moment = choice.arrived.moment
        by_herself = choice.chosen_by == SELF
        wishes = _BETWEEN_ALTERNATIVES.join(map(self.provider, choice.wishes))
        silent = "allocated-declines" if choice.declines else "allocated-says-nothing"
        return self._words.say(
            "allocated-decide-choice",
            choice=choice.id,
            arrived=f"{moment:%Y-%m-%d %H:%M}" if moment else choice.arrived.day.isoformat(),
            channel=self.first(f"column-value-channel-{choice.channel}"),
            by=self._fix("round-chosen-by-self") if by_herself else choice.chosen_by,
            wishes=wishes or self._fix(silent),
        )

    def _service(self, name: str, minutes: int | None) -> str:
        if minutes is None:
            return name
        return self._once("allocated-service", service=name, minutes=str(minutes))

    def _once(self, message: str, **facts: str | int) -> str:
        """A sentence that thousands of rows have; the same facts are put into words once."""
        key = message, *facts.values()
        if key not in self._said:
            self._said[key] = self._words.say(message, **facts)
        return self._said[key]

    def _fix(self, message: str) -> str:
        if message not in self._fixed:
            self._fixed[message] = self._words.say(message)
        return self._fixed[message]
