"""What happens when the choice has closed: the notice, and what comes with a new provider."""

from collections.abc import Iterator

from hemval.apps.public.guide.quoted import quoted, rules_of
from hemval.apps.public.guide.section import Section, section
from hemval.apps.public.system_today import SystemToday
from hemval.core.system.letter_texts import TOLD, WONDERED, Telling
from hemval.letters.kinds.wondering import whom_to_ask_about
from hemval.letters.kinds.wording import told
from hemval.letters.paper import Block, Paragraph, said
from hemval.texts.words import Words


def after(choice: SystemToday, words: Words) -> Iterator[Section]:
    """The notice, until when all is as today, and what the municipality says of each thing."""
    blocks: list[Block] = [
        Paragraph(text=said(words.say("public-after-besked-what"))),
        Paragraph(text=said(words.say("public-after-decision"))),
    ]
    if choice.days is not None and choice.days.notify_by is not None:
        day = choice.days.notify_by.day
        blocks.insert(0, Paragraph(text=told(words, "public-when-notify", day=day), lead=True))
    yield Section(heading=said(words.say("public-after-besked")), blocks=tuple(blocks))
    yield section(words, "public-after-until", "public-after-until-how")
    yield from quoted(choice, words, TOLD[Telling.COMES])
    ask = whom_to_ask_about([one for one in WONDERED if rules_of(choice, one)], words)
    if ask:
        heading = said(words.say("public-after-change"))
        yield Section(heading=heading, blocks=(Paragraph(text=said(ask)),))
