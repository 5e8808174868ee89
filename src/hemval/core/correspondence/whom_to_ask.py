"""Whom to ask, as far as it is surely known."""

from dataclasses import replace
from datetime import date

from hemval.core.correspondence.terms import LetterTerms
from hemval.core.system.presentation import Contact
from hemval.core.system.rule import Kind, in_force
from hemval.core.system.system import System


def whom_to_ask(terms: LetterTerms) -> Contact | None:
    """The contact that letters name; None where the system has none.

    A number or an address that nobody has told may be somebody else's: only in an exercise, where
    nobody rings or writes, is it given all the same.
    """
    return surely_known(terms.system, terms.facts_on, is_exercise=terms.is_exercise)


def surely_known(system: System, on: date, *, is_exercise: bool) -> Contact | None:
    """The same, of a system on a day."""
    contact = next(iter(in_force(system.contact, on)), None)
    if contact is None or is_exercise or contact.kind is not Kind.UNKNOWN:
        return contact
    return replace(
        contact,
        phone=None,
        email=None,
        web=None,
        choose_at=None,
        postal_address=(),
        phone_hours=(),
    )
