"""Cells that several lists of an allocated round have: names, addresses, days and minutes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from hemval.core.facts.choices import Choice
from hemval.core.facts.clients import Address
from hemval.core.invitation.outcome import Invitation
from hemval.core.placement.granted import NOTHING_GRANTED, GrantedBundle
from hemval.core.placement.placements import Placement
from hemval.core.stages.allocated import AllocatedRound
from hemval.core.system.capacity import Unit
from hemval.core.system.rule import in_force, in_force_for
from hemval.files.csv_out import write_csv
from hemval.files.lists.headings import alternatives
from hemval.texts.allocated import AllocatedSentences
from hemval.texts.words import Words

ADDRESS = ("care_of", "street", "apartment", "postal_code", "town", "country")
Row = tuple[str, ...]
GrantedByBundle = Mapping[tuple[str, str], GrantedBundle]


class Cells:
    """What the lists of one round say in one language, each name looked up once."""

    def __init__(self, allocated: AllocatedRound, words: Words, granted: GrantedByBundle) -> None:
        """Take the round, the reader's words, and what everybody is granted."""
        outcome = allocated.outcome
        system, effect = outcome.system, outcome.days.effect
        self.words = words
        self.granted = granted
        self.effect = effect
        self.facts_on = outcome.facts.plan.facts_on
        self.people: Mapping[str, Invitation] = allocated.people
        providers = {one.id: one.name or one.id for one in outcome.facts.providers}
        self.sentences = AllocatedSentences(words, providers)
        self.yes = self.sentences.first("column-value-yes")
        self.no = self.sentences.first("column-value-no")
        self._providers = providers
        language = words.language
        self._bundles = {
            one.id: one.name.in_language(language) for one in in_force(system.bundles, effect)
        }
        self._areas = {id: name.in_language(language) for id, name in outcome.area_names.items()}
        self._services = {
            one.id: one.name.in_language(language) for one in in_force(system.services, effect)
        }
        self.units = {
            bundle: next((r.unit for r in in_force_for(system.capacity, bundle, effect)), Unit.NONE)
            for bundle in self._bundles
        }
        self._choices = outcome.choices
        self._days: dict[date | None, str] = {None: ""}

    def csv(self, path: Path, columns: Sequence[str], rows: Iterable[Row]) -> int:
        """Write one list with its headings, and give the number of its rows."""
        return write_csv(path, [heading(name, self.words) for name in columns], rows)

    def provider(self, id: str) -> str:
        """What a provider is called; nothing for none."""
        return self._providers.get(id, id)

    def bundle(self, id: str) -> str:
        """What a bundle is called."""
        return self._bundles.get(id, id)

    def area(self, id: str) -> str:
        """What an area is called."""
        return self._areas.get(id, id)

    def yes_no(self, *, is_so: bool) -> str:
        """Yes or no, as lists say it."""
        return self.yes if is_so else self.no

    def day(self, day: date | None) -> str:
        """A day as programs and people both read it; nothing for none."""
        if day not in self._days:
            self._days[day] = day.isoformat() if day else ""
        return self._days[day]

    def held(self, placement: Placement) -> GrantedBundle:
        """What she is granted of the bundle."""
        return self.granted.get((placement.client, placement.bundle), NOTHING_GRANTED)

    def minutes(self, placement: Placement) -> str:
        """Her own minutes a month, also where she is placed together with somebody."""
        return str(self.held(placement).minutes)

    def choices_of(self, client: str) -> tuple[Choice, ...]:
        """Every choice of hers that has arrived, whatever bundle it is for."""
        return tuple(one for counted in self._choices if counted.client == client
                     for one in counted.kept)  # fmt: skip

    def services(self, services: Iterable[tuple[str, int | None]]) -> str:
        """The services by name, with their minutes."""
        return self.sentences.services((self._services.get(id, id), n) for id, n in services)

    def temporary(self, placement: Placement) -> tuple[str, str]:
        """Who performs for the time being, as id and name; nothing where she has a place."""
        provider = placement.temporary.provider if placement.temporary else ""
        return provider, self.provider(provider)


def heading(column: str, words: Words) -> str:
    """What a column of these lists is called at its top."""
    for own in (f"allocated-column-{column}", f"round-column-{column}"):
        if words.has(own):
            return words.say(own)
    return alternatives(f"column-{column}", words)[0]


def address(of: Address) -> Row:
    """The cells of `ADDRESS`."""
    return of.care_of, of.street, of.apartment, of.postal_code, of.town, of.country
