"""The last page of a provider's paper: what it signs and sends back.

It holds ids and no names, so that it may go by ordinary post.
"""

from collections.abc import Iterator, Sequence

from hemval.core.facts.providers import Provider
from hemval.files.allocated.told_lists import ProviderRow
from hemval.letters.paper import (
    Block,
    Heading,
    NewPage,
    Pairs,
    Paragraph,
    Ticks,
    WriteOn,
    said,
)
from hemval.letters.sheets.about import About
from hemval.letters.sheets.sheet import Sheets

_LINES_FOR_REASONS = 3


def receipt(
    about: About, provider: Provider, rows: Sequence[ProviderRow], sheets: Sheets
) -> Iterator[Block]:
    """What the provider confirms, what it cannot do, and who signs."""
    say, contact = sheets.words.say, sheets.contact
    yield NewPage()
    yield Heading(text=said(say(f"sheet-receipt-{about}")))
    to = contact.postal_address if contact and contact.postal_address else (sheets.asking(),)
    yield Pairs(
        rows=(
            (said(say("sheet-provider")), said(provider.name)),
            (said(say("sheet-round")), said(sheets.terms.round)),
            (said(say("sheet-made")), said(sheets.words.date(sheets.made_on))),
            (said(say("sheet-column-rows")), said(say("sheet-count", number=len(rows)))),
            (said(say("sheet-receipt-to")), said(", ".join(to))),
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
