"""Who gets the letter itself, and who a copy, where somebody acts for the client."""

from datetime import date

import pytest

from hemval.core.system.letter_recipients import (
    ActingAs,
    LetterRecipient,
    Original,
    letter_recipient,
)
from hemval.core.system.rule import Kind

DAY = date(2026, 9, 1)
TO_HIM = LetterRecipient(ground=ActingAs.ADMINISTRATOR, original=Original.REPRESENTATIVE)


@pytest.mark.parametrize("ground", ActingAs)
def test_without_a_rule_the_letter_is_hers_and_a_copy_goes_to_the_one_who_acts(ground):
    rule = letter_recipient((), ground, DAY)
    assert (rule.original, rule.copy) == (Original.CLIENT, True)


def test_without_a_rule_a_childs_letter_goes_to_the_one_who_acts_for_the_child_alone():
    rule = letter_recipient((), "parent", DAY, is_child=True)
    assert (rule.original, rule.copy) == (Original.REPRESENTATIVE, False)


def test_a_municipality_may_send_the_letter_to_the_administrator_with_a_copy_to_her():
    assert letter_recipient((TO_HIM,), "administrator", DAY) is TO_HIM
    assert letter_recipient((TO_HIM,), "guardian", DAY).original is Original.CLIENT


def test_a_proposal_governs_nothing():
    proposed = LetterRecipient(
        ground=ActingAs.ADMINISTRATOR, original=Original.REPRESENTATIVE, kind=Kind.PROPOSED
    )
    assert letter_recipient((proposed,), "administrator", DAY).original is Original.CLIENT
