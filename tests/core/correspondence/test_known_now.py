"""One who has been written to, as a later list tells of her."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.addressing import as_known_now, hidden_addressee
from hemval.core.facts.clients import Address
from hemval.core.invitation.outcome import ConcernCode, LeftOutCode, Opening, Outcome

THEN = Addressee(
    client="b1",
    outcome=Outcome.INVITED,
    name="Anna Provsson",
    address=Address(street="Provgatan 1", town="Provstad"),
    language="sv",
    letter_language="sv",
    area="norra",
    openings=(Opening(bundle="hemtjanst", providers=("P1", "P2")),),
)
MOVED = replace(
    THEN,
    address=Address(street="Nya gatan 2", town="Provstad"),
    language="fi",
    letter_language="fi",
    area="sodra",
    openings=(Opening(bundle="hemtjanst", providers=("P3",)),),
    answered=("hemtjanst",),
)
KINDS = st.sampled_from(
    [
        THEN,
        MOVED,
        replace(MOVED, is_protected=True),
        replace(MOVED, outcome=Outcome.LEFT_OUT, left_out=LeftOutCode.DIED),
        replace(MOVED, outcome=Outcome.LEFT_OUT, left_out=LeftOutCode.HOUSING),
        replace(MOVED, outcome=Outcome.LOOK_FIRST, letter_waits=(ConcernCode.ADDRESS_MISSING,)),
    ]
)


def test_she_is_written_to_where_and_how_she_is_by_now_and_may_choose_as_she_was_told():
    now = as_known_now(THEN, MOVED)
    assert now == replace(MOVED, area="norra", openings=THEN.openings)


def test_one_who_has_died_is_told_nothing():
    died = replace(MOVED, outcome=Outcome.LEFT_OUT, left_out=LeftOutCode.DIED, openings=())
    assert as_known_now(THEN, died) == died


def test_one_whom_a_rule_would_leave_out_by_now_was_invited_all_the_same():
    housed = replace(MOVED, outcome=Outcome.LEFT_OUT, left_out=LeftOutCode.HOUSING, openings=())
    now = as_known_now(THEN, housed)
    assert (now.outcome, now.left_out, now.openings) == (Outcome.INVITED, None, THEN.openings)


def test_one_who_was_left_out_is_not_invited_by_a_later_list():
    left = replace(THEN, outcome=Outcome.LEFT_OUT, left_out=LeftOutCode.HOUSING, openings=())
    now = as_known_now(left, MOVED)
    assert (now.outcome, now.left_out, now.openings) == (Outcome.LEFT_OUT, LeftOutCode.HOUSING, ())


def test_what_a_person_is_to_look_at_now_is_what_she_waits_for():
    waits = (ConcernCode.ADDRESS_MISSING,)
    look = replace(MOVED, outcome=Outcome.LOOK_FIRST, letter_waits=waits)
    now = as_known_now(THEN, look)
    assert (now.outcome, now.letter_waits) == (Outcome.LOOK_FIRST, waits)


@given(then=KINDS, now=KINDS)
def test_whoever_was_protected_in_any_list_is_and_nothing_tells_where_she_is(then, now):
    known = as_known_now(then, now)
    is_protected = then.is_protected or now.is_protected
    assert known.is_protected is is_protected
    if is_protected:
        assert known == hidden_addressee(known)
        assert (known.name, known.address, known.area, known.acting) == ("", Address(), "", ())
