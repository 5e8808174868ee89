"""The letter that her provider leaves: until when it helps, and when she can choose another."""

from hemval.core.correspondence.facts import LeavingFacts
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.framing import framed
from hemval.letters.kinds.announcement import days_to_choose
from hemval.letters.kinds.asking import asking
from hemval.letters.kinds.silence import heading_of_silence, if_silent
from hemval.letters.kinds.wording import about, facts_of, joined, provider_names
from hemval.letters.paper import Heading, Paper, Paragraph, said
from hemval.texts.words import Words


def compose(order: LetterOrder, terms: LetterTerms, words: Words, stamp: Stamp) -> Paper:
    """The letter to one whose provider leaves; one page."""
    facts = facts_of(order, LeavingFacts)
    title = words.say("leaving-title")
    provider = provider_names(terms).get(facts.provider, facts.provider)
    if facts.last_day is None:
        lead = words.say("leaving-lead-no-day", provider=provider)
        today = words.say("leaving-today-no-day")
    else:
        lead = words.say("leaving-lead", provider=provider, last=facts.last_day)
        today = words.say("leaving-today", provider=provider, last=facts.last_day)
    blocks = (
        Heading(text=said(title), level=1),
        Paragraph(text=said(lead), lead=True),
        Paragraph(text=said(today)),
        *about(words, "leaving-what", terms, facts.bundles),
        Paragraph(
            text=joined(
                said(days_to_choose("leaving", facts.days, words)),
                said(words.say("leaving-effect", effect=facts.days.effect)),
                said(words.say("letter-same-help")),
            )
        ),
        Paragraph(text=said(words.say("leaving-next"))),
        Heading(text=heading_of_silence(words)),
        *if_silent("leaving-need-not", facts.bundles, terms, words),
        asking(terms, words),
    )
    return framed(order, terms, words, stamp, title=title, blocks=blocks, pages_promised=1)
