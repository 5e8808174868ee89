"""The last page of a provider's paper: what it signs and sends back.

It holds ids and no names, so that it may go by ordinary post.
"""

from collections.abc import Collection, Iterator, Sequence

from hemval.core.placement.working_lists import ToProvider
from hemval.core.system.notices import NoticeOf
from hemval.core.system.rule import in_force
from hemval.letters.paper import (
    Block,
    Heading,
    NewPage,
    Pairs,
    Paragraph,
    Said,
    Ticks,
    WriteOn,
    said,
)
from hemval.letters.sheets.about import About
from hemval.letters.sheets.sheet import Sheets
from hemval.texts.describe.phrases import Phrases
from hemval.texts.describe.sentences.notices import notice

_LINES_FOR_REASONS = 3


def receipt(
    about: About, provider: str, rows: Sequence[ToProvider], sheets: Sheets
) -> Iterator[Block]:
    """What the provider confirms, what it cannot do, and who signs."""
    say, contact = sheets.words.say, sheets.contact
    yield NewPage()
    yield Heading(text=said(say(f"sheet-receipt-{about}")))
    to = contact.postal_address if contact and contact.postal_address else (sheets.asking(),)
    yield Pairs(
        rows=(
            (said(say("sheet-provider")), said(sheets.provider(provider))),
            (said(say("sheet-round")), said(sheets.terms.round)),
            (said(say("sheet-made")), said(sheets.words.date(sheets.made_on))),
            (said(say("sheet-column-rows")), said(say("sheet-count", number=len(rows)))),
            (said(say("sheet-receipt-to")), said(", ".join(to))),
            *_when(about, {row.bundle for row in rows}, sheets),
        )
    )
    yield Ticks(
        question=said(say("sheet-receipt-tick")),
        options=(
            said(say(f"sheet-receipt-{about}-yes", rows=len(rows))),
            said(say(f"sheet-receipt-{about}-no")),
        ),
    )
    if any(not row.client for row in rows):
        yield Paragraph(text=said(say("sheet-receipt-unnamed")))
    yield WriteOn(labels=(said(say(f"sheet-receipt-{about}-why")),), lines=_LINES_FOR_REASONS)
    yield WriteOn(
        labels=tuple(said(say(f"sheet-receipt-{part}")) for part in ("name", "day", "signed")),
        is_side_by_side=True,
    )


def _when(about: About, bundles: Collection[str], sheets: Sheets) -> Iterator[tuple[Said, Said]]:
    """By when an order is confirmed, in the municipality's own rule, where it has one."""
    rules = in_force(sheets.terms.system.notices, sheets.made_on)
    for rule in rules if about is About.COMING else ():
        if rule.of is NoticeOf.ORDER_CONFIRMATION and any(map(rule.concerns, bundles)):
            told = " ".join(notice(rule, Phrases(sheets.terms.system, sheets.words)))
            say = sheets.words.say
            yield said(say("sheet-receipt-when")), said(say("sheet-receipt-said", rule=told))
