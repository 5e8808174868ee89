"""The reminder that the last day to choose comes near."""

from hemval.core.correspondence.facts import ReminderFacts
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.framing import framed
from hemval.letters.kinds.asking import asking
from hemval.letters.kinds.silence import if_silent
from hemval.letters.kinds.ways import due, ways_to_choose
from hemval.letters.kinds.wording import about, facts_of
from hemval.letters.paper import Heading, Paper, Paragraph, said
from hemval.texts.words import Words


def compose(order: LetterOrder, terms: LetterTerms, words: Words, stamp: Stamp) -> Paper:
    """The reminder to one recipient; one page."""
    facts = facts_of(order, ReminderFacts)
    title = words.say("reminder-title")
    blocks = (
        Heading(text=said(title), level=1),
        Paragraph(text=said(due("reminder", facts.days, words)), lead=True),
        *about(words, "reminder-what", terms, facts.bundles),
        *ways_to_choose(facts.bundles, facts.code, terms, words, is_offer=False),
        *if_silent("reminder-need-not", facts.bundles, terms, words),
        asking(terms, words),
    )
    return framed(order, terms, words, stamp, title=title, blocks=blocks, pages_promised=1)
