"""What a choice leaves as it was: the help, its hours and its fee."""

from collections.abc import Iterator

from hemval.apps.public.guide.quoted import quoted
from hemval.apps.public.guide.section import Section, behind, section
from hemval.apps.public.system_today import SystemToday
from hemval.core.correspondence.choosing_rules import nights_are_municipal
from hemval.core.system.letter_texts import LetterTopic
from hemval.core.system.rule import in_force
from hemval.core.system.services import Category, Service
from hemval.letters.paper import Bullets, Paragraph, said
from hemval.texts.words import Words

_STAYS = ("public-same-what", "public-same-hours", "public-same-fee")
_CHANGES = ("public-same-who", "public-same-agreed")


def same(choice: SystemToday, words: Words) -> Iterator[Section]:
    """What stays, what may change, and that a notice is no new decision."""
    for heading, messages in (
        ("public-same-unchanged", _STAYS),
        ("public-same-changes", _CHANGES),
    ):
        items = Bullets(items=tuple(said(words.say(one)) for one in messages))
        yield Section(heading=said(words.say(heading)), blocks=(items,))
    yield from quoted(choice, words, (LetterTopic.FEE,))
    if nights_are_municipal(choice.terms):
        yield Section(
            heading=said(words.say("public-same-nights")),
            blocks=(Paragraph(text=said(words.say("offer-nights"))),),
            behind=behind(_nights(choice), choice, words),
        )
    yield section(words, "public-same-notice", "public-same-notice-why")


def _nights(choice: SystemToday) -> Iterator[Service]:
    services = in_force(choice.system.services, choice.terms.effect)
    yield from (one for one in services if one.category is Category.NIGHT)
