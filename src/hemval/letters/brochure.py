"""The brochure: every provider of an area beside the others, for whoever reads on paper.

It says what the pages say, fact by fact, with who says so and of which day. It is of nobody, so it
has no recipient.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hemval.core.comparison.sheet import Cell, Sheet
from hemval.core.neutral_order import ORDERS
from hemval.core.system.comparing import ComparisonRule
from hemval.core.system.presentation import Contact
from hemval.core.system.rule import Kind
from hemval.core.system.values import LocalText
from hemval.letters.kinds.asking import phone_hours
from hemval.letters.kinds.wording import own_words, told
from hemval.letters.paper import (
    Block,
    Box,
    Bullets,
    Heading,
    Look,
    Paper,
    Paragraph,
    Run,
    Said,
    Table,
    said,
)
from hemval.texts.compared import said_of
from hemval.texts.languages import LOCALES, RIGHT_TO_LEFT
from hemval.texts.words import Words

_ABREAST = 3
"""So many providers stand side by side, and can still be read; in large print one less."""
_LABEL, _CELL = 4, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class BrochureFacts:
    """What a brochure tells. `sheets` stand in the order of the day that has the number `order`.

    `area` is None where it is of the whole municipality; `names`: what areas and bundles are
    called, by id.
    """

    municipality: str
    area: LocalText | None
    day: date
    order: int
    sheets: tuple[Sheet, ...]
    names: Mapping[str, LocalText]
    rule: ComparisonRule
    contact: Contact | None
    look: Look
    is_exercise: bool


def brochure(facts: BrochureFacts, words: Words, *, large_print: bool) -> Paper:
    """The brochure as a paper."""
    say = words.say
    return Paper(
        language=words.language,
        locale=LOCALES[words.language],
        is_right_to_left=words.language in RIGHT_TO_LEFT,
        title=_plain(_title(facts, words)),
        sender=(facts.municipality,),
        dated=words.date(facts.day),
        blocks=(*_first(facts, words), *_tables(facts, words, large_print), *_last(facts, words)),
        page_of=say("letter-page", page="{page}", pages="{pages}"),
        mark=say("letter-exercise") if facts.is_exercise else "",
        look=facts.look,
        large_print=large_print,
    )


def _title(facts: BrochureFacts, words: Words) -> Said:
    if facts.area is None:
        return said(words.say("brochure-title"))
    return told(words, "brochure-title-area", area=facts.area)


def _plain(text: Said) -> str:
    return "".join(run.text for run in text)


def _first(facts: BrochureFacts, words: Words) -> Iterator[Block]:
    yield Heading(text=_title(facts, words), level=1)
    yield Paragraph(text=said(words.say("brochure-lead")), lead=True)
    order = words.say("brochure-order", number=facts.order, orders=ORDERS, day=facts.day)
    yield Paragraph(text=said(order))
    if _sources(facts.sheets):
        yield Paragraph(text=said(words.say("brochure-sources-how")))
    yield Box(heading=said(words.say("letter-ask")), blocks=tuple(_whom_to_ask(facts, words)))


def _whom_to_ask(facts: BrochureFacts, words: Words) -> Iterator[Block]:
    contact = facts.contact
    if contact is None or not (contact.phone or contact.email):
        yield Paragraph(text=said(words.say("letter-ask-municipality")))
        return
    if contact.phone:
        phone = Run(text=words.say("letter-ask-phone", phone=contact.phone), strong=True)
        hours = phone_hours(contact.phone_hours, words) if contact.phone_hours else ""
        when = (Run(text=f" {words.say('letter-ask-hours', hours=hours)}"),) if hours else ()
        yield Paragraph(text=(phone, *when))
    if contact.email:
        yield Paragraph(text=said(words.say("letter-ask-email", email=contact.email)))


def _tables(facts: BrochureFacts, words: Words, large_print: bool) -> Iterator[Block]:
    parts = _parts(facts.sheets, _ABREAST - 1 if large_print else _ABREAST)
    for number, part in enumerate(parts, 1):
        caption = words.say("brochure-part", part=number, parts=len(parts))
        columns = (words.say("compare-fact"), *(one.name for one in part))
        yield Table(
            caption=said(caption if len(parts) > 1 else words.say("compare-lead")),
            columns=tuple(said(one) for one in columns),
            rows=tuple(_rows(part, facts, words)),
            shares=(_LABEL, *(_CELL for _ in part)),
        )


def _parts(sheets: Sequence[Sheet], most: int) -> list[Sequence[Sheet]]:
    """As few tables as can be, none more than one provider longer than another."""
    parts = []
    for left in range(-(-len(sheets) // most), 0, -1):
        size = -(-len(sheets) // left)
        parts.append(sheets[:size])
        sheets = sheets[size:]
    return parts


def _rows(part: Sequence[Sheet], facts: BrochureFacts, words: Words) -> Iterator[tuple[Said, ...]]:
    numbers = {source: at for at, source in enumerate(_sources(facts.sheets), 1)}
    for cells in zip(*(one.cells for one in part), strict=True):
        label = words.say(f"compare-field-{cells[0].field}")
        told = (_told(one, facts.names, numbers.get(one.source), words) for one in cells)
        yield (said(label), *told)


def _told(cell: Cell, names: Mapping[str, LocalText], source: int | None, words: Words) -> Said:
    """What a cell says, by which of the sources as of which day, and whether it is old."""
    given = said_of(cell, words, names)
    runs = [Run(text=given.text)] if given.text else []
    if given.own:
        is_other = LOCALES[given.own_language] != LOCALES[words.language]
        runs += [Run(text=" ")] if runs else []
        runs.append(Run(text=given.own, language=given.own_language if is_other else ""))
    if source is not None and cell.as_of:
        by = words.say("brochure-source", source=source, day=cell.as_of)
        runs.append(Run(text=f" {by}"))
    if cell.is_old:
        runs.append(Run(text=f" {words.say('compare-old')}.", strong=True))
    return tuple(runs)


def _sources(sheets: Sequence[Sheet]) -> tuple[str, ...]:
    """Who says so, each once; each is told by its number where it is the source."""
    return tuple(sorted({cell.source for one in sheets for cell in one.cells if cell.source}))


def _last(facts: BrochureFacts, words: Words) -> Iterator[Block]:
    rule = facts.rule
    told = [words.say(f"compare-{one}") for one in ("reviewed", "source-own", "missing")]
    told.append(words.say("compare-old-what", months=rule.old_after_months))
    told.append(words.say("compare-held-back-what", answers=rule.fewest_answers))
    if rule.kind is Kind.UNKNOWN:
        told.append(words.say("compare-assumed"))
    sources = _sources(facts.sheets)
    if sources:
        yield Heading(text=said(words.say("brochure-sources")))
        yield Bullets(items=tuple(_swedish(one, words) for one in sources), is_numbered=True)
    yield Heading(text=said(words.say("compare-about-facts")))
    yield Bullets(items=tuple(said(one) for one in told))


def _swedish(source: str, words: Words) -> Said:
    """Who says so, as they wrote it."""
    return own_words(LocalText.swedish(source), words)
