"""Headings in Swedish, in English, and as a municipality calls them."""

import pytest
from tests.files.lists.round_folders import PLAN, sentences_of, write_folder

from hemval.files.faulty import FaultyFile
from hemval.files.lists.columns import EVERY_LIST
from hemval.files.lists.headings import heading, match_headings
from hemval.files.lists.rejected import finding_sentence
from hemval.files.round_folder import read_round
from hemval.texts.words import words


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("list_id", EVERY_LIST)
def test_every_heading_that_is_written_can_be_read(list_id, language):
    columns = [column.name for column in EVERY_LIST[list_id]]
    written = [heading(list_id, name, words(language)) for name in columns]
    matched = match_headings(list_id, written, {})
    assert list(matched.places) == columns
    assert matched.unknown == matched.repeated == matched.missing == ()


@pytest.mark.parametrize("list_id", EVERY_LIST)
def test_every_column_can_be_written_by_its_english_name(list_id):
    columns = [column.name for column in EVERY_LIST[list_id]]
    assert list(match_headings(list_id, columns, {}).places) == columns


@pytest.mark.parametrize("text", ["brukar-id", "BRUKAR_ID", " Brukar id ", "client", "Client"])
def test_case_spaces_and_hyphens_make_no_difference(text):
    assert match_headings("clients", [text], {}).places == {"client": 0}


def test_an_unknown_heading_is_told_with_the_nearest_known(tmp_path):
    folder = write_folder(tmp_path, clients=[{"client": "b1", "postnumer": "", "skonummer": ""}])
    found = read_round(folder)
    (told,) = found.warnings
    headings = "postnumer → Postnummer (postal_code), skonummer"
    assert (told.row, told.code) == (1, "list-unknown-headings")
    assert dict(told.facts) == {"headings": headings, "n": 2, "more": 0, "near": 1}
    assert finding_sentence(told, words("sv")) == (
        f"2 rubriker är okända, och kolumnerna läses inte: {headings}."
        " En pil visar vad som kan vara menat."
    )


def test_many_unknown_headings_are_told_in_a_sentence_that_can_be_read(tmp_path):
    folder = write_folder(
        tmp_path, clients=[{"client": "b1"} | {f"okänd {n:0>99}": "" for n in range(60)}]
    )
    (told,) = read_round(folder).warnings
    assert finding_sentence(told, words("sv")).endswith("… och 35 till.")


def test_a_list_with_more_columns_than_any_list_has_is_refused_at_once(tmp_path):
    folder = write_folder(tmp_path)
    (folder / "clients.csv").write_text(";".join(f"k{n}" for n in range(100_000)), "utf-8")
    with pytest.raises(FaultyFile) as refused:
        read_round(folder)
    assert [one.fault.code for one in refused.value.faults] == ["list-too-many-columns"]


def test_a_missing_and_a_repeated_column_are_told_for_all_lists_at_once(tmp_path):
    folder = write_folder(tmp_path)
    flags = "Sekretessmarkering;Skyddad folkbokföring"
    (folder / "clients.csv").write_text(f"Namn;{flags}\nA;;\n", encoding="utf-8")
    (folder / "services.csv").write_text("client;service;Insats\n", encoding="utf-8")
    with pytest.raises(FaultyFile) as refused:
        read_round(folder)
    assert {
        (one.file, one.line, one.fault.code, one.fault.facts["column"])
        for one in refused.value.faults
    } == {
        ("clients.csv", 1, "list-column-missing", "Brukar-id (client)"),
        ("services.csv", 1, "list-column-twice", "Insats (service)"),
    }


def test_wishes_in_one_column_and_in_several_are_refused():
    headings = ["choice", "client", "bundle", "channel", "arrived", "wishes", "wish_1"]
    assert match_headings("choices", headings, {}).repeated == ("wishes",)


def test_a_municipality_may_have_words_of_its_own(tmp_path):
    own = PLAN + '\n[lists]\nclients = "Uttag 1.csv"\naliases = { "Vårdtagarnr" = "client" }\n'
    folder = write_folder(tmp_path, plan=own)
    (folder / "Uttag 1.csv").write_text(
        "Vårdtagarnr;Sekretessmarkering;Skyddad folkbokföring\nb1;;\n", encoding="utf-8"
    )
    assert [client.id for client in read_round(folder).facts.clients] == ["b1"]


@pytest.mark.parametrize(
    ("setting", "code"),
    [
        ('aliases = { "Skonummer" = "shoe_size" }', "list-alias-of-nothing"),
        ('encoding = "ebcdic"', "list-unknown-encoding"),
        ('delimiter = ";;"', "list-delimiter"),
    ],
)
def test_a_setting_that_means_nothing_is_refused(tmp_path, setting, code):
    folder = write_folder(tmp_path, plan=f"{PLAN}\n[lists]\n{setting}\n")
    with pytest.raises(FaultyFile) as refused:
        read_round(folder)
    line_of_setting = PLAN.count("\n") + 3
    assert [(one.line, one.fault.code) for one in refused.value.faults] == [(line_of_setting, code)]
    assert sentences_of(refused.value)


def test_a_list_may_not_be_read_from_outside_the_folder(tmp_path):
    folder = write_folder(tmp_path, plan=PLAN + '\n[lists]\nclients = "../clients.csv"\n')
    with pytest.raises(FaultyFile) as refused:
        read_round(folder)
    assert [one.fault.code for one in refused.value.faults] == ["list-outside-folder"]
