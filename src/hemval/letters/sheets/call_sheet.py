"""The call list on paper: what to say to whom, word for word, and where to note the answer.

One person has a sheet of her own, in the order of the list. What is said depends on why she is
called, on whether somebody has room for her, and on whether it is said to herself or to one who
acts for her. Nothing is promised, and nobody is recommended: providers are read out in the order
that was drawn for her letters, with nothing said of any that is not said of all.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from hemval.core.correspondence.offering import neutral_order
from hemval.core.correspondence.quoting import quoted_in_round
from hemval.core.placement.calling import CallReason
from hemval.core.placement.working_lists import InQueue, ToCall
from hemval.core.system.letter_texts import LetterTopic
from hemval.letters.paper import (
    Block,
    Box,
    Bullets,
    Heading,
    NewPage,
    Pairs,
    Paper,
    Paragraph,
    Said,
    Table,
    Ticks,
    WriteOn,
    said,
)
from hemval.letters.sheets.script import Script, who_helps
from hemval.letters.sheets.sheet import MadeFrom, Readers, Sheets, origin, sheet
from hemval.texts.language_names import language_name

INCOMING = ("kept_unmet", "kept_gone", "queue", "by_rule", "waits", "somebody_else")
"""What those may ask about who ring themselves; the end of each script's name."""
_BEFORE = (
    "read",
    "right_person",
    "never_ask",
    "voicemail",
    "neutral",
    "no_promise",
    "room_changes",
    "register",
)
_TRIES = 3
_BETWEEN = ", "


def call_sheet(
    calls: Sequence[ToCall], queue: Iterable[InQueue], made_from: MadeFrom, sheets: Sheets
) -> Paper | None:
    """The whole call list; None where nobody is to be called. `queue`: who waits for whom."""
    if not calls:
        return None
    maker = _Maker(tuple(queue), sheets)
    blocks: list[Block] = [*maker.opening(calls, made_from), *maker.incoming()]
    for call in calls:
        blocks += maker.person(call)
    title = sheets.words.say("sheet-calls-title")
    return sheet(sheets, title=title, blocks=blocks, readers=Readers.CALLER)


