"""What stands around every sheet: whose it is, what it was made from, and who may read it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from hemval.core.correspondence.terms import LetterTerms
from hemval.core.correspondence.whom_to_ask import whom_to_ask
from hemval.core.system.presentation import Contact
from hemval.core.system.rule import in_force
from hemval.letters.framing import first_in_force, look_of, sender_of
from hemval.letters.paper import Block, Heading, Paper, Paragraph, Said, said, words_of_block
from hemval.letters.sheets.legible import MARK, legible, legible_text
from hemval.texts.allocated import AllocatedSentences
from hemval.texts.languages import LOCALES
from hemval.texts.words import Words

_GROUP = 16


class Readers(StrEnum):
    """Who may read a sheet; the end of its sentence's name."""

    PROVIDER = "provider"
    CALLER = "caller"
    NAMED = "named"


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeFrom:
    """The list that a sheet tells the same as: its path within the round's folder, its SHA-256."""

    name: str
    sha256: str


@dataclass(frozen=True, kw_only=True)
class Sheets:
    """What all sheets of one round have in common.

    `key` is that of the round's letters. `left_out`: so many rows of the list are left out, since
    who they are of is gone, or what they are of has ended.
    """

    terms: LetterTerms
    words: Words
    made_on: date
    key: bytes = b""
    left_out: int = 0

    @cached_property
    def sentences(self) -> AllocatedSentences:
        """What the lists say, in the words of the sheets."""
        return AllocatedSentences(self.words, self._providers)

    def provider(self, id: str) -> str:
        """What a provider is called; nothing for none."""
        return self._providers.get(id, id)

    def bundle(self, id: str) -> str:
        """What a bundle is called."""
        name = self.terms.bundles.get(id)
        return name.in_language(self.words.language) if name else id

    def area(self, id: str) -> str:
        """What an area is called."""
        name = self.terms.areas.get(id)
        return name.in_language(self.words.language) if name else id

    def services(self, services: Iterable[tuple[str, int | None]]) -> str:
        """Services by name, with their minutes."""
        return self.sentences.services((self._services.get(id, id), n) for id, n in services)

    @cached_property
    def _providers(self) -> dict[str, str]:
        return {one.id: one.name or one.id for one in self.terms.providers}

    @cached_property
    def _services(self) -> dict[str, str]:
        language, system = self.words.language, self.terms.system
        named = in_force(system.services, self.terms.effect)
        return {one.id: one.name.in_language(language) for one in named}

    @property
    def contact(self) -> Contact | None:
        """Whom to ask, where the municipality has told."""
        return whom_to_ask(self.terms)

    def told_left_out(self) -> tuple[Paragraph, ...]:
        """That rows of the list are left out, where any are."""
        if not self.left_out:
            return ()
        return (Paragraph(text=said(self.words.say("sheet-left-out", rows=self.left_out))),)

    def asking(self) -> str:
        """Where questions are answered: by name, number and address, as far as they are known."""
        contact, language = self.contact, self.words.language
        if contact is None:
            return self.terms.phone or self.terms.system.identity.municipality
        phone = contact.phone or self.terms.phone
        told = (contact.name.in_language(language), phone, contact.email or "")
        return ", ".join(filter(None, told))


def origin(sheets: Sheets, made_from: MadeFrom | None) -> tuple[tuple[Said, Said], ...]:
    """When it was made, from which round, and what the list is known again by."""
    say = sheets.words.say
    pairs = [
        (say("sheet-round"), sheets.terms.round),
        (say("sheet-made"), sheets.words.date(sheets.made_on)),
    ]
    if made_from is not None:
        pairs.append((say("sheet-made-from"), made_from.name))
        pairs.append((say("sheet-known-by"), in_groups(made_from.sha256)))
    return tuple((said(label), said(value)) for label, value in pairs)


def _with_mark_told(blocks: Sequence[Block], words: Words) -> tuple[Block, ...]:
    """The blocks, and what the mark means where it stands in any of them."""
    if not any(MARK in text for block in blocks for text in words_of_block(block)):
        return tuple(blocks)
    return (blocks[0], Paragraph(text=said(words.say("sheet-marked", mark=MARK))), *blocks[1:])


def in_groups(digest: str) -> str:
    """A digest so that it can be read aloud, and broken between two lines."""
    return " ".join(digest[start : start + _GROUP] for start in range(0, len(digest), _GROUP))


def sheet(
    sheets: Sheets,
    *,
    title: str,
    blocks: Iterable[Block],
    readers: Readers,
    is_wide: bool = False,
) -> Paper:
    """A sheet's blocks with everything that stands around them."""
    words, terms, shown = sheets.words, sheets.terms, legible_text(title)
    appearance = first_in_force(terms.system.appearance, terms.facts_on)
    made = words.say("sheet-foot", round=terms.round, made=sheets.made_on)
    return Paper(
        language=words.language,
        locale=LOCALES[words.language],
        title=shown,
        sender=sender_of(terms),
        dated=words.date(sheets.made_on),
        blocks=_with_mark_told((Heading(text=said(shown), level=1), *map(legible, blocks)), words),
        footer=(said(words.say(f"sheet-readers-{readers}")), said(made)),
        page_of=words.say("letter-page", page="{page}", pages="{pages}"),
        mark=words.say("letter-exercise") if terms.is_exercise else "",
        look=look_of(appearance),
        is_wide=is_wide,
    )
