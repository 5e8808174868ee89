"""What one can do who is not satisfied."""

from collections.abc import Iterator

from hemval.apps.public.guide.quoted import quoted
from hemval.apps.public.guide.section import Section, section
from hemval.apps.public.system_today import SystemToday
from hemval.core.system.letter_texts import LetterTopic
from hemval.texts.words import Words

_WHERE = ("provider", "municipality", "inspection", "appeal")


def complaint(choice: SystemToday, words: Words) -> Iterator[Section]:
    """Whom to talk to, nearest first, and what can be appealed."""
    for one in _WHERE:
        yield section(words, f"public-complaint-{one}", f"public-complaint-{one}-do")
    yield from quoted(choice, words, (LetterTopic.APPEAL,))
