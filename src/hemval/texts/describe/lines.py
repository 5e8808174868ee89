"""A page as a row of lines, each with a role: what a printer needs, and nothing about looks."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from hemval.texts.describe.page import Chapter, Comparison, Page, Section, Statement
from hemval.texts.words import Words


class Role(StrEnum):
    """What a line is on the page."""

    TITLE = "title"
    LEAD = "lead"
    CHAPTER = "chapter"
    INTRO = "intro"
    SECTION = "section"
    STATEMENT = "statement"
    WAS = "was"
    NOW = "now"
    RISK = "risk"
    BASIS = "basis"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line, the warning before it, whether it belongs close to the line above, or under it."""

    role: Role
    text: str
    mark: str | None = None
    close: bool = False
    nested: bool = False


def lines(page: Page, words: Words) -> Iterator[Line]:
    """The whole page from top to bottom."""
    yield Line(role=Role.TITLE, text=page.title)
    for paragraph in page.lead:
        yield Line(role=Role.LEAD, text=paragraph)
    for chapter in page.chapters:
        yield from _chapter(chapter, words)


def _chapter(chapter: Chapter, words: Words) -> Iterator[Line]:
    yield Line(role=Role.CHAPTER, text=chapter.heading)
    for paragraph in chapter.intro:
        yield Line(role=Role.INTRO, text=paragraph)
    for section in chapter.sections:
        if section.heading:
            yield Line(role=Role.SECTION, text=section.heading)
        for run in runs(section):
            yield from _run(run, words)
        for comparison in section.comparisons:
            yield from _comparison(comparison, words)


def runs(section: Section) -> Iterator[tuple[Statement, ...]]:
    """Statements in a row that rest on the very same thing."""
    for _, statements in groupby(section.statements, key=lambda one: one.provenance):
        yield tuple(statements)


def _run(run: tuple[Statement, ...], words: Words) -> Iterator[Line]:
    for place, statement in enumerate(run):
        yield Line(role=Role.STATEMENT, text=statement.text, mark=statement.mark, close=place > 0)
        for risk in statement.risks:
            yield Line(role=Role.RISK, text=risk, close=True)
    basis = run[0].provenance.lines()
    if basis and len(run) > 1:
        basis = (words.say("show-shared", count=len(run)), *basis)
    if basis:
        yield Line(role=Role.BASIS, text=" ".join(basis), close=True)


def _comparison(comparison: Comparison, words: Words) -> Iterator[Line]:
    """A rule whose first sentence stands is told by it; then only the sentences that differ."""
    before, after = comparison.before, comparison.after
    stands = before.sentences[0] == after.sentences[0]
    if stands:
        told = after.text if before.sentences == after.sentences else after.sentences[0]
        yield Line(role=Role.STATEMENT, text=told, mark=after.mark)
    for role, message, one, other in (
        (Role.WAS, "diff-was", before, after),
        (Role.NOW, "diff-now", after, before),
    ):
        differing = [sentence for sentence in one.sentences if sentence not in other.sentences]
        if differing:
            text = words.say(message, text=" ".join(differing))
            mark = None if stands else one.mark
            close = stands or role is Role.NOW
            yield Line(role=role, text=text, mark=mark, close=close, nested=stands)
    for risk in after.risks:
        yield Line(role=Role.RISK, text=risk, close=True)
    for difference in comparison.differences:
        yield Line(role=Role.BASIS, text=difference, close=True)
