"""The letter that a choice is coming: what, when, and what happens if nothing is done."""

from hemval.core.correspondence.facts import AnnouncementFacts, ChoiceDays
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.system.rule import in_force
from hemval.letters.framing import framed
from hemval.letters.kinds.asking import asking
from hemval.letters.kinds.silence import heading_of_silence, if_silent
from hemval.letters.kinds.wording import about, facts_of, joined, own_words
from hemval.letters.paper import Block, Bullets, Heading, Paper, Paragraph, said
from hemval.texts.words import Words


def compose(order: LetterOrder, terms: LetterTerms, words: Words, stamp: Stamp) -> Paper:
    """The announcement to one recipient; one page, unless the municipality says more of its own.

    Its words may be long, and are no reason to hold a letter.
    """
    facts = facts_of(order, AnnouncementFacts)
    title = words.say("announcement-title")
    left_out = _not_included(terms, words)
    blocks = (
        Heading(text=said(title), level=1),
        Paragraph(text=said(days_to_choose("announcement", facts.days, words)), lead=True),
        *about(words, "announcement-what", terms, facts.bundles),
        Paragraph(text=said(words.say("announcement-next"))),
        Paragraph(
            text=joined(
                said(words.say("announcement-effect", effect=facts.days.effect)),
                said(words.say("letter-same-help")),
            )
        ),
        Heading(text=heading_of_silence(words)),
        *if_silent("announcement-need-not", facts.bundles, terms, words),
        *left_out,
        asking(terms, words),
    )
    promised = None if left_out else 1
    return framed(order, terms, words, stamp, title=title, blocks=blocks, pages_promised=promised)


def days_to_choose(kind: str, days: ChoiceDays, words: Words) -> str:
    """From when to when she can choose, as far as it is said."""
    if days.opens is None:
        return words.say(f"{kind}-days-unknown")
    if days.closes is None:
        return words.say(f"{kind}-days-open", opens=days.opens)
    return words.say(f"{kind}-days", opens=days.opens, closes=days.closes)


def _not_included(terms: LetterTerms, words: Words) -> tuple[Block, ...]:
    """Who is left out, in the municipality's own words."""
    reasons = tuple(
        dict.fromkeys(
            own_words(rule.reason, words)
            for rule in in_force(terms.system.exclusions, terms.effect)
            if rule.concerns(terms.kind)
        )
    )
    if not reasons:
        return ()
    heading = Heading(text=said(words.say("announcement-not-included")))
    if len(reasons) == 1:
        return (heading, Paragraph(text=reasons[0]))
    return (heading, Bullets(items=reasons))
