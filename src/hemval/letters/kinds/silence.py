"""What happens if she does not choose, in the words of the rule that is in force."""

from collections.abc import Iterator
from dataclasses import dataclass

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
    fates = {one: _said(one, terms, words) for one in bundles}
    alike = set(fates.values())
    need_not = said(words.say(message, then="").strip())
    if len(alike) == 1:
        return (Paragraph(text=joined(need_not, *alike.pop())),)
    blocks: list[Block] = [Paragraph(text=need_not)]
    for bundle, (first, *others) in fates.items():
        begun = told(words, "letter-silent-of", bundle=terms.bundles[bundle])
        blocks.append(Paragraph(text=joined(begun, first, *others)))
    return tuple(blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Silent:
    """What is said of silence to those who have a provider, to those who have none, or to both."""

    has_provider: bool
    has_none: bool
    sayings: tuple[Said, ...]


def told_apart(bundle: str, terms: LetterTerms, words: Words) -> tuple[Silent, ...]:
    """One sentence where it is the same for all; else one for who has a provider, one for others.

    That silence may take her provider from her, and how she keeps it, is what nobody may miss.

    In a round that a provider's leaving is behind, everybody has had one.
    """
    rules = choosing_rules(terms, bundle)
    existing, new = (_then(fate, terms, words) for fate in (rules.existing, rules.new))
    keeping = tuple(_how_to_keep(rules, words))
    if existing == new or terms.kind is RoundKind.PROVIDER_EXIT:
        return (Silent(has_provider=True, has_none=True, sayings=(said(existing), *keeping)),)
    to_who_has = said(words.say("letter-silent-existing", then=existing))
    to_others = said(words.say("letter-silent-new", then=new))
    return (
        Silent(has_provider=True, has_none=False, sayings=(to_who_has, *keeping)),
        Silent(has_provider=False, has_none=True, sayings=(to_others,)),
    )


def _said(bundle: str, terms: LetterTerms, words: Words) -> tuple[Said, ...]:
    return tuple(one for each in told_apart(bundle, terms, words) for one in each.sayings)


def _how_to_keep(rules: ChoosingRules, words: Words) -> Iterator[Said]:
    """Where silence may move her: that it may, and what she does not to be moved."""
    if not rules.silence_may_move:
        return
    yield said(words.say("letter-silent-may-change"), strong=True)
    yield said(words.say("letter-silent-keep-today"), strong=True)
    if rules.chooser_comes_first:
        yield said(words.say("letter-silent-chooser-first"))


def _then(fate: SilentFate, terms: LetterTerms, words: Words) -> str:
    then = words.say(f"letter-silent-{fate}")
    if fate is SilentFate.KEEPS and somebody_leaves(terms):
        then = f"{then} {words.say('letter-silent-unless-leaves')}"
    return then


def heading_of_silence(words: Words) -> Said:
    """The heading over it."""
    return said(words.say("letter-silent"))
