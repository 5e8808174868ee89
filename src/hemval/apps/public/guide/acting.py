"""For one who helps somebody else to choose, or may choose for her."""

from collections.abc import Iterator

from hemval.apps.public.guide.section import Section, behind, section
from hemval.apps.public.system_today import SystemToday
from hemval.core.correspondence.choosing_rules import asks_together
from hemval.core.system.rule import in_force
from hemval.letters.paper import Paragraph, said
from hemval.texts.words import Words

_GROUNDS = ("help", "guardian", "lasting", "power", "kin")


def acting(choice: SystemToday, words: Words) -> Iterator[Section]:
    """On what ground one may choose for another; the law says so, alike everywhere."""
    for one in _GROUNDS:
        yield section(words, f"public-acting-{one}", f"public-acting-{one}-do")
    yield _two(choice, words)
    yield section(words, "public-acting-told", "public-acting-told-how")


def _two(choice: SystemToday, words: Words) -> Section:
    message = "offer-together" if asks_together(choice.terms) else "public-acting-two-do"
    rules = in_force(choice.system.joint_placement, choice.terms.effect)
    return Section(
        heading=said(words.say("public-acting-two")),
        blocks=(Paragraph(text=said(words.say(message))),),
        behind=behind(rules, choice, words),
    )
