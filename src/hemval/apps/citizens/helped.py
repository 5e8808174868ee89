"""Who helps her with what: on every day so far, today, and from a day that is to come."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.clients.models import Client
from hemval.apps.outreach.lines import names_now
from hemval.apps.outreach.models import Fact
from hemval.apps.outreach.queries import shown
from hemval.apps.outreach.stated import stated_of
from hemval.apps.placements.queries import PerformedDays, course_of
from hemval.apps.providers.models import Provider
from hemval.apps.said import reader_words
from hemval.core.comparison.fields import Compared
from hemval.core.contact.addresses import dialled
from hemval.core.dates.zone import today
from hemval.core.system.letter_texts import TOLD, LetterTopic, Telling, letter_text
from hemval.letters.kinds.wondering import whom_to_ask_about
from hemval.letters.kinds.wording import own_words
from hemval.letters.paper import Said
from hemval.texts.words import Words

_TOPICS = TOLD[Telling.COMES]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """How a provider is reached: the number, as a phone dials it too, who manages it, and when.

    What nobody has said is empty.
    """

    provider: Provider
    dials: str
    manager: str
    hours: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Helped:
    """Who performs one bundle for her: today, from a day to come, and all the days before."""

    bundle: str
    name: str
    today: PerformedDays | None
    coming: tuple[PerformedDays, ...]
    before: tuple[PerformedDays, ...]

    @property
    def providers(self) -> tuple[Provider, ...]:
        """Whom she may call about it: today's first."""
        rows = (*((self.today,) if self.today else ()), *self.coming)
        found = (one.placement.provider for one in rows)
        return tuple(dict.fromkeys(one for one in found if one is not None))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedTopic:
    """What the municipality says itself of keys, alarm and the like, as its letters quote it."""

    heading: str
    text: Said


def helped(client: Client, now: datetime, *, untold: Collection[int] = ()) -> tuple[Helped, ...]:
    """Who performs each bundle for her. What rounds let begin of which she is `untold` waits."""
    on, names, language = today(now), names_now(), reader_words().language
    found = []
    for days in course_of(client.pk).values():
        bundle = days[0].placement.bundle
        name = names.get(bundle.key)
        after = [one for one in days if one.placement.starts > on]
        found.append(
            Helped(
                bundle=bundle.key,
                name=name.in_language(language) if name else bundle.name,
                today=next((one for one in days if one.holds(on)), None),
                coming=tuple(one for one in after if one.placement.round_id not in untold),
                before=tuple(one for one in days if one.last is not None and one.last < on),
            )
        )
    return tuple(found)


def reached(each: Collection[Helped], now: datetime) -> tuple[Reached, ...]:
    """How each provider that helps her, or is to, is reached."""
    rows = {one.pk: one for helps in each for one in helps.providers}
    facts, language = shown(rows, now), reader_words().language
    return tuple(
        Reached(
            provider=row,
            dials=dialled(row.phone),
            manager=_text(facts[pk].get(Compared.MANAGER), language),
            hours=_text(facts[pk].get(Compared.PHONE_HOURS), language),
        )
        for pk, row in rows.items()
    )


def _text(fact: Fact | None, language: str) -> str:
    """What a fact says, in somebody's own words or as hours; nothing where nobody has said."""
    if fact is None:
        return ""
    stated = stated_of(fact)
    return stated.words.in_language(language) if stated.words else stated.value


def practical(each: Collection[Helped], on: date) -> tuple[tuple[QuotedTopic, ...], str]:
    """What is said of keys, alarm and the first visit where her provider changes, as letters say.

    And the sentence that says whom to ask of what the municipality has said nothing of.
    """
    words = reader_words()
    changed = [one for one in each if one.coming and one.today]
    if not changed:
        return (), ""
    day = max(on, min(one.coming[0].placement.starts for one in changed))
    said = {topic: _quoted(topic, [one.bundle for one in changed], day, words) for topic in _TOPICS}
    told = {topic: text for topic, text in said.items() if text is not None}
    quoted = (
        QuotedTopic(heading=words.say(f"change-topic-{topic}"), text=text)
        for topic, text in told.items()
    )
    return tuple(quoted), whom_to_ask_about(told, words)


def _quoted(topic: LetterTopic, bundles: list[str], on: date, words: Words) -> Said | None:
    for system in latest_systems():
        text = letter_text(system.letter_texts, topic, bundles, on)
        if text is not None:
            return own_words(text, words)
    return None
