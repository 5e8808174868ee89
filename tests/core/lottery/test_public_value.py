import hashlib

import pytest
from tests.core.lottery.published_values import FIRST_ROUND, OF_THE_RFC

from hemval.core.lottery.public_value import (
    BadValue,
    DrandRound,
    ExerciseValue,
    canonical_sources,
)

# Round 72785 of the same chain, from the documentation of the library drand-verify.
LATER_ROUND = DrandRound(
    chain=FIRST_ROUND.chain,
    round=72785,
    signature="82f5d3d2de4db19d40a6980e8aa37842a0e55d1df06bd68bddc8d60002e8e959"
    "eb9cfa368b3c1b77d18f02a54fe047b80f0989315f83b12a74fd8679c4f12aae"
    "86eaf6ab5690b34f1fddd50ee3cc6f6cdf59e95526d5a5d82aaa84fa6f181e42",
    randomness="8b676484b5fb1f37f9ec5c413d7d29883504e5b669f604a1ce68b3388e9ae3d9",
)
# Round 3 of drand's test vectors for signatures in the shorter group (drand/drand, pull request
# 1249), in which a signature has 48 bytes.
SHORT_SIGNATURE = DrandRound(
    chain="52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971",
    round=3,
    signature="b98dae74f6a9d2ec79d75ba273dcfda86a45d589412860eb4c0fd056b00654db"
    "f667c1b6884987c9aee0d43f8ba9db52",
    randomness="9e9829dfb34bd8db3e21c28e13aefecd86e007ebd19d6bb8a5cee99c0a34798f",
)
KEY_OF_THE_RFC = "9319./2.5.8.10.12./9.18.26.34.41.45./"


@pytest.mark.parametrize("of_round", [FIRST_ROUND, LATER_ROUND, SHORT_SIGNATURE])
def test_the_value_of_a_published_drand_round_is_its_randomness(of_round):
    assert of_round.value.hex() == of_round.randomness


def _changed(**parts: object) -> DrandRound:
    known = {name: getattr(FIRST_ROUND, name) for name in DrandRound.__dataclass_fields__}
    return DrandRound(**{**known, **parts})


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"randomness": LATER_ROUND.randomness}, "other-randomness"),
        ({"signature": LATER_ROUND.signature}, "other-randomness"),
        ({"randomness": FIRST_ROUND.randomness.upper()}, "other-randomness"),
        ({"signature": "00"}, "bad-signature"),
        ({"signature": FIRST_ROUND.signature[:-1]}, "bad-signature"),
        ({"signature": "g" * 96}, "bad-signature"),
        ({"chain": "8990"}, "bad-chain"),
        ({"round": 0}, "bad-chain"),
    ],
)
def test_a_drand_round_that_cannot_be_right_is_refused(parts, code):
    with pytest.raises(BadValue) as error:
        _ = _changed(**parts).value
    assert error.value.code == code


def test_the_key_string_is_the_one_of_the_worked_example():
    assert OF_THE_RFC.canonical == KEY_OF_THE_RFC


def test_the_key_string_hashes_as_the_worked_example_does():
    # Its table: MD5 of the string between two bytes of zero each, and of one; 25 and 24 are left,
    # so that numbers 17 and 7 are drawn.
    first, second = (
        hashlib.md5(bytes(pair) + OF_THE_RFC.canonical.encode() + bytes(pair)).hexdigest()  # noqa: S324
        for pair in ((0, 0), (0, 1))
    )
    assert (first, second) == (
        "990dd0a5692a029a98b5e01aa28f3459",
        "3691e55cb63fcc37914430b2f70b5ec6",
    )
    assert (int(first, 16) % 25 + 1, int(second, 16) % 24 + 1) == (17, 7)


def test_the_value_of_sources_is_the_digest_of_the_key_string():
    assert OF_THE_RFC.value == hashlib.sha256(KEY_OF_THE_RFC.encode()).digest()


def test_the_order_within_a_source_changes_nothing_and_the_order_of_sources_does():
    assert canonical_sources([["3", "20", "1"]]) == canonical_sources([["20", "1", "3"]])
    assert canonical_sources([["3"], ["1"]]) == "3./1./"


@pytest.mark.parametrize(
    ("number", "written"),
    [("007", "7."), ("0", "0."), ("2512.370", "2512.37"), ("8.0", "8."), ("0.50", "0.5")],
)
def test_a_number_is_written_without_needless_zeros(number, written):
    assert canonical_sources([[number]]) == f"{written}/"


@pytest.mark.parametrize(
    ("sources", "code"),
    [
        ([], "no-sources"),
        ([[]], "no-numbers"),
        ([["1", "-2"]], "bad-number"),
        ([["1,5"]], "bad-number"),
        ([["١"]], "bad-number"),
        ([["1\n"]], "bad-number"),
        ([["1" * 41]], "bad-number"),
        ([["NaN"]], "bad-number"),
    ],
)
def test_sources_that_are_no_numbers_are_refused(sources, code):
    with pytest.raises(BadValue) as error:
        canonical_sources(sources)
    assert error.value.code == code


@pytest.mark.parametrize("value", [FIRST_ROUND, OF_THE_RFC, ExerciseValue()])
def test_what_is_published_afterwards_tells_what_was_named_before(value):
    assert value.name.items() <= value.document.items()
    assert value.document["value"] == value.value.hex()
