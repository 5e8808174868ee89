"""Who may choose, what, and who is left out."""

from collections.abc import Iterator

from hemval.apps.public.guide.section import Section, behind, section
from hemval.apps.public.system_today import SystemToday
from hemval.core.system.offered import choice_window
from hemval.core.system.rule import in_force
from hemval.core.system.services import Bundle, Service
from hemval.letters.kinds.wording import own_words, told, within_sentence
from hemval.letters.paper import Bullets, Paragraph, said
from hemval.texts.words import Words


def who(choice: SystemToday, words: Words) -> Iterator[Section]:
    """What one must be granted, what is in it, and who is not included."""
    if not choice.bundles:
        yield nothing_to_choose(choice, words)
        return
    names = tuple(within_sentence(one) for one in choice.terms.bundles.values())
    granted = Paragraph(text=told(words, "public-who-granted", bundles=names), lead=True)
    yield Section(blocks=(granted, Paragraph(text=said(words.say("public-who-provider")))))
    services = {one.id: one for one in in_force(choice.system.services, choice.terms.effect)}
    yield from _included(choice, services, words)
    yield from _settled(choice, services, words)
    yield _left_out(choice, words)
    yield section(words, "public-who-new", "public-who-new-do")


def nothing_to_choose(choice: SystemToday, words: Words) -> Section:
    """That there is no choice, and who has decided so."""
    municipality = choice.system.identity.municipality
    effect = choice.terms.effect
    found = (choice_window(choice.system, one.id, effect) for one in choice.system.bundles)
    rules = [one for one in found if one is not None]
    return Section(
        blocks=(Paragraph(text=told(words, "public-when-never", municipality=municipality)),),
        behind=behind(rules, choice, words),
    )


def _included(choice: SystemToday, services: dict[str, Service], words: Words) -> Iterator[Section]:
    bundles = [one for one in _bundles(choice) if one.id in choice.bundles]
    for bundle in bundles:
        within = [services[one] for one in bundle.services if one in services]
        heading = said(words.say("public-who-services"))
        if len(bundles) > 1:
            heading = told(words, "public-who-services-of", bundle=within_sentence(bundle.name))
        names = Bullets(items=tuple(own_words(one.name, words) for one in within))
        yield Section(heading=heading, blocks=(names,), behind=behind([bundle], choice, words))


def _bundles(choice: SystemToday) -> tuple[Bundle, ...]:
    return in_force(choice.system.bundles, choice.terms.effect)


def _settled(choice: SystemToday, services: dict[str, Service], words: Words) -> Iterator[Section]:
    """What somebody does whom nobody chooses."""
    settled = [one for one in services.values() if not one.is_open_to_choice]
    if settled:
        why = Paragraph(text=said(words.say("public-who-not-chosen-why")))
        names = Bullets(items=tuple(own_words(one.name, words) for one in settled))
        heading = said(words.say("public-who-not-chosen"))
        found = behind(settled, choice, words)
        yield Section(heading=heading, blocks=(why, names), behind=found)


def _left_out(choice: SystemToday, words: Words) -> Section:
    rules = [
        one
        for one in in_force(choice.system.exclusions, choice.terms.effect)
        if one.concerns(choice.terms.kind)
    ]
    heading = said(words.say("public-who-left-out"))
    if not rules:
        nobody = Paragraph(text=said(words.say("public-who-nobody-left-out")))
        return Section(heading=heading, blocks=(nobody,))
    reasons = tuple(dict.fromkeys(own_words(one.reason, words) for one in rules))
    found = behind(rules, choice, words)
    return Section(heading=heading, blocks=(Bullets(items=reasons),), behind=found)
