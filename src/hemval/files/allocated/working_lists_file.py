"""`secret/working_lists.jsonl` (`hemval-working-lists/1`): what a round's lists tell, as facts.

One row of a list a line, between a first line that names the round and a last that counts them, so
that a file that is cut off is told. What is as usual is left out. Of protected people there is
neither name, number nor address: papers for named staff tell none of it. Its owner alone may read
the file.
"""

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from cattrs import Converter
from cattrs.errors import BaseValidationError

from hemval.core.claims.claims import WishGone
from hemval.core.placement.calling import Full
from hemval.core.placement.working_lists import (
    InQueue,
    ListsOf,
    ToCall,
    ToProvider,
    WorkingLists,
)

WORKING_LISTS = "working_lists.jsonl"
WORKING_LISTS_FORMAT = "hemval-working-lists/1"
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_KINDS: dict[str, type[ToProvider] | type[ToCall] | type[InQueue]] = {
    "to_provider": ToProvider,
    "call": ToCall,
    "queue": InQueue,
}


class ListUnread(Exception):
    """The lists of a round are not as Hemval wrote them; `name` is the file within the folder."""

    def __init__(self, name: str) -> None:
        """Keep which."""
        super().__init__(name)
        self.name = name


def write_working_lists(path: Path, round_id: str, lists: WorkingLists) -> int:
    """Write the lists, and give the number of rows."""
    head = {
        "format": WORKING_LISTS_FORMAT,
        "round": round_id,
        "effect": lists.effect.isoformat(),
        "providers": lists.providers,
    }
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(f"{_encode(head)}\n")
        for part, of in (("named", lists.named), ("by_hand", lists.by_hand.nameless)):
            for kind, row in _rows(of):
                file.write(f"{_encode({'of': part, 'list': kind, **_JSON.unstructure(row)})}\n")
                count += 1
        file.write(f"{_encode({'rows': count})}\n")
    return count


def read_working_lists(path: Path, round_id: str) -> WorkingLists:
    """The lists of a round. Raises ListUnread where they are another's, changed or cut off.

    A round that an earlier Hemval allocated has none.
    """
    try:
        head, *rows, end, after = path.read_text(encoding="utf-8").split("\n")
        told, last = json.loads(head), json.loads(end)
        if (told["format"], told["round"]) != (WORKING_LISTS_FORMAT, round_id):
            raise ListUnread(path.name)
        if last != {"rows": len(rows)} or after:
            raise ListUnread(path.name)
        found: dict[tuple[str, str], list[Any]] = {}
        for line in rows:
            row = json.loads(line)
            part, kind = row.pop("of"), row.pop("list")
            found.setdefault((part, kind), []).append(_JSON.structure(row, _KINDS[kind]))
        return WorkingLists(
            effect=date.fromisoformat(told["effect"]),
            providers=tuple(map(str, told["providers"])),
            named=_lists(found, "named"),
            by_hand=_lists(found, "by_hand"),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise ListUnread(path.name) from None
    except BaseValidationError:
        raise ListUnread(path.name) from None


def _rows(lists: ListsOf) -> Iterator[tuple[str, ToProvider | ToCall | InQueue]]:
    yield from (("to_provider", one) for one in lists.to_providers)
    yield from (("call", one) for one in lists.calls)
    yield from (("queue", one) for one in lists.queue)


def _lists(found: dict[tuple[str, str], list[Any]], part: str) -> ListsOf:
    return ListsOf(
        to_providers=tuple(found.get((part, "to_provider"), ())),
        calls=tuple(found.get((part, "call"), ())),
        queue=tuple(found.get((part, "queue"), ())),
    )


def _why(told: str, _type: object) -> WishGone | Full:
    return Full(told) if told in set(Full) else WishGone(told)


def _converter() -> Converter:
    made = Converter(omit_if_default=True, forbid_extra_keys=True)
    for of in (date, datetime):
        made.register_unstructure_hook(of, lambda one: one.isoformat())
        made.register_structure_hook(of, lambda told, to: to.fromisoformat(told))
    made.register_structure_hook(WishGone | Full, _why)
    return made


_JSON = _converter()
