"""The call list on paper: what to say to whom, word for word, and where to note the answer.

One person has a sheet of her own, in the order of the list. What is said depends on why she is
called, and on whether somebody has room for her. Nothing is promised, and nobody is recommended:
providers are read out in the order of the list, with nothing said of any that is not said of all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from hemval.core.placement.calling import CallReason
from hemval.files.allocated.told_lists import CallRow, QueueRow, ToldList
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
from hemval.letters.sheets.sheet import Readers, Sheets, of_list, origin, sheet
from hemval.texts.language_names import language_name

CallList = ToldList[CallRow]
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


def call_sheet(told: CallList, queue: Iterable[QueueRow], sheets: Sheets) -> Paper | None:
    """The whole call list; None where nobody is to be called. `queue`: who waits for whom."""
    rows = [row for row in told.rows if row.client not in sheets.hidden]
    if not rows:
        return None
    maker = _Maker(told, tuple(queue), sheets)
    blocks: list[Block] = [*maker.opening(rows), *maker.incoming()]
    for row in rows:
        blocks += maker.person(row)
    title = sheets.words.say("sheet-calls-title")
    return sheet(sheets, title=title, blocks=blocks, readers=Readers.CALLER)


def rooms_of(row: CallRow, providers: Iterable[str]) -> tuple[str, ...]:
    """Who has room for her, each as the list tells it, in its order; nobody where none has.

    The list tells it as one sentence, in which a name may have the sign that stands between two.
    """
    names = sorted(filter(None, providers), key=len, reverse=True)
    starts: list[int] = []
    place = 0
    while place >= 0:
        name = next((one for one in names if row.room.startswith(one, place)), "")
        if name:
            starts.append(place)
        place = row.room.find(_BETWEEN, place + len(name))
        place += len(_BETWEEN) if place >= 0 else 0
    ends = [*(start - len(_BETWEEN) for start in starts[1:]), len(row.room)]
    return tuple(row.room[start:end] for start, end in zip(starts, ends, strict=False))


def call_by_hand(row: CallRow, queue: Iterable[QueueRow], sheets: Sheets) -> tuple[Block, ...]:
    """What is said to one who is protected: with neither her name nor who acts for her."""
    nameless = replace(row, name=sheets.words.say("sheet-hand-nameless"), acting="")
    told = ToldList(name="", sha256="", language=sheets.words.language, rows=(nameless,))
    return tuple(_Maker(told, tuple(queue), sheets).said_and_answered(nameless))


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the call sheet of one list."""

    told: CallList
    queue: tuple[QueueRow, ...]
    sheets: Sheets

    def opening(self, rows: list[CallRow]) -> Iterator[Block]:
        say = self.sheets.words.say
        yield Paragraph(text=said(say("sheet-calls-lead", calls=len(rows))), lead=True)
        yield from self.sheets.told_left_out()
        yield Pairs(
            rows=(
                (said(say("sheet-ask")), said(self.sheets.asking())),
                *origin(self.sheets, self.told),
            )
        )
        yield self._why(rows)
        yield Heading(text=said(say("sheet-calls-before")))
        yield Bullets(items=tuple(said(say(f"sheet-before-{one}")) for one in _BEFORE))

    def _why(self, rows: list[CallRow]) -> Table:
        """How many are called for each reason."""
        say = self.sheets.words.say
        counted = [(reason, sum(row.reason is reason for row in rows)) for reason in CallReason]
        lines = [(say(f"sheet-call-{reason}"), number) for reason, number in counted if number]
        return Table(
            caption=said(say("sheet-calls-why")),
            columns=(said(say("sheet-column-why")), said(say("sheet-column-calls"))),
            rows=tuple(
                (said(label), said(say("sheet-count", number=number)))
                for label, number in (*lines, (say("sheet-sum"), len(rows)))
            ),
            shares=(5, 1),
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

    def person(self, row: CallRow) -> Iterator[Block]:
        """One person: what is known, what to say, and where to note it."""
        say = self.sheets.words.say
        yield NewPage(is_sheet=True)
        yield Heading(text=said(say("sheet-call-who", rank=row.rank, name=row.name or row.client)))
        yield Pairs(rows=tuple(self._facts(row)))
        yield from self.said_and_answered(row)
        yield from self._notes(row)

    def said_and_answered(self, row: CallRow) -> Iterator[Block]:
        """The script, the answers to tick, and what is read back."""
        say = self.sheets.words.say
        yield Heading(text=said(say("sheet-call-say")), level=3)
        yield Bullets(items=tuple(map(said, self.script(row))), is_numbered=True)
        yield Ticks(question=said(say("sheet-call-answer")), options=tuple(self._answers(row)))
        yield Box(
            heading=said(say("sheet-call-read-back")),
            blocks=(Paragraph(text=said(say(self._read_back(row)))),),
        )

    def script(self, row: CallRow) -> Iterator[str]:
        """What is said to her, in order."""
        say, has_room = self.sheets.words.say, bool(self._rooms(row))
        yield say("sheet-say-hello", name=row.name or row.client)
        if row.acting:
            yield say("sheet-say-acting", name=row.name or row.client)
        if self.sheets.terms.phone:
            yield say("sheet-say-proof", phone=self.sheets.terms.phone)
        yield say("sheet-say-time")
        yield say(f"sheet-say-{row.reason}", bundle=row.bundle_name)
        if row.is_joint:
            yield say("sheet-say-joint")
        if row.performer:
            yield self._who_helps(row)
        yield say("sheet-say-unchanged")
        for place in self._places(row):
            yield say("sheet-say-queue", provider=place.provider, place=place.place)
        yield say("sheet-say-room" if has_room else "sheet-say-no-room")
        yield say("sheet-say-think")
        yield say("sheet-say-no-promise")

    def _who_helps(self, row: CallRow) -> str:
        """Who helps her: for now, or, where she has a place already, today and from the new day."""
        say = self.sheets.words.say
        if row.reason is not CallReason.APART:
            return say("sheet-say-now", provider=row.performer)
        if row.today == row.performer:
            return say("sheet-say-now-apart", provider=row.performer)
        effect = self.sheets.terms.effect
        return say("sheet-say-later-apart", today=row.today, provider=row.performer, effect=effect)

    def _places(self, row: CallRow) -> tuple[QueueRow, ...]:
        """Where she waits: a wish to wait alone is no place in a queue."""
        hers = (row.client, row.bundle)
        return tuple(one for one in self.queue if (one.client, one.bundle) == hers)

    def _rooms(self, row: CallRow) -> tuple[str, ...]:
        return rooms_of(row, (one.name for one in self.sheets.terms.providers))

    def _read_back(self, row: CallRow) -> str:
        return "sheet-say-read-back" if self._rooms(row) else "sheet-say-read-back-no-room"

    def _facts(self, row: CallRow) -> Iterator[tuple[Said, Said]]:
        say = self.sheets.words.say
        interpreter = language_name(row.interpreter, self.told.language)
        told = (
            ("phone", row.phone),
            ("acting", row.acting),
            ("language", row.language),
            ("interpreter", interpreter),
            ("why", row.why),
            ("wished", row.wished),
            ("today", row.today),
            ("performer", row.performer),
            ("wanted", self.sheets.words.date(row.wanted) if row.wanted else ""),
            ("bundle", _BETWEEN.join(filter(None, (row.bundle_name, row.area)))),
            ("client", row.client),
        )
        for name, text in told:
            if text:
                yield said(say(f"sheet-column-{name}")), of_list(text, self.told, self.sheets)

    def _answers(self, row: CallRow) -> Iterator[Said]:
        """What she may answer: each who has room, in the list's order, and then the rest."""
        say = self.sheets.words.say
        for room in self._rooms(row):
            yield of_list(room, self.told, self.sheets)
        if row.reason is CallReason.APART:
            yield said(say("sheet-answer-keeps"))
        for place in self._places(row):
            yield said(say("sheet-answer-queue", provider=place.provider))
        for one in ("other", "thinks"):
            yield said(say(f"sheet-answer-{one}"))

    def _notes(self, row: CallRow) -> Iterator[Block]:
        say = self.sheets.words.say
        yield Heading(text=said(say("sheet-note-title", client=row.client)), level=3)
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
