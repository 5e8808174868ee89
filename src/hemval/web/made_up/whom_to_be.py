"""Whom of the stories one may be in a demonstration, where everybody is made up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.queries import demo_people
from hemval.apps.citizens.services.signing_in import asked_fact
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import Letter
from hemval.apps.rounds.letter_key import letter_key
from hemval.apps.sealed_numbers import found_by
from hemval.core.correspondence.letter_code import letter_code
from hemval.core.system.sign_in import SecondFact
from hemval.synthetic.stories import Part, Person, people

_BY_LETTER, _BY_PHONE = Part.ASTRID, Part.CALLS
_MOTHER = Part.ASTRID
_LAST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ToBe:
    """Somebody whom one may be.

    With the code of a letter and the second fact she comes in by those; with `helpline`, the row of
    a colleague who answers the phone, he calls; else she has electronic identification. `asks_for`
    is the number of somebody whom she will ask to act for.
    """

    part: Part
    name: str
    number: str
    key: str = ""
    code: str = ""
    fact: str = ""
    helpline: int | None = None
    asks_for: str = ""


def whom_to_be(now: datetime) -> Iterator[ToBe]:
    """Those of the stories who are there, in the order that they are told."""
    clients = _clients()
    helpline = next((one.user for one in demo_people() if Role.HELPLINE in one.roles), None)
    guarded = {part for one in people().values() for part in one.guards}
    for person in people().values():
        client = clients.get(person.part)
        if person.part in guarded or (person.is_client and client is None):
            continue
        code, fact = _by_letter(person, client, now)
        yield ToBe(
            part=person.part,
            name=person.name,
            number=person.number.text,
            key=client.key if client else "",
            code=code,
            fact=fact,
            helpline=helpline if person.part is _BY_PHONE else None,
            asks_for=people()[_MOTHER].number.text if person.part is Part.DAUGHTER else "",
        )


def _clients() -> Mapping[Part, Client]:
    parts = {found_by(one.number.text): one.part for one in people().values()}
    rows = Client.objects.filter(number_digest__in=parts)
    return {parts[row.number_digest or ""]: row for row in rows}


def _by_letter(person: Person, client: Client | None, now: datetime) -> tuple[str, str]:
    """The code of her letter and her second fact; empty where she comes in by no letter."""
    fact = asked_fact(now)
    if person.part is not _BY_LETTER or client is None or fact is None:
        return "", ""
    letters = Letter.objects.filter(client=client).exclude(code="").order_by("-dated", "-id")
    letter = letters.select_related("round").first()
    if letter is None or letter.round is None:
        return "", ""
    is_by_number = fact is SecondFact.LAST_FOUR
    known = person.number.text[-_LAST:] if is_by_number else f"{person.number.birth_date:%Y%m%d}"
    return letter_code(letter_key(letter.round), client.key), known
