"""A misspelt or missing column about protection is refused, for it would unprotect everybody."""

import pytest
from tests.files.lists.round_folders import PLAN, sentences_of, write_folder

from hemval.files.faulty import FaultyFile
from hemval.files.round_folder import read_round

MARKED = "Sekretessmarkering från (confidentiality_marked_from)"
REGISTERED = "Skyddad folkbokföring från (protected_registration_from)"
EITHER = f"{MARKED} / {REGISTERED}"
BOTH = "confidentiality_marked_from;protected_registration_from"


def refusals(folder, *, name="clients", headings, plan=PLAN):
    """Code and facts of what is wrong with the headings of one list."""
    write_folder(folder, plan=plan)
    row = ";".join("x" for _ in headings.split(";"))
    (folder / f"{name}.csv").write_text(f"{headings}\n{row}\n", encoding="utf-8")
    try:
        read_round(folder)
    except FaultyFile as error:
        sentences_of(error)
        return [(one.fault.code, dict(one.fault.facts)) for one in error.faults]
    return []


@pytest.mark.parametrize(
    ("heading", "meant"),
    [
        ("Sekretess", MARKED),
        ("Sekretessmarkering fr.o.m.", MARKED),
        ("SEKR. MARK.", MARKED),
        ("Sekretesmarkering från", MARKED),
        ("Hemlig adress", MARKED),
        ("Spärrmarkering", MARKED),
        ("Confidential", MARKED),
        ("Skyddad folkbokf.", REGISTERED),
        ("Kvarskrivning", REGISTERED),
        ("Skyddad", EITHER),
        ("Skyddade uppgifter", EITHER),
        ("ＳＫＹＤＤ", EITHER),  # noqa: RUF001
        ("Protected", EITHER),
    ],
)
def test_a_heading_that_resembles_protection_is_refused_with_the_right_name(
    tmp_path, heading, meant
):
    assert refusals(tmp_path, headings=f"client;{BOTH};{heading}") == [
        ("list-protection-misspelt", {"heading": heading, "nearest": meant})
    ]


@pytest.mark.parametrize("heading", ["Folkbokföringsort", "Registrerad", "Övrigt", "Anteckning"])
def test_a_heading_about_something_else_is_not_refused(tmp_path, heading):
    assert refusals(tmp_path, headings=f"client;{BOTH};{heading}") == []


def test_both_columns_must_be_there(tmp_path):
    assert refusals(tmp_path, headings="client") == [
        ("list-protection-missing", {"column": MARKED}),
        ("list-protection-missing", {"column": REGISTERED}),
    ]


def test_a_misspelt_column_is_told_beside_the_one_that_is_missing_for_it(tmp_path):
    found = refusals(tmp_path, headings="client;Sekretess;Skyddad folkbokföring")
    assert [code for code, _ in found] == ["list-protection-missing", "list-protection-misspelt"]


def test_a_municipality_may_say_that_it_has_no_such_columns(tmp_path):
    plan = f"{PLAN}\n[lists]\nno_protection_columns = true\n"
    assert refusals(tmp_path, headings="client", plan=plan) == []
    found = refusals(tmp_path, headings="client;Sekretess", plan=plan)
    assert [code for code, _ in found] == ["list-protection-misspelt"]


def test_words_of_its_own_for_protection_are_read(tmp_path):
    plan = f'{PLAN}\n[lists.aliases]\n"Spärrad" = "confidentiality_marked_from"\n'
    headings = "client;Spärrad;Skyddad folkbokföring"
    assert refusals(tmp_path, headings=headings, plan=plan) == []


@pytest.mark.parametrize(
    ("name", "headings"),
    [
        ("services", "client;service;Sekretess"),
        ("representatives", "client;representative;ground;Skyddad"),
    ],
)
def test_protection_in_another_list_is_refused_and_not_passed_over(tmp_path, name, headings):
    found = refusals(tmp_path, name=name, headings=headings)
    assert [code for code, _ in found] == ["list-protection-elsewhere"]
