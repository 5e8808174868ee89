"""The files of letters and print batches, as they were printed."""

import csv
import io
from hashlib import sha256

from hemval.apps import store
from hemval.apps.correspondence.batching import sheets_of
from hemval.apps.correspondence.models import Batch, HeldBecause, Letter
from hemval.apps.correspondence.terms_kept import kept_terms
from hemval.core.correspondence.order import LetterOrder
from hemval.core.correspondence.postal import postal_lines
from hemval.core.correspondence.stamp import Stamp
from hemval.files.csv_out import as_text_only
from hemval.files.values.told import read_as
from hemval.letters.kinds.registry import compose
from hemval.letters.typeset.press import Press
from hemval.texts.words import words

_COLUMNS = (
    "letter",
    "kind",
    "post_on",
    *(f"line_{number}" for number in range(1, 6)),
    "pages",
    "sheets",
    "language",
    "replaces",
)


class NotKept(LookupError):
    """The file is gone, and cannot be made again as it was."""


def pdf_of(letter: Letter) -> bytes:
    """A letter as it was printed; one whose file is gone is printed again, to the byte.

    Needs its `round` with `version`. Raises NotKept.
    """
    try:
        return store.read(letter.sha256)
    except (store.NotInStore, store.ChangedInStore):
        return _again(letter)


def batch_pdf(batch: Batch) -> bytes:
    """A print batch as it was made. Raises NotKept."""
    try:
        return store.read(batch.sha256)
    except (store.NotInStore, store.ChangedInStore):
        raise NotKept(batch.sha256) from None


def batch_list(batch: Batch) -> bytes:
    """Who gets the letters of a batch, as a list for whoever puts them in envelopes."""
    say = words("sv").say
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow([say(f"post-column-{name}") for name in _COLUMNS])
    letters = batch.letters.filter(held_at__isnull=True).prefetch_related("replaces")
    for letter in letters.order_by("pk"):
        writer.writerow(map(as_text_only, _cells(letter)))
    return file.getvalue().encode("utf-8-sig")


def _cells(letter: Letter) -> list[str]:
    order = read_as(LetterOrder, letter.order)
    window = [order.name, *postal_lines(order.address)]
    replaced = [one.key for one in letter.replaces.all()]
    return [
        letter.key,
        words("sv").say(f"post-kind-{letter.kind}"),
        letter.dated.isoformat(),
        *[*window, *[""] * 5][:5],
        str(letter.pages),
        str(sheets_of(letter)),
        letter.language,
        "".join(replaced),
    ]


def _again(letter: Letter) -> bytes:
    is_taken_back = letter.withdrawn_at or letter.held_because == HeldBecause.PROTECTED.value
    if is_taken_back or letter.round is None:
        raise NotKept(letter.key)
    replaced = letter.replaces.values_list("key", flat=True).first() or ""
    stamp = Stamp(id=letter.key, dated=letter.dated, replaces=replaced)
    order = read_as(LetterOrder, letter.order)
    try:
        terms = kept_terms(letter.round, letter.terms)
    except (store.NotInStore, store.ChangedInStore):
        raise NotKept(letter.key) from None
    paper = compose(order, terms, words(order.language), stamp)
    pdf = Press().print(paper, letter.dated).pdf
    if sha256(pdf).hexdigest() != letter.sha256:
        raise NotKept(letter.key)
    store.put(pdf)
    return pdf
