"""The municipality's own words on a topic, as its letters quote them, and who has decided them."""

from collections.abc import Iterator

from hemval.apps.public.guide.section import Section, behind
from hemval.apps.public.system_today import SystemToday
from hemval.core.system.letter_texts import LetterText, LetterTopic
from hemval.core.system.rule import in_force
from hemval.letters.kinds.wording import own_words
from hemval.letters.paper import Paragraph, said
from hemval.texts.words import Words


def quoted(
    choice: SystemToday, words: Words, topics: tuple[LetterTopic, ...], *, heading: str = ""
) -> Iterator[Section]:
    """What is said on each topic; nothing of those that nothing is said on.

    A heading stands over all that is said of one topic; else each has its own.
    """
    for topic in topics:
        rules = rules_of(choice, topic)
        if rules:
            paragraphs = tuple(Paragraph(text=own_words(one.text, words)) for one in rules)
            yield Section(
                heading=said(words.say(heading or f"change-topic-{topic}")),
                blocks=tuple(dict.fromkeys(paragraphs)),
                behind=behind(rules, choice, words),
            )


def rules_of(choice: SystemToday, topic: LetterTopic) -> tuple[LetterText, ...]:
    """The texts on a topic that are meant for something that can be chosen."""
    return tuple(
        one
        for one in in_force(choice.system.letter_texts, choice.on)
        if one.topic is topic and any(one.concerns(bundle) for bundle in choice.bundles)
    )
