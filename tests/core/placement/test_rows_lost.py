"""One of whom rows of what she is granted were lost is in no problem, and in no way forgotten."""

from datetime import date

from tests.core.placement.examples import an_outcome, wishes
from tests.core.placement.made_up import allocated
from tests.core.round_examples import a_client, a_grant

from hemval.core.explanation.kept import KeptRowsLost, is_protected, kept_of_round
from hemval.core.facts.clients import Protection
from hemval.core.facts.losses import Losses
from hemval.core.placement.rows_lost import rows_lost

CLIENTS = tuple(a_client(f"c{n}") for n in range(1, 4))
LOST = Losses(rows=1, services=frozenset({"c1", "c3"}))
# Of c1 every row was lost; c2 has nothing, and c3 has one row that could be taken.
ONE_ROW = (a_grant("c3"),)


def outcome_of(clients=CLIENTS, losses=LOST, grants=ONE_ROW):
    return an_outcome(clients, (wishes("c1", "aster"),), grants=grants, losses=losses)


def lost_in(outcome, now=None):
    _, _, allocation = allocated(outcome)
    return [one.client.id for one in rows_lost(outcome, now, allocation.placements)]


def test_one_without_a_known_bundle_whose_rows_were_lost_is_told_of():
    assert lost_in(outcome_of()) == ["c1"]


def test_they_have_a_place_of_their_own_in_the_totals():
    _, _, allocation = allocated(outcome_of())
    clients = allocation.totals.clients
    assert (clients["rows_lost"], clients["no_bundle"], clients["in_round"]) == (1, 1, 1)
    assert sum(clients.values()) == allocation.totals.rows == 3


def test_one_who_has_died_waits_for_nobody():
    died = (a_client("c1", died=date(2020, 8, 1)), *CLIENTS[1:])
    assert lost_in(outcome_of(died)) == []


def test_a_later_list_of_which_nothing_was_lost_says_that_she_has_nothing():
    now = outcome_of(losses=Losses())
    assert lost_in(outcome_of(), now) == []


def test_what_is_kept_of_her_says_so_and_hides_her_where_she_is_protected():
    protection = Protection(confidentiality_marked_from=date(2020, 1, 1))
    for clients, hidden in ((CLIENTS, False), ((a_client("c1", protection=protection),), True)):
        outcome = outcome_of(clients)
        problems, _, allocation = allocated(outcome)
        lost = rows_lost(outcome, None, allocation.placements)
        kept = kept_of_round(outcome, problems, allocation.placements, lost=lost)
        (found,) = [one for one in kept if one.client == "c1"]
        assert isinstance(found, KeptRowsLost)
        assert is_protected(found) is hidden
