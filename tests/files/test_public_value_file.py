"""The public value of a draw, as a file tells it: the one that was named, or none."""

import json
from hashlib import sha256

import pytest

from hemval.core.facts.round_plan import NamedValue, ValueSource
from hemval.core.stages.frozen import name_document
from hemval.files.stages.public_value_file import (
    LARGEST_FILE,
    ValueRefused,
    read_public_value,
)

CHAIN = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"
DRAND = NamedValue(source=ValueSource.DRAND, chain=CHAIN, round=7)
SIGNATURE = "ab" * 48
RANDOMNESS = sha256(bytes.fromhex(SIGNATURE)).hexdigest()
ANSWER = {"round": 7, "randomness": RANDOMNESS, "signature": SIGNATURE}
NUMBERS = NamedValue(source=ValueSource.RFC3797, names=("Lotto: rad 1", "Börsen"))
# RFC 3797, section 4: sorted by size, a point after each number, a stroke after each source.
CANONICAL = "2.5.8.10.12./9319./"


def read(tmp_path, text, named=DRAND):
    path = tmp_path / "value"
    path.write_text(text, encoding="utf-8")
    return read_public_value(path, named)


def code(tmp_path, text, named=DRAND):
    with pytest.raises(ValueRefused) as refused:
        read(tmp_path, text, named)
    return refused.value.code


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(ANSWER),
        json.dumps(ANSWER | {"previous_signature": "00", "chain": CHAIN}),
        f"round: 7\nrandomness: {RANDOMNESS}\n\n# drand\nsignature: {SIGNATURE.upper()}\n",
    ],
    ids=["as drand answers", "with more", "as text"],
)
def test_an_answer_of_drand_is_read(tmp_path, text):
    value = read(tmp_path, text)
    assert value.value.hex() == RANDOMNESS
    assert value.name == name_document(DRAND)


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"Lotto: rad 1": "10, 2 5 12 8", "Börsen": [9319]}),
        json.dumps({"Börsen": "9319", "Lotto: rad 1": ["2", "5", "12", "8", "10"]}),
        "Lotto: rad 1: 2 5 12 8 10\nBörsen: 9319\n",
    ],
    ids=["json", "another order", "as text"],
)
def test_published_numbers_are_read_in_the_order_that_was_named(tmp_path, text):
    value = read(tmp_path, text, NUMBERS)
    assert value.value == sha256(CANONICAL.encode()).digest()
    assert value.name == name_document(NUMBERS)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"round": 8}, "another-round"),
        ({"round": True}, "another-round"),
        ({"chain": "0" * 64}, "another-chain"),
        ({"chain_hash": "0" * 64}, "another-chain"),
        ({"randomness": "00" * 32}, "other-randomness"),
        ({"signature": "xy"}, "bad-signature"),
        ({"signature": None}, "bad-signature"),
    ],
)
def test_an_answer_that_is_not_the_named_round_is_refused(tmp_path, changed, expected):
    assert code(tmp_path, json.dumps(ANSWER | changed)) == expected


@pytest.mark.parametrize("name", ANSWER)
def test_an_answer_that_lacks_something_is_refused(tmp_path, name):
    answer = {key: value for key, value in ANSWER.items() if key != name}
    assert code(tmp_path, json.dumps(answer)) == "missing"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"Börsen": "1"}, "missing"),
        ({"Lotto: rad 1": "1", "Börsen": "2", "Vädret": "3"}, "not-named"),
        ({"Lotto: rad 1": "", "Börsen": "2"}, "no-numbers"),
        ({"Lotto: rad 1": "1", "Börsen": "-2"}, "bad-number"),
        ({"Lotto: rad 1": "1", "Börsen": ["tvåa"]}, "bad-number"),
    ],
)
def test_numbers_that_are_not_those_named_are_refused(tmp_path, told, expected):
    assert code(tmp_path, json.dumps(told), NUMBERS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "missing"),
        ("{", "unreadable"),
        ("[1]", "unreadable"),
        ("[" * 100_000, "unreadable"),
        ("no colon", "unreadable"),
        ('{"round": 7, "round": 7}', "twice"),
        ("round: 7\nround: 7", "twice"),
        (" " * (LARGEST_FILE + 1), "unreadable"),
    ],
)
def test_a_file_that_says_nothing_clear_is_refused(tmp_path, text, expected):
    assert code(tmp_path, text) == expected


def test_a_file_in_another_alphabet_is_refused(tmp_path):
    (tmp_path / "value").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ValueRefused):
        read_public_value(tmp_path / "value", DRAND)


@pytest.mark.parametrize("numbers", ["1,5 2", "1,5;2", "2 5,8", "3,8,14"])
def test_a_comma_that_may_be_of_decimals_is_refused_and_never_guessed(tmp_path, numbers):
    assert code(tmp_path, f"Lotto: rad 1: {numbers}\nBörsen: 9319\n", NUMBERS) == "comma"


def test_a_comma_between_numbers_that_stand_apart_is_read(tmp_path):
    value = read(tmp_path, "Lotto: rad 1: 2, 5, 8.50\nBörsen: 9319\n", NUMBERS)
    assert value.canonical == "2.5.8.5/9319./"
