"""What is known since lists were made: nobody is lost, and nobody who is hidden is seen."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hemval.core.facts.clients import Address
from hemval.core.placement.calling import CallReason
from hemval.core.placement.lists_since import NOTHING_SINCE, Since, lists_now
from hemval.core.placement.provider_lists import COMES_ANEW, Move
from hemval.core.placement.working_lists import (
    InQueue,
    ListsOf,
    ToCall,
    ToProvider,
    working_lists,
)

EFFECT = date(2021, 1, 4)
CLIENTS = ("B1", "B2", "B3", "B4")


def row(client, move=Move.COMES, provider="P01", bundle="hemtjanst"):
    return ToProvider(
        provider=provider,
        move=move,
        day=None if move is Move.STAYS else EFFECT,
        client=client,
        bundle=bundle,
        given_name=f"Name of {client}",
        address=Address(street="Lekgatan 1") if move is Move.COMES else Address(),
        minutes=60,
    )


def call(client):
    return ToCall(
        rank=1, reason=CallReason.WISH_NOT_MET, client=client, bundle="hemtjanst", phone="070"
    )


def lists(*rows, calls=(), queue=()):
    named = ListsOf(to_providers=rows, calls=calls, queue=queue)
    return working_lists(named, ListsOf(), ("P01", "P02"), effect=EFFECT)


def test_without_news_the_lists_are_as_they_were():
    before = lists(row("B1"), row("B2", Move.STAYS), calls=(call("B1"),))
    now = lists_now(before, NOTHING_SINCE)
    assert now.lists == before
    assert (now.left_out_of_provider, now.left_out_of_calls) == ({"P01": 0, "P02": 0}, 0)


def test_one_hidden_since_is_a_neutral_row_and_told_by_hand():
    queue = (InQueue(provider="P02", place=1, client="B1", bundle="hemtjanst"),)
    before = lists(row("B1"), row("B2"), calls=(call("B1"),), queue=queue)
    now = lists_now(before, Since(hidden=frozenset({"B1"}))).lists
    assert [one.client for one in now.by_provider()["P01"]] == ["B2", ""]
    assert (now.named.calls, now.named.queue) == ((), ())
    (order,) = now.by_hand.to_providers
    assert (order.client, order.name, order.address) == ("B1", "", Address())
    assert [one.phone for one in now.by_hand.calls] == [""]
    assert [one.client for one in now.by_hand.queue] == ["B1"]


def test_of_one_hidden_who_stays_or_leaves_no_list_has_a_row():
    before = lists(row("B1", Move.STAYS), row("B2", Move.LEAVES))
    now = lists_now(before, Since(hidden=frozenset(CLIENTS))).lists
    assert now.by_provider()["P01"] == ()
    # Of her who stays there is nothing to tell, by hand either.
    assert [one.client for one in now.by_hand.to_providers] == ["B2"]


def test_one_hidden_who_has_died_comes_to_nobody():
    since = Since(hidden=frozenset({"B1"}), gone=frozenset({"B1"}))
    now = lists_now(lists(row("B1"), calls=(call("B1"),)), since)
    assert now.lists.by_provider()["P01"] == ()
    assert now.lists.by_hand == ListsOf()
    # The count of what others read tells nothing of her.
    assert now.left_out_of_provider["P01"] == now.left_out_of_calls == 0
    assert now.left_out_by_hand == 2


def test_what_has_ended_is_left_out_and_counted_and_the_rest_is_there():
    before = lists(row("B1"), row("B1", bundle="mat"), calls=(call("B1"),))
    now = lists_now(before, Since(ended={"B1": frozenset({"hemtjanst"})}))
    assert [one.bundle for one in now.lists.by_provider()["P01"]] == ["mat"]
    assert (now.left_out_of_provider["P01"], now.left_out_of_calls) == (1, 1)


def test_a_new_address_is_told_only_where_one_was():
    before = lists(row("B1"), row("B1", Move.LEAVES, "P02"))
    new = Address(street="Nyvägen 2")
    now = lists_now(before, Since(addresses={"B1": new})).lists.by_provider()
    assert (now["P01"][0].address, now["P02"][0].address) == (new, Address())


_ROWS = st.lists(
    st.builds(
        row, st.sampled_from(CLIENTS), st.sampled_from(list(Move)), st.sampled_from(("P01", "P02"))
    ),
    max_size=8,
)
_SOME = st.frozensets(st.sampled_from(CLIENTS))


@given(rows=_ROWS, hidden=_SOME, gone=_SOME)
def test_every_row_is_told_left_out_or_by_hand(rows, hidden, gone):
    now = lists_now(lists(*rows), Since(hidden=hidden, gone=gone))
    seen = [one for of in now.lists.by_provider().values() for one in of]
    assert not {one.client for one in seen} & (hidden | gone)
    named = [one for one in rows if one.client not in hidden]
    left_out = sum(now.left_out_of_provider.values())
    assert len([one for one in seen if one.client]) + left_out == len(named)
    told = [one for one in rows if one.client in hidden and one.move is not Move.STAYS]
    assert len(now.lists.by_hand.to_providers) + now.left_out_by_hand == len(told)
    coming = {
        (one.provider, one.client)
        for one in told
        if one.move in COMES_ANEW and one.client not in gone
    }
    assert sum(not one.client for one in seen) == len(coming)
