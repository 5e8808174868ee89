"""A round's lists are put on record a row at a time, and read back as they were."""

import gc
from dataclasses import replace
from hashlib import sha256

import pytest
from tests.office.a_round import made_up_lists

from hemval.apps.allocation import as_stored
from hemval.apps.allocation.held_once import outcome_like
from hemval.apps.allocation.kept_lists import ListDigests, lists_read, lists_told
from hemval.core.claims.problems import round_problems
from hemval.core.invitation.outcome import Invitation
from hemval.core.round.outcome import prepare
from hemval.core.stages.frozen import exercise_secrets, frozen_round
from hemval.files.round_folder import read_round


def facts():
    found = read_round(made_up_lists("botkyrka", 30, seed=4)).facts
    return replace(found, settled=frozenset({found.choices[0].id}))


def known_by(given):
    """What each list is known by."""
    digests = ListDigests()
    for _ in digests.passing(lists_told(given)):
        pass
    return digests.of_round


def test_lists_are_read_back_as_they_were():
    given = facts()
    assert lists_read(lists_told(given)) == given


def test_the_same_word_is_held_once_however_many_rows_have_it():
    grants = lists_read(lists_told(facts())).grants
    services = [one.service for one in grants]
    assert len({id(one) for one in services}) == len(set(services)) < len(services)


def test_each_list_is_known_by_what_it_tells_and_by_nothing_else():
    before, after = facts(), replace(facts(), clients=facts().clients[1:])
    told, changed = known_by(before), known_by(after)
    assert {name for name in told if told[name] != changed[name]} == {"clients"}


@pytest.mark.parametrize("end", [b"", b"\n"])
def test_lists_are_known_by_the_same_when_they_pass_line_by_line(end):
    given, digests = facts(), ListDigests()
    lines = [line.removesuffix(b"\n") + end for line in lists_told(given)]
    assert [*digests.passing(lines)] == lines
    clients = lines[lines.index(b'"clients"' + end) + 1 :][: len(given.clients)]
    told = b"".join(line.removesuffix(b"\n") + b"\n" for line in clients)
    assert digests.of_round["clients"] == sha256(told).hexdigest()
    assert digests.of_round == known_by(given)
    assert digests.of_later == {
        "clients": digests.of_round["clients"],
        "services": digests.of_round["grants"],
    }


@pytest.mark.parametrize("system", ["botkyrka", "norrkoping", "sundsvall", "soderhamn"])
def test_rules_ask_for_nothing_that_is_left_out_for_them(system):
    read = read_round(made_up_lists(system, 60, seed=4))
    asked = lists_read(lists_told(read.facts), is_for_rules=True)
    assert any(one.decision for one in read.facts.grants)
    assert not any(one.decision for one in asked.grants)
    assert not any(one.phone for one in asked.clients)
    problems, fewer = (
        round_problems(prepare(read.system.system, facts), bytes(32))
        for facts in (read.facts, asked)
    )
    assert [one.problem for one in problems.bundles] == [one.problem for one in fewer.bundles]
    assert (problems.findings, problems.remarks) == (fewer.findings, fewer.remarks)


def test_what_a_later_list_tells_as_before_is_held_once_and_what_is_new_as_it_is_told():
    before = facts()
    first, *others = before.clients
    moved = replace(first, area="", moved_out=before.plan.facts_on)
    kept = lists_told(replace(before, clients=(moved, *others)))
    after = lists_read(kept, like=before)
    assert after.clients[0] == moved
    assert all(new is old for new, old in zip(after.clients[1:], before.clients[1:], strict=True))
    assert all(new is old for new, old in zip(after.grants, before.grants, strict=True))


def test_what_follows_of_later_lists_as_before_is_held_once_and_nothing_is_lost():
    read = read_round(made_up_lists("botkyrka", 60, seed=4))
    first, *others = read.facts.clients
    changed = replace(read.facts, clients=(replace(first, needs_attention=True), *others))
    then, later = (prepare(read.system.system, one) for one in (read.facts, changed))
    alike = outcome_like(then, later)
    assert alike == later
    before = {id(one) for one in (*then.invitations.each, *then.choices)}
    new = [one for one in (*alike.invitations.each, *alike.choices) if id(one) not in before]
    assert [one.client for one in new] == [changed.clients[0]]


def test_what_follows_of_later_lists_as_before_is_let_go_before_places_are_given(monkeypatch):
    read = read_round(made_up_lists("botkyrka", 60, seed=4))
    outcome, secrets = prepare(read.system.system, read.facts), exercise_secrets("r1")
    problems = round_problems(outcome, secrets.receipt_key)
    frozen = frozen_round(outcome, problems, secrets, system={}, inputs={}).frozen
    then = as_stored.Then(frozen=frozen, outcome=outcome, problems=problems)
    held_meanwhile = []
    monkeypatch.setattr(
        as_stored, "allocated_round", lambda *_, **__: held_meanwhile.append(invitations_held())
    )
    before = invitations_held()
    as_stored.allocated_from(then, {}, read.facts, {}, frozenset())
    assert held_meanwhile == [before]
    assert before >= len(outcome.invitations.each) > 0


def invitations_held():
    """How many there are in memory."""
    gc.collect()
    return sum(type(one) is Invitation for one in gc.get_objects())
