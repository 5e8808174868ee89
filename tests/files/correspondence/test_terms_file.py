"""What letters compare providers by is kept with their terms, and read as it was written."""

import json
from dataclasses import replace
from datetime import date

import pytest
from tests.letters.kinds.printed_examples import FACTS, terms_in

from hemval.core.comparison.fields import Compared
from hemval.core.comparison.stated import Stated, listed_of_each
from hemval.core.system.values import LocalText
from hemval.files.correspondence.terms_file import (
    TERMS_FORMAT,
    TermsUnreadable,
    read_terms,
    terms_from,
    terms_told,
    write_terms,
)
from hemval.files.system_file import load_system

MANAGER = Stated(
    field=Compared.MANAGER,
    words=LocalText((("sv", "Verksamhetschefen"), ("en", "The manager"))),
    as_of=date(2024, 5, 2),
    source="Utföraren",
)
OF_FORMAT_1 = [
    {
        "provider": one.provider,
        "kind": one.kind.value,
        "value": one.value,
        "answers": one.answers,
        "as_of": one.as_of.isoformat(),
        "source": one.source,
    }
    for one in FACTS
]


@pytest.fixture(scope="module")
def system():
    return load_system("botkyrka")


@pytest.fixture(scope="module")
def terms():
    return terms_in("botkyrka", stated={"m": (MANAGER,)}, compared_on=date(2024, 9, 4))


def again(told):
    """As it is after it has been written and read."""
    return json.loads(json.dumps(told))


def test_what_is_compared_is_read_as_it_was_written(terms, system):
    told = again(terms_told(terms, system.digest))
    assert told["format"] == TERMS_FORMAT
    assert terms_from(told, terms.system) == terms


def test_terms_of_format_1_are_read_by_the_list_that_they_had(terms, system):
    now = again(terms_told(terms, system.digest))
    then = {key: value for key, value in now.items() if key not in {"stated", "compared_on"}}
    then |= {"format": "hemval-letter-terms/1", "provider_facts": OF_FORMAT_1}
    read = terms_from(then, terms.system)
    assert read == replace(terms, stated=listed_of_each(FACTS), compared_on=None)
    assert read.comparison_day == terms.opens


@pytest.mark.parametrize(
    "damage",
    [
        {"format": "hemval-letter-terms/3"},
        {"stated": {"m": [{"field": "nothing"}]}},
        {"stated": None},
        {"compared_on": "yesterday"},
    ],
)
def test_what_is_no_comparison_is_refused(damage, terms, system, tmp_path):
    file, by = tmp_path / "terms.json", tmp_path / "system.toml"
    by.write_bytes(system.source)
    write_terms(file, terms, system)
    assert read_terms(file, by) == (terms, system.digest)
    file.write_text(json.dumps(json.loads(file.read_text(encoding="utf-8")) | damage), "utf-8")
    with pytest.raises(TermsUnreadable):
        read_terms(file, by)
