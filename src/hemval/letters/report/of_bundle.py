"""What a report tells of one bundle: wishes, providers, areas and languages, with their plots."""

from collections.abc import Iterator, Mapping, Sequence

from hemval.core.placement.counting import Fared
from hemval.core.placement.small_numbers import SUM
from hemval.core.reporting.round_report import (
    BundleShown,
    MovesShown,
    RoomShown,
    RoundReport,
    Shown,
)
from hemval.core.system.capacity import AdmissionRule
from hemval.letters.paper import Block, Heading, Paragraph, Picture, Table, said
from hemval.letters.report.amounts import Amounts
from hemval.letters.report.plots import Bar, Piece, Plot, Tone, svg
from hemval.texts.language_names import language_name
from hemval.texts.words import Words

_FULL = 1.0
_MOST_BARS = 12
_UNKNOWN = "unknown"


class OfBundle:
    """Tells of one bundle in one language; plots are drawn `width` wide."""

    def __init__(
        self, report: RoundReport, bundle: BundleShown, words: Words, *, width: int
    ) -> None:
        """Take the report, the bundle, the reader's words, and how wide its plots are."""
        self._report = report
        self._bundle = bundle
        self._say = words.say
        self._amounts = Amounts(words)
        self._width = width
        language = self._amounts.language
        self.name = bundle.name.get(language, bundle.name.get("sv", bundle.bundle))

    def outcomes(self) -> Iterator[Block]:
        """What happened with the wishes."""
        bundle, say, amounts = self._bundle, self._say, self._amounts
        told = {name: n for name, n in bundle.outcomes.items() if n != 0}
        if bundle.claims is None:
            yield self._says("report-outcomes-lead-withheld")
        else:
            yield self._says("report-outcomes-lead", claims=amounts.whole(bundle.claims))
        if bundle.claims is not None and bundle.chose is not None:
            chose, silent = bundle.chose, bundle.claims - bundle.chose
            facts = {"chose": amounts.whole(chose), "silent": amounts.whole(silent)}
            yield self._says("report-outcomes-chose", **facts)
        labels = {name: say(f"report-outcome-{name}") for name in told}
        whole = max([n or 0 for n in told.values()] or [0]) or 1
        bars = [
            self._bar(labels[name], amounts.whole(n), n, whole, self._tone(name))
            for name, n in told.items()
        ]
        yield from self._pictures(
            "outcomes", bars, title=say("report-outcomes-title", bundle=self.name)
        )
        rows = [
            (labels[name], amounts.whole(n), self._share(n, bundle.claims))
            for name, n in told.items()
        ]
        yield self._table("outcomes", ("what", "claims", "share"), rows, shares=(4, 1, 1))

    def providers(self) -> Iterator[Block]:
        """How full each provider became."""
        bundle, say = self._bundle, self._say
        has_caps = any(room.capacity is not None for room in bundle.rooms)
        unit = "hours" if bundle.counts_hours else "people"
        yield self._says(f"report-providers-lead-{unit if has_caps else 'none'}")
        if has_caps:
            yield Paragraph(text=said(self._admits()))
        longest = self._longest()
        bars = [self._room_bar(room, longest, unit) for room in bundle.rooms]
        legend = [(Tone.FULL, say("report-legend-used"))]
        if any(room.is_over for room in bundle.rooms):
            legend.append((Tone.STRIPED, say("report-legend-over")))
        if any(room.used is None for room in bundle.rooms):
            legend.append((Tone.OPEN, say("report-legend-withheld")))
        yield from self._pictures(
            "rooms",
            bars,
            title=say("report-rooms-title", bundle=self.name),
            legend=legend if len(legend) > 1 or has_caps else (),
            limit=say("report-legend-limit") if has_caps else "",
        )
        if has_caps and any(room.is_over for room in bundle.rooms):
            yield self._says("report-over-why")
        yield self._rooms_table(unit, has_caps=has_caps)

    def moves(self) -> Iterator[Block]:
        """Who comes to, stays with and leaves each provider."""
        moves, say, few = self._bundle.moves, self._say, self._report.has_protected
        protected = "-protected" if few else ""
        yield Heading(level=3, text=said(say("report-moves-heading")))
        yield self._says(f"report-moves-lead{protected}")
        whole = max([self._most(one) for one in moves] or [0]) or 1
        columns = ("comes", "leaves") if few else ("comes", "stays", "leaves")
        tones = {"comes": Tone.FULL, "stays": Tone.PALE, "leaves": Tone.STRIPED}
        legend = [(tones[name], say(f"report-column-{name}")) for name in columns]
        yield from self._pictures(
            "moves",
            [self._moves_bar(one, whole, columns) for one in moves],
            title=say(f"report-moves-title{protected}", bundle=self.name),
            legend=legend,
        )
        rows = [
            (
                self._provider(one.provider),
                *(self._amounts.whole(self._of(one, name)) for name in columns),
            )
            for one in moves
        ]
        yield self._table("moves", ("provider", *columns), rows, shares=(4, *(1 for _ in columns)))

    def areas(self) -> Iterator[Block]:
        """How it went by area, and by language."""
        bundle, say = self._bundle, self._say
        yield self._says("report-areas-lead")
        names = {
            id_: by.get(self._amounts.language, by.get("sv", id_))
            for id_, by in self._report.areas.items()
        }
        names[_UNKNOWN] = say("report-unknown")
        languages = {id_: self._language(id_) for id_ in bundle.by_language}
        yield from self._crossed("areas", bundle.by_area, names, is_few=bundle.few_areas)
        yield from self._crossed(
            "languages", bundle.by_language, languages, is_few=bundle.few_languages
        )

    def _crossed(
        self,
        part: str,
        rows: Mapping[str, Mapping[str, Shown]],
        names: Mapping[str, str],
        *,
        is_few: bool,
    ) -> Iterator[Block]:
        if not rows:
            yield self._says(f"report-{part}-none")
            return
        fared = (SUM, *(how.value for how in Fared))
        columns = [one for one in fared if any(row[one] for row in rows.values())]
        told = [
            (names.get(id_, id_), *(self._amounts.whole(row[one]) for one in columns))
            for id_, row in rows.items()
        ]
        first = {"areas": "area", "languages": "language"}[part]
        shares = (3, *(2 for _ in columns))
        yield self._table(part, (first, *columns), told, shares=shares)
        if is_few:
            yield self._says(f"report-few-{part}")

    def _language(self, code: str) -> str:
        if code == _UNKNOWN:
            return self._say("report-unknown")
        name = language_name(code, self._amounts.language)
        return name[:1].upper() + name[1:]

    def _admits(self) -> str:
        bundle = self._bundle
        if bundle.rule != AdmissionRule.SOFT:
            return self._say(f"report-rule-{bundle.rule}")
        unit = "hours" if bundle.counts_hours else "people"
        overrun = self._amounts.used(bundle.overrun, in_hours=bundle.counts_hours)
        return self._say(f"report-rule-soft-{unit}", overrun=overrun)

    def _longest(self) -> float:
        """The longest bar: the fullest provider, as a share of its cap; at least a full one."""
        shares = [
            (room.used or 0) / room.capacity
            for room in self._bundle.rooms
            if room.capacity and room.used is not None
        ]
        return max([_FULL, *shares])

    def _room_bar(self, room: RoomShown, longest: float, unit: str) -> Bar:
        value, most = self._room_value(room, unit), self._most_used()
        if room.used is None:
            track: tuple[Piece, ...] = (Piece(share=_FULL / longest, tone=Tone.OPEN),)
        elif room.capacity is None:
            track = (Piece(share=room.used / most),)
        else:
            filled = room.used / room.capacity if room.capacity else float(bool(room.used))
            over = max(filled - _FULL, 0)
            track = (
                Piece(share=min(filled, _FULL) / longest),
                Piece(share=over / longest, tone=Tone.STRIPED),
            )
        limit = None if room.capacity is None else _FULL / longest
        return Bar(label=self._room_name(room), value=value, tracks=(track,), limit=limit)

    def _most_used(self) -> int:
        return max([room.used or 0 for room in self._bundle.rooms] or [0]) or 1

    def _room_value(self, room: RoomShown, unit: str) -> str:
        used = self._used(room.used)
        if room.used is None:
            if room.capacity is None:
                return used
            capacity = self._used(room.capacity)
            return self._say(f"report-room-value-withheld-{unit}", used=used, capacity=capacity)
        if room.capacity is None:
            return self._say(f"report-room-value-no-cap-{unit}", used=used)
        facts = {"used": used, "capacity": self._used(room.capacity), "share": self._filled(room)}
        return self._say(f"report-room-value-{unit}", **facts)

    def _room_name(self, room: RoomShown) -> str:
        if not room.provider:
            return self._say(f"report-room-group-{room.group}" if room.group else _SHARED)
        name = self._provider(room.provider)
        by = self._report.areas.get(room.area)
        if by is None:
            return name
        area = by.get(self._amounts.language, by.get("sv", room.area))
        return self._say("report-room-in-area", provider=name, area=area)

    def _rooms_table(self, unit: str, *, has_caps: bool) -> Table:
        columns: tuple[str, ...] = ("provider", f"used-{unit}")
        rows: list[Sequence[str]] = []
        for room in self._bundle.rooms:
            used = self._used(room.used)
            if has_caps:
                cap = _NOTHING if room.capacity is None else self._used(room.capacity)
                filled = _NOTHING if room.capacity is None else self._filled(room)
                rows.append((self._room_name(room), cap, used, filled))
            else:
                rows.append((self._room_name(room), used))
        if has_caps:
            columns = ("provider", f"capacity-{unit}", f"used-{unit}", "filled")
        return self._table("rooms", columns, rows, shares=(4, *(2 for _ in columns[1:])))

    def _filled(self, room: RoomShown) -> str:
        if room.used is None:
            return self._amounts.whole(None)
        if not room.capacity:
            return self._say("report-room-zero-cap")
        return self._amounts.share(room.used, room.capacity)

    def _used(self, amount: Shown) -> str:
        return self._amounts.used(amount, in_hours=self._bundle.counts_hours)

    def _moves_bar(self, one: MovesShown, whole: int, columns: Sequence[str]) -> Bar:
        facts = {name: self._amounts.whole(self._of(one, name)) for name in columns}
        protected = "" if "stays" in columns else "-protected"
        there = [("comes", Tone.FULL), ("stays", Tone.PALE)]
        track = tuple(
            Piece(share=(self._of(one, name) or 0) / whole, tone=tone)
            for name, tone in there
            if name in columns
        )
        gone = (Piece(share=(one.leaves or 0) / whole, tone=Tone.STRIPED),)
        value = self._say(f"report-moves-value{protected}", **facts)
        return Bar(label=self._provider(one.provider), value=value, tracks=(track, gone))

    def _most(self, one: MovesShown) -> int:
        return max((one.comes or 0) + (one.stays or 0), one.leaves or 0)

    def _of(self, one: MovesShown, name: str) -> Shown:
        return {"comes": one.comes, "stays": one.stays, "leaves": one.leaves}[name]

    def _provider(self, id_: str) -> str:
        return self._report.providers.get(id_, id_)

    def _tone(self, outcome: str) -> Tone:
        if outcome in ("first_wish", "later_wish"):
            return Tone.FULL
        return Tone.STRIPED if outcome == "silent_placed" else Tone.PALE

    def _bar(self, label: str, value: str, number: Shown, whole: int, tone: Tone) -> Bar:
        if number is None:
            return Bar(label=label, value=value, tracks=((Piece(share=_FULL, tone=Tone.OPEN),),))
        return Bar(label=label, value=value, tracks=((Piece(share=number / whole, tone=tone),),))

    def _share(self, part: Shown, whole: Shown) -> str:
        if part is None or whole is None:
            return self._amounts.whole(None)
        return self._amounts.share(part, whole)

    def _says(self, message: str, **facts: str) -> Paragraph:
        return Paragraph(text=said(self._say(message, **facts)))

    def _pictures(
        self,
        name: str,
        bars: Sequence[Bar],
        *,
        title: str,
        legend: Sequence[tuple[Tone, str]] = (),
        limit: str = "",
    ) -> Iterator[Picture]:
        """The plot, in as many drawings as it takes: none may be higher than a sheet."""
        for first in range(0, len(bars), _MOST_BARS):
            some = tuple(bars[first : first + _MOST_BARS])
            described = ". ".join(f"{bar.label}: {bar.value}" for bar in some) + "."
            plot = Plot(
                id=f"{name}-{self._bundle.bundle}-{first}",
                title=title,
                described=described,
                bars=some,
                legend=tuple(legend),
                limit_label=limit,
            )
            yield Picture(svg=svg(plot, self._width), alt=f"{title}. {described}")

    def _table(
        self,
        name: str,
        columns: Sequence[str],
        rows: Sequence[Sequence[str]],
        shares: Sequence[int],
    ) -> Table:
        return Table(
            caption=said(self._say(f"report-table-{name}", bundle=self.name)),
            columns=tuple(said(self._say(f"report-column-{one}")) for one in columns),
            rows=tuple(tuple(map(said, row)) for row in rows),
            shares=tuple(shares),
            has_numbers=True,
        )


_SHARED = "report-room-shared"
_NOTHING = "–"
