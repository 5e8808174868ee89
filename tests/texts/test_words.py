"""What goes into a sentence: long facts whole, and nothing that steers a terminal."""

from datetime import UTC, date, datetime

import pytest

from hemval.texts.words import MissingText, words


@pytest.mark.parametrize("length", [2_500, 2_501, 100_000])
def test_a_fact_of_any_length_is_said_whole(length):
    name = "a" * length
    assert name in words("sv").say("folder-not_a_folder", folder=name)


@pytest.mark.parametrize(
    "steering",
    ["\x1b]0;title\x07", "\x1b[5m", "\x9b31m", "\x00", "\r", "\x08", "\x7f", "\x85"],
    ids=["title of the window", "blinking", "a single-byte escape", "null", "carriage return",
         "backspace", "delete", "next line"],
)  # fmt: skip
def test_a_fact_from_a_file_cannot_steer_a_terminal(steering):
    said = words("en").say("folder-not_a_folder", folder=f"a{steering}b")
    assert not any(ord(sign) < 0x20 or 0x7F <= ord(sign) < 0xA0 for sign in said)
    assert "a\N{REPLACEMENT CHARACTER}" in said


def test_what_looks_like_a_placeholder_in_a_fact_is_only_text():
    assert "{ $folder }" in words("sv").say("folder-not_a_folder", folder="{ $folder }")


def test_a_message_that_nobody_wrote_is_a_fault_in_the_program():
    with pytest.raises(MissingText):
        words("sv").say("folder-nonsense")


def test_a_sentence_that_was_said_before_is_not_taken_for_another():
    say, own = words("sv").say, "folder-not_a_folder"
    days = (date(2021, 1, 4), datetime(2021, 1, 4, tzinfo=UTC), date(2022, 1, 4))
    told = [say(own, folder=one) for one in (*days, 2021, 2021.5)]
    assert len({*told}) == len(told)
    assert say("letters-did-printed", number=1) != say("letters-did-printed", number=2)
    assert say(own, folder="a") != words("en").say(own, folder="a")
    assert [say(own, folder=one) for one in (*days, 2021, 2021.5)] == told
