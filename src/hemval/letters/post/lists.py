"""The lists of a run: what waits and what is not sent, the index, and the control.

Rows are written as they are found, into files that take their names when the run is done; what
stops the run leaves the lists of the run before.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager

from hemval.core.correspondence.account import Account, Row
from hemval.core.correspondence.kinds import LetterKind, Standing
from hemval.core.correspondence.printed import LetterState, Unprintable
from hemval.files.csv_out import csv_rows
from hemval.letters.post.control import control_document, write_control, write_counts
from hemval.letters.post.entry import BY_HAND
from hemval.letters.post.folder import LetterFolder
from hemval.letters.post.index import Enclosures, Indexed, indexed, write_index
from hemval.letters.post.ledger import Ledger
from hemval.texts.words import Words

WAITING = "waiting.csv"
NOT_SENT = "not_sent.csv"
WAITING_BY_HAND = f"{BY_HAND}/waiting.csv"
CONTROL_BY_HAND = f"{BY_HAND}/control.csv"
_COLUMNS = (
    "client",
    "kind",
    "kind_name",
    "occurrence",
    "representative",
    "reason_code",
    "reason",
    "until",
    "more",
)

_Add = Callable[[Sequence[str]], None]


class LetterLists:
    """Takes the rows of what is not printed, each to the list that it belongs in."""

    def __init__(self, lists: Mapping[Standing, _Add], by_hand: _Add, words: Words) -> None:
        """Take what adds to each list; `by_hand` to that of the protected."""
        self._lists = lists
        self._by_hand = by_hand
        self._words = words
        self.not_to_post: Counter[str] = Counter()
        """Printed letters that are replaced or held, by their print batch; told at the end."""

    def add(self, row: Row) -> None:
        """Write one row; of the protected nothing but in their own list."""
        add = self._by_hand if row.is_hidden else self._lists[row.standing]
        add(self._cells(row))

    def _cells(self, row: Row) -> tuple[str, ...]:
        return (
            row.client,
            row.kind.value,
            self._words.say(f"post-kind-{row.kind}"),
            row.occurrence,
            row.recipient,
            row.why.value,
            self._words.say(f"unsent-{row.why}"),
            row.until.isoformat() if row.until else "",
            "; ".join(self._more(row)),
        )

    def _more(self, row: Row) -> Iterator[str]:
        """What to look at, why she is left out, what cannot be printed and where."""
        say = self._words.say
        yield from (say(f"round-short-concern-{one}") for one in row.concerns)
        if row.left_out:
            yield say(f"round-short-{row.left_out}")
        if row.fault:
            yield fault_sentence(row.fault, self._words)


@contextmanager
def write_lists(
    folder: LetterFolder,
    ledger: Ledger,
    account: Account,
    *,
    round_id: str,
    words: Words,
    enclosures: Enclosures,
) -> Iterator[LetterLists]:
    """Take rows for as long as the `with` lasts, and write all lists when it ends well."""
    headings = [words.say(f"post-column-{name}") for name in _COLUMNS]
    with ExitStack() as stack:

        def begun(name: str) -> _Add:
            return stack.enter_context(
                csv_rows(stack.enter_context(folder.writing(name)), headings)
            )

        lists = {Standing.WAITS: begun(WAITING), Standing.NOT_SENT: begun(NOT_SENT)}
        told = LetterLists(lists, begun(WAITING_BY_HAND), words)
        yield told
    states: Counter[tuple[LetterKind, LetterState]] = Counter()
    counted = _counting(indexed(ledger, account, enclosures), states, told.not_to_post)
    write_index(folder, counted, round_id=round_id, words=words)
    document = control_document(account, states, round_id=round_id)
    write_control(folder, account, document, words)
    write_counts(folder, CONTROL_BY_HAND, account.of_hidden, words)


def _counting(
    letters: Iterator[Indexed],
    states: Counter[tuple[LetterKind, LetterState]],
    not_to_post: Counter[str],
) -> Iterator[Indexed]:
    for one in letters:
        states[one.entry.kind, one.state] += 1
        if one.state is not LetterState.IN_FORCE:
            not_to_post[one.batch] += 1
        yield one


def fault_sentence(fault: Unprintable, words: Words) -> str:
    """What of a letter cannot be printed, and what to do."""
    facts = dict(fault.facts)
    if "where" in facts:
        facts["where"] = words.say(f"unsent-where-{facts['where']}")
    return words.say(f"unsent-fault-{fault.why}", **facts)
