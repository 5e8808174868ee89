"""Is it she? By the number that electronic identification tells, or the code of her letter.

A code is answered in the same way, by the same questions of the database, whether it is anybody's
or not: nobody learns here who has got a letter.
"""

import hmac
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db import transaction

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.facts import system_of
from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.citizens.persons import Person, by_copy, by_letter, by_number, is_served
from hemval.apps.citizens.services.tries import count_try, is_closed_to, take_back
from hemval.apps.clients.facts import born_of, number_of
from hemval.apps.correspondence.models import Letter
from hemval.apps.rounds.days import phase_of, today_in
from hemval.apps.rounds.letter_key import letter_key_at_hand
from hemval.apps.rounds.models import Round
from hemval.apps.sealed_numbers import found_by
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import make_task
from hemval.core.correspondence.letter_code import letter_code, plain_code
from hemval.core.dates.zone import today
from hemval.core.identity import NotANumber, PersonalNumber
from hemval.core.signing_in import MOST_WRONG, is_second_fact, letter_code_rule, may_use_code
from hemval.core.system.sign_in import SecondFact


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCode:
    """What somebody typed to come in by a letter, and the address that it came from, if known."""

    code: str
    fact: str
    place: str


def asked_fact(now: datetime) -> SecondFact | None:
    """The second fact that is asked for where codes let people in now; None where they do not."""
    for row in _open_to_codes(now):
        rule = letter_code_rule(system_of(row.version), today_in(row, now))
        if rule is not None:
            return rule.second_fact
    return None


def has_codes(now: datetime) -> bool:
    """Do codes of letters let people in here, while they may choose?"""
    return any(letter_code_rule(one, today(now)) for one in latest_systems())


def by_identity(*, number: str, name: str, now: datetime) -> Person | None:
    """Who electronic identification tells that she is; None where it tells no number."""
    try:
        known = PersonalNumber.parse(number)
    except NotANumber:
        return None
    return by_number(found_by(known.text), name, today(now))


def by_code(*, typed: TypedCode, now: datetime) -> Person | None:
    """Who holds the letter of a code and knows the second fact; None for every other answer.

    None is also the answer where too many have been wrong, of that code or from that address: of
    an address that is closed nothing more is kept. The office gets a task when somebody's code is
    closed. Raises ManyAreWrong where she is to wait a minute.
    """
    code, place = plain_code(typed.code), typed.place
    if is_closed_to(place, now):
        return None
    letter = _letter_of(code, typed.fact, now)
    with transaction.atomic():
        tries = count_try(code=code, place=place, now=now)
        if letter is not None and tries is not None:
            take_back(code=code, place=place, now=now)
    if letter is not None and tries is not None:
        return _holder_of(letter, today(now))
    if tries == MOST_WRONG:
        _close(code, now)
    return None


def _letter_of(code: str, fact: str, now: datetime) -> Letter | None:
    """The letter whose code it is, in a round that is open, if the client's fact is told too."""
    letters = Letter.objects.filter(code=code).exclude(code="")
    known = letters.select_related("client__area", "client__household", "round__version__system")
    letter = known.order_by("-dated", "-id").first()
    if letter is None or letter.round is None:
        return None
    row, client = letter.round, letter.client
    rule = letter_code_rule(system_of(row.version), today_in(row, now))
    key = letter_key_at_hand(row)
    if key is None or rule is None:
        return None
    hers = plain_code(letter_code(key, client.key, letter.recipient))
    is_hers = hmac.compare_digest(hers.encode(), code.encode())
    if not is_hers or not may_use_code(phase_of(row, now)):
        return None
    is_known = is_second_fact(
        rule.second_fact, fact, number=number_of(client), born=born_of(client)
    )
    return letter if is_known and is_served(client) else None


def _holder_of(letter: Letter, on: date) -> Person | None:
    """Who may hold a letter; of a copy the one it is to, and nobody once she may not act."""
    if not letter.recipient:
        return replace(by_letter(letter.client, on), letter_round=letter.round)
    who = by_copy(letter.client, letter.recipient, on)
    return replace(who, letter_round=letter.round) if who.acts_for else None


def _open_to_codes(now: datetime) -> list[Round]:
    rows = Round.objects.filter(frozen_at__isnull=True, invited_at__isnull=False)
    known = rows.select_related("version__system", "leaving", "temporary_performer")
    return [row for row in known if may_use_code(phase_of(row, now))]


def _close(code: str, now: datetime) -> None:
    """Somebody's code was closed: there is a task, and the log tells. Nobody's fills no log."""
    letters = Letter.objects.filter(code=code).exclude(code="").order_by("-dated", "-id")
    letter = letters.first()
    if letter is None:
        return
    with transaction.atomic():
        make_task(
            kind=TaskKind.CODE_CLOSED,
            now=now,
            client=letter.client_id,
            round=letter.round_id,
            about=About.CLIENT,
            about_id=letter.client_id,
        )
        record(what=Deed.CODE_CLOSED, actor=None, now=now, subject="code", client=letter.client_id)
