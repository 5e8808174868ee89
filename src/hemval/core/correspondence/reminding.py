"""Who is reminded that the last day to choose comes near."""

from datetime import date

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.announcing import bundles_of
from hemval.core.correspondence.facts import ReminderFacts
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.letter_code import letter_code, with_own_codes
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.correspondence.sending import orders_to, stopped_by_day, stopped_by_invitation
from hemval.core.correspondence.terms import LetterTerms


def reminder(to: Addressee, terms: LetterTerms, key: bytes, on: date) -> Letters:
    """The reminder, to those of whom nothing has come for some bundle; `key` as in the offer.

    One who has answered that she does not wish to choose has answered. Where the choice has no last
    day there is nothing to remind of.
    """
    kind = LetterKind.REMINDER
    stopped = stopped_by_invitation(kind, to)
    if stopped is not None:
        return stopped
    missing = tuple(one for one in bundles_of(to) if one not in to.answered)
    if not missing or terms.closes is None:
        return Unsent(kind=kind, client=to.client, why=UnsentCode.NOT_CONCERNED)
    code = letter_code(key, to.client)
    facts = ReminderFacts(bundles=missing, code=code, days=terms.choice_days)
    letters = stopped_by_day(kind, to.client, terms, on) or orders_to(to, kind, facts)
    return with_own_codes(letters, key)
