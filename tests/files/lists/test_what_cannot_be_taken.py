"""Each bad row by name: where the fault is told, and what is kept."""

import gc
import re
import tracemalloc

import pytest
from tests.files.lists.round_folders import (
    ACTING,
    CAP,
    CHOICE,
    CLIENT,
    MUNICIPAL,
    PRIVATE,
    SERVICE,
    faults,
    read,
    warnings,
    write_folder,
)

from hemval.core.identity import OrganisationNumber
from hemval.files.lists.rejected import finding_sentence
from hemval.files.round_folder import read_round
from hemval.texts.words import words

OTHER = {"client": "b2", "personal_number": "19360504Q008"}
BAD_CLIENTS = {
    "a number with a wrong last digit": (
        {"personal_number": "189103079804"}, "personal_number", "row-personal-number-checksum"
    ),
    "a number with a day that does not exist": (
        {"personal_number": "19360230Q001"}, "personal_number", "row-personal-number-date"
    ),
    "ten digits without a century": (
        {"personal_number": "910307-9803"}, "personal_number", "row-personal-number-century"
    ),
    "a number that Excel has cut": (
        {"personal_number": "1,94E+11"}, "personal_number", "row-number-cut-by-excel"
    ),
    "a century that is none": ({"century": "21"}, "century", "row-century"),
    "an area that the system does not have": ({"area": "west"}, "area",
                                              "row-unknown-area-of-client"),
    "birth on a stated day after the day the lists tell of": (
        {"personal_number": "", "birth_date": "2020-09-02"}, "personal_number", "row-born-later"
    ),
    "a postal code of four digits in Sweden": (
        {"postal_code": "1450", "street": "Påhittsgatan 1"}, "postal_code", "row-postal-code"
    ),
    "a word that is neither yes nor no": ({"large_print": "kanske"}, "large_print",
                                          "row-not-a-choice"),
    "a death on a day that does not exist": ({"died": "2020-02-30"}, "died", "row-day-no_such_day"),
    "a death after the day the lists tell of": ({"died": "2020-09-02"}, "died",
                                                "row-day-in-future"),
    "a death before birth": ({"died": "1936-05-03"}, "died", "row-before-birth"),
    "a move before birth": ({"moved_out": "1936-05-03"}, "moved_out", "row-before-birth"),
    "birth after the day the lists tell of": (
        {"personal_number": "20210101Q001"}, "personal_number", "row-born-later"
    ),
    "a day as Excel keeps it": ({"moved_out": "44200"}, "moved_out", "row-day-is_a_number"),
    "a day in the American way": ({"moved_out": "10/13/2020"}, "moved_out", "row-day-form"),
    "a day with a time": ({"moved_out": "2020-10-13 08:00"}, "moved_out", "row-day-has_time"),
    "a year with a digit missing": ({"moved_out": "0202-10-13"}, "moved_out", "row-day-year"),
    "a formula": ({"family_name": "=A1"}, "family_name", "row-formula"),
    "a bell": ({"family_name": "a\x07b"}, "family_name", "row-hidden-character"),
    "a null": ({"family_name": "a\0b"}, "family_name", "row-hidden-character"),
    "writing turned round": ({"family_name": "a\u202eb"}, "family_name", "row-hidden-character"),
    "a letter that was lost": ({"family_name": "Bj\ufffdrk"}, "family_name", "row-lost-letter"),
    "letters encoded twice": ({"family_name": "BjÃ¶rk"}, "family_name", "row-encoded-twice"),
    "a cell without end": ({"family_name": "a" * 10_001}, "family_name", "row-cell-too-long"),
    "an id that is a personal number": ({"client": "18910307-9803"}, "client",
                                        "row-id-is-personal-number"),
    "several ids": ({"household": "h1|h2"}, "household", "row-several-ids"),
    "an id without end": ({"household": "h" * 65}, "household", "row-id-too-long"),
}  # fmt: skip


@pytest.mark.parametrize(("cells", "column", "code"), BAD_CLIENTS.values(), ids=BAD_CLIENTS)
def test_a_client_is_given_back_and_still_counted_for(tmp_path, cells, column, code):
    found = read(tmp_path, clients=[CLIENT, OTHER | cells])
    assert faults(found) == [("clients", 3, column, code)]
    assert [client.id for client in found.facts.clients] == ["b1"]
    assert [client.row for client in found.losses.clients] == [3]
    assert found.rows["clients"] == len(found.facts.clients) + len(found.losses.clients)


