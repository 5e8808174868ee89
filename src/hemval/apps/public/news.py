"""The news of the day, in the reader's language."""

from dataclasses import dataclass
from datetime import date

from hemval.apps.outreach.queries import news_on
from hemval.apps.said import reader_words
from hemval.core.system.values import LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsTold:
    """News, and the language that it is in where the reader's is lacking."""

    text: str
    lang: str
    since: date


def news_told(on: date) -> tuple[NewsTold, ...]:
    """The news of a day, the newest first; in Swedish where nobody has written it otherwise."""
    language = reader_words().language
    found = []
    for row in news_on(on):
        words = LocalText(tuple(row.words.items()))
        lang = "" if language in words.languages() or language == "sv-easy" else "sv"
        found.append(NewsTold(text=words.in_language(language), lang=lang, since=row.starts))
    return tuple(found)