def call_by_hand(call: ToCall, queue: Iterable[InQueue], sheets: Sheets) -> tuple[Block, ...]:
    """What is said to one who is protected: with neither her name nor who acts for her."""
    return tuple(_Maker(tuple(queue), sheets).said_and_answered(call, is_by_hand=True))


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the call sheet of one list."""

    queue: tuple[InQueue, ...]
    sheets: Sheets

    def opening(self, calls: Sequence[ToCall], made_from: MadeFrom) -> Iterator[Block]:
        say = self.sheets.words.say
        yield Paragraph(text=said(say("sheet-calls-lead", calls=len(calls))), lead=True)
        yield from self.sheets.told_left_out()
        yield Pairs(
            rows=(
                (said(say("sheet-ask")), said(self.sheets.asking())),
                *origin(self.sheets, made_from),
            )
        )
        yield self._why(calls)
        yield Heading(text=said(say("sheet-calls-before")))
        yield Bullets(items=tuple(said(say(f"sheet-before-{one}")) for one in _BEFORE))
        yield self._ids(calls)

    def _why(self, calls: Sequence[ToCall]) -> Table:
        """How many are called for each reason."""
        say = self.sheets.words.say
        counted = [(reason, sum(one.reason is reason for one in calls)) for reason in CallReason]
        lines = [(say(f"sheet-call-{reason}"), number) for reason, number in counted if number]
        return Table(
            caption=said(say("sheet-calls-why")),
            columns=(said(say("sheet-column-why")), said(say("sheet-column-calls"))),
            rows=tuple(
                (said(label), said(say("sheet-count", number=number)))
                for label, number in (*lines, (say("sheet-sum"), len(calls)))
            ),
            shares=(5, 1),
        )

    def _ids(self, calls: Sequence[ToCall]) -> Table:
        """What providers and bundles are called in the list of what has happened."""
        say, sheets = self.sheets.words.say, self.sheets
        bundles = sorted({one.bundle for one in calls})
        lines = (
            *((one.name or one.id, one.id) for one in sheets.terms.providers),
            *((sheets.bundle(id), id) for id in bundles),
        )
        return Table(
            caption=said(say("sheet-calls-ids")),
            columns=(said(say("sheet-column-called")), said(say("sheet-column-id"))),
            rows=tuple((said(name), said(id)) for name, id in lines),
            shares=(3, 1),
        )

    def incoming(self) -> Iterator[Block]:
        """What to say to those who ring themselves."""
        say, phone = self.sheets.words.say, self.sheets.asking()
        yield NewPage()
        yield Heading(text=said(say("sheet-incoming-title")))
        yield Paragraph(text=said(say("sheet-incoming-first")))
        for one in INCOMING:
            yield Heading(text=said(say(f"sheet-incoming-{one}")), level=3)
            yield Paragraph(text=said(say(f"sheet-incoming-{one}-say", ask=phone)))

    def person(self, call: ToCall) -> Iterator[Block]:
        """One person: what is known, what to say, and where to note it."""
        say = self.sheets.words.say
        yield NewPage(is_sheet=True)
        yield Heading(
            text=said(say("sheet-call-who", rank=call.rank, name=call.name or call.client))
        )
        yield Pairs(rows=tuple(self._facts(call)))
        if not call.phone:
            yield Paragraph(text=said(say("sheet-call-no-phone"), strong=True))
        yield from self.said_and_answered(call)
        yield from self._notes(call)

    def said_and_answered(self, call: ToCall, *, is_by_hand: bool = False) -> Iterator[Block]:
        """The script, the answers to tick, and what is read back."""
        say = self.sheets.words.say
        name = say("sheet-hand-nameless") if is_by_hand else call.name or call.client
        yield Heading(text=said(say("sheet-call-say")), level=3)
        yield Bullets(items=tuple(map(said, self._script(call, name))), is_numbered=True)
        if call.acting:
            yield Heading(text=said(say("sheet-call-say-acting")), level=3)
            script = self._script(call, name, is_to_acting=True)
            yield Bullets(items=tuple(map(said, script)), is_numbered=True)
        yield Ticks(question=said(say("sheet-call-answer")), options=tuple(self._answers(call)))
        read_back = "sheet-say-read-back" if call.room else "sheet-say-read-back-no-room"
        yield Box(
            heading=said(say("sheet-call-read-back")),
            blocks=(Paragraph(text=said(say(read_back))),),
        )

    def _script(self, call: ToCall, name: str, *, is_to_acting: bool = False) -> Iterator[str]:
        sheets = self.sheets
        script = Script(
            words=sheets.words,
            provider=sheets.provider,
            bundle=sheets.bundle,
            effect=sheets.terms.effect,
            phone=sheets.terms.phone,
        )
        places = self._places(call)
        waits_for = self._may_wait_for(call)
        return script.said(call, name, places, waits_for=waits_for, is_to_acting=is_to_acting)

    def _places(self, call: ToCall) -> tuple[InQueue, ...]:
        """Where she waits: a wish to wait alone is no place in a queue."""
        hers = (call.client, call.bundle)
        return tuple(one for one in self.queue if (one.client, one.bundle) == hers)

    def _may_wait_for(self, call: ToCall) -> str:
        """The full provider that she may wait for, where the municipality tells of its queue."""
        quoted = quoted_in_round(self.sheets.terms, LetterTopic.QUEUE, [call.bundle])
        has_queue = quoted is not None
        if not has_queue or call.reason is not CallReason.WISH_NOT_MET or self._places(call):
            return ""
        return self.sheets.provider(call.not_had[0].provider) if call.not_had else ""

    def _facts(self, call: ToCall) -> Iterator[tuple[Said, Said]]:
        sheets, words = self.sheets, self.sheets.words
        place = _BETWEEN.join(filter(None, (sheets.bundle(call.bundle), sheets.area(call.area))))
        interpreter = call.interpreter and language_name(call.interpreter, words.language)
        told = (
            ("phone", sheets.sentences.phone(call.phone)),
            ("acting", sheets.sentences.acting(call.acting)),
            ("language", language_name(call.language, words.language)),
            ("interpreter", interpreter),
            ("why", sheets.sentences.why_called(call)),
            ("wished", sheets.sentences.wished(call)),
            ("today", sheets.provider(call.today) or sheets.sentences.nobody()),
            (
                "performer-later" if who_helps(call) == "later-apart" else "performer",
                sheets.provider(call.performer),
            ),
            ("wanted", words.date(call.wanted) if call.wanted else ""),
            ("room", sheets.sentences.room(call.room, call.unit) if call.room else ""),
            ("bundle", place),
            ("client", call.client),
        )
        for name, text in told:
            if text:
                effect = words.date(sheets.terms.effect)
                yield said(words.say(f"sheet-column-{name}", effect=effect)), said(text)

    def _answers(self, call: ToCall) -> Iterator[Said]:
        """What she may answer: each who has room, in the order drawn for her, and then the rest."""
        say, sheets = self.sheets.words.say, self.sheets
        with_room = (one.provider for one in call.room)
        for id in neutral_order(sheets.key, call.client, with_room):
            yield said(sheets.provider(id))
        if call.reason is CallReason.APART:
            yield said(say("sheet-answer-keeps"))
        for place in self._places(call):
            yield said(say("sheet-answer-queue", provider=sheets.provider(place.provider)))
        if full := self._may_wait_for(call):
            yield said(say("sheet-answer-may-wait", provider=full))
        for one in ("other", "thinks"):
            yield said(say(f"sheet-answer-{one}"))

    def _notes(self, call: ToCall) -> Iterator[Block]:
        say = self.sheets.words.say
        yield Heading(text=said(say("sheet-note-title", client=call.client)), level=3)
        yield WriteOn(
            labels=tuple(said(say(f"sheet-note-{one}")) for one in ("when", "who", "how")),
            lines=_TRIES,
            is_side_by_side=True,
        )
        yield Ticks(
            question=said(say("sheet-note-end")),
            options=tuple(
                said(say(f"sheet-note-{one}")) for one in ("agreed", "call_back", "not_reached")
            ),
        )
