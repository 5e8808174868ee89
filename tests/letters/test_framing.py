"""Who a letter is from: what nobody has told is not printed in a letter that is real."""

from dataclasses import replace

import pytest
from tests.core.correspondence.letter_examples import terms_of

from hemval.core.system.rule import Kind
from hemval.letters.framing import sender_of


def with_contact(*, kind, is_exercise):
    terms = terms_of("botkyrka", is_exercise=is_exercise)
    contact = tuple(replace(one, kind=kind) for one in terms.system.contact)
    return replace(terms, system=replace(terms.system, contact=contact))


@pytest.mark.parametrize(
    ("kind", "is_exercise", "sender"),
    [
        (Kind.UNKNOWN, False, ("Botkyrka",)),
        (Kind.UNKNOWN, True, ("Botkyrka kommun", "147 85 Tumba")),
        (Kind.PRACTICE, False, ("Botkyrka kommun", "147 85 Tumba")),
    ],
    ids=["an address that nobody has told", "in an exercise", "one that is told"],
)
def test_an_address_that_may_be_nobodys_is_the_sender_in_exercises_only(kind, is_exercise, sender):
    assert sender_of(with_contact(kind=kind, is_exercise=is_exercise)) == sender
