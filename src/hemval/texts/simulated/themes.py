"""The themes of the page: for each a picture, and the table that it is drawn from."""

from collections.abc import Iterator, Mapping, Sequence

from hemval.core.placement.small_numbers import SUM, Told
from hemval.core.simulation.fates import OF_CHOOSERS, OF_SILENT, Fate
from hemval.core.simulation.few import Row
from hemval.core.simulation.figures import (
    CERTAIN,
    CHANCES,
    NONE,
    BundleFigures,
    ByRule,
    SilentFigures,
)
from hemval.core.simulation.rows import hours_of, parts_of, rows_of
from hemval.texts.invitations import Sentences
from hemval.texts.simulated.amounts import Amounts
from hemval.texts.simulated.page import Bar, Chart, Piece, Table, Theme
from hemval.texts.words import Words

RULES = ("decided", "changed")
_TONES = {
    Fate.FIRST_WISH.label: "a",
    Fate.LATER_WISH.label: "b",
    Fate.KEEPS_UNMET.label: "c",
    Fate.TO_CALL.label: "d",
    Fate.SILENT_STAYS.label: "a",
    Fate.SILENT_MOVES.label: "c",
    Fate.SILENT_NEW.label: "b",
    Fate.WAITS.label: "e",
    CERTAIN: "a",
    CHANCES[0][0]: "good",
    CHANCES[1][0]: "b",
    CHANCES[2][0]: "c",
    CHANCES[3][0]: "d",
    NONE: "e",
}
"""How each piece of a bar is coloured, the same wherever it stands."""
_WHOLE = 1000


