"""Whom to ask, as far as it is surely known."""

from dataclasses import replace

from hemval.core.correspondence.terms import LetterTerms
from hemval.core.system.presentation import Contact
from hemval.core.system.rule import Kind, in_force


def whom_to_ask(terms: LetterTerms) -> Contact | None:
    """The contact that letters name; None where the system has none.

    A number or an address that nobody has told may be somebody else's: only in an exercise, where
    nobody rings or writes, is it given all the same.
    """
    contact = next(iter(in_force(terms.system.contact, terms.facts_on)), None)
    if contact is None or terms.is_exercise or contact.kind is not Kind.UNKNOWN:
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
