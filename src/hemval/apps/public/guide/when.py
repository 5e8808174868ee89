"""When one can choose, and when one is told how it came out."""

from collections.abc import Iterator

from babel.dates import get_day_names

from hemval.apps.public.guide.section import Section, behind, section
from hemval.apps.public.guide.who import nothing_to_choose
from hemval.apps.public.system_today import SystemToday
from hemval.core.round.days import RoundDays
from hemval.core.system.choice import ChoiceMode, ChoiceWindow
from hemval.core.system.offered import choice_window
from hemval.letters.kinds.wording import told
from hemval.letters.paper import Paragraph
from hemval.texts.words import Words


def when(choice: SystemToday, words: Words) -> Iterator[Section]:
    """The days that are set, what follows them, and what one who is late can do."""
    if not choice.bundles:
        yield nothing_to_choose(choice, words)
        return
    blocks = (*days_told(choice, words), *_told_and_begins(choice, words))
    windows = _windows(choice)
    yield Section(blocks=blocks, behind=behind(windows, choice, words))
    if choice.days is not None and choice.days.overall.closes is not None:
        goes_on = any(one.mode is ChoiceMode.ANY_TIME for one in windows)
        late = "public-when-late-change" if goes_on else "public-when-late-ask"
        yield section(words, "public-when-late", late)


def days_told(choice: SystemToday, words: Words) -> Iterator[Paragraph]:
    """Whether one can choose today, until when, and how many days are left of it."""
    if choice.days is None:
        always = any(one.mode is ChoiceMode.ANY_TIME for one in _windows(choice))
        message = "public-when-any-time" if always else "public-when-unknown"
        yield Paragraph(text=told(words, message), lead=True)
        return
    yield from _of_round(choice, choice.days, words)


def _of_round(choice: SystemToday, days: RoundDays, words: Words) -> Iterator[Paragraph]:
    opens, closes = days.overall.opens, days.overall.closes
    if opens is not None and choice.on < opens.day:
        left = (opens.day - choice.on).days
        if closes is not None:
            text = told(words, "public-when-coming", opens=opens.day, closes=closes.day)
        else:
            text = told(words, "public-when-coming-on", opens=opens.day)
        yield Paragraph(text=text, lead=True)
        yield Paragraph(text=told(words, "public-when-begins", days=left))
    elif closes is None:
        yield Paragraph(text=told(words, "public-when-open-on"), lead=True)
    elif choice.on > closes.day:
        yield Paragraph(text=told(words, "public-when-closed", closes=closes.day), lead=True)
    else:
        names = get_day_names("wide", context="stand-alone", locale=words.locale)
        weekday = names[closes.day.weekday()]
        text = told(words, "public-when-open", weekday=weekday, closes=closes.day)
        yield Paragraph(text=text, lead=True)
        left = (closes.day - choice.on).days
        yield Paragraph(text=told(words, "public-when-left", days=left))


def _told_and_begins(choice: SystemToday, words: Words) -> Iterator[Paragraph]:
    if choice.days is None:
        return
    if choice.days.notify_by is not None:
        day = choice.days.notify_by.day
        yield Paragraph(text=told(words, "public-when-notify", day=day))
    yield Paragraph(text=told(words, "public-when-effect", day=choice.days.effect))


def _windows(choice: SystemToday) -> tuple[ChoiceWindow, ...]:
    """The rule for when each can be chosen, each once."""
    terms = choice.terms
    found = (
        choice_window(choice.system, one, terms.effect, asked_on=terms.asked_on)
        for one in choice.bundles
    )
    return tuple(dict.fromkeys(one for one in found if one is not None))
