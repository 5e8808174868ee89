"""The letters of a round that are printed, as the core asks of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from hemval.apps.correspondence.models import Letter
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kinds import LetterKind, Role
from hemval.letters.post.refused import PostRefusal, PostRefused

_AT_ONCE = 5000
_Place = tuple[str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedRow:
    """One printed letter; `pk` is its row, `held`: is it known not to hold any more?"""

    pk: int
    id: str
    facts: str
    kind: LetterKind
    client: str
    recipient: str
    role: Role
    is_by_hand: bool
    dated: date
    occurrence: str = ""
    replaces: str = ""
    held: bool = False
    window: tuple[str, ...] = field(default=())

    @property
    def place(self) -> tuple[str, str, str, str]:
        """What of there is one letter in force."""
        return self.kind, self.client, self.occurrence, self.recipient


class PrintedRows:
    """All of them, each by its number in the order of print (`core.correspondence.printed`).

    They are read once; a letter that is printed is told of by `add`.
    """

    def __init__(self, row: Round) -> None:
        """Read which letters of the round there are."""
        self._rows: list[PrintedRow] = []
        self._latest: dict[_Place, dict[str, int]] = {}
        self._replaced: set[int] = set()
        self._ids: set[str] = set()
        self._numbers: dict[str, int] = {}
        replaced_by = dict(
            Letter.objects.filter(round=row, replaced_by__isnull=False).values_list(
                "replaced_by_id", "key"
            )
        )
        rows = Letter.objects.filter(round=row).order_by("pk").select_related("client")
        for one in rows.defer("order").iterator(_AT_ONCE):
            self.add(
                PrintedRow(
                    pk=one.pk,
                    id=one.key,
                    facts=one.facts_key,
                    kind=LetterKind(one.kind),
                    client=one.client.key,
                    occurrence=one.occurrence,
                    recipient=one.recipient,
                    role=Role(one.role),
                    is_by_hand=one.by_hand,
                    dated=one.dated,
                    replaces=replaced_by.get(one.pk, ""),
                    held=one.held_at is not None,
                )
            )

    def add(self, one: PrintedRow) -> int:
        """Tell of a letter that is printed; gives its number. It replaces the last in its place."""
        number = len(self._rows)
        self._rows.append(one)
        self._ids.add(one.id)
        self._numbers[one.id] = number
        places = self._latest.setdefault((one.kind, one.client, one.occurrence), {})
        if one.recipient in places:
            self._replaced.add(places[one.recipient])
        places[one.recipient] = number
        return number

    def entries(self) -> Iterator[tuple[int, PrintedRow]]:
        """Every letter with its number, in the order of print."""
        return enumerate(self._rows)

    def row_of(self, letter: str) -> PrintedRow | None:
        """The letter with that id; None where none is printed."""
        number = self._numbers.get(letter)
        return None if number is None else self._rows[number]

    def latest(self, kind: LetterKind, client: str, occurrence: str) -> tuple[int, ...]:
        """The numbers of the last letter to each who gets this one: hers, and the copies."""
        return tuple(self._latest.get((kind, client, occurrence), {}).values())

    def entry(self, number: int) -> PrintedRow:
        """The letter with that number."""
        return self._rows[number]

    def is_replaced(self, number: int) -> bool:
        """Has a later letter taken its place?"""
        return number in self._replaced

    def is_taken(self, letter: str) -> bool:
        """Does a letter have that id, or is one about to be given it?"""
        return letter in self._ids

    def reserve(self, letter: str) -> None:
        """Give an id to a letter about to be printed; raises PostRefused where another has it."""
        if letter in self._ids:
            raise PostRefused(PostRefusal.SAME_ID, id=letter)
        self._ids.add(letter)

    def release(self, letter: str) -> None:
        """Take the id back from a letter that could not be printed."""
        self._ids.discard(letter)
