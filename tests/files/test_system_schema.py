"""The format as a JSON Schema and as a page: whole, true to what is read, in both languages."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, ValidationError
from tests.files.small_system import SAMPLES, SMALL, edited

from hemval.core.system.system import System
from hemval.files.system_file import shipped_systems
from hemval.files.system_format_1 import KEY_NAMES
from hemval.files.system_schema import system_reference, system_schema
from hemval.files.toml.document import parse
from hemval.files.toml.fields import keys_of, tables_in
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import catalogue, words

ROOT = Path(__file__).parents[2]
KEYS = [key for kind in tables_in(System) for key in keys_of(kind, KEY_NAMES)]


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    """A validator of the schema, which itself must be right."""
    schema = system_schema(words("sv"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def as_json(text: str) -> Any:
    """What a TOML text holds, with days and decimals as JSON writes them."""
    return _plain(parse(text, file="text").values)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value


def _texts() -> Iterator[Any]:
    folder = files("hemval.systems")
    for name in shipped_systems():
        text = folder.joinpath(f"{name}.toml").read_text(encoding="utf-8")
        yield pytest.param(text, id=name)
    sample = (SAMPLES / "hemval-system-1.toml").read_text(encoding="utf-8")
    yield pytest.param(sample, id="the kept sample")
    yield pytest.param(SMALL, id="the small system")


@pytest.mark.parametrize("text", [*_texts()])
def test_what_can_be_read_follows_the_schema(text: str, validator: Draft202012Validator) -> None:
    assert list(validator.iter_errors(as_json(text))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param('format = "hemval-system/1"\n', "", id="no format"),
        pytest.param("max_wishes = 2", "max_wishes = 2\ncolour = 1", id="an unknown key"),
        pytest.param("max_wishes = 2", "", id="a missing key"),
        pytest.param("max_wishes = 2", 'max_wishes = "2"', id="a wrong type"),
        pytest.param('by = "lottery"', 'by = "dice"', id="an unknown alternative"),
        pytest.param('"20 %"', '"20"', id="a share without a percent sign"),
        pytest.param('"22:00-07:00"', '"22-7"', id="hours without minutes"),
        pytest.param('rule = "municipal"', "", id="no word that tells which rule"),
        pytest.param('name = "Norr"', 'name = { en = "North" }', id="words without Swedish"),
    ],
)
def test_what_cannot_be_read_does_not_follow_the_schema(
    old: str, new: str, validator: Draft202012Validator
) -> None:
    with pytest.raises(ValidationError):
        validator.validate(as_json(edited((old, new))))


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_every_key_is_described_and_nothing_but_keys(language: str) -> None:
    text = catalogue().joinpath(language, "key.ftl").read_text(encoding="utf-8")
    described = re.findall(r"^(key-\S+) =", text, flags=re.MULTILINE)
    assert sorted(described) == sorted({key.message for key in KEYS})


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_every_example_of_its_own_belongs_to_a_key(language: str) -> None:
    text = catalogue().joinpath(language, "schema.ftl").read_text(encoding="utf-8")
    examples = set(re.findall(r"^(schema-example-of-\S+) =", text, flags=re.MULTILINE))
    assert examples <= {key.example for key in KEYS}


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_the_page_names_every_key_with_an_example_that_is_toml(language: str) -> None:
    page = system_reference(words(language))
    examples = re.findall(r"\| `([a-z_]+ = .+?)` \|$", page, flags=re.MULTILINE)
    assert {example.partition(" ")[0] for example in examples} >= {
        key.name for key in KEYS if key.owner != "system" and key.name not in ("by", "who")
    }
    headings = re.findall(r"^## `\[+([a-z_]+)\]+`$", page, flags=re.MULTILINE)
    assert headings == [key.name for key in KEYS if key.owner == "system"]
    for example in examples:
        if "…" not in example:
            parse(example, file="example")


def test_the_page_in_docs_is_the_one_that_the_format_gives() -> None:
    page = (ROOT / "docs" / "systemansvarig" / "system-file.md").read_text(encoding="utf-8")
    assert page == system_reference(words("sv")), "make docs"