BAD_SERVICES = {
    "of nobody in the list of clients": ({"client": "b9"}, "client", "row-unknown-client"),
    "that the system does not have": ({"service": "dans"}, "service", "row-unknown-service"),
    "performed by nobody in the list": ({"performer": "u9"}, "performer", "row-unknown-provider"),
    "with minutes below zero": ({"minutes_per_month": "-60"}, "minutes_per_month",
                                "row-minutes-negative"),
    "with minutes that have decimals": ({"minutes_per_month": "90,5"}, "minutes_per_month",
                                        "row-minutes-form"),
    "with minutes nobody can have": ({"minutes_per_month": "99999999"}, "minutes_per_month",
                                     "row-minutes-too-many"),
    "booked, and decided too": ({"booking": "ja", "decision": "d1"}, "booking",
                                "row-booking-with-decision"),
    "that ends before it begins": ({"from": "2020-02-01", "to": "2020-01-31"}, "to",
                                   "row-period-reversed"),
    "of an empty client": ({"client": ""}, "client", "row-empty"),
}  # fmt: skip


@pytest.mark.parametrize(("cells", "column", "code"), BAD_SERVICES.values(), ids=BAD_SERVICES)
def test_a_service_is_given_back(tmp_path, cells, column, code):
    found = read(tmp_path, services=[SERVICE, SERVICE | {"service": "cleaning"} | cells])
    assert faults(found) == [("services", 3, column, code)]
    assert [grant.service for grant in found.facts.grants] == ["care"]


BAD_PROVIDERS = {
    "private without licence": ({"licence": ""}, "licence", "row-no-licence"),
    "non-profit without licence": ({"group": "idéburen", "licence": ""}, "licence",
                                   "row-no-licence"),
    "with a licence from after the effect": ({"licence_date": "2021-01-05"}, "licence_date",
                                             "row-licence-too-late"),
    "without a contract": ({"contract_from": ""}, "contract_from", "row-no-contract"),
    "with a contract that ends before it begins": ({"contract_to": "2019-12-31"}, "contract_to",
                                                   "row-period-reversed"),
    "in an area that is not there": ({"areas": "north|west"}, "areas", "row-unknown-area"),
    "for a bundle that is not there": ({"bundles": "night"}, "bundles", "row-unknown-bundle"),
    "in a group that is not there": ({"group": "kooperativ"}, "group", "row-not-a-choice"),
    "with a wrong organisation number": ({"organisation_number": "402000-0009"},
                                         "organisation_number", "row-organisation-number"),
    "without a name": ({"name": ""}, "name", "row-empty"),
}  # fmt: skip


@pytest.mark.parametrize(("cells", "column", "code"), BAD_PROVIDERS.values(), ids=BAD_PROVIDERS)
def test_a_provider_is_given_back(tmp_path, cells, column, code):
    found = read(tmp_path, providers=[MUNICIPAL, PRIVATE, PRIVATE | {"provider": "u3"} | cells])
    assert faults(found) == [("providers", 4, column, code)]
    assert [provider.id for provider in found.facts.providers] == ["u1", "u2"]


BAD_CAPS = {
    "below zero": ({"amount": "-1"}, "amount", "row-amount-negative"),
    "in words": ({"amount": "många"}, "amount", "row-amount-form"),
    "that may have decimals or thousands": ({"amount": "1.200"}, "amount",
                                            "row-amount-ambiguous"),
    "of nobody": ({"provider": "u9"}, "provider", "row-unknown-provider"),
    "for no bundle": ({"bundle": "night"}, "bundle", "row-unknown-bundle"),
    "in no area": ({"area": "west"}, "area", "row-unknown-area"),
    "that ends before it begins": ({"from": "2021-02-01", "to": "2021-01-01"}, "to",
                                   "row-period-reversed"),
}  # fmt: skip


