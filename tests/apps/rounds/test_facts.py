"""What lists tell of a round comes back from the database as it went in."""

from pathlib import Path

import pytest
from tests.office.made_up import made_up_lists

from hemval import clock
from hemval.apps.clients.models import Client, Representative
from hemval.apps.rounds.facts import facts_of, outcome_of
from hemval.apps.transfers.taking import take_round
from hemval.core.round.outcome import prepare
from hemval.files.round_folder import FolderRead, read_round


@pytest.fixture(scope="module", params=["botkyrka", "sundsvall", "soderhamn", "norrkoping"])
def lists(request: pytest.FixtureRequest) -> FolderRead:
    """A made-up round of sixty clients."""
    folder: Path = made_up_lists(request.param, 60, seed=4)
    return read_round(folder)


@pytest.mark.django_db
def test_a_round_comes_back_as_it_went_in(lists: FolderRead) -> None:
    row = take_round(lists.facts, lists.system, now=clock.now()).round
    told = facts_of(row)
    plan = told.plan
    assert plan.system == lists.system.system.identity.id
    for kept in ("id", "kind", "facts_on", "announced", "opens", "closes", "effect", "draw"):
        assert getattr(plan, kept) == getattr(lists.facts.plan, kept)
    assert told.clients == lists.facts.clients
    assert told.representatives == lists.facts.representatives
    assert set(told.grants) == set(lists.facts.grants)
    assert told.choices == lists.facts.choices
    assert set(told.caps) == set(lists.facts.caps)
    assert set(told.distances) == set(lists.facts.distances)
    assert set(told.rotation) == set(lists.facts.rotation)
    assert set(told.provider_facts) == set(lists.facts.provider_facts)


@pytest.mark.django_db
def test_what_follows_is_the_same_from_lists_and_from_the_database(lists: FolderRead) -> None:
    row = take_round(lists.facts, lists.system, now=clock.now()).round
    from_rows = outcome_of(row)
    from_lists = prepare(lists.system.system, lists.facts)
    assert from_rows.invitations == from_lists.invitations
    assert from_rows.choices == from_lists.choices
    assert from_rows.totals == from_lists.totals


@pytest.mark.django_db
def test_no_personal_number_stands_in_the_database_as_it_is(lists: FolderRead) -> None:
    take_round(lists.facts, lists.system, now=clock.now())
    people = (*lists.facts.clients, *lists.facts.representatives)
    numbers = [one.personal_number.text for one in people if one.personal_number]
    assert any(one.personal_number for one in lists.facts.representatives)
    kept = ""
    for rows in (Client.objects, Representative.objects):
        ciphers = rows.exclude(number_cipher=None).values_list("number_cipher", flat=True)
        kept += repr(list(rows.values_list())) + repr([bytes(one) for one in ciphers])
    assert not [number for number in numbers if number in kept]
