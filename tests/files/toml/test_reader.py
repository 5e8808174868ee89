"""The reader takes any frozen dataclass and knows nothing of municipalities."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

import pytest

from hemval.core.fault import Path
from hemval.files.faulty import FaultyFile
from hemval.files.toml.reader import read_toml


class Colour(StrEnum):
    """Two alternatives."""

    RED = "red"
    GREEN = "green"


@dataclass(frozen=True, slots=True, kw_only=True)
class Apple:
    """One of two, told by `fruit`."""

    weight: int
    fruit: Literal["apple"] = "apple"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pear:
    """The other."""

    price: Decimal | None = None
    fruit: Literal["pear"] = "pear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Basket:
    """A table with one of everything."""

    owner: str
    colour: Colour = Colour.RED
    bought: date | None = None
    notes: tuple[str, ...] = ()
    contents: tuple[Apple | Pear, ...] = ()


def refused(text: str) -> list[tuple[str, Path, int | None]]:
    """Code, path and line of each fault."""
    with pytest.raises(FaultyFile) as caught:
        read_toml(text, Basket, file="basket.toml")
    return [(one.fault.code, one.fault.path, one.line) for one in caught.value.faults]


def test_a_text_becomes_a_dataclass() -> None:
    text = """\
owner = "A"
colour = "green"
bought = 2021-09-01
notes = ["x", "y"]
[[contents]]
fruit = "apple"
weight = 7
[[contents]]
fruit = "pear"
price = 1.10
"""
    assert read_toml(text, Basket, file="basket.toml") == Basket(
        owner="A",
        colour=Colour.GREEN,
        bought=date(2021, 9, 1),
        notes=("x", "y"),
        contents=(Apple(weight=7), Pear(price=Decimal("1.10"))),
    )


def test_what_is_not_said_is_as_the_dataclass_says() -> None:
    assert read_toml('owner = "A"', Basket, file="basket.toml") == Basket(owner="A")


def test_every_fault_comes_at_once_with_path_and_line() -> None:
    text = """\
colour = "blue"
notes = ["x", 2]

[[contents]]
fruit = "apple"

[[contents]]
fruit = "plum"
"""
    assert refused(text) == [
        ("fault-missing-key", ("owner",), 1),
        ("fault-unknown-alternative", ("colour",), 1),
        ("fault-wrong-type", ("notes", 1), 2),
        ("fault-missing-key", ("contents", 0, "weight"), 4),
        ("fault-unknown-alternative", ("contents", 1, "fruit"), 8),
    ]


def test_a_misspelt_key_is_told_once_and_not_as_a_missing_one_too() -> None:
    assert refused('ovner = "A"') == [("fault-unknown-key-near", ("ovner",), 1)]


def test_the_format_is_asked_for_only_where_there_is_one() -> None:
    text = 'format = "basket/1"\nowner = "A"'
    read = read_toml(text, Basket, file="basket.toml", format_name="basket/1")
    assert read == Basket(owner="A")
    with pytest.raises(FaultyFile) as caught:
        read_toml(text, Basket, file="basket.toml", format_name="basket/2")
    assert [one.fault.code for one in caught.value.faults] == ["fault-unknown-format-near"]


def test_a_format_that_nobody_asked_for_is_an_unknown_key() -> None:
    assert refused('format = "basket/1"\nowner = "A"') == [("fault-unknown-key", ("format",), 1)]


def test_the_name_of_the_file_is_as_the_user_wrote_it() -> None:
    with pytest.raises(FaultyFile) as caught:
        read_toml("", Basket, file="../my baskets/one.toml")
    assert caught.value.faults[0].file == "../my baskets/one.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """A table whose keys are the writer's own."""

    words: Mapping[str, str]


@pytest.mark.parametrize("value", ['"x"', "3", "[]", "[1, 2]"])
def test_what_is_no_table_is_refused_where_a_table_of_own_keys_is_asked_for(value: str) -> None:
    with pytest.raises(FaultyFile) as caught:
        read_toml(f"words = {value}", Glossary, file="words.toml")
    assert [one.fault.code for one in caught.value.faults] == ["fault-wrong-type"]


def test_each_value_in_a_table_of_own_keys_is_told_with_its_key() -> None:
    with pytest.raises(FaultyFile) as caught:
        read_toml('words = { a = 1, b = "yes", c = [] }', Glossary, file="words.toml")
    paths = [one.fault.path for one in caught.value.faults]
    assert paths == [("words", "a"), ("words", "c")]
