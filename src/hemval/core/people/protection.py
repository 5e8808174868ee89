"""Who is handled by named staff alone, and who may have to be.

The safe side is taken throughout. A flag counts whatever its day: one that is known today, though
dated tomorrow, is a reason to keep quiet today, and an unknown day is no reason to speak. A flag on
a row that could not be taken counts as much. And one who is not flagged herself follows the
protected route when her row would tell where a protected person is: she shares her household or her
personal number, has her post by her, or the protected person acts or has chosen for her. A name in
a care-of at the very door of a protected person need only be nearly hers: lists are misspelt.

A flagged row of which too little could be read to say who that is leaves some of whom nobody can
tell. They are not hidden, for they may be nearly all; but their letters wait.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from hemval.core.facts.clients import Address, Client, Representative
from hemval.core.facts.losses import NOTHING_LOST, Losses, LostRow, Part, number_key
from hemval.core.facts.round_facts import RoundFacts

_BETWEEN_WORDS = str.maketrans(dict.fromkeys(",.;:/-", " "))
_FEWEST_WORDS_OF_A_NAME = 2
_MOST_SLIPS = 2
"""So many letters wrong, missing or too many may stand in a misspelt surname."""
_LETTERS_FOR_A_SLIP = 4
"""One may be wrong for each so many letters of it; "Dahl" is nearly "Dal", and "Ek" is not "Åk"."""
Name = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shield:
    """Who must be kept from lists that others read.

    `ids`: all clients, taken or lost, who are protected or whose rows would reveal one.
    `uncertain`: clients of whom nobody can tell, because too little could be read of a protected
    row. `all_named`: is it known of every protected row whose it is? `words` are those of the names
    of protected people, and of rows of theirs that could not be told apart.
    """

    ids: frozenset[str] = field(default=frozenset(), repr=False)
    uncertain: frozenset[str] = field(default=frozenset(), repr=False)
    all_named: bool = True
    words: frozenset[str] = field(default=frozenset(), repr=False)


NOBODY = Shield()


def shield_of(facts: RoundFacts, losses: Losses = NOTHING_LOST) -> Shield:
    """Find everybody who is protected, who would reveal one who is, or of whom nobody can tell."""
    flagged = tuple(_flagged(facts.clients, losses))
    if not flagged:
        return NOBODY
    ties = _Ties(flagged)
    ids = {
        *(client.id for client in facts.clients if ties.reveals(client)),
        *(lost.id for lost in losses.clients if lost.is_flagged or ties.holds(lost)),
    }
    acting: Iterable[Representative | LostRow] = chain(facts.representatives, losses.acting)
    ids.update(one.client for one in acting if ties.is_acting(one))
    ids.update(one.client for one in facts.choices if one.chosen_by.casefold() in ties.ids)
    ids.update(one for one in _named_anywhere(facts, losses) if one.casefold() in ties.ids)
    return Shield(
        ids=frozenset(ids - {""}),
        uncertain=frozenset(_uncertain(facts, losses, ties) - ids),
        all_named=not any(
            lost.is_flagged and (lost.cells or lost.is_unsure_of(Part.ID))
            for lost in losses.clients
        ),
        words=ties.words,
    )


class _Flagged(NamedTuple):
    """What of a flagged person stands in the rows of others; `cells` when nobody knows what is."""

    id: str
    household: str
    name: Name
    number: str
    cells: tuple[str, ...] = ()
    family: Name = frozenset()
    door: tuple[str, str] | None = None


def _flagged(clients: Iterable[Client], losses: Losses) -> Iterator[_Flagged]:
    for client in clients:
        if client.protection.is_known:
            name = _words(f"{client.given_name} {client.family_name}")
            yield _Flagged(
                client.id,
                client.household,
                name,
                _number_of(client),
                family=_words(client.family_name),
                door=_door(client.address),
            )
    for lost in losses.clients:
        if lost.is_flagged:
            yield _Flagged(lost.id, lost.household, _words(lost.name), lost.number, lost.cells)


class _Ties:
    """What ties other rows to the flagged ones; ids are compared whatever their case."""

    def __init__(self, flagged: Iterable[_Flagged]) -> None:
        flagged = tuple(flagged)
        cells = {cell.casefold() for one in flagged for cell in one.cells}
        self.ids = ({one.id.casefold() for one in flagged} | cells) - {""}
        self.households = ({one.household.casefold() for one in flagged} | cells) - {""}
        numbers = {one.number for one in flagged} | {number_key(cell) for cell in cells}
        self._numbers = numbers - {""}
        self._names: dict[str, list[Name]] = {}
        for one in flagged:
            names = [one.name, *((_words(" ".join(one.cells)),) if one.cells else ())]
            for name in names:
                for word in name:
                    self._names.setdefault(word, []).append(name)
        self.words = frozenset(self._names)
        self._families: dict[tuple[str, str], set[str]] = {}
        for one in flagged:
            if one.door:
                self._families.setdefault(one.door, set()).update(one.family)

    def reveals(self, client: Client) -> bool:
        """Is she flagged, or would her row tell where one who is can be found?"""
        return (
            client.protection.is_known
            or client.household.casefold() in self.households
            or _number_of(client) in self._numbers
            or bool(client.address.care_of and self._is_by_her(client.address))
        )

    def holds(self, lost: LostRow) -> bool:
        """Would a lost row of a client tell it?"""
        return lost.household.casefold() in self.households or lost.number in self._numbers

    def is_acting(self, one: Representative | LostRow) -> bool:
        """Does a flagged person act for somebody by this row, or get somebody's copy?"""
        if one.id.casefold() in self.ids or self.is_name(one.name):
            return True
        if isinstance(one, LostRow):
            return one.number in self._numbers or any(
                cell.casefold() in self.ids for cell in one.cells
            )
        return _number_of(one) in self._numbers or bool(
            one.address.care_of and self._is_by_her(one.address)
        )

    def _is_by_her(self, address: Address) -> bool:
        """Is a care-of in her name, or at her door and nearly in her surname?"""
        if self.is_name(address.care_of):
            return True
        door = _door(address)
        families = self._families.get(door, ()) if door else ()
        return any(
            _is_nearly(word, family) for family in families for word in _words(address.care_of)
        )

    def is_name(self, text: str) -> bool:
        """Does a text hold a flagged person's name, or all but a middle name of it?"""
        words = _words(text)
        for word in words:
            for name in self._names.get(word, ()):
                if name <= words or (len(words) >= _FEWEST_WORDS_OF_A_NAME and words <= name):
                    return True
        return False


