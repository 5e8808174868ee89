"""A fault is explained where it stands, and what hangs on it is neither lost nor blamed."""

from datetime import date

import pytest
from tests.files.lists.round_folders import (
    ACTING,
    CAP,
    CHOICE,
    CLIENT,
    MUNICIPAL,
    PLAN,
    PRIVATE,
    SERVICE,
    faults,
    read,
    warnings,
    write_folder,
)

from hemval.files.round_folder import read_round


def test_of_two_rows_with_one_id_neither_is_taken(tmp_path):
    found = read(tmp_path, clients=[CLIENT, {"client": "b2"}, CLIENT], services=[])
    assert faults(found) == [
        ("clients", 2, "client", "row-id-twice"),
        ("clients", 4, "client", "row-id-twice"),
    ]
    assert [one.facts["other"] for one in found.rejected] == [4, 2]
    assert [one.row for one in found.losses.clients] == [2, 4]


def test_a_good_row_is_given_back_when_a_bad_one_has_its_id(tmp_path):
    bad = CLIENT | {"personal_number": "x"}
    found = read(tmp_path, clients=[CLIENT, bad], services=[])
    assert faults(found) == [
        ("clients", 2, "client", "row-id-twice"),
        ("clients", 3, "personal_number", "row-personal-number-form"),
    ]
    assert found.facts.clients == ()


def test_of_two_people_with_one_number_neither_is_taken(tmp_path):
    found = read(tmp_path, clients=[CLIENT, {"client": "b2"}, CLIENT | {"client": "b3"}])
    assert faults(found) == [
        ("clients", 2, "personal_number", "row-number-shared"),
        ("clients", 4, "personal_number", "row-number-shared"),
        ("services", 2, "client", "row-client-rejected"),
    ]


def test_what_belongs_to_a_rejected_client_says_where_she_was_rejected(tmp_path):
    dead = CLIENT | {"died": "2030-01-01"}
    found = read(tmp_path, clients=[dead], representatives=[ACTING], choices=[CHOICE])
    followers = [one for one in found.rejected if one.list != "clients"]
    assert [(one.list, one.code, one.facts["other"]) for one in followers] == [
        ("representatives", "row-client-rejected", 2),
        ("services", "row-client-rejected", 2),
        ("choices", "row-client-rejected", 2),
    ]


def test_a_rejected_provider_is_explained_once_and_her_clients_keep_their_services(tmp_path):
    services = [SERVICE | {"client": f"b{n}", "performer": "u2"} for n in range(1, 6)]
    found = read(
        tmp_path,
        providers=[MUNICIPAL, PRIVATE | {"licence": ""}],
        clients=[{"client": f"b{n}"} for n in range(1, 6)],
        services=services,
        choices=[CHOICE],
    )
    assert faults(found) == [("providers", 3, "licence", "row-no-licence")]
    assert warnings(found) == [("providers", 3, "provider", "row-rejected-provider-named")]
    assert dict(found.warnings[0].facts) == {"services": 5, "choices": 1}
    assert [grant.performer for grant in found.facts.grants] == ["u2"] * 5
    assert [choice.wishes for choice in found.facts.choices] == [("u2",)]


def test_a_cap_of_a_rejected_provider_says_so(tmp_path):
    found = read(tmp_path, providers=[MUNICIPAL, PRIVATE | {"licence": ""}], caps=[CAP])
    assert ("caps", 2, "provider", "row-provider-rejected") in faults(found)


def test_hours_are_not_counted_twice(tmp_path):
    found = read(tmp_path, services=[SERVICE, SERVICE])
    assert faults(found) == [
        ("services", 2, "service", "row-service-twice"),
        ("services", 3, "service", "row-service-twice"),
    ]


def test_the_same_service_by_two_decisions_is_two_services(tmp_path):
    found = read(tmp_path, services=[SERVICE | {"decision": "d1"}, SERVICE | {"decision": "d2"}])
    assert faults(found) == []
    assert len(found.facts.grants) == 2


def test_two_caps_for_the_same_days_are_both_given_back(tmp_path):
    caps = [CAP | {"to": "2021-02-01"}, CAP | {"from": "2021-02-01"}, CAP | {"provider": "u1"}]
    assert faults(read(tmp_path, caps=caps)) == [
        ("caps", 2, "from", "row-caps-overlap"),
        ("caps", 3, "from", "row-caps-overlap"),
    ]


