"""What happens if she does not choose, in the words of the rule that is in force."""

from hemval.core.correspondence.choosing_rules import (
    ChoosingRules,
    SilentFate,
    choosing_rules,
    somebody_leaves,
)
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.system.values import RoundKind
from hemval.letters.kinds.wording import joined, told
from hemval.letters.paper import Block, Paragraph, Said, said
from hemval.texts.words import Words


def if_silent(
    message: str, bundles: tuple[str, ...], terms: LetterTerms, words: Words
) -> tuple[Block, ...]:
    """That she need not choose, and what comes then; told apart where it differs for her help.

    `message` says the first of it, with `then` for the rest.
    """
    fates = {one: _said(choosing_rules(terms, one), terms, words) for one in bundles}
    alike = set(fates.values())
    if len(alike) == 1:
        return _one(message, alike.pop(), words)
    blocks: list[Block] = [Paragraph(text=said(words.say(message, then="").strip()))]
    for bundle, sentences in fates.items():
        first, *others = sentences
        name = terms.bundles[bundle]
        begun = told(words, "letter-silent-of", bundle=name, then=first)
        blocks.append(Paragraph(text=joined(begun, *map(said, others))))
    return tuple(blocks)


def _one(message: str, sentences: tuple[str, ...], words: Words) -> tuple[Block, ...]:
    return (Paragraph(text=said(words.say(message, then=" ".join(sentences)))),)


def _said(rules: ChoosingRules, terms: LetterTerms, words: Words) -> tuple[str, ...]:
    """One sentence where it is the same for all; else one for who has a provider, one for others.

    In a round that a provider's leaving is behind, everybody has had one.
    """
    existing, new = (_then(fate, terms, words) for fate in (rules.existing, rules.new))
    if existing == new or terms.kind is RoundKind.PROVIDER_EXIT:
        return (existing,)
    return (
        words.say("letter-silent-existing", then=existing),
        words.say("letter-silent-new", then=new),
    )


def _then(fate: SilentFate, terms: LetterTerms, words: Words) -> str:
    then = words.say(f"letter-silent-{fate}")
    if fate is SilentFate.KEEPS and somebody_leaves(terms):
        then = f"{then} {words.say('letter-silent-unless-leaves')}"
    return then


def heading_of_silence(words: Words) -> Said:
    """The heading over it."""
    return said(words.say("letter-silent"))