class Themes:
    """Tells the figures of one bundle.

    `names` are what areas, languages and providers are called, by id.
    """

    def __init__(
        self, figures: BundleFigures, words: Words, names: Mapping[str, Mapping[str, str]]
    ) -> None:
        """Take the figures of a bundle, and the reader's words."""
        self._figures = figures
        self._words = words
        self._say = words.say
        self._amounts = Amounts(words)
        self._names = names

    def all(self, silent: Sequence[SilentFigures]) -> Iterator[Theme]:
        """Every theme that there is something to say of."""
        figures = self._figures
        if figures.chose:
            yield self._of_fates("choosers", OF_CHOOSERS, figures.choosers)
            yield self._chances()
            yield self._who("provider")
        yield self._of_fates("silent", OF_SILENT, figures.silent)
        if figures.chose:
            for part in ("area", "language"):
                yield self._who(part)
        yield self._providers()
        if figures.queue:
            yield self._queues()
        yield self._silent_rules(silent)

    def _theme(self, name: str, chart: Chart | None, *tables: Table) -> Theme:
        heading = self._say(f"simulation-theme-{name}")
        lead = self._say(f"simulation-lead-{name}")
        return Theme(heading=heading, lead=lead, chart=chart, tables=tables)

    def _table(self, id_: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
        return Table(
            id=f"{self._figures.bundle}-{id_}",
            caption=self._say(f"simulation-table-{id_}"),
            headings=tuple(headings),
            rows=tuple(map(tuple, rows)),
        )

    def _rule(self, name: str) -> str:
        return self._say(f"simulation-rule-{name}")

    def _of_fates(self, name: str, fates: Sequence[Fate], counted: Told) -> Theme:
        by_rule = {fate.label: self._figures.fates[fate] for fate in fates}
        told = [counted[rule] for rule in RULES]
        labels = {
            key: self._say(f"simulation-fate-{key}")
            for key in by_rule
            if any(row[key] != 0 for row in told)
        }
        rows = [
            (
                label,
                self._amounts.ranged(told[0][key], by_rule[key].decided),
                self._amounts.ranged(told[1][key], by_rule[key].changed),
                self._amounts.difference(told[0][key], told[1][key]),
            )
            for key, label in labels.items()
        ]
        chart = self._stacked(dict(zip(map(self._rule, RULES), told, strict=True)), labels)
        return self._theme(name, chart, self._compared(name, rows))

    def _compared(self, id_: str, rows: Sequence[Sequence[str]]) -> Table:
        headings = ("what", *RULES, "difference")
        return self._table(id_, [self._say(f"simulation-column-{name}") for name in headings], rows)

    def _chances(self) -> Theme:
        groups = (CERTAIN, *(name for name, _ in CHANCES), NONE)
        labels = {name: self._say(f"simulation-chance-{name}") for name in groups}
        told = self._figures.chances
        rows = [
            (
                label,
                self._amounts.whole(told["decided"][key]),
                self._amounts.whole(told["changed"][key]),
                self._amounts.difference(told["decided"][key], told["changed"][key]),
            )
            for key, label in labels.items()
        ]
        chart = self._stacked({self._rule(rule): told[rule] for rule in RULES}, labels)
        wishes = self._figures.wishes
        by_wish = [
            (
                self._say("simulation-wish", number=int(number)),
                self._amounts.whole(wishes["decided"][number]),
                self._amounts.whole(wishes["changed"][number]),
                self._amounts.difference(wishes["decided"][number], wishes["changed"][number]),
            )
            for number in sorted(parts_of(wishes["decided"]), key=lambda one: (one == "0", one))
        ]
        return self._theme(
            "chances", chart, self._compared("chances", rows), self._compared("wishes", by_wish)
        )

    def _stacked(self, told: Mapping[str, Row], labels: Mapping[str, str]) -> Chart:
        """A bar for each rule, parted; what is held back is one striped piece at the end."""
        bars, hides = [], False
        toned = [(key, _TONES[key]) for key in labels]
        for name, row in told.items():
            whole = row[SUM] or sum(number or 0 for number in parts_of(row).values()) or 1
            pieces = [
                Piece(
                    thousandths=round(_WHOLE * (row[key] or 0) / whole),
                    tone=tone,
                    label=self._amounts.whole(row[key]),
                )
                for key, tone in toned
            ]
            rest = _WHOLE - sum(piece.thousandths for piece in pieces)
            hides = hides or any(row[key] is None for key in labels)
            if any(row[key] is None for key in labels) and rest > 0:
                pieces.append(Piece(thousandths=rest, tone="hidden"))
            bars.append(Bar(label=name, pieces=tuple(pieces)))
        legend = [(tone, labels[key]) for key, tone in toned]
        if hides:
            legend.append(("hidden", self._say("simulation-withheld-few")))
        said = [
            f"{name}: "
            + ", ".join(f"{label} {self._amounts.whole(row[key])}" for key, label in labels.items())
            for name, row in told.items()
        ]
        return Chart(bars=tuple(bars), legend=tuple(legend), described=". ".join(said))

    def _who(self, part: str) -> Theme:
        """Who gains and loses in each area or language, or of those who wished for a provider."""
        gains, fates = self._figures.gains[part], self._figures.of_choosers[part]
        parts = sorted(gains, key=lambda one: (-(gains[one][SUM] or 0), self._name(part, one)))
        most = max([gains[one][key] or 0 for one in parts for key in ("better", "worse")] or [0])
        longest = max(most, 1)
        bars, rows = [], []
        silent = self._figures.of_silent.get(part)
        for one in parts:
            row = gains[one]
            better, worse = self._amounts.whole(row["better"]), self._amounts.whole(row["worse"])
            left = Piece(thousandths=round(_WHOLE * (row["worse"] or 0) / longest), tone="bad")
            right = Piece(thousandths=round(_WHOLE * (row["better"] or 0) / longest), tone="good")
            name = self._name(part, one)
            after = self._say("simulation-both-ways", better=better, worse=worse)
            bars.append(Bar(label=name, pieces=(right,), left=(left,), after=after))
            first = [self._first(fates.decided, one), self._first(fates.changed, one)]
            moves = [] if silent is None else [self._moves(silent.decided, one)]
            moves += [] if silent is None else [self._moves(silent.changed, one)]
            rows.append((name, self._amounts.whole(row[SUM]), better, worse, *first, *moves))
        columns = ["chose", "better", "worse", "first_decided", "first_changed"]
        columns += [] if silent is None else ["moves_decided", "moves_changed"]
        headings = [self._say(f"simulation-column-{one}") for one in (part, *columns)]
        legend = [
            ("bad", self._say("simulation-column-worse")),
            ("good", self._say("simulation-column-better")),
        ]
        chart = Chart(
            bars=tuple(bars),
            legend=tuple(legend),
            described=". ".join(f"{bar.label}: {bar.after}" for bar in bars),
            goes_both_ways=True,
        )
        return self._theme(part, chart, self._table(part, headings, rows))

    def _first(self, told: Told, part: str) -> str:
        row = told[part]
        return self._amounts.share(row[Fate.FIRST_WISH.label], row[SUM])

    def _moves(self, told: Told, part: str) -> str:
        row = told.get(part)
        return self._amounts.whole(row[Fate.SILENT_MOVES.label] if row else 0)

    def _name(self, part: str, id_: str) -> str:
        return self._names[part].get(id_, id_)

    def _providers(self) -> Theme:
        figures = self._figures
        persons = rows_of(figures.persons)
        rows = []
        each = hours_of(figures)
        for name, by_rule in figures.persons.items():
            rows.append(
                (
                    self._name("provider", name),
                    self._amounts.ranged(persons[0][name], by_rule.decided),
                    self._amounts.ranged(persons[1][name], by_rule.changed),
                    *self._hours(each[name]),
                )
            )
        names = ("persons_decided", "persons_changed", "hours_decided", "hours_changed")
        headings = [self._say(f"simulation-column-{one}") for one in ("provider_that", *names)]
        return self._theme(
            "providers", self._of_hours(each), self._table("providers", headings, rows)
        )

    def _hours(self, one: ByRule | None) -> tuple[str, str]:
        """Hours as decided and under the changed rule."""
        if one is None:
            return self._amounts.whole(None), self._amounts.whole(None)
        decided, changed = one.decided, one.changed
        return (
            self._amounts.ranged(round(decided.mean), decided),
            self._amounts.ranged(round(changed.mean), changed),
        )

    def _of_hours(self, each: Mapping[str, ByRule | None]) -> Chart:
        """Two bars for each provider: hours a month as decided and under the changed rule."""
        told = [one for one in each.values() if one]
        longest = max([max(one.decided.mean, one.changed.mean) for one in told] or [1])
        bars = []
        for name, one in each.items():
            means = (one.decided.mean, one.changed.mean) if one else (None, None)
            labels = (self._name("provider", name), "")
            for label, mean, tone in zip(labels, means, ("e", "a"), strict=True):
                length = round(_WHOLE * (mean or 0) / max(longest, 1))
                piece = Piece(thousandths=length, tone=tone)
                bars.append(Bar(label=label, pieces=(piece,), after=self._amounts.whole(mean)))
        legend = (("e", self._rule("decided")), ("a", self._rule("changed")))
        said = [
            f"{self._name('provider', name)}: {self._amounts.whole(one.decided.mean)}, "
            f"{self._amounts.whole(one.changed.mean)}"
            for name, one in each.items()
            if one
        ]
        return Chart(bars=tuple(bars), legend=legend, described=". ".join(said))

    def _queues(self) -> Theme:
        queue = self._figures.queue
        told = rows_of(queue)
        rows = [
            (
                self._name("provider", name),
                self._amounts.ranged(told[0][name], one.decided),
                self._amounts.ranged(told[1][name], one.changed),
                self._amounts.difference(told[0][name], told[1][name]),
            )
            for name, one in queue.items()
        ]
        return self._theme("queues", None, self._compared("queues", rows))

    def _silent_rules(self, silent: Sequence[SilentFigures]) -> Theme:
        """Every rule for the silent beside the others; one that cannot be followed says why."""
        sentences = Sentences(self._words)
        told, wrong = {}, []
        for rule in silent:
            if rule.wrong:
                why = " ".join(dict.fromkeys(map(sentences.finding, rule.wrong)))
                wrong.append((self._silent(rule.name), why))
                continue
            numbers = next(one for one in rule.bundles if one.bundle == self._figures.bundle)
            told[rule.name] = numbers.fates
        columns = [fate.label for fate in OF_SILENT]
        rows = [
            (self._silent(name), *(self._amounts.whole(told[name][one]) for one in columns))
            for name in told
        ]
        headings = [self._say("simulation-column-rule")]
        headings += [self._say(f"simulation-fate-{one}") for one in columns]
        labels = {one: self._say(f"simulation-fate-{one}") for one in columns}
        bars = {self._silent(name): told[name] for name in told}
        chart = self._stacked(bars, labels)
        tables = [self._table("silent-rules", headings, rows)]
        if wrong:
            cannot = [self._say(f"simulation-column-{one}") for one in ("rule", "why")]
            tables.append(self._table("silent-wrong", cannot, wrong))
        return self._theme("silent-rules", chart if rows else None, *tables)

    def _silent(self, name: str) -> str:
        return self._say(f"simulation-silent-{name}")
