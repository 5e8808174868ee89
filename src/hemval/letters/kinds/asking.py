"""Whom to ask, and when somebody answers: the same box in every letter."""

from collections.abc import Iterator
from datetime import time
from itertools import groupby

from babel.dates import get_day_names
from babel.lists import format_list

from hemval.core.correspondence.terms import LetterTerms
from hemval.core.correspondence.whom_to_ask import whom_to_ask
from hemval.core.system.presentation import Contact, PhoneHours
from hemval.letters.kinds.wording import joined, told
from hemval.letters.paper import Box, Paragraph, Run, Said, said
from hemval.texts.words import Words


def asking(terms: LetterTerms, words: Words) -> Box:
    """Whom to ask; where no way is known, it names whoever she is used to."""
    contact = whom_to_ask(terms)
    ways = () if contact is None else tuple(_ways(contact, terms, words))
    if not ways:
        ways = (said(words.say("letter-ask-municipality")),)
    return Box(
        heading=said(words.say("letter-ask")), blocks=tuple(Paragraph(text=one) for one in ways)
    )


def asking_in_a_paragraph(terms: LetterTerms, words: Words) -> Paragraph:
    """The same in one paragraph, for a letter whose first page has no room for the box."""
    box = asking(terms, words)
    heading = said("".join(run.text for run in box.heading), strong=True)
    return Paragraph(text=joined(heading, *(text for one in box.blocks for text in one.sayings)))


def _ways(contact: Contact, terms: LetterTerms, words: Words) -> Iterator[Said]:
    mail = said(words.say("letter-ask-email", email=contact.email)) if contact.email else ()
    if terms.phone:
        number = (Run(text=words.say("letter-ask-phone", phone=terms.phone), strong=True),)
        yield joined(number, _when(contact.phone_hours, words), mail)
    else:
        yield joined(told(words, "letter-ask-name", name=contact.name), mail)


def _when(hours: tuple[PhoneHours, ...], words: Words) -> Said:
    return said(words.say("letter-ask-hours", hours=phone_hours(hours, words))) if hours else ()


def phone_hours(hours: tuple[PhoneHours, ...], words: Words) -> str:
    """When somebody answers, to stand inside a sentence."""
    stretches = [
        words.say(
            "letter-hours",
            days=weekdays(one.weekdays, words),
            start=clock(one.hours.start, words),
            end=clock(one.hours.end, words),
        )
        for one in hours
    ]
    return _list(stretches, words)


def clock(moment: time, words: Words) -> str:
    """A time of the day as the language writes it."""
    return words.say("letter-clock", hour=f"{moment.hour}", minute=f"{moment.minute:02}")


def weekdays(numbers: tuple[int, ...], words: Words) -> str:
    """Days of the week, days in a row as a span."""
    names = get_day_names("wide", context="stand-alone", locale=words.locale)
    spans = []
    for _, run in groupby(enumerate(sorted(set(numbers))), key=lambda pair: pair[1] - pair[0]):
        days = [names[number - 1] for _, number in run]
        whole = words.say("letter-days", first=days[0], last=days[-1])
        spans.append(whole if len(days) > 1 else days[0])
    return _list(spans, words)


def _list(names: list[str], words: Words) -> str:
    return str(format_list(names, style="standard", locale=words.locale))
