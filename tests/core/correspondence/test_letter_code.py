from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hemval.core.correspondence.facts import ChoiceDays, ReminderFacts
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.letter_code import (
    ALPHABET,
    is_letter_code,
    letter_code,
    letter_id,
    letter_id_again,
)
from hemval.core.correspondence.order import LetterOrder

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
DAYS = ChoiceDays(effect=date(2025, 1, 7))
ORDER = LetterOrder(
    kind=LetterKind.REMINDER,
    client="c1",
    language="sv",
    facts=ReminderFacts(bundles=("care",), code=letter_code(KEY, "c1"), days=DAYS),
)
clients = st.text(max_size=12)


def test_a_letter_with_other_facts_has_another_id():
    assert letter_id(KEY, ORDER) == letter_id(KEY, replace(ORDER))
    assert letter_id(KEY, ORDER) != letter_id(KEY, replace(ORDER, language="en"))


def test_who_has_not_the_key_cannot_tell_an_id_or_a_code():
    assert letter_id(KEY, ORDER) != letter_id(OTHER_KEY, ORDER)
    assert letter_code(KEY, "c1") != letter_code(OTHER_KEY, "c1")


def test_an_id_has_ten_characters_that_nobody_mistakes():
    assert len(letter_id(KEY, ORDER)) == 10
    assert set(letter_id(KEY, ORDER)) <= set(ALPHABET)
    assert not set("01OILUAEY") & set(ALPHABET)


@given(clients)
def test_a_code_is_two_groups_of_five_and_is_known_as_one(client):
    code = letter_code(KEY, client)
    assert [len(group) for group in code.split("-")] == [5, 5]
    assert is_letter_code(code)


@given(clients, st.sampled_from(["", " ", "-", " - ", "\N{NO-BREAK SPACE}"]))
def test_a_code_is_known_whatever_its_case_spaces_and_hyphens(client, between):
    first, second = letter_code(KEY, client).lower().split("-")
    assert is_letter_code(f" {first}{between}{second}\n")


@given(clients, st.integers(0, 9), st.sampled_from(ALPHABET + "AE"))
def test_one_wrong_character_is_always_seen(client, place, wrong):
    code = letter_code(KEY, client).replace("-", "")
    typed = code[:place] + wrong + code[place + 1 :]
    assert is_letter_code(typed) == (typed == code)


@given(clients, st.integers(0, 9), st.integers(0, 9))
def test_two_swapped_characters_are_always_seen(client, one, other):
    code = letter_code(KEY, client).replace("-", "")
    typed = [*code]
    typed[one], typed[other] = typed[other], typed[one]
    assert is_letter_code("".join(typed)) == ("".join(typed) == code)


@given(st.text(max_size=14))
def test_any_other_text_is_answered_without_an_error(text):
    assert is_letter_code(text) in {True, False}


def test_what_is_no_code_is_not_taken_for_one():
    code = letter_code(KEY, "c1")
    assert not any(map(is_letter_code, ["", code[:-1], code + "2", "0" * 10, "ß" * 5, "２" * 10]))


def test_many_people_have_codes_of_their_own():
    # 27^9 codes: among 3 000 people two have the same in one case of 1.7 million.
    codes = {letter_code(KEY, f"c{number}") for number in range(3_000)}
    assert len(codes) == 3_000


def test_a_letter_that_tells_anew_what_an_earlier_told_has_an_id_of_its_own():
    again = letter_id_again(KEY, "22222BBBBB", "33333CCCCC")
    assert len({again, "22222BBBBB", "33333CCCCC"}) == 3
    assert again != letter_id_again(KEY, "22222BBBBB", "44444CCCCC")
    assert again == letter_id_again(KEY, "22222BBBBB", "33333CCCCC")
    assert set(again) <= set(ALPHABET)
