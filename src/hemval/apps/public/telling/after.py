"""What happens when the choice has closed: the notice, and what comes with a new provider."""

from collections.abc import Iterator

from babel.lists import format_list

from hemval.apps.public.telling.quoted import quoted, rules_of
from hemval.apps.public.telling.section import Section, section
from hemval.apps.public.the_choice import TheChoice
from hemval.core.system.letter_texts import TOLD, WONDERED, Telling
from hemval.letters.kinds.wording import told
from hemval.letters.paper import Block, Paragraph, said
from hemval.texts.words import Words


def after(choice: TheChoice, words: Words) -> Iterator[Section]:
    """The notice, until when all is as today, and what the municipality says of each thing."""
    blocks: list[Block] = [
        Paragraph(text=said(words.say("public-after-besked-what"))),
        Paragraph(text=said(words.say("public-same-notice-why"))),
    ]
    if choice.days is not None and choice.days.notify_by is not None:
        day = choice.days.notify_by.day
        blocks.insert(0, Paragraph(text=told(words, "public-when-notify", day=day), lead=True))
    yield Section(heading=said(words.say("public-after-besked")), blocks=tuple(blocks))
    yield section(words, "public-after-until", "public-after-until-how")
    yield from quoted(choice, words, TOLD[Telling.COMES])
    untold = [words.say(f"change-about-{one}") for one in WONDERED if not rules_of(choice, one)]
    if untold:
        topics = str(format_list(untold, style="standard", locale=words.locale))
        yield Section(
            heading=said(words.say("public-after-change")),
            blocks=(Paragraph(text=told(words, "change-ask-about", topics=topics)),),
        )
