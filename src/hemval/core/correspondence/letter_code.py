"""The id of a letter, and the code by which a person is known on the phone and on the web.

Both are keyed digests (HMAC-SHA256 over a key that is the round's own secret): the same each time,
and telling nothing to one who has not the key. The characters are those that nobody mistakes for
another: no 0 and O, no 1, I and L, no U, which is heard and read as V, and no vowels, so that no
code is a word.
"""

import hmac
from dataclasses import replace

from hemval.core.correspondence.document import order_document
from hemval.core.correspondence.facts import OfferFacts, ReminderFacts
from hemval.core.correspondence.order import LetterOrder, Letters, Unsent
from hemval.core.lottery.canonical import JsonValue, canonical_json

ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ"
"""The 27 characters of ids and codes."""
_CHECKS = ALPHABET + "AE"
"""The 29 characters that a check character may be: a prime, or swaps would not all be seen."""
_LENGTH = 10
_GROUP = 5
_BETWEEN = str.maketrans("", "", " -\N{NO-BREAK SPACE}\N{NON-BREAKING HYPHEN}\N{EN DASH}\t\n")
_ID = "hemval-letter-id-1"
_AGAIN = "hemval-letter-again-1"
_CODE = "hemval-letter-code-1"


def letter_id(key: bytes, order: LetterOrder) -> str:
    """What a letter is known by in every list and file name: ten characters.

    It follows from the facts of the order alone, so that a letter with other facts has another id.
    Of 250 000 letters two get the same in one case of 6 500 (27¹⁰ ids); whoever keeps account
    refuses the second.
    """
    return _characters(key, [_ID, order_document(order)], _LENGTH)


def letter_id_again(key: bytes, letter: str, replaces: str) -> str:
    """The id of a letter that tells anew what `letter` told, after `replaces` told otherwise.

    It says what it replaces, which the first did not: two papers have never the same id.
    """
    return _characters(key, [_AGAIN, letter, replaces], _LENGTH)


def letter_code(key: bytes, client: str, recipient: str = "") -> str:
    """A person's own code, by which she chooses on the phone or on the web: `7K3QF-9XW2A`.

    One who acts for her has another, by her id as `recipient`: whoever reads the copy knows by it
    whose letter it is, and can be nobody but the one that the copy is to.

    Nine characters and a check character, that tells when one is wrong or two are swapped. Among
    15 000 people two have the same code in one round of 67 000, and among 250 000 in one of 240
    (27⁹ codes). To guess somebody's among 15 000 takes 500 million tries on average. So a code
    shows which letter somebody holds; who she is, is asked for besides.
    """
    about: list[JsonValue] = [_CODE, client]
    if recipient:
        about.append(recipient)
    plain = _characters(key, about, _LENGTH - 1)
    whole = plain + _check_character(plain)
    return f"{whole[:_GROUP]}-{whole[_GROUP:]}"


def with_own_codes(letters: Letters, key: bytes) -> Letters:
    """The same offers or reminders, each with the code of whoever it is to."""
    if isinstance(letters, Unsent):
        return letters
    return tuple(_with_own_code(one, key) for one in letters)


def _with_own_code(order: LetterOrder, key: bytes) -> LetterOrder:
    facts = order.facts
    if not isinstance(facts, OfferFacts | ReminderFacts):
        return order
    code = letter_code(key, order.client, order.recipient)
    return replace(order, facts=replace(facts, code=code))


def plain_code(text: str) -> str:
    """A code as it is kept: capitals without what people put between; empty where it is none.

    >>> plain_code(" 7k3qf-9xw2a "), plain_code("7K3QF")
    ('7K3QF9XW2A', '')
    """
    code = text.translate(_BETWEEN)
    code = code.upper() if code.isascii() else ""
    return code if len(code) == _LENGTH and code.isalnum() else ""


def is_letter_code(text: str) -> bool:
    """Is that written as a letter code, whatever its case, spaces and hyphens?

    >>> is_letter_code("22222 22222"), is_letter_code("22222 22223")
    (True, False)
    """
    code = plain_code(text)
    plain, check = code[:-1], code[-1:]
    if not code or not set(plain) <= set(ALPHABET):
        return False
    return check == _check_character(plain)


def _characters(key: bytes, about: JsonValue, length: int) -> str:
    number = int.from_bytes(hmac.digest(key, canonical_json({"": about}), "sha256"))
    characters = []
    for _ in range(length):
        number, place = divmod(number, len(ALPHABET))
        characters.append(ALPHABET[place])
    return "".join(characters)


def _check_character(plain: str) -> str:
    """The sum of all places, each weighted by where it stands, modulo the prime 29.

    Each weight is another and none is 0, so one wrong character changes the sum, and so does a swap
    of any two: one of the weights 2-10 times a difference below 29, or their difference times it.
    """
    places = (_CHECKS.index(one) for one in plain)
    return _CHECKS[sum(weight * place for weight, place in enumerate(places, 2)) % len(_CHECKS)]