@pytest.mark.parametrize(("cells", "column", "code"), BAD_CAPS.values(), ids=BAD_CAPS)
def test_a_cap_is_given_back(tmp_path, cells, column, code):
    kept = {"bundle": "home_care", "area": "north"}
    found = read(
        tmp_path, caps=[CAP | kept, CAP | {"bundle": "home_care", "area": "south"} | cells]
    )
    assert faults(found) == [("caps", 3, column, code)]
    assert len(found.facts.caps) == 1


BAD_CHOICES = {
    "of nobody": ({"client": "b9"}, "client", "row-unknown-client"),
    "for no bundle": ({"bundle": "night"}, "bundle", "row-unknown-bundle"),
    "of nobody's service": ({"wishes": "u2|u9"}, "wishes", "row-unknown-provider"),
    "for two with a comma between": ({"wishes": "u2,u1"}, "wishes", "row-comma-between"),
    "by pigeon": ({"channel": "brevduva"}, "channel", "row-not-a-choice"),
    "at a time that came twice": ({"arrived": "2020-10-25 02:30"}, "arrived",
                                  "row-moment-twice"),
    "at a time that never was": ({"arrived": "2020-03-29 02:30"}, "arrived", "row-moment-never"),
    "at no time of day": ({"arrived": "2020-09-14 25:61"}, "arrived", "row-moment-no_such_day"),
    "at nobody knows when": ({"arrived": ""}, "arrived", "row-empty"),
}  # fmt: skip


@pytest.mark.parametrize(("cells", "column", "code"), BAD_CHOICES.values(), ids=BAD_CHOICES)
def test_a_choice_is_given_back(tmp_path, cells, column, code):
    found = read(tmp_path, choices=[CHOICE, CHOICE | {"choice": "v2"} | cells])
    assert faults(found) == [("choices", 3, column, code)]
    assert [choice.id for choice in found.facts.choices] == ["v1"]


SEEN_CHOICES = {
    "too early": ({"arrived": "2020-09-09"}, "arrived", "row-choice-early"),
    "too late": ({"arrived": "2020-10-16 08:00"}, "arrived", "row-choice-late"),
    "with more wishes than allowed": ({"wishes": "u2|u1|u3"}, "wishes", "row-too-many-wishes"),
    "that wishes for one twice": ({"wishes": "u2|u2"}, "wishes", "row-wish-twice"),
    "registered before it arrived": ({"registered": "2020-09-23 14:04"}, "registered",
                                     "row-registered-before"),
    "registered the day before": ({"registered": "2020-09-22"}, "registered",
                                  "row-registered-before"),
    "that says nothing": ({"wishes": ""}, "wishes", "row-no-answer"),
    "that wishes and declines": ({"declines": "ja"}, "declines", "row-wishes-and-declines"),
    "by one who does not act for her": ({"chosen_by": "f9", "ground": "oklart"}, "chosen_by",
                                        "row-unknown-representative"),
    "that begins before it takes effect": ({"wanted_date": "2021-01-03"}, "wanted_date",
                                           "row-no-day-to-begin"),
    "that begins long after": ({"wanted_date": "2022-01-06"}, "wanted_date",
                               "row-no-day-to-begin"),
    "by herself on another's ground": ({"chosen_by": "själv", "ground": "god man"}, "ground",
                                       "row-ground-for-self"),
}  # fmt: skip


@pytest.mark.parametrize(("cells", "column", "code"), SEEN_CHOICES.values(), ids=SEEN_CHOICES)
def test_a_choice_is_kept_and_looked_at(tmp_path, cells, column, code):
    firms = [MUNICIPAL, PRIVATE, PRIVATE | {"provider": "u3"}]
    found = read(tmp_path, providers=firms, choices=[CHOICE | cells])
    assert faults(found) == []
    assert warnings(found) == [("choices", 2, column, code)]
    assert len(found.facts.choices) == 1


def test_an_unclear_ground_is_kept_as_unclear(tmp_path):
    found = read(tmp_path, representatives=[ACTING | {"ground": "oklart"}])
    assert faults(found) == []
    assert [one.ground.value for one in found.facts.representatives] == ["unclear"]


def test_a_paper_that_was_checked_in_the_future_is_given_back(tmp_path):
    checked = ACTING | {"document_checked_on": "2020-09-02"}
    assert faults(read(tmp_path, representatives=[checked])) == [
        ("representatives", 2, "document_checked_on", "row-day-in-future")
    ]