def _named_anywhere(facts: RoundFacts, losses: Losses) -> Iterator[str]:
    """The ids that rows name, so that one written in another case is hidden as well."""
    yield from {one.client for one in facts.choices}
    yield from losses.choices
    yield from losses.services
    yield from losses.representatives


def _uncertain(facts: RoundFacts, losses: Losses, ties: _Ties) -> set[str]:
    """Those who may live with, or be acted for by, somebody whose row tells too little."""
    uncertain: set[str] = set()
    unread = [lost for lost in losses.clients if lost.is_flagged and lost.unsure]
    if any(lost.is_unsure_of(Part.HOUSEHOLD) for lost in unread):
        uncertain.update(client.id for client in facts.clients if client.household)
    nameless = [lost for lost in unread if lost.is_unsure_of(Part.ID)]
    if nameless:
        nobody = any(lost.is_unsure_of(Part.NAME) or not lost.name.strip() for lost in nameless)
        uncertain.update(
            one.client for one in facts.representatives if nobody or not one.name.strip()
        )
    return uncertain


def _number_of(one: Client | Representative) -> str:
    return number_key(one.personal_number.text) if one.personal_number else ""


def _door(address: Address) -> tuple[str, str] | None:
    """The house of an address, however it is written; None where the street is not known."""
    street = "".join(address.street.casefold().split())
    return (street, "".join(address.postal_code.split())) if street else None


def _is_nearly(word: str, name: str) -> bool:
    """Is a word the name but for a slip of the pen or two?"""
    most = min(_MOST_SLIPS, len(name) // _LETTERS_FOR_A_SLIP)
    return abs(len(word) - len(name)) <= most and _slips(word, name) <= most


def _slips(word: str, name: str) -> int:
    """How many letters must be put in, taken out or changed to make the name of the word."""
    row: list[int] = [*range(len(name) + 1)]
    for place, letter in enumerate(word, start=1):
        before = row
        row = [place]
        for number, hers in enumerate(name, start=1):
            changed = before[number - 1] + (letter != hers)
            row.append(min(changed, before[number] + 1, row[number - 1] + 1))
    return row[-1]


def _words(name: str) -> Name:
    return frozenset(name.casefold().translate(_BETWEEN_WORDS).split())
