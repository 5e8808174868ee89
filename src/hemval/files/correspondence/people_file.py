"""`secret/people.jsonl` (`hemval-people/1`): everybody in a round, as her letters need to know her.

One person a line, by client id, between a first line that names the round and a last that counts
them: it is written and read a person at a time, and a file that is cut off is told. What is as
usual is left out. No personal number, phone or minute is in it; of a protected person neither name,
address nor area by name. What she may choose among is there, since her letter by hand tells it, and
may follow from where she lives: its owner alone may read the file.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from hemval.core.correspondence.addressee import ActingFor, Addressee
from hemval.core.correspondence.kinds import Role
from hemval.core.facts.clients import Address, Ground
from hemval.core.invitation.outcome import ConcernCode, LeftOutCode, Opening, Outcome

PEOPLE = "people.jsonl"
PEOPLE_FORMAT = "hemval-people/1"
_ADDRESS = ("care_of", "street", "apartment", "postal_code", "town", "country")
_NO_ADDRESS = Address()
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

Told = dict[str, Any]
"""A JSON object."""


class PeopleUnreadable(Exception):
    """The file is not what Hemval writes, or not all of it."""


def write_people(path: Path, round_id: str, people: Iterable[Addressee]) -> int:
    """Write everybody in the order given; says how many they are.

    It writes an ordinary file: whoever calls it keeps it from others.
    """
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f"{_encode({'format': PEOPLE_FORMAT, 'round': round_id})}\n")
        for one in people:
            file.write(f"{_encode(_told(one))}\n")
            count += 1
        file.write(f"{_encode({'people': count})}\n")
    return count


def read_people(path: Path, round_id: str) -> Iterator[Addressee]:
    """Everybody in the order they were written, one at a time.

    Raises PeopleUnreadable where the file is of another round, is changed or is cut off, and
    OSError.
    """
    count = 0
    with path.open(encoding="utf-8") as file:
        try:
            head = json.loads(file.readline())
            if head != {"format": PEOPLE_FORMAT, "round": round_id}:
                raise PeopleUnreadable(path)
            for line in file:
                told = json.loads(line)
                if "people" in told:
                    break
                count += 1
                yield _read(told)
            else:
                raise PeopleUnreadable(path)
            if told["people"] != count or file.read(1):
                raise PeopleUnreadable(path)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise PeopleUnreadable(path) from None


def _told(one: Addressee) -> Told:
    may_be: Told = {
        "protected": one.is_protected,
        "left_out": one.left_out,
        "waits": one.letter_waits,
        "name": one.name,
        "address": _address_told(one.address),
        "large_print": one.large_print,
        "area": one.area,
        "openings": list(map(_opening_told, one.openings)),
        "answered": one.answered,
        "acting": [_acting_told(each) for each in one.acting],
        "not_written_to": not one.is_written_to,
    }
    return {
        "client": one.client,
        "outcome": one.outcome,
        "language": one.language,
        "letter_language": one.letter_language,
        **{name: value for name, value in may_be.items() if value},
    }


def _read(told: Told) -> Addressee:
    left_out = told.get("left_out")
    return Addressee(
        client=told["client"],
        outcome=Outcome(told["outcome"]),
        is_protected=told.get("protected", False),
        left_out=LeftOutCode(left_out) if left_out else None,
        letter_waits=tuple(map(ConcernCode, told.get("waits", ()))),
        name=told.get("name", ""),
        address=_address_read(told.get("address")),
        language=told["language"],
        letter_language=told["letter_language"],
        large_print=told.get("large_print", False),
        area=told.get("area", ""),
        openings=tuple(_opening_read(*opening) for opening in told.get("openings", ())),
        answered=tuple(told.get("answered", ())),
        acting=tuple(map(_acting_read, told.get("acting", ()))),
        is_written_to=not told.get("not_written_to", False),
    )


def _opening_told(one: Opening) -> tuple[str | tuple[str, ...], ...]:
    today = (one.today,) if one.today else ()
    return (one.bundle, one.providers, *today)


def _opening_read(bundle: str, providers: list[str], today: str = "") -> Opening:
    return Opening(bundle=bundle, providers=tuple(providers), today=today)


def _address_told(address: Address) -> Told:
    cells = ((name, getattr(address, name)) for name in _ADDRESS)
    return {name: cell for name, cell in cells if cell}


def _address_read(told: Told | None) -> Address:
    return Address(**told) if told else _NO_ADDRESS


def _acting_told(one: ActingFor) -> Told:
    address = _address_told(one.address)
    return {
        "id": one.id,
        "ground": one.ground,
        "name": one.name,
        "address": address,
        "role": one.role,
    }


def _acting_read(told: Told) -> ActingFor:
    return ActingFor(
        id=told["id"],
        ground=Ground(told["ground"]),
        name=told["name"],
        address=_address_read(told["address"]),
        role=Role(told["role"]),
    )
