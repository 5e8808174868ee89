"""Citizens on the web, as tests let them come: with a letter, signed in, or acting for another."""

from dataclasses import replace
from datetime import date, datetime

from django.test import Client as Browser

from hemval.apps.choices.client_in_round import client_in_round
from hemval.apps.citizens.models import Mandate, SignInMethod, Visit
from hemval.apps.citizens.pages import COOKIE
from hemval.apps.citizens.persons import Person, by_letter, by_number
from hemval.apps.citizens.services.visiting import act_for, begin_visit, end_visit
from hemval.apps.citizens.visits import visit_of
from hemval.apps.clients.facts import number_of
from hemval.apps.clients.models import Client, Representative
from hemval.apps.correspondence.models import Letter
from hemval.apps.rounds.letter_key import letter_key
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kinds import LetterKind, Role
from hemval.core.correspondence.letter_code import letter_code, plain_code
from hemval.core.dates.zone import today
from hemval.core.facts.clients import Ground

LONG_AGO = date(2019, 1, 1)


def with_letter(
    client: Client, row: Round, now: datetime, *, copy_to: Representative | None = None
) -> str:
    """Print her a letter with her code, or a copy; gives the code as it stands in it."""
    recipient = copy_to.key if copy_to else ""
    code = letter_code(letter_key(row), client.key, recipient)
    Letter.objects.create(
        key=f"L{client.pk}{recipient}",
        facts_key=f"L{client.pk}{recipient}",
        recipient=recipient,
        round=row,
        client=client,
        kind=LetterKind.OFFER.value,
        role=Role.COPY.value if copy_to else Role.CLIENT.value,
        language="sv",
        code=plain_code(code),
        order={},
        terms="0" * 64,
        dated=today(now),
        printed_at=now,
        pages=2,
        sha256="0" * 64,
    )
    return code


def last_four(client: Client) -> str:
    """The second fact that the made-up municipality asks for."""
    number = number_of(client)
    assert number is not None
    return number.text[-4:]


def token_of(who: Client | Person, now: datetime, *, letter_of: Round | None = None) -> str:
    """Let somebody sign in, by the letter of a round if one is told; gives her browser's token."""
    way = SignInMethod.IDENTITY if letter_of is None else SignInMethod.LETTER_CODE
    return begin_visit(way=way, who=_person(who, now, letter_of), now=now)


def _person(who: Client | Person, now: datetime, letter_of: Round | None) -> Person:
    if isinstance(who, Person):
        return who
    if letter_of is not None:
        return replace(by_letter(who, today(now)), letter_round=letter_of)
    return by_number(who.number_digest or "", who.name, today(now))


def sign_out(token: str, now: datetime) -> None:
    """End the visit of a token."""
    end_visit(visit=_visit(token), now=now)


def _visit(token: str) -> Visit:
    found = visit_of(token)
    assert found is not None
    return found


def browser_of(who: Client | Person, now: datetime, *, letter_of: Round | None = None) -> Browser:
    """The browser of somebody who has signed in, by the letter of a round if one is told."""
    return browser_with(token_of(who, now, letter_of=letter_of))


def acting_browser(acting: Representative, now: datetime) -> Browser:
    """The browser of one who acts for a client, and has said that she is here for her.

    She has a number of her own, and the office has said by a mandate that it is she.
    """
    digest = f"{acting.pk:064}"
    Mandate.objects.get_or_create(
        client=acting.client,
        number_digest=digest,
        name=acting.name,
        ground=acting.ground,
        representative=acting,
        defaults={"asked_at": now, "settled_at": now},
    )
    token = token_of(by_number(digest, acting.name, today(now)), now)
    act_for(visit=_visit(token), acting=acting)
    return browser_with(token)


def browser_with(token: str) -> Browser:
    """A browser that has the token of a visit."""
    browser = Browser(raise_request_exception=False)
    browser.cookies[COOKIE] = token
    return browser


def a_guardian(client: Client, *, key: str = "G1", checked: bool = True) -> Representative:
    """A god man of somebody, whose paper has been seen."""
    return Representative.objects.create(
        client=client,
        key=key,
        name=f"Gode {key}",
        ground=Ground.GUARDIAN.value,
        starts=LONG_AGO,
        document_checked_by="Hanna" if checked else "",
        document_checked_on=LONG_AGO if checked else None,
    )


def providers_of(row: Round, client: Client) -> tuple[str, ...]:
    """Whom she may choose for her first bundle."""
    known = client_in_round(row, client)
    return known.providers_for(known.invitation.openings[0].bundle) or ()
