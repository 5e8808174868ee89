"""Facts as the cells of the lists: what a municipality's own system would have written."""

from collections.abc import Sequence
from datetime import date, datetime

from hemval.core.facts.choices import SELF, Choice
from hemval.core.facts.clients import Address, Client, Representative
from hemval.core.facts.grants import Grant
from hemval.core.facts.provider_facts import ProviderFact
from hemval.core.facts.providers import Provider, ProviderCap
from hemval.core.facts.silence import Distance, RotationPlace
from hemval.core.identity import NumberKind, PersonalNumber
from hemval.files.lists.columns import LISTS, SEPARATOR
from hemval.files.lists.headings import alternatives, heading
from hemval.synthetic.draws import Draws
from hemval.texts.words import Words

Cells = dict[str, str]
Row = list[str]
_DIGITS_OF_THE_DATE = 8
_HYPHENATED = 0.3
_TEN_DIGITS = 0.1
_FORM_DRAWS_OF_ITS_OWN = "forms"


class CellWriter:
    """Turns facts into cells, with headings and fixed words in the language of the lists."""

    def __init__(self, seed: int, in_words: Words) -> None:
        """Look up the words once; the same seed gives the same ways of writing."""
        self._draws = Draws(seed, _FORM_DRAWS_OF_ITS_OWN)
        self._words = in_words
        self._yes, self._no = self._fixed("yes"), self._fixed("no")
        self._self = self._fixed("self")
        self._not_in_hours = self._fixed("not-in-hours")
        self._known: dict[str, str] = {}

    def headings(self, list_id: str) -> Row:
        """The headings of a list."""
        return [heading(list_id, column.name, self._words) for column in LISTS[list_id]]

    def client(self, client: Client) -> Row:
        """A row of `clients`."""
        number, century = self._number(client.personal_number)
        together = client.asks_together
        protection = client.protection
        cells = {
            "client": client.id,
            "personal_number": number,
            "century": century,
            "birth_date": _day(client.birth_date),
            "given_name": client.given_name,
            "family_name": client.family_name,
            **_address(client.address),
            "key_code": client.key_code,
            "area": client.area,
            "phone": client.phone,
            "email": client.email,
            "housing": client.housing,
            "household": client.household,
            "together": "" if together is None else self._yes if together else self._no,
            "language": client.language,
            "interpreter": client.interpreter,
            "large_print": self._yes if client.large_print else "",
            "needs_attention": self._yes if client.needs_attention else "",
            "confidentiality_marked_from": _day(protection.confidentiality_marked_from),
            "protected_registration_from": _day(protection.protected_registration_from),
            "died": _day(client.died),
            "moved_out": _day(client.moved_out),
        }
        return _in_order("clients", cells)

    def representative(self, person: Representative) -> Row:
        """A row of `representatives`."""
        number = person.personal_number
        cells = {
            "client": person.client,
            "representative": person.id,
            "ground": self._word(f"ground-{person.ground.value}"),
            "personal_number": number.text if number else "",
            "century": "",
            "name": person.name,
            "phone": person.phone,
            "email": person.email,
            **_address(person.address),
            "scope": person.scope,
            "from": _day(person.period.first),
            "to": _day(person.period.last),
            "document_checked_by": person.document_checked_by,
            "document_checked_on": _day(person.document_checked_on),
        }
        return _in_order("representatives", cells)

    def grant(self, grant: Grant) -> Row:
        """A row of `services`."""
        minutes = grant.minutes_per_month
        cells = {
            "client": grant.client,
            "service": grant.service,
            "minutes_per_month": self._not_in_hours if minutes is None else str(minutes),
            "decision": grant.decision,
            "decided": _day(grant.decided_on),
            "booking": self._yes if grant.is_booking else "",
            "from": _day(grant.period.first),
            "to": _day(grant.period.last),
            "performer": grant.performer,
        }
        return _in_order("services", cells)

    def provider(self, provider: Provider) -> Row:
        """A row of `providers`."""
        number = provider.organisation_number
        cells = {
            "provider": provider.id,
            "name": provider.name,
            "group": self._word(f"group-{provider.group.value}"),
            "organisation_number": str(number) if number else "",
            "legal_form": provider.legal_form,
            "areas": SEPARATOR.join(provider.areas),
            "bundles": SEPARATOR.join(provider.bundles),
            "licence": provider.licence,
            "licence_date": _day(provider.licence_date),
            "contract_from": _day(provider.contract.first),
            "contract_to": _day(provider.contract.last),
            "status": self._word(f"status-{provider.status.value}"),
            "status_from": _day(provider.status_from),
            "languages": SEPARATOR.join(provider.languages),
            "phone": provider.phone,
            "email": provider.email,
        }
        return _in_order("providers", cells)

    def cap(self, cap: ProviderCap) -> Row:
        """A row of `caps`."""
        cells = {
            "provider": cap.provider,
            "amount": str(cap.amount),
            "bundle": cap.bundle,
            "area": cap.area,
            "from": _day(cap.period.first),
            "to": _day(cap.period.last),
        }
        return _in_order("caps", cells)

    def provider_fact(self, fact: ProviderFact) -> Row:
        """A row of `provider_facts`."""
        cells = {
            "provider": fact.provider,
            "fact": self._word(f"fact-{fact.kind.value}"),
            "value": fact.value,
            "answers": "" if fact.answers is None else str(fact.answers),
            "as_of": _day(fact.as_of),
            "source": fact.source,
        }
        return _in_order("provider_facts", cells)

    def distance(self, distance: Distance) -> Row:
        """A row of `distances`."""
        return [distance.client, distance.provider, str(distance.metres)]

    def rotation(self, place: RotationPlace) -> Row:
        """A row of `rotation`."""
        cells = {
            "provider": place.provider,
            "place": str(place.place),
            "bundle": place.bundle,
            "area": place.area,
            "next": self._yes if place.is_next else "",
        }
        return _in_order("rotation", cells)

    def choice(self, choice: Choice) -> Row:
        """A row of `choices`."""
        moment = choice.arrived.moment
        cells = {
            "choice": choice.id,
            "client": choice.client,
            "bundle": choice.bundle,
            "wishes": SEPARATOR.join(choice.wishes),
            "declines": self._yes if choice.declines else "",
            "wait_if_full": self._yes if choice.wait_if_full else "",
            "wanted_date": _day(choice.wanted_date),
            "special_wishes": choice.special_wishes,
            "channel": self._word(f"channel-{choice.channel.value}"),
            "arrived": _moment(moment) if moment else choice.arrived.day.isoformat(),
            "registered": _registered(choice),
            "registered_by": choice.registered_by,
            "chosen_by": self._self if choice.chosen_by == SELF else choice.chosen_by,
            "ground": self._word(f"ground-{choice.ground.value}") if choice.ground else "",
        }
        return _in_order("choices", cells)

    def _number(self, number: PersonalNumber | None) -> tuple[str, str]:
        """The number as it may be written, and the century that the ten-digit form needs."""
        if number is None:
            return "", ""
        text = number.text
        way = self._draws.number()
        if number.kind is NumberKind.PERSONAL and way < _TEN_DIGITS:
            return f"{text[2:_DIGITS_OF_THE_DATE]}-{text[_DIGITS_OF_THE_DATE:]}", text[:2]
        if way < _HYPHENATED:
            return f"{text[:_DIGITS_OF_THE_DATE]}-{text[_DIGITS_OF_THE_DATE:]}", ""
        return text, ""

    def _word(self, value: str) -> str:
        word = self._known.get(value)
        if word is None:
            word = self._known[value] = self._fixed(value)
        return word

    def _fixed(self, value: str) -> str:
        return alternatives(f"column-value-{value}", self._words)[0]


def _in_order(list_id: str, cells: Cells) -> Row:
    return [cells[name] for name in _NAMES[list_id]]


_NAMES: dict[str, Sequence[str]] = {
    list_id: tuple(column.name for column in columns) for list_id, columns in LISTS.items()
}


def _address(address: Address) -> Cells:
    return {
        "care_of": address.care_of,
        "street": address.street,
        "apartment": address.apartment,
        "postal_code": address.postal_code,
        "town": address.town,
        "country": address.country,
    }


def _registered(choice: Choice) -> str:
    if choice.registered_at:
        return _moment(choice.registered_at)
    return _day(choice.registered_on)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _moment(moment: datetime) -> str:
    return f"{moment.date().isoformat()} {moment.hour:02}:{moment.minute:02}"
