"""Is it she? By the number that electronic identification tells, or the code of her letter.

A code is answered in the same way, by the same questions of the database, whether it is anybody's
or not: nobody learns here who has got a letter.
"""

import hmac
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import transaction
from django.db.models import F

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.choice_system.facts import system_of
from hemval.apps.citizens.models import TriedBy, TriedCode
from hemval.apps.citizens.persons import Person, by_letter, by_number, is_served
from hemval.apps.clients.facts import born_of, number_of
from hemval.apps.clients.models import Client
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
from hemval.core.signing_in import (
    CODE_IS_CLOSED_FOR,
    MOST_WRONG,
    MOST_WRONG_FROM_ONE_PLACE,
    PLACE_IS_CLOSED_FOR,
    Tries,
    is_second_fact,
    letter_code_rule,
    may_use_code,
    tries_now,
)
from hemval.core.system.sign_in import SecondFact

_KINDS = {
    TriedBy.CODE: (MOST_WRONG, CODE_IS_CLOSED_FOR),
    TriedBy.PLACE: (MOST_WRONG_FROM_ONE_PLACE, PLACE_IS_CLOSED_FOR),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCode:
    """What somebody typed to come in by a letter, and the address that it came from."""

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


def by_identity(*, number: str, name: str, now: datetime) -> Person | None:
    """Who electronic identification tells that she is; None where it tells no number."""
    try:
        known = PersonalNumber.parse(number)
    except NotANumber:
        return None
    return by_number(found_by(known.text), name, today(now))


def by_code(*, typed: TypedCode, now: datetime) -> Person | None:
    """Who holds the letter of a code and knows the second fact; None for every other answer.

    None is also the answer where too many have been wrong, of that code or from that address. The
    office gets a task when somebody's code is closed.
    """
    code, place = plain_code(typed.code), _in_this_hour(typed.place, now)
    client = _holder(code, typed.fact, now)
    with transaction.atomic():
        code_tries = _count(TriedBy.CODE, code, now)
        place_tries = _count(TriedBy.PLACE, place, now)
        is_closed = code_tries is None or place_tries is None
        if client is not None and not is_closed:
            _was_right(code, place)
    if client is not None and not is_closed:
        return by_letter(client, today(now))
    if code_tries == MOST_WRONG and not is_closed:
        _close(code, now)
    return None


def forget_tries(*, now: datetime) -> None:
    """Forget tries that close nothing any more."""
    for by, (_, closed_for) in _KINDS.items():
        TriedCode.objects.filter(by=by.value, latest_at__lte=now - closed_for).delete()


def _holder(code: str, fact: str, now: datetime) -> Client | None:
    """The client whose code it is in a round that is open, if the fact is hers too."""
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
    hers = plain_code(letter_code(key, client.key))
    is_hers = hmac.compare_digest(hers.encode(), code.encode())
    if not is_hers or not may_use_code(phase_of(row, now)):
        return None
    is_known = is_second_fact(
        rule.second_fact, fact, number=number_of(client), born=born_of(client)
    )
    return client if is_known and is_served(client) else None


def _open_to_codes(now: datetime) -> list[Round]:
    rows = Round.objects.filter(frozen_at__isnull=True, invited_at__isnull=False)
    known = rows.select_related("version__system", "leaving", "temporary_performer")
    return [row for row in known if may_use_code(phase_of(row, now))]


def _count(by: TriedBy, tried: str, now: datetime) -> int | None:
    """Count a try before it is judged: which in a row it is, None for one too many.

    Its row stays locked until the transaction ends, so that those who try at once come one by one.
    """
    most, closed_for = _KINDS[by]
    row, _ = TriedCode.objects.select_for_update().get_or_create(
        by=by.value, digest=_digest(by, tried), defaults={"latest_at": now}
    )
    before = Tries(count=row.tries, latest=row.latest_at)
    tries = tries_now(before, now=now, closed_for=closed_for)
    if tries >= most:
        return None
    row.tries, row.latest_at = tries + 1, now
    row.save(update_fields=("tries", "latest_at"))
    return row.tries


def _in_this_hour(place: str, now: datetime) -> str:
    """A place by the hour of the clock: what many there mistype over a day closes nothing."""
    return f"{place} {now.astimezone(UTC):%Y-%m-%dT%H}"


def _was_right(code: str, place: str) -> None:
    TriedCode.objects.filter(by=TriedBy.CODE.value, digest=_digest(TriedBy.CODE, code)).delete()
    here = TriedCode.objects.filter(
        by=TriedBy.PLACE.value, digest=_digest(TriedBy.PLACE, place), tries__gt=0
    )
    here.update(tries=F("tries") - 1)


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


def _digest(by: TriedBy, tried: str) -> str:
    return found_by(f"tried {by.value} {tried.encode('unicode_escape').decode('ascii')}")
