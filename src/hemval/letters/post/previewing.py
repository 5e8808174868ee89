"""One letter as it would be printed, marked so that nobody takes it for the letter itself."""

from dataclasses import replace

from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.stamp import Stamp
from hemval.core.correspondence.terms import LetterTerms
from hemval.letters.kinds.registry import compose
from hemval.letters.paper import Paper
from hemval.letters.post.letters_run import LettersRun
from hemval.letters.post.pressroom import Job, Result, print_one
from hemval.letters.typeset.press import Press
from hemval.texts.words import Words

_NO_ID = "–"
"""Stands where a letter has its id: a preview has none, and is in no index."""


def previewed(run: LettersRun, order: LetterOrder, *, language: str = "") -> Result:
    """The letter as it would be printed; `language` where it is wanted in another than hers."""
    order = replace(order, language=language) if language else order
    mark = run.words.say("letters-preview-mark")

    def marked(order: LetterOrder, terms: LetterTerms, words: Words, stamp: Stamp) -> Paper:
        return replace(compose(order, terms, words, stamp), mark=mark)

    job = Job(order=order, stamp=Stamp(id=_NO_ID, dated=run.days[order.kind]))
    return print_one(Press(), run.round.terms, marked, job)
