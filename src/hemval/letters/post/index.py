"""The index of what is printed, as a list and as XML, for whoever puts it in envelopes.

Every printed letter but those by hand and those of people who are protected now, in the order of
print. `index.xsd` describes the XML. What is not to be posted has no recipient.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesImpl

from hemval.core.correspondence.account import Account
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.printed import LetterState, envelope
from hemval.files.csv_out import csv_rows
from hemval.letters.post.entry import Entry
from hemval.letters.post.folder import LetterFolder
from hemval.letters.post.ledger import Ledger
from hemval.texts.words import Words

INDEX = "index.csv"
INDEX_XML = "index.xml"
SCHEMA = Path(__file__).with_name("index.xsd")
NAMESPACE = "urn:hemval:letter-index:1"
_LINES = ("line_1", "line_2", "line_3", "line_4", "line_5")
"""The name, care of, street, town and country: no address has more."""
_COLUMNS = (
    "letter",
    "state",
    "kind",
    "post_on",
    *_LINES,
    "pages",
    "sheets",
    "duplex",
    "envelope",
    "enclosures",
    "language",
    "large_print",
    "file",
    "batch",
    "sha256",
    "replaces",
)
_NOT_XML = {
    **{code: "\N{REPLACEMENT CHARACTER}" for code in range(0x20) if chr(code) not in "\t\n\r"},
    **dict.fromkeys((0xFFFE, 0xFFFF), "\N{REPLACEMENT CHARACTER}"),
}
"""What no XML may hold, however it is written."""

Enclosures = Mapping[LetterKind, Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """One letter of the index."""

    entry: Entry
    state: LetterState
    envelope: str = ""
    enclosures: tuple[str, ...] = ()
    batch: str = ""
    replaces: str = ""

    @property
    def recipient(self) -> tuple[str, ...]:
        """What stands in the window, of a letter that is to be posted."""
        return self.entry.window if self.state is LetterState.IN_FORCE else ()


def indexed(ledger: Ledger, account: Account, enclosures: Enclosures) -> Iterator[Indexed]:
    """Every letter of the index, in the order of print.

    An envelope is called by the first letter in it.
    """
    batch_of = {
        letter: batch.name
        for batch in ledger.batches.values()
        for letter in batch.letters
        if batch.sha256
    }
    envelopes: dict[bytes, str] = {}
    for number, entry in enumerate(ledger.entries()):
        if entry.is_by_hand or account.is_hidden(entry.client):
            continue
        state = account.state(number, entry)
        is_posted = state is LetterState.IN_FORCE
        yield Indexed(
            entry=entry,
            state=state,
            envelope=envelopes.setdefault(_envelope(entry), entry.id) if is_posted else "",
            enclosures=tuple(enclosures.get(entry.kind, ())) if is_posted else (),
            batch=batch_of.get(entry.id, ""),
            replaces=_replaces(ledger, entry),
        )


def write_index(
    folder: LetterFolder, letters: Iterator[Indexed], *, round_id: str, words: Words
) -> None:
    """Write the list and the XML, each whole or not at all."""
    headings = [words.say(f"post-column-{name}") for name in _COLUMNS]
    with ExitStack() as stack:
        table, path = (stack.enter_context(folder.writing(name)) for name in (INDEX, INDEX_XML))
        add = stack.enter_context(csv_rows(table, headings))
        file = stack.enter_context(path.open("wb"))
        xml = _Xml(file)
        xml.startDocument()
        xml.begin("letters", xmlns=NAMESPACE, round=round_id)
        for one in letters:
            add(_cells(one, words))
            xml.letter(one)
        xml.endElement("letters")
        xml.endDocument()


def _replaces(ledger: Ledger, entry: Entry) -> str:
    """What it replaces, unless that was a letter by hand, of which no index tells."""
    number = ledger.number_of(entry.replaces) if entry.replaces else None
    return "" if number is None or ledger.entry(number).is_by_hand else entry.replaces


def _envelope(entry: Entry) -> bytes:
    return blake2b(repr(envelope(entry)).encode(), digest_size=16).digest()


def _cells(one: Indexed, words: Words) -> list[str]:
    entry = one.entry
    lines = [*one.recipient, *("" for _ in _LINES)][: len(_LINES)]
    return [
        entry.id,
        words.say(f"post-state-{one.state}"),
        entry.kind.value,
        entry.dated.isoformat(),
        *lines,
        str(entry.pages),
        str(entry.sheets),
        _yes(entry.pages > 1, words),
        one.envelope,
        ", ".join(one.enclosures),
        entry.language,
        _yes(entry.large_print, words),
        entry.file,
        one.batch,
        entry.sha256,
        one.replaces,
    ]


def _yes(is_so: bool, words: Words) -> str:
    return words.say("post-yes") if is_so else words.say("post-no")


class _Xml(XMLGenerator):
    """Writes the XML letter by letter, a line each, without what no XML may hold."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__(file, encoding="UTF-8", short_empty_elements=True)

    def begin(self, name: str, **attributes: str) -> None:
        """Begin an element."""
        clean = {key: value.translate(_NOT_XML) for key, value in attributes.items()}
        self.startElement(name, AttributesImpl(clean))

    def letter(self, one: Indexed) -> None:
        """One letter."""
        entry = one.entry
        self.ignorableWhitespace("\n")
        self.begin("letter", id=entry.id, kind=entry.kind.value, state=one.state.value)
        for name, value in _elements(one):
            self._element(name, value)
            if name == "post_on" and one.recipient:
                self.begin("recipient")
                for line in one.recipient:
                    self._element("line", line)
                self.endElement("recipient")
        self.endElement("letter")

    def _element(self, name: str, text: str) -> None:
        self.begin(name)
        self.characters(text.translate(_NOT_XML))
        self.endElement(name)


def _elements(one: Indexed) -> Iterator[tuple[str, str]]:
    entry = one.entry
    yield "post_on", entry.dated.isoformat()
    yield "pages", str(entry.pages)
    yield "sheets", str(entry.sheets)
    yield "duplex", _truth(entry.pages > 1)
    if one.envelope:
        yield "envelope", one.envelope
    for enclosure in one.enclosures:
        yield "enclosure", enclosure
    yield "language", entry.language
    yield "large_print", _truth(entry.large_print)
    yield "file", entry.file
    if one.batch:
        yield "batch", one.batch
    yield "sha256", entry.sha256
    if one.replaces:
        yield "replaces", one.replaces


def _truth(is_so: bool) -> str:
    return "true" if is_so else "false"
