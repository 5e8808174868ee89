"""What a JSON text should hold, asked for value by value; every fault is kept with its path."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, TypeVar

from hemval.core.fault import Fault, Path
from hemval.files.strict_json.document import JsonPairs, NotWhole

Read = TypeVar("Read")
_LONGEST_SHOWN = 60


class Reading:
    """Asks for values and keeps every fault. What is read where there is a fault means nothing.

    No value of a text is quoted but those that should have been a fixed word: an id may be more
    than whoever reads the message should see.
    """

    def __init__(self) -> None:
        """Begin without faults."""
        self.faults: list[Fault] = []

    def table(
        self, value: Any, path: Path, *, needed: Collection[str], others: Collection[str] = ()
    ) -> "Table":
        """An object with the keys that must be there, and others that may be; no more."""
        found = self._object(value, path)
        if found is None:
            return Table(self, JsonPairs([]), path)
        keys = (*needed, *others)
        for key in found:
            if key not in keys and key.isprintable():
                facts = {"key": key, "keys": ", ".join(keys)}
                self.refuse("json-unknown-key", (*path, key), **facts)
        for key in needed:
            if key not in found:
                self.refuse("json-missing-key", (*path, key), key=key)
        return Table(self, found, path)

    def mapping(self, value: Any, path: Path, read: Callable[[Any, Path], Read]) -> dict[str, Read]:
        """An object whose keys are names that the file gives, each with a value of one kind."""
        found: dict[str, Any] = self._object(value, path) or {}
        return {key: read(inner, (*path, key)) for key, inner in found.items()}

    def sequence(self, value: Any, path: Path, read: Callable[[Any, Path], Read]) -> list[Read]:
        """A list with values of one kind."""
        if not isinstance(value, list):
            self.wrong_type("list", value, path)
            return []
        return [read(inner, (*path, index)) for index, inner in enumerate(value)]

    def text(self, value: Any, path: Path) -> str:
        """A text."""
        if isinstance(value, str):
            return value
        self.wrong_type("text", value, path)
        return ""

    def whole(self, value: Any, path: Path) -> int:
        """A whole number, written without decimals or exponent."""
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, NotWhole):
            self.refuse("json-not-whole", path, value=_shown(value.written))
        else:
            self.wrong_type("whole", value, path)
        return 0

    def yes_no(self, value: Any, path: Path) -> bool:
        """True or false."""
        if isinstance(value, bool):
            return value
        self.wrong_type("yes_no", value, path)
        return False

    def one_of(self, value: Any, path: Path, words: Sequence[str]) -> str:
        """One of several fixed words; the first when it is none of them."""
        if isinstance(value, str) and value in words:
            return value
        if isinstance(value, str):
            facts = {"value": _shown(value), "words": ", ".join(words)}
            self.refuse("json-not-one-of", path, **facts)
        else:
            self.wrong_type("text", value, path)
        return words[0]

    def wrong_type(self, expected: str, value: Any, path: Path) -> None:
        """Keep that a value is of another type than it should be."""
        self.refuse("json-wrong-type", path, expected=expected, found=_type_name(value))

    def refuse(self, code: str, path: Path, **facts: str | int) -> None:
        """Keep a fault."""
        self.faults.append(Fault(code=code, path=path, facts=facts))

    def _object(self, value: Any, path: Path) -> JsonPairs | None:
        if not isinstance(value, JsonPairs):
            self.wrong_type("object", value, path)
            return None
        for key in value.twice:
            if key.isprintable():
                self.refuse("json-key-twice", (*path, key), key=key)
        if not all(key.isprintable() for key in value):
            # Paths are printed as they stand, and such a key could steer a terminal.
            self.refuse("json-bad-key", path)
            return JsonPairs([pair for pair in value.items() if pair[0].isprintable()])
        return value


class Table:
    """An object of which the keys are known; each is asked for with the value that stands for none.

    A key that must be there and is not has been told of, and is read as its default.
    """

    def __init__(self, reading: Reading, values: JsonPairs, path: Path) -> None:
        """Keep where it stands."""
        self._reading = reading
        self._values = values
        self._path = path

    def text(self, key: str, default: str = "") -> str:
        """A text."""
        return self._read(key, self._reading.text, default)

    def text_or_null(self, key: str) -> str | None:
        """A text, or null; not said is null."""
        return self.or_null(key, self._reading.text)

    def whole(self, key: str, default: int = 0) -> int:
        """A whole number."""
        return self._read(key, self._reading.whole, default)

    def whole_or_null(self, key: str) -> int | None:
        """A whole number, or null; not said is null."""
        return self.or_null(key, self._reading.whole)

    def yes_no(self, key: str, *, default: bool) -> bool:
        """True or false."""
        return self._read(key, self._reading.yes_no, default)

    def one_of(self, key: str, words: Sequence[str]) -> str:
        """One of several fixed words."""
        return self._read(key, lambda value, path: self._reading.one_of(value, path, words), "")

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; not said is none."""
        return tuple(self.rows(key, self._reading.text))

    def numbers(self, key: str) -> dict[str, int]:
        """An object with names and whole numbers; not said is none."""
        return self.named(key, self._reading.whole)

    def rows(self, key: str, read: Callable[[Any, Path], Read]) -> list[Read]:
        """A list of values of one kind; not said is none."""
        return self._read(
            key, lambda value, path: self._reading.sequence(value, path, read), list[Read]()
        )

    def named(self, key: str, read: Callable[[Any, Path], Read]) -> dict[str, Read]:
        """An object with names that the file gives; not said is none."""
        return self._read(
            key, lambda value, path: self._reading.mapping(value, path, read), dict[str, Read]()
        )

    def or_null(self, key: str, read: Callable[[Any, Path], Read]) -> Read | None:
        """A value of one kind, or null; not said is null."""
        value = self._values.get(key)
        return None if value is None else read(value, (*self._path, key))

    def _read(self, key: str, read: Callable[[Any, Path], Read], default: Read) -> Read:
        if key not in self._values:
            return default
        return read(self._values[key], (*self._path, key))


def _type_name(value: Any) -> str:
    kinds: tuple[tuple[type | tuple[type, ...], str], ...] = (
        (bool, "yes_no"),
        ((int, NotWhole), "number"),
        (str, "text"),
        (list, "list"),
        (dict, "object"),
    )
    return next((name for kind, name in kinds if isinstance(value, kind)), "null")


def _shown(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