def test_one_person_may_not_act_for_another_on_two_rows(tmp_path):
    found = read(tmp_path, representatives=[ACTING, ACTING | {"ground": "fullmakt"}])
    assert faults(found) == [
        ("representatives", 2, "representative", "row-twice"),
        ("representatives", 3, "representative", "row-twice"),
    ]


def test_every_fault_of_a_row_is_told_at_once(tmp_path):
    bad = {"client": "b2", "century": "21", "large_print": "kanske", "died": "i går"}
    found = read(tmp_path, clients=[CLIENT, bad])
    assert [(row, column) for _, row, column, _ in faults(found)] == [
        (3, "century"),
        (3, "died"),
        (3, "large_print"),
    ]
    assert len(found.losses.clients) == found.losses.rows == 1


def test_a_provider_wished_for_twice_counts_once_where_it_stands_first(tmp_path):
    firms = [MUNICIPAL, PRIVATE]
    found = read(tmp_path, providers=firms, choices=[CHOICE | {"wishes": "u2|u1|u2"}])
    assert [choice.wishes for choice in found.facts.choices] == [("u2", "u1")]
    assert [one.code for one in found.warnings] == ["row-wish-twice"]


@pytest.mark.parametrize(
    ("lists", "value", "known"),
    [
        ({"services": [SERVICE | {"service": "Städ åt mig"}]}, "Städ åt mig", "care, cleaning"),
        ({"services": [SERVICE | {"performer": "Alfa"}]}, "Alfa", "u1, u2"),
        ({"providers": [MUNICIPAL, PRIVATE | {"areas": "north, south"}]}, "north, south", "south"),
        ({"choices": [CHOICE | {"wishes": "u1,u2"}]}, "u1,u2", "u1, u2"),
    ],
)
def test_what_was_written_and_what_there_is_are_shown(tmp_path, lists, value, known):
    (told,) = read(tmp_path, **lists).rejected
    assert told.value == value
    assert known in finding_sentence(told, words("sv"))


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("400000-0002", "row-organisation-number-date"),
        ("556000-0000", "row-organisation-number"),
        ("x", "row-organisation-number"),
    ],
)
def test_what_is_wrong_with_an_organisation_number_is_said(tmp_path, number, code):
    bad = PRIVATE | {"organisation_number": number}
    (told,) = read(tmp_path, providers=[MUNICIPAL, bad]).rejected
    assert told.code == code


def test_the_example_of_an_organisation_number_is_right_and_of_a_group_nobody_has():
    for language in ("sv", "en"):
        example = re.search(r"\d{6}-\d{4}", words(language).say("row-organisation-number"))
        assert str(OrganisationNumber.parse(example[0])) == example[0]
        # 4 is none of the groups of organisation numbers (1, 2, 3, 5 to 9).
        assert example[0].startswith("4")


def test_every_fault_of_a_provider_is_told_at_once(tmp_path):
    bad = PRIVATE | {"organisation_number": "556000-0000", "areas": "west", "licence": ""}
    found = read(tmp_path, providers=[MUNICIPAL, bad | {"contract_from": "i går"}])
    assert [(row, column) for name, row, column, _ in faults(found) if name == "providers"] == [
        (3, "areas"),
        (3, "contract_from"),
        (3, "licence"),
        (3, "organisation_number"),
    ]
    assert found.losses.rows == 1


def test_faults_of_values_that_are_read_together_are_told_at_once(tmp_path):
    bad = CLIENT | {"personal_number": "x", "postal_code": "12", "large_print": "kanske"}
    assert [column for _, _, column, _ in faults(read(tmp_path, clients=[bad]))][:3] == [
        "large_print",
        "personal_number",
        "postal_code",
    ]


def test_a_row_that_cannot_be_taken_keeps_little(tmp_path):
    # 4.6 kB before errors were freed of their frames, with the collector held off as in a command.
    clients = [CLIENT | {"client": f"b{n}", "postal_code": "12"} for n in range(3000)]
    folder = write_folder(tmp_path, clients=clients)
    gc.disable()
    tracemalloc.start()
    found = read_round(folder)
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    gc.enable()
    assert len(found.losses.clients) == 3000
    assert kept / 3000 < 2000
