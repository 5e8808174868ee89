"""What becomes of one who does not choose."""

from collections.abc import Iterator

from hemval.apps.public.guide.section import Section, behind, section
from hemval.apps.public.guide.who import nothing_to_choose
from hemval.apps.public.system_today import SystemToday
from hemval.core.correspondence.choosing_rules import place_today
from hemval.core.system.choice import PlaceToday
from hemval.core.system.rule import Rule, in_force_for
from hemval.letters.kinds.silence import Silent, told_apart
from hemval.letters.kinds.wording import joined, own_words, short_name
from hemval.letters.paper import Paragraph, Said, said
from hemval.texts.words import Words


def silent(choice: SystemToday, words: Words) -> Iterator[Section]:
    """What the rule for silence gives, in the words of letters; who decided it, fate by fate."""
    if not choice.bundles:
        yield nothing_to_choose(choice, words)
        return
    need_not = said(words.say("public-silent-need-not"))
    yield Section(blocks=(Paragraph(text=need_not, lead=True),))
    for bundle in choice.bundles:
        heading = _heading(bundle, choice, words)
        for one in told_apart(bundle, choice.terms, words):
            rules = rules_of_silence(bundle, one, choice)
            paragraph = Paragraph(text=joined(*one.sayings))
            found = behind(rules, choice, words)
            yield Section(heading=heading, blocks=(paragraph,), behind=found)
            heading = ()
    yield section(words, "public-silent-safe", "public-silent-safe-how")


def rules_of_silence(bundle: str, told_of: Silent, choice: SystemToday) -> Iterator[Rule]:
    """The rules that decide it: what a place is worth to the silent, or else whom they get."""
    terms, non_choice = choice.terms, choice.system.non_choice
    place = place_today(terms, bundle)
    keeps = place is not None and place.silent is PlaceToday.PROTECTED
    if told_of.has_provider and place is not None and keeps:
        yield place
    existing = non_choice.existing if told_of.has_provider and not keeps else ()
    new = non_choice.new if told_of.has_none else ()
    for rules in (existing, new):
        holding = in_force_for(rules, bundle, terms.effect)
        yield from (one for one in holding if one.holds_in(terms.kind))


def _heading(bundle: str, choice: SystemToday, words: Words) -> Said:
    """Which help it is about, where there is more than one to choose for."""
    if len(choice.bundles) == 1:
        return ()
    return own_words(short_name(choice.terms.bundles[bundle]), words)
