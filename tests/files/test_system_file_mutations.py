"""Whatever is done to a system file, it is read or refused with faults; nothing else happens."""

from hypothesis import given
from hypothesis import strategies as st
from tests.files.small_system import SAMPLES

from hemval.files.faulty import FaultyFile
from hemval.files.system_file import read_system_bytes
from hemval.texts.faults import fault_sentence
from hemval.texts.words import words

SAMPLE = (SAMPLES / "hemval-system-1.toml").read_text(encoding="utf-8")
LINES = SAMPLE.splitlines()
TOKENS = (
    "[",
    "]",
    "=",
    '"',
    "{",
    "}",
    ",",
    "\n",
    "true",
    "-1",
    "2021-01-04",
    '"x"',
    "1e999",
    "nan",
    "[[capacity]]",
    "[order]",
    "é",
    "\x00",
    "99999999999999999999",
    "[]",
    "{}",
    '""',
)


def is_read_or_refused(data: bytes) -> bool:
    """Are the bytes read, or refused with faults that can be said, in file order?"""
    try:
        read_system_bytes(data, file="system.toml")
    except FaultyFile as faulty:
        said = [fault_sentence(found.fault, words("sv")) for found in faulty.faults]
        lines = [found.line or 0 for found in faulty.faults]
        return bool(said) and lines == sorted(lines)
    return True


places = st.integers(0, len(LINES) - 1)


@given(st.sets(places, min_size=1, max_size=6))
def test_lines_may_be_missing(missing: set[int]) -> None:
    assert is_read_or_refused(
        "\n".join(line for n, line in enumerate(LINES) if n not in missing).encode()
    )


@given(places, places)
def test_lines_may_change_places(one: int, other: int) -> None:
    lines = [*LINES]
    lines[one], lines[other] = lines[other], lines[one]
    assert is_read_or_refused("\n".join(lines).encode())


@given(places, st.sampled_from(TOKENS))
def test_values_may_be_anything(place: int, token: str) -> None:
    key, equals, _ = LINES[place].partition("=")
    lines = [*LINES]
    lines[place] = f"{key}{equals}{token}"
    assert is_read_or_refused("\n".join(lines).encode())


@given(places, places)
def test_values_may_stand_at_other_keys(taken: int, given_to: int) -> None:
    key, equals, _ = LINES[given_to].partition("=")
    lines = [*LINES]
    lines[given_to] = f"{key}{equals}{LINES[taken].partition('=')[2]}"
    assert is_read_or_refused("\n".join(lines).encode())


@given(st.integers(0, len(SAMPLE) - 1), st.integers(0, 12), st.sampled_from(("", *TOKENS)))
def test_characters_may_be_lost_or_come_in_their_place(at: int, lost: int, token: str) -> None:
    assert is_read_or_refused((SAMPLE[:at] + token + SAMPLE[at + lost :]).encode())


@given(st.binary(max_size=200))
def test_the_file_may_be_anything_at_all(data: bytes) -> None:
    assert is_read_or_refused(data)


@given(st.text(max_size=40), st.sampled_from(["system", "capacity", "order", "area", "x"]))
def test_any_table_may_follow(text: str, table: str) -> None:
    assert is_read_or_refused(f"{SAMPLE}\n[[{table}]]\n{text}".encode())
