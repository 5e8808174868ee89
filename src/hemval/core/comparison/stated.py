"""A fact that somebody has stated of a provider, and how its value is written."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from hemval.core.comparison.fields import ASKED_OF_PEOPLE, FORMS, Compared, Form
from hemval.core.facts.provider_facts import LONGEST, ProviderFact, value_in_form
from hemval.core.system.values import LocalText

YES, NO = "yes", "no"


class Unfit(StrEnum):
    """Why a value cannot be taken."""

    NOT_STATED = "not_stated"
    """Nobody states it: it follows from what the municipality's lists say."""
    EMPTY = "empty"
    WITHOUT_SWEDISH = "without_swedish"
    TOO_LONG = "too_long"
    NOT_HOURS = "not_hours"
    NOT_NUMBER = "not_number"
    NOT_SHARE = "not_share"
    NOT_YES_OR_NO = "not_yes_or_no"
    WITHOUT_ANSWERS = "without_answers"
    """What is known by asking must say how many answered."""
    WITHOUT_SOURCE = "without_source"
    IN_THE_FUTURE = "in_the_future"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """One fact of one provider: what it says, as of when, and who says so.

    `value` is a number, hours, or yes or no, in the one way it is kept; `words` what is told in
    words. `answers`: how many stand behind a result.
    """

    field: Compared
    value: str = ""
    words: LocalText | None = None
    answers: int | None = None
    as_of: date
    source: str


_UNFIT = MappingProxyType(
    {
        Form.HOURS: Unfit.NOT_HOURS,
        Form.NUMBER: Unfit.NOT_NUMBER,
        Form.BAND: Unfit.NOT_NUMBER,
        Form.SHARE: Unfit.NOT_SHARE,
        Form.YES_OR_NO: Unfit.NOT_YES_OR_NO,
    }
)


def kept_value(field: Compared, text: str) -> str | None:
    """A value in the one way that it is kept; None where it is none of that fact.

    >>> kept_value(Compared.CARE_EDUCATION, "87,50 %"), kept_value(Compared.STAFF_MET, "many")
    ('87.5', None)
    """
    match FORMS.get(field):
        case None | Form.WORDS:
            return None
        case Form.YES_OR_NO:
            return text if text in {YES, NO} else None
        case form:
            return value_in_form(form, text)


def why_unfit(one: Stated, on: date) -> Unfit | None:
    """What is wrong with a fact that somebody states on a day; None where nothing is."""
    form = FORMS.get(one.field)
    if form is None:
        return Unfit.NOT_STATED
    wrong = _wrong_words(one, form) or _wrong_value(one, form)
    if wrong:
        return wrong
    if one.field in ASKED_OF_PEOPLE and one.answers is None:
        return Unfit.WITHOUT_ANSWERS
    if not one.source.strip():
        return Unfit.WITHOUT_SOURCE
    return Unfit.IN_THE_FUTURE if one.as_of > on else None


def _wrong_words(one: Stated, form: Form) -> Unfit | None:
    if one.words is None:
        return Unfit.EMPTY if form is Form.WORDS else None
    texts = dict(one.words.by_language)
    if not texts.get("sv", "").strip():
        return Unfit.WITHOUT_SWEDISH
    return Unfit.TOO_LONG if any(len(text) > LONGEST for text in texts.values()) else None


def _wrong_value(one: Stated, form: Form) -> Unfit | None:
    if form is Form.WORDS or (form is Form.YES_OR_NO and not one.value and one.words):
        return None
    if not one.value:
        return Unfit.EMPTY
    return None if kept_value(one.field, one.value) == one.value else _UNFIT[form]


def as_listed(fact: ProviderFact) -> Stated:
    """The same fact, as the municipality's own list of facts has it."""
    field = fact.kind.compared
    in_words = FORMS[field] in {Form.WORDS, Form.YES_OR_NO}
    return Stated(
        field=field,
        value="" if in_words else fact.value,
        words=LocalText.swedish(fact.value) if in_words else None,
        answers=fact.answers,
        as_of=fact.as_of,
        source=fact.source,
    )


def listed_of_each(facts: Iterable[ProviderFact]) -> dict[str, tuple[Stated, ...]]:
    """What a list of facts says of each provider, by the provider's id."""
    found: dict[str, tuple[Stated, ...]] = {}
    for fact in facts:
        found[fact.provider] = (*found.get(fact.provider, ()), as_listed(fact))
    return found
