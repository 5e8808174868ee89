"""What a report tells of the whole round: what comes first, and what people do by hand."""

from collections.abc import Iterator, Mapping

from hemval.core.reporting.round_report import BundleShown, RoundReport, Shown
from hemval.letters.paper import Block, Figures, Heading, Paragraph, Said, Table, said
from hemval.letters.report.amounts import Amounts
from hemval.texts.words import Words

_Row = tuple[Said, Said]
_NOTHING = "–"
_APART = "apart"


class OfRound:
    """Tells of a round in one language."""

    def __init__(self, report: RoundReport, words: Words) -> None:
        """Take the report and the reader's words."""
        self._report = report
        self._say = words.say
        self._amounts = Amounts(words)

    def head(self) -> Iterator[Block]:
        """What the report is about."""
        report, say = self._report, self._say
        lead = say("report-nothing-to-choose", municipality=report.municipality)
        if report.proof is not None:
            kind = say(f"report-kind-{report.kind}")
            lead = say("report-lead", kind=kind, effect=report.effect)
        yield Heading(level=1, text=said(say("report-title", municipality=report.municipality)))
        yield Paragraph(text=said(lead), lead=True)
        yield Paragraph(text=said(self._days()))
        if report.is_exercise:
            yield Paragraph(text=said(say("report-exercise"), strong=True))

    def in_short(self) -> Iterator[Block]:
        """The five figures, and every row of the list in one place."""
        report, say = self._report, self._say
        yield self.heading("short")
        if report.work is None:
            yield Figures(rows=(self._figure("nothing", report.total),))
            yield Paragraph(text=said(say("report-nothing-to-verify")))
            return
        only = report.bundles[0] if len(report.bundles) == 1 else None
        yield Figures(
            rows=(
                self._in_round(),
                *(self.of_wishes(only) if only else ()),
                self._figure("waiting", report.work.waiting),
            )
        )
        for name in ("same-help", "protected-counted", "withheld-means"):
            if name == "protected-counted":
                yield self._clients()
            yield Paragraph(text=said(say(f"report-{name}")))

    def of_wishes(self, bundle: BundleShown) -> tuple[_Row, ...]:
        """How many got a wish of one bundle, and how many a rule placed."""
        by_rule = bundle.outcomes["silent_placed"]
        if bundle.chose == 0:
            wishes: tuple[_Row, ...] = (self._figure("nobody_chose", 0),)
        else:
            wishes = (self._wish("first_wish", bundle.outcomes["first_wish"], bundle.chose),)
            if bundle.outcomes["later_wish"] != 0:
                wishes = (*wishes, self._wish("some_wish", bundle.some_wish, bundle.chose))
        return (*wishes, self._figure("silent_placed", by_rule))

    def heading(self, name: str) -> Heading:
        """The heading of a section."""
        return Heading(level=2, text=said(self._say(f"report-heading-{name}")))

    def work(self) -> Iterator[Block]:
        """What people do by hand, and who waits in queues."""
        report, say = self._report, self._say
        rows = [*self._work_rows()]
        yield self.heading("work")
        if not rows:
            yield Paragraph(text=said(say("report-work-none")))
        else:
            yield Paragraph(text=said(say("report-work-lead")))
            yield self.numbers("work", ("task", "people"), rows)
        queued = [bundle for bundle in report.bundles if bundle.queues]
        if queued:
            yield Paragraph(text=said(say("report-queues-lead")))
        for bundle in queued:
            waits = {report.providers.get(id_, id_): n for id_, n in bundle.queues.items()}
            name = {"bundle": self.bundle_name(bundle)}
            yield self.numbers("queues", ("provider", "queue"), [*waits.items()], name)

    def by_hand(self) -> Iterator[Block]:
        """The places that people gave instead of a rule, and who decided."""
        told, say = self._report.by_hand, self._say
        if told is None:
            return
        yield self.heading("by_hand")
        yield Paragraph(text=said(say("report-by-two" if told.by_two else "report-by-one")))
        if told.placed == 0:
            yield Paragraph(text=said(say("report-by-hand-none")))
            return
        yield Paragraph(text=said(say("report-by-hand-lead")))
        rows = [(say("report-by-hand-placed"), told.placed)]
        rows.append((say("report-by-hand-exceptions"), told.exceptions))
        yield self.numbers("by_hand", ("what", "people"), rows)
        grounds = [(say(f"report-ground-{name}"), n) for name, n in told.grounds.items()]
        yield self.numbers("grounds", ("ground", "people"), grounds)
        roles = [(say(f"report-role-{name}"), n) for name, n in told.confirmed_as.items()]
        yield self.numbers("roles", ("role", "people"), roles)

    def changes(self) -> Iterator[Block]:
        """What later lists told."""
        changes = self._report.work.changes if self._report.work else {}
        if changes:
            rows = [(self._say(f"report-change-{code}"), n) for code, n in changes.items()]
            yield self.heading("changes")
            yield Paragraph(text=said(self._say("report-changes-lead")))
            yield self.numbers("changes", ("change", "people"), rows)

    def correction(self) -> Iterator[Block]:
        """What a correction put right, where the round is one."""
        put_right, say = self._report.correction, self._say
        if put_right is None:
            return
        yield self.heading("correction")
        yield Paragraph(text=said(say("report-correction-lead")))
        why = say("report-correction-why-unsaid")
        if put_right.why:
            why = say("report-correction-why", why=put_right.why)
        yield Paragraph(text=said(why))
        if put_right.other_system:
            yield Paragraph(text=said(say("report-correction-system")))
        yield Paragraph(text=said(say("report-correction-exceeded", caps=put_right.exceeded)))
        if put_right.changed:
            rows = [(say(f"report-put-{code}"), n) for code, n in put_right.changed.items()]
            yield self.numbers("correction", ("what", "people"), rows)

    def numbers(
        self,
        name: str,
        columns: tuple[str, str],
        rows: list[tuple[str, Shown]],
        facts: Mapping[str, str] | None = None,
    ) -> Table:
        """A table of one number each."""
        return Table(
            caption=said(self._say(f"report-table-{name}", **(facts or {}))),
            columns=tuple(said(self._say(f"report-column-{one}")) for one in columns),
            rows=tuple((said(label), said(self._amounts.whole(n))) for label, n in rows),
            shares=(3, 1),
            has_numbers=True,
        )

    def bundle_name(self, bundle: BundleShown) -> str:
        """What a bundle is called."""
        return bundle.name.get(self._amounts.language, bundle.name.get("sv", bundle.bundle))

    def _days(self) -> str:
        report = self._report
        if report.opens is None or report.closes is None or not report.bundles:
            return self._say("report-days-facts", facts_on=report.facts_on)
        return self._say(
            "report-days", opens=report.opens, closes=report.closes, facts_on=report.facts_on
        )

    def _in_round(self) -> _Row:
        """How many are in; and how many the list has, where that may be told."""
        report = self._report
        number, sentence = self._figure("in_round", report.in_round)
        if report.total is None:
            return number, sentence
        rows = self._say("report-figure-rows", total=self._amounts.whole(report.total))
        return number, (*sentence, *said(f" {rows}"))

    def _figure(self, name: str, number: Shown, **facts: str) -> _Row:
        if number is None:
            told = self._say(f"report-figure-{name}-withheld", **facts)
            return said(_NOTHING), said(told)
        return said(self._amounts.whole(number)), said(self._say(f"report-figure-{name}", **facts))

    def _wish(self, name: str, part: Shown, chose: Shown) -> _Row:
        if part is None:
            return self._figure(name, None)
        if chose is None:
            return said(self._amounts.whole(part)), said(self._say(f"report-figure-{name}-count"))
        facts = {"part": self._amounts.whole(part), "whole": self._amounts.whole(chose)}
        return (
            said(self._amounts.share(part, chose)),
            said(self._say(f"report-figure-{name}", **facts)),
        )

    def _clients(self) -> Table:
        report, say = self._report, self._say
        rows = [(say(f"report-clients-{name}"), n) for name, n in report.clients.items()]
        rows.append((say("report-clients-sum"), report.total))
        return self.numbers("clients", ("where", "people"), rows)

    def _work_rows(self) -> Iterator[tuple[str, Shown]]:
        """Each thing to do once: the sum where its parts may not be told."""
        work = self._report.work
        if work is None:
            return
        told: dict[str, Shown] = {**work.waits_for}
        if not told and work.waiting != 0:
            told["waiting"] = work.waiting
        told |= {name: n for name, n in work.calls.items() if name == _APART}
        told |= {**work.temporary}
        told |= {"until_start": work.until_start} if work.until_start != 0 else {}
        told |= {**work.look_at}
        for name, number in told.items():
            yield self._say(f"report-work-{name}"), number
