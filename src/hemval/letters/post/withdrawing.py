"""Takes away what must not lie in the folder: what no ledger tells of, and who is protected now."""

import json
from collections.abc import Collection, Iterator, Set
from pathlib import PurePath

from hemval.files.folder_manifest import UNPUBLISHED
from hemval.letters.post.entry import BatchEntry, Entry
from hemval.letters.post.folder import BATCHES, LetterFolder
from hemval.letters.post.index import INDEX, INDEX_XML
from hemval.letters.post.ledger import Ledger
from hemval.letters.post.lists import NOT_SENT, WAITING
from hemval.letters.post.refused import PostRefusal, PostRefused
from hemval.letters.post.run_days import unfinished_days
from hemval.letters.sheets.writing import CALL_SHEET, OF_PROVIDERS

CLEARED = f"{UNPUBLISHED}/hidden.json"
CLEARED_FORMAT = "hemval-letters-hidden/1"
MOST_UNKNOWN = 300
"""More than a kill or a power cut can leave: then the ledger is an old one."""


def remove_unknown(folder: LetterFolder, ledger: Ledger) -> None:
    """Remove the files that a run wrote before it was stopped, and had not written a line of.

    Facts may have changed since, and nobody would know of them. Raises PostRefused where no run was
    stopped among letters of that kind, or they are too many: then the ledger is older than the
    letters, which may have been posted, and to go on would give one id two contents.
    """
    known = {batch_file(name) for name in ledger.batches}
    unknown = [
        name
        for name in folder.pdfs()
        if name not in known and ledger.file_of(PurePath(name).stem) != name
    ]
    stopped = {BATCHES, *unfinished_days(folder.root)} if unknown else frozenset()
    if len(unknown) > MOST_UNKNOWN or any(
        PurePath(name).parent.name not in stopped for name in unknown
    ):
        raise PostRefused(PostRefusal.LEDGER_OLD, letters=len(unknown))
    for name in unknown:
        folder.remove(name)


def withdraw(folder: LetterFolder, ledger: Ledger, hidden: Set[str]) -> int:
    """Remove each file with the name of somebody protected, and give how many there were.

    A print batch that has a letter of hers goes with it: the letters of the others in it lie here
    one by one. So do the lists and papers that may name her, which the run writes anew when it is
    done: one that is stopped leaves nothing in clear. Last of all the ledger forgets what stood in
    the windows, and `hidden.json` keeps whose papers were taken away, so that nothing is taken
    twice. A run that is killed within goes through it all again.
    """
    before = _cleared(folder)
    if not hidden and not before:
        return 0
    if not hidden <= before:
        for name in _open_papers(folder):
            folder.remove(name)
    gone = [one for one in ledger.entries() if one.client in hidden and not one.is_by_hand]
    count = sum(_remove(folder, one.file) for one in gone)
    count += _withdraw_batches(folder, ledger, gone)
    folder.sync()
    ledger.sync()
    ledger.strike(hidden)
    _keep_cleared(folder, hidden)
    return count


def _open_papers(folder: LetterFolder) -> Iterator[str]:
    """The lists and papers that tell of people who are not protected, as they lie here."""
    names = (INDEX, INDEX_XML, WAITING, NOT_SENT)
    papers = (folder.root / OF_PROVIDERS).glob("*.pdf")
    for path in (*(folder.root / name for name in (*names, CALL_SHEET)), *papers):
        if path.is_file():
            yield path.relative_to(folder.root).as_posix()


def _cleared(folder: LetterFolder) -> frozenset[str]:
    """Those whose traces have been taken out of lists and papers; nobody where it is not known."""
    try:
        told = json.loads((folder.root / CLEARED).read_text(encoding="utf-8"))
        return frozenset(map(str, told["hidden"]))
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return frozenset()


def _keep_cleared(folder: LetterFolder, hidden: Collection[str]) -> None:
    if _cleared(folder) != frozenset(hidden):
        told = {"format": CLEARED_FORMAT, "hidden": sorted(hidden)}
        folder.write(CLEARED, f"{json.dumps(told, ensure_ascii=False)}\n".encode())


def batch_file(name: str) -> str:
    """The file of a print batch within the folder of letters."""
    return f"{BATCHES}/{name}.pdf"


def _withdraw_batches(folder: LetterFolder, ledger: Ledger, gone: Collection[Entry]) -> int:
    letters = frozenset(one.id for one in gone)
    count = 0
    for batch in tuple(ledger.batches.values()):
        if batch.sha256 and not letters.isdisjoint(batch.letters):
            count += _remove(folder, batch_file(batch.name))
            ledger.add_batch(BatchEntry(name=batch.name, letters=batch.letters))
    return count


def _remove(folder: LetterFolder, name: str) -> bool:
    is_there = (folder.root / name).exists()
    if is_there:
        folder.remove(name)
    return is_there