def test_made_up_people_may_only_be_in_an_exercise(tmp_path):
    folder = write_folder(tmp_path, plan=PLAN.replace("is_exercise = true\n", ""))
    assert ("clients", 2, "personal_number", "row-made-up-number") in faults(read_round(folder))


def test_a_published_test_number_may_only_be_in_an_exercise(tmp_path):
    # Belongs to nobody: Skatteverket, Testpersonnummer.
    clients = [CLIENT | {"personal_number": "19610118" + "2803"}, {"client": "b2"}]
    assert faults(read(tmp_path, clients=clients)) == []
    in_earnest = PLAN.replace("is_exercise = true\n", "")
    folder = write_folder(tmp_path, plan=in_earnest, clients=clients)
    found = [fault for fault in faults(read_round(folder)) if fault[0] == "clients"]
    assert found == [("clients", 2, "personal_number", "row-test-number")]


def test_a_day_of_birth_beside_a_number_that_states_another_is_looked_at(tmp_path):
    clients = [CLIENT | {"birth_date": "1936-05-05"}, {"client": "b2", "birth_date": "1936-05-05"}]
    found = read(tmp_path, clients=clients)
    assert warnings(found) == [("clients", 2, "birth_date", "row-birth-date-differs")]
    assert [one.born for one in found.facts.clients] == [date(1936, 5, 4), date(1936, 5, 5)]


def test_a_decision_has_a_day_and_one_of_tomorrow_is_looked_at(tmp_path):
    services = [
        SERVICE | {"Beslutsdatum": "2020-09-01"},
        SERVICE | {"service": "cleaning", "Beslutsdatum": "2020-09-02"},
    ]
    found = read(tmp_path, services=services)
    assert warnings(found) == [("services", 3, "decided", "row-decided-later")]
    days = {grant.service: grant.decided_on for grant in found.facts.grants}
    assert days == {"care": date(2020, 9, 1), "cleaning": date(2020, 9, 2)}


def test_one_who_asks_together_with_nobody_is_kept_and_looked_at(tmp_path):
    clients = [
        CLIENT | {"household": "h1", "together": "ja"},
        {"client": "b2", "household": "h2", "together": "ja"},
        {"client": "b3", "household": "h2", "together": "nej"},
        {"client": "b4", "together": "ja"},
    ]
    assert warnings(read(tmp_path, clients=clients)) == [
        ("clients", 2, "together", "row-together-alone"),
        ("clients", 5, "together", "row-together-alone"),
    ]


@pytest.mark.parametrize("columns", [{"wish_1": "u2", "wish_2": ""}, {"Önskemål 1": "u2"}])
def test_wishes_may_stand_in_columns_of_their_own(tmp_path, columns):
    choice = {name: cell for name, cell in CHOICE.items() if name != "wishes"}
    found = read(tmp_path, choices=[choice | columns])
    assert [choice.wishes for choice in found.facts.choices] == [("u2",)]
    assert faults(found) == []


def test_numbered_wishes_count_in_the_order_of_their_numbers(tmp_path):
    choice = {name: cell for name, cell in CHOICE.items() if name != "wishes"}
    found = read(tmp_path, choices=[choice | {"wish_2": "u1", "wish_1": "u2"}])
    assert found.facts.choices[0].wishes == ("u2", "u1")


def test_whose_rows_were_given_back_is_known_to_the_program_even_when_it_may_not_be_told(tmp_path):
    clients = [CLIENT | {"client": "Anna"}, {"client": "b7", "confidentiality_marked_from": "ja"}]
    services = [
        SERVICE | {"client": "Anna", "service": "dans"},
        SERVICE | {"client": "b7", "service": "dans"},
        SERVICE | {"client": ""},
    ]
    found = read(tmp_path, clients=clients, services=services)
    assert found.losses.services == {"Anna", "b7"}
    assert found.losses.unnamed_services
    assert found.losses.rows == len({(row.list, row.row) for row in found.rejected}) == 3
    assert [row.client for row in found.rejected] == ["", "", ""]
