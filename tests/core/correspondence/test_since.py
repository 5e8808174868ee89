"""Lists of today are held against a round person by person, whoever comes first in either."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.core.correspondence.letter_examples import ADDRESS, addressee, terms_of

from hemval.core.correspondence.person import PersonNow
from hemval.core.correspondence.since import as_listed_now
from hemval.core.placement.recheck import ChangeCode, ChangeSince

HER = addressee(terms_of("botkyrka"))
MOVED = replace(ADDRESS, street="Nya gatan 7")
clients = st.sets(st.sampled_from("abcdefgh")).map(sorted)


def everybody(ids, **facts):
    """So many people, in order."""
    return [replace(HER, client=one, **facts) for one in ids]


@given(then=clients, now=clients)
def test_everybody_of_the_round_comes_once_as_the_lists_have_her_now(then, now):
    people = [PersonNow(to=one) for one in everybody(then)]
    found = [*as_listed_now(people, everybody(now, address=MOVED), {})]
    assert [one.to.client for one in found] == then
    assert [one.is_listed for one in found] == [one in now for one in then]
    assert [one.to.address == MOVED for one in found] == [one in now for one in then]


def test_only_her_own_changes_follow_her():
    since = {"b": (ChangeSince(client="b", code=ChangeCode.AREA, now="south"),)}
    people = [PersonNow(to=one) for one in everybody("abc")]
    found = [*as_listed_now(people, everybody("abc"), since)]
    assert [len(one.changes) for one in found] == [0, 1, 0]
