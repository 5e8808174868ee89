"""How one changes provider later."""

from collections.abc import Iterator

from hemval.apps.public.guide.quoted import quoted, rules_of
from hemval.apps.public.guide.section import Section, behind, section
from hemval.apps.public.system_today import SystemToday
from hemval.core.system.choice import ChoiceMode
from hemval.core.system.letter_texts import LetterTopic
from hemval.core.system.rule import in_force
from hemval.texts.words import Words


def change(choice: SystemToday, words: Words) -> Iterator[Section]:
    """What the municipality says of it; else whether one may, and whom to ask."""
    if rules_of(choice, LetterTopic.CHANGE):
        yield from quoted(choice, words, (LetterTopic.CHANGE,), heading="public-change-how")
    else:
        windows = in_force(choice.system.choice, choice.on)
        always = [one for one in windows if one.mode is ChoiceMode.ANY_TIME]
        message = "notice-later" if always else "notice-later-ask"
        found = behind(always, choice, words)
        yield section(words, "public-change-how", message, behind=found)
    yield from quoted(choice, words, (LetterTopic.QUEUE,), heading="public-change-queue")
