"""What somebody states of a provider is taken only where it can be shown as it is."""

from dataclasses import replace
from datetime import date

import pytest

from hemval.core.comparison.fields import FORMS, Compared, Form
from hemval.core.comparison.stated import Stated, Unfit, kept_value, why_unfit
from hemval.core.facts.provider_facts import LONGEST
from hemval.core.system.values import LocalText

ON = date(2026, 9, 8)
GOOD = {
    Form.WORDS: {"words": LocalText.swedish("Demens")},
    Form.HOURS: {"value": "07:00-22:00"},
    Form.NUMBER: {"value": "12"},
    Form.SHARE: {"value": "87.5"},
    Form.BAND: {"value": "40"},
    Form.YES_OR_NO: {"value": "yes"},
}


def good(field: Compared) -> Stated:
    answers = 20 if field is Compared.SATISFACTION else None
    return Stated(field=field, as_of=ON, source="intyg", answers=answers, **GOOD[FORMS[field]])


@pytest.mark.parametrize("field", sorted(FORMS))
def test_a_fact_of_each_kind_can_be_stated(field):
    assert why_unfit(good(field), ON) is None


@pytest.mark.parametrize("field", sorted(set(Compared) - set(FORMS)))
def test_what_follows_from_contract_and_lists_is_not_stated(field):
    one = Stated(field=field, value="x", as_of=ON, source="intyg")
    assert why_unfit(one, ON) is Unfit.NOT_STATED


@pytest.mark.parametrize(
    ("field", "changed", "why"),
    [
        (Compared.MEALS, {"words": None}, Unfit.EMPTY),
        (Compared.MEALS, {"words": LocalText((("fi", "Ruoka"),))}, Unfit.WITHOUT_SWEDISH),
        (Compared.MEALS, {"words": LocalText.swedish("  ")}, Unfit.WITHOUT_SWEDISH),
        (Compared.MEALS, {"words": LocalText.swedish("x" * (LONGEST + 1))}, Unfit.TOO_LONG),
        (Compared.HOURS, {"value": ""}, Unfit.EMPTY),
        (Compared.HOURS, {"value": "7-22"}, Unfit.NOT_HOURS),
        (Compared.HOURS, {"value": "7.00-22.00"}, Unfit.NOT_HOURS),
        (Compared.STAFF_MET, {"value": "många"}, Unfit.NOT_NUMBER),
        (Compared.STAFF_MET, {"value": "-1"}, Unfit.NOT_NUMBER),
        (Compared.CLIENTS, {"value": "1e3"}, Unfit.NOT_NUMBER),
        (Compared.CARE_EDUCATION, {"value": "101"}, Unfit.NOT_SHARE),
        (Compared.FIXED_CONTACT, {"value": "ja"}, Unfit.NOT_YES_OR_NO),
        (Compared.FIXED_CONTACT, {"value": ""}, Unfit.EMPTY),
        (Compared.SATISFACTION, {"answers": None}, Unfit.WITHOUT_ANSWERS),
        (Compared.HOURS, {"source": " "}, Unfit.WITHOUT_SOURCE),
        (Compared.HOURS, {"as_of": date(2026, 9, 9)}, Unfit.IN_THE_FUTURE),
    ],
)
def test_what_cannot_be_shown_is_refused_with_the_reason(field, changed, why):
    assert why_unfit(replace(good(field), **changed), ON) is why


def test_yes_may_be_explained_and_words_may_stand_alone():
    yes = good(Compared.FIXED_CONTACT)
    words = LocalText.swedish("Ja, från första veckan.")
    assert why_unfit(replace(yes, words=words), ON) is None
    assert why_unfit(replace(yes, value="", words=words), ON) is None


@pytest.mark.parametrize(
    ("field", "text", "kept"),
    [
        (Compared.HOURS, "7.00 - 22.00", "07:00-22:00"),
        (Compared.CARE_EDUCATION, "87,50 %", "87.5"),
        (Compared.FIXED_CONTACT, "no", "no"),
        (Compared.MEALS, "Mat", None),
        (Compared.OWNER, "Alfa AB", None),
    ],
)
def test_a_value_is_kept_in_one_way(field, text, kept):
    assert kept_value(field, text) == kept
