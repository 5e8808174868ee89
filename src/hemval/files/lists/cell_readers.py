"""The readers of cells for one round folder, which remember what they have read once.

The same day, id or word stands in hundreds of thousands of rows; each becomes one value, shared.
"""

from collections.abc import Callable
from datetime import date

from hemval.core.facts.choices import SELF
from hemval.core.facts.clients import Ground
from hemval.core.facts.events import EventKind
from hemval.core.facts.provider_facts import FactKind
from hemval.core.facts.providers import ProviderStatus
from hemval.core.system.choice import Channel
from hemval.core.system.values import ProviderGroup
from hemval.files.lists import values, vocabulary

ALL = "*"


class CellReaders:
    """Readers of every kind of value, with memories of their own."""

    def __init__(self) -> None:
        """Begin with nothing remembered but the fixed words."""
        self.day = values.remembered(values.read_date)
        self.arrival = values.read_when
        self.id = values.remembered(values.read_id)
        self.decision = values.remembered(values.read_decision_id)
        self.shared = values.remembered(values.as_it_stands)
        self.text = values.as_it_stands
        self.century = values.read_century
        self.postal_code = values.remembered(values.read_postal_code)
        self.yes_no = values.read_one_of(vocabulary.yes_and_no(), vocabulary.yes_or_no())
        self.minutes = values.remembered(_minutes)
        self.whole = values.remembered(values.read_whole)
        self.amount = values.remembered(values.read_amount)
        self.ids = values.remembered(values.read_several(self.id))
        self.wishes = values.remembered(values.read_in_order(self.id))
        self.language = values.remembered(_language)
        self.languages = values.remembered(values.read_several(self.language))
        self.since = values.remembered(_since(self.day))
        self.chosen_by = values.remembered(_chosen_by(self.id))
        self.ground = values.read_one_of(
            vocabulary.meanings("ground", Ground), vocabulary.allowed("ground", Ground)
        )
        self.group = values.read_one_of(
            vocabulary.meanings("group", ProviderGroup),
            vocabulary.allowed("group", ProviderGroup),
        )
        self.status = values.read_one_of(
            vocabulary.meanings("status", ProviderStatus),
            vocabulary.allowed("status", ProviderStatus),
        )
        self.fact = values.read_one_of(
            vocabulary.meanings("fact", FactKind), vocabulary.allowed("fact", FactKind)
        )
        self.event = values.read_one_of(
            vocabulary.meanings("event", EventKind), vocabulary.allowed("event", EventKind)
        )
        self.channel = values.read_one_of(
            vocabulary.meanings("channel", Channel), vocabulary.allowed("channel", Channel)
        )


def _since(read_day: Callable[[str], date]) -> Callable[[str], date | None]:
    """A protection flag: the day it was set, or yes when the day is not known, or no."""

    def read(text: str) -> date | None:
        answer = vocabulary.yes_and_no().get(values.word_key(text))
        if answer is None:
            return read_day(text)
        return values.ALWAYS if answer else None

    return read


def _language(text: str) -> str:
    """A language; `ja` and `no` are the codes of two, but mean yes and no to those who write."""
    if values.word_key(text) in vocabulary.yes_and_no():
        raise values.unknown_language()
    return values.read_language(text)


def _chosen_by(read_id: Callable[[str], str]) -> Callable[[str], str]:
    def read(text: str) -> str:
        return SELF if values.word_key(text) in vocabulary.herself() else read_id(text)

    return read


def _minutes(text: str) -> int | None:
    if values.word_key(text) in vocabulary.not_in_hours():
        return None
    return values.read_minutes(text)
