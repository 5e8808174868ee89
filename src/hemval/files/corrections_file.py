"""`corrections.csv` and `exceeded.csv`: what a correction did for whom, and the caps it exceeds."""

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from hemval.core.correction.correcting import Exceeded
from hemval.core.correction.putting_right import ChangedPlace
from hemval.core.placement.put_right import PutRight
from hemval.files.csv_out import write_csv
from hemval.files.lists.headings import alternatives
from hemval.files.whole_folder import protected_part
from hemval.texts.words import Words

CORRECTIONS = "corrections.csv"
EXCEEDED = "exceeded.csv"
_SHARED = ("client", "bundle")
_OWN = (
    *("today", "today_name", "promised", "promised_name", "right", "right_name"),
    *("after", "after_name", "why", "code", "lay"),
)
_OF_CAPS = (
    *("node", "cap_of", "capacity", "right_use", "use", "over"),
    *("promised_number", "promised_size", "why_over"),
)


class CorrectionLists:
    """Writes both lists in one language."""

    def __init__(self, words: Words, names: dict[str, str]) -> None:
        """Take the words, and what providers are called by id."""
        self._words = words
        self._say = words.say
        self._names = names

    def write(
        self,
        folder: Path,
        changed: Iterable[ChangedPlace],
        exceeded: Iterable[Exceeded],
        hidden: Collection[str],
    ) -> dict[str, int]:
        """Write them, and give the rows of each file; the `hidden` stand apart."""
        told = tuple(changed)
        headings = [
            *(alternatives(f"column-{name}", self._words)[0] for name in _SHARED),
            *(self._say(f"correct-column-{name}") for name in _OWN),
        ]
        inner = protected_part(folder)
        files = {}
        for name, path, is_hidden in (
            (CORRECTIONS, folder / CORRECTIONS, False),
            (f"{inner.name}/{CORRECTIONS}", inner / CORRECTIONS, True),
        ):
            rows = (self._row(one) for one in told if (one.client in hidden) is is_hidden)
            files[name] = write_csv(path, headings, rows)
        of_caps = [
            alternatives("column-bundle", self._words)[0],
            *(self._say(f"correct-column-{name}") for name in _OF_CAPS),
        ]
        rows_of_caps = (self._cap(one) for one in exceeded)
        files[EXCEEDED] = write_csv(folder / EXCEEDED, of_caps, rows_of_caps)
        return files

    def _row(self, one: ChangedPlace) -> tuple[str, ...]:
        places = (one.today, one.put_right.promised, one.put_right.right, one.after)
        named = (cell for place in places for cell in (place, self._names.get(place, place)))
        return (
            one.client,
            one.bundle,
            *named,
            self._why(one.put_right),
            one.put_right.code.value,
            one.put_right.lay.value,
        )

    def _why(self, one: PutRight) -> str:
        return " ".join(self._whys(one))

    def _whys(self, one: PutRight) -> Iterator[str]:
        yield self._say(f"correct-code-{one.code}")
        if one.gave_way is not None:
            yield self._say(f"correct-gave_way-{one.gave_way}")
        yield self._say(f"correct-lay-{one.lay}")

    def _cap(self, one: Exceeded) -> tuple[str, ...]:
        promised = one.right <= one.capacity or one.promised > 0
        why = "promised" if promised else "protected"
        return (
            one.bundle,
            one.node,
            self._names.get(one.provider, one.provider),
            str(one.capacity),
            str(one.right),
            str(one.used),
            str(one.over),
            str(one.promised),
            str(one.promised_size),
            self._say(f"correct-over-{why}"),
        )
