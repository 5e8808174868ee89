"""The letters of a made-up round, for the demonstration: enough of them to see each outcome.

To print every letter of five municipalities takes minutes. So those who have the same outcome are
shown by one of them, to whom all kinds are printed; in one municipality everybody's notice is.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from hemval.chance import secret_bytes
from hemval.cli.letters_page import standings
from hemval.cli.speech import speech
from hemval.clock import today
from hemval.core.correspondence.kinds import LetterKind, Role, Standing
from hemval.core.correspondence.order import LetterOrder
from hemval.core.explanation.kept import is_protected
from hemval.core.placement.placements import Placement, PlacementCode
from hemval.files.correspondence.letter_round import LetterRound
from hemval.letters.post.entry import Entry
from hemval.letters.post.folder import LEDGER
from hemval.letters.post.ledger import Ledger
from hemval.letters.post.letters_beside import letters_of
from hemval.letters.post.letters_run import LettersRun
from hemval.letters.post.papers import write_papers
from hemval.letters.report.writing import write_report

_PAPERS = "papers"
_WORKERS = 2
_TELLS_BEST = (
    PlacementCode.FIRST_WISH,
    PlacementCode.LATER_WISH,
    PlacementCode.STAYS_BY_WISH,
    PlacementCode.STAYS_SILENT,
)
"""The outcomes whose letters are named, the first of them that there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownLetters:
    """What was printed: `letters` to `people`, and where everybody's notice stands.

    `is_everybody`: the notices of all were printed, and not those of a few. `named` are the letters
    to one of them, by kind: the name of each file within the folder of letters.
    """

    letters: int
    people: int
    is_everybody: bool
    notices: Mapping[Standing, int]
    named: Mapping[LetterKind, str]


def shown_letters(out: Path, *, everybody: bool, papers: bool) -> ShownLetters:
    """Print letters of a round into the folder where `hemval letters` would.

    `everybody`: all notices, besides all letters to one of each outcome. `papers`: what providers
    and staff work by, besides the report.
    """
    opened = LetterRound(out)
    chosen = _one_of_each(opened)
    clients = frozenset(chosen.values())

    def is_wanted(order: LetterOrder) -> bool:
        return order.client in clients or (everybody and order.kind is LetterKind.NOTICE)

    run = LettersRun(
        round=opened,
        letters=letters_of(out),
        words=speech(),
        today=today(),
        wanted=is_wanted,
        workers=_WORKERS if everybody else 0,
    )
    key = run.key(secret_bytes)
    result = run.print(key, batches=False)
    if papers:
        write_papers(run, result, key)
    else:
        write_report(opened.summary, run.letters / _PAPERS, speech())
    with Ledger(run.letters / LEDGER, round_id=opened.round_id, key=key, writes=False) as ledger:
        entries = tuple(ledger.entries())
    return ShownLetters(
        letters=result.printed,
        people=len({one.client for one in entries}),
        is_everybody=everybody,
        notices=standings(result.account, LetterKind.NOTICE),
        named={one.kind: one.file for one in _named(entries, chosen)},
    )


def _one_of_each(opened: LetterRound) -> dict[PlacementCode, str]:
    """The first ordinary person with each outcome."""
    found: dict[PlacementCode, str] = {}
    if not opened.is_allocated:
        return found
    for to, kept, _ in opened.explained_people():
        for one in kept:
            if isinstance(one, Placement) and not (to.is_protected or is_protected(one)):
                found.setdefault(one.code, to.client)
    return found


def _named(entries: Collection[Entry], chosen: Mapping[PlacementCode, str]) -> Iterator[Entry]:
    """The letters to one who has got a notice, herself."""
    for code in _TELLS_BEST:
        hers = [
            one for one in entries if one.client == chosen.get(code) and one.role is Role.CLIENT
        ]
        if any(one.kind is LetterKind.NOTICE for one in hers):
            yield from hers
            return
