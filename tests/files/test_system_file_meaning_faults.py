"""What is wrong in a file that is written rightly, each fault on its line.

The cases stand in `samples/faulty`: `=== what is wrong -> code`, then the parts of the small system
that are written otherwise (`--- part`; nothing after it leaves the part out). The line that the
fault should name ends in `#!`.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.files.finding import Expected, all_in, bad, found_in
from tests.files.small_system import SAMPLES, SMALL, with_parts
from tests.files.structure_faults import CASES as OF_KEYS_AND_VALUES

from hemval.texts.faults import fault_sentence
from hemval.texts.words import catalogue, words


def cases() -> Iterator[Any]:
    """Every case of the folder."""
    for path in sorted((SAMPLES / "faulty").glob("*.txt")):
        yield from _cases_of(path)


def _cases_of(path: Path) -> Iterator[Any]:
    for case in f"\n{path.read_text(encoding='utf-8')}".split("\n=== ")[1:]:
        heading, *parts = f"{case}\n".split("\n--- ")
        name, _, code = heading.strip().partition(" -> ")
        written = {part.split("\n")[0]: f"{part}\n".partition("\n")[2] for part in parts}
        yield bad(name, with_parts(written), code)


CASES = list(cases())


def test_the_small_system_is_right() -> None:
    assert found_in(SMALL) == []


@pytest.mark.parametrize("expected", CASES)
def test_what_is_wrong_is_told_with_its_line(expected: Expected) -> None:
    assert found_in(expected.text) == [(expected.code, expected.line)]


@pytest.mark.parametrize("expected", CASES)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_wrong_is_a_sentence_in_the_readers_language(
    expected: Expected, language: str
) -> None:
    for found in all_in(expected.text):
        assert fault_sentence(found.fault, words(language)).endswith((".", "?", "="))


def test_every_fault_has_a_case_here_or_among_those_of_keys_and_values() -> None:
    """Every message of the domain `fault` is a fault of a system file, but for their own parts."""
    catalogue_text = catalogue().joinpath("sv", "fault.ftl").read_text(encoding="utf-8")
    messages = set(re.findall(r"^(fault-[a-z0-9_-]+) =", catalogue_text, flags=re.MULTILINE))
    tried = {case.values[0].code for case in [*CASES, *OF_KEYS_AND_VALUES]}
    assert messages - tried == {
        "fault-remark",
        "fault-expected",
        "fault-found",
        "fault-needs-a-named-decision",
        "fault-no-such-file",
        "fault-no-such-file-near",
        "fault-too-large",
        "fault-missing-section",
        "fault-more-unknown-keys",
        "fault-unreadable",
        "fault-not-utf8",
        "fault-syntax-too-deep",
    }


def test_a_fault_names_the_keys_of_the_file_and_not_the_fields_of_the_class() -> None:
    text = with_parts({"capacity": '[capacity]\ndecision = "kf"\nunit = "none"\n\n'})
    assert [found.fault.facts["key"] for found in all_in(text)] == ["share"]
