"""Whom letters go to where somebody acts for her, as the municipality has decided it."""

from datetime import date

import pytest
from tests.core.round_examples import a_client, a_plan, a_system, some_facts

from hemval.core.correspondence.addressing import addressees
from hemval.core.correspondence.kinds import Role
from hemval.core.facts.clients import Address, Ground, Representative
from hemval.core.round.outcome import prepare
from hemval.core.system.letter_recipients import ActingAs, LetterRecipient, Original

HIM = Representative(
    client="c1",
    id="f1",
    ground=Ground.ADMINISTRATOR,
    name="Bo Testsson",
    address=Address(street="Lekgatan 1", postal_code="99001", town="Övningsby"),
    document_checked_by="handl01",
    document_checked_on=date(2019, 1, 1),
)


def rule(original, *, copy):
    return LetterRecipient(ground=ActingAs.ADMINISTRATOR, original=original, copy=copy)


@pytest.mark.parametrize(
    ("rules", "roles", "is_written_to"),
    [
        ((), (Role.COPY,), True),
        ((rule(Original.CLIENT, copy=True),), (Role.COPY,), True),
        ((rule(Original.CLIENT, copy=False),), (), True),
        ((rule(Original.REPRESENTATIVE, copy=True),), (Role.INSTEAD,), True),
        ((rule(Original.REPRESENTATIVE, copy=False),), (Role.INSTEAD,), False),
    ],
    ids=["nothing decided", "copy to him", "to her alone", "to him, copy to her", "to him alone"],
)
def test_who_is_written_to_is_what_the_municipality_has_decided(rules, roles, is_written_to):
    facts = some_facts((a_client("c1"),), plan=a_plan(), representatives=(HIM,))
    (one,) = addressees(prepare(a_system(letter_recipients=rules), facts))
    assert tuple(each.role for each in one.acting) == roles
    assert one.is_written_to is is_written_to
