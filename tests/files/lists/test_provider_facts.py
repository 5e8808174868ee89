"""Facts of providers: what is taken, what is given back, and what nobody is shown."""

from datetime import date

import pytest
from tests.files.lists.round_folders import PLAN, faults, read, warnings

from hemval.core.comparison.sheet import is_held_back
from hemval.core.comparison.stated import as_listed
from hemval.core.facts.provider_facts import FactKind, ProviderFact
from hemval.core.system.comparing import ASSUMED
from hemval.files.lists.headings import alternatives
from hemval.texts.languages import STAFF_LANGUAGES
from hemval.texts.words import words

FACT = {
    "provider": "u1",
    "fact": "nöjdhet",
    "value": "87,5 %",
    "answers": "40",
    "as_of": "2020-06-30",
    "source": "Undersökningen",
}
VALUES = {"hours": "7.00-22.00", "care_education": "80", "staff_met": "12", "clients": "100"}


def test_a_fact_is_taken_in_the_one_way_that_it_is_kept(tmp_path):
    found = read(tmp_path, provider_facts=[FACT])
    assert found.facts.provider_facts == (
        ProviderFact(
            provider="u1",
            kind=FactKind.SATISFACTION,
            value="87.5",
            answers=40,
            as_of=date(2020, 6, 30),
            source="Undersökningen",
        ),
    )
    assert found.rejected == found.warnings == ()


def test_a_round_needs_no_facts(tmp_path):
    assert read(tmp_path).facts.provider_facts == ()


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
@pytest.mark.parametrize("kind", FactKind)
def test_every_fact_is_known_by_all_its_words(tmp_path, kind, language):
    value = VALUES.get(kind, "40")
    for word in alternatives(f"column-value-fact-{kind.value}", words(language)):
        found = read(tmp_path, provider_facts=[FACT | {"fact": word, "value": value}])
        assert [one.kind for one in found.facts.provider_facts] == [kind]


BAD = {
    "a fact that is none": ({"fact": "färg"}, "fact", "row-not-a-choice"),
    "no value": ({"value": ""}, "value", "row-empty"),
    "no source": ({"source": ""}, "source", "row-empty"),
    "no day": ({"as_of": ""}, "as_of", "row-empty"),
    "a day to come": ({"as_of": "2020-09-02"}, "as_of", "row-day-in-future"),
    "a share of more than all": ({"value": "101"}, "value", "row-fact-percent"),
    "a share in words": ({"value": "de flesta"}, "value", "row-fact-percent"),
    "a number below nothing": (
        {"fact": "personalkontinuitet", "value": "-3"}, "value", "row-fact-number"
    ),
    "hours that are no hours": (
        {"fact": "tider för hjälp", "value": "dagtid"}, "value", "row-fact-hours"
    ),
    "words that nobody would read": (
        {"fact": "mat", "value": "mat " * 60}, "value", "row-fact-text"
    ),
    "a result without answers": ({"answers": ""}, "answers", "row-fact-without-answers"),
    "answers in words": ({"answers": "många"}, "answers", "row-not-whole"),
    "a provider that is not there": ({"provider": "u9"}, "provider", "row-unknown-provider"),
}  # fmt: skip


@pytest.mark.parametrize(("change", "column", "code"), BAD.values(), ids=BAD)
def test_a_fact_that_cannot_be_compared_is_given_back(tmp_path, change, column, code):
    found = read(tmp_path, provider_facts=[FACT | change])
    assert ("provider_facts", 2, column, code) in faults(found)
    assert found.facts.provider_facts == ()


def test_of_two_values_nobody_knows_which(tmp_path):
    again = FACT | {"value": "12"}
    other = FACT | {"provider": "u2"}
    found = read(tmp_path, provider_facts=[FACT, again, other])
    assert faults(found) == [
        ("provider_facts", 2, "fact", "row-fact-twice"),
        ("provider_facts", 3, "fact", "row-fact-twice"),
    ]
    assert [one.provider for one in found.facts.provider_facts] == ["u2"]


def test_facts_of_a_provider_that_was_given_back_are_given_back_with_it(tmp_path):
    bad = {"provider": "u2", "name": "Firman", "group": "privat", "contract_from": "2020-01-01"}
    good = {"provider": "u1", "name": "Kommunen", "group": "kommunal"}
    found = read(tmp_path, providers=[good, bad], provider_facts=[FACT | {"provider": "u2"}])
    assert ("provider_facts", 2, "provider", "row-provider-rejected") in faults(found)


@pytest.mark.parametrize(
    ("change", "is_told"),
    [
        ({"answers": str(ASSUMED.fewest_answers - 1)}, True),
        ({"answers": str(ASSUMED.fewest_answers)}, False),
        ({"fact": "antal brukare", "value": "6", "answers": ""}, False),
    ],
    ids=["six answers", "seven answers", "six clients, of whom a band is told"],
)
def test_a_number_that_too_few_stand_behind_is_kept_and_that_it_is_not_shown_is_told(
    tmp_path, change, is_told
):
    found = read(tmp_path, provider_facts=[FACT | change])
    (one,) = found.facts.provider_facts
    assert is_held_back(as_listed(one), ASSUMED) == is_told
    told = [("provider_facts", 2, "value", "row-fact-withheld")]
    assert warnings(found) == (told if is_told else [])


def test_the_order_of_rows_is_nothing(tmp_path):
    rows = [FACT, FACT | {"provider": "u2"}, FACT | {"fact": "mat", "value": "Lagar mat"}]
    one = read(tmp_path, provider_facts=rows).facts
    other = read(tmp_path, provider_facts=rows[::-1]).facts
    assert one.provider_facts == other.provider_facts


def test_the_file_may_have_a_name_of_its_own(tmp_path):
    read(tmp_path, provider_facts=[FACT])
    (tmp_path / "provider_facts.csv").rename(tmp_path / "Jämförelsen.csv")
    plan = f'{PLAN}\n[lists]\nprovider_facts = "Jämförelsen.csv"\n'
    assert len(read(tmp_path, plan=plan).facts.provider_facts) == 1
