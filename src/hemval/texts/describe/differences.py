"""What differs between two systems, in words."""

from collections.abc import Iterator
from datetime import date

from hemval.core.system.areas import Place, StreetRange
from hemval.core.system.changes import Change, ChangeKind, changes
from hemval.core.system.provisions import Part, Provision
from hemval.core.system.rule import Rule
from hemval.core.system.system import System
from hemval.texts.describe.chapters import CHAPTERS, ChapterPlan
from hemval.texts.describe.page import Chapter, Comparison, Page, Section, State
from hemval.texts.describe.phrases import ended
from hemval.texts.describe.sentences.places import LONGEST_LIST, street_range
from hemval.texts.describe.statements import Teller
from hemval.texts.words import Words

_PLANS = (ChapterPlan(id="system", parts=(Part.IDENTITY,)), *CHAPTERS)


def tell_changes(
    before: System, after: System, on: date, words: Words, *, names: tuple[str, str]
) -> Page:
    """What the later system changes: what is new, gone, changed, or only rests on something else.

    `on` is the day the sentences are seen from; `names` is what the two are called in the title.
    """
    found = changes(before, after)
    telling = _Telling(Teller(before, on, words), Teller(after, on, words))
    sections = {
        plan.id: tuple(telling.sections([one for one in found if one.part in plan.parts]))
        for plan in _PLANS
    }
    return Page(
        title=words.say("diff-title", before=names[0], after=names[1]),
        lead=(_summary(found, words),),
        chapters=tuple(
            Chapter(id=name, heading=words.say(f"show-chapter-{name}"), sections=told)
            for name, told in sections.items()
            if told
        ),
    )


def _summary(found: tuple[Change, ...], words: Words) -> str:
    if not found:
        return words.say("diff-nothing")
    counts = {kind: sum(one.kind is kind for one in found) for kind in ChangeKind}
    return words.say("diff-summary", **{kind.value: count for kind, count in counts.items()})


class _Telling:
    def __init__(self, before: Teller, after: Teller) -> None:
        self._before = before
        self._after = after
        self._say = after.phrases.words.say

    def sections(self, found: list[Change]) -> Iterator[Section]:
        """One section for each kind of change that there is."""
        for kind in ChangeKind:
            ours = [one for one in found if one.kind is kind]
            if ours:
                yield Section(
                    heading=self._say(f"diff-{kind}"),
                    statements=tuple(self._after.statement(i) for i in _added(ours))
                    + tuple(self._before.statement(i) for i in _removed(ours)),
                    comparisons=tuple(self._compared(ours)),
                )

    def _compared(self, found: list[Change]) -> Iterator[Comparison]:
        for one in found:
            if one.before is not None and one.after is not None:
                earlier = self._before.statement(one.before)
                later = self._after.statement(one.after)
                told = tuple(self._differences(one.before, one.after))
                if not told and earlier.sentences == later.sentences:
                    told = (self._say("diff-other-language"),)
                yield Comparison(before=earlier, after=later, differences=told)

    def _differences(self, before: Provision, after: Provision) -> Iterator[str]:
        if before.kind is not after.kind:
            yield self._say(
                "diff-kind",
                before=self._say(f"diff-kind-{before.kind}"),
                after=self._say(f"diff-kind-{after.kind}"),
            )
        yield from self._from_to("diff-decision", self._decision(before, after))
        yield from self._from_to("diff-period", self._period(before, after))
        yield from self._from_to("diff-assumption", self._own(before, after, "assumption"))
        yield from self._from_to("diff-note", self._own(before, after, "note"))
        yield from self._sources(before, after)
        yield from self._in_long_lists(before, after)

    def _from_to(self, message: str, texts: tuple[str | None, str | None]) -> Iterator[str]:
        """What something was and is; said with less where there was none, or is none."""
        was, now = texts
        if was == now:
            return
        if was is None:
            yield self._say(f"{message}-new", after=now or "")
        elif now is None:
            yield self._say(f"{message}-gone", before=was)
        else:
            yield self._say(f"{message}-changed", before=was, after=now)

    def _decision(self, before: Provision, after: Provision) -> tuple[str | None, str | None]:
        names = (_text(before, "decision"), _text(after, "decision"))
        if names[0] == names[1]:
            return (None, None)
        ledgers = (self._before.ledger, self._after.ledger)
        was, now = (
            ledger.decision(name) if name else None
            for ledger, name in zip(ledgers, names, strict=True)
        )
        return (was, now)

    def _period(self, before: Provision, after: Provision) -> tuple[str | None, str | None]:
        return (
            self._before.ledger.period(before.period, State.HOLDS),
            self._after.ledger.period(after.period, State.HOLDS),
        )

    def _own(
        self, before: Provision, after: Provision, field: str
    ) -> tuple[str | None, str | None]:
        was, now = (getattr(provision.thing, field, None) for provision in (before, after))
        own = self._after.phrases.own
        return (ended(own(was)) if was else None, ended(own(now)) if now else None)

    def _sources(self, before: Provision, after: Provision) -> Iterator[str]:
        was, now = (set(getattr(provision.thing, "source", ())) for provision in (before, after))
        for name in sorted(now - was):
            yield self._say("diff-source-new", title=self._after.ledger.title(name))
        for name in sorted(was - now):
            yield self._say("diff-source-gone", title=self._before.ledger.title(name))

    def _in_long_lists(self, before: Provision, after: Provision) -> Iterator[str]:
        """What has come and gone in lists that are so long that only their ends are told."""
        earlier, later = before.thing, after.thing
        if not isinstance(earlier, Place) or not isinstance(later, Place):
            return
        for field in ("key_codes", "postal_codes", "streets"):
            was, now = getattr(earlier, field), getattr(later, field)
            if max(len(was), len(now)) <= LONGEST_LIST:
                continue
            for message, parts in (
                ("diff-place-new", [one for one in now if one not in {*was}]),
                ("diff-place-gone", [one for one in was if one not in {*now}]),
            ):
                if parts:
                    yield self._say(message, count=len(parts), parts=self._some(parts))

    def _some(self, parts: list[str | StreetRange]) -> str:
        phrases = self._after.phrases
        told = [
            street_range(one, phrases) if isinstance(one, StreetRange) else one
            for one in parts[:LONGEST_LIST]
        ]
        more = len(parts) - len(told)
        return phrases.all_of([*told, self._say("diff-more", more=more)] if more else told)


def _text(provision: Provision, field: str) -> str | None:
    return getattr(provision.thing, field, None) if isinstance(provision.thing, Rule) else None


def _added(found: list[Change]) -> list[Provision]:
    return [one.after for one in found if one.after is not None and one.before is None]


def _removed(found: list[Change]) -> list[Provision]:
    return [one.before for one in found if one.before is not None and one.after is None]
