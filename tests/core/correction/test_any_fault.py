"""Whatever was wrong: nobody is worse off than promised, everybody gets at least what is right."""

from hypothesis import HealthCheck, given, settings
from tests.core.correction.corrected_rounds import as_read, faults, put_it_right, run

from hemval.core.claims.claims import Standing
from hemval.core.placement.placements import PlacementCode
from hemval.core.placement.put_right import PutRightCode
from hemval.core.verification.checker import verify_certificate

MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
FEWER = settings(MANY, max_examples=60)


def _rank(placement, provider):
    """How she likes a provider: her own list, then whom she has today, then all others."""
    stated = placement.basis.stated
    if provider in stated:
        return stated.index(provider)
    return len(stated) + (provider != placement.basis.today)


def _gave_way(corrected):
    return {
        client
        for basis in corrected.bundle.right.frozen.bases
        if basis.claim in corrected.bundle.promises.accounts.gave_way
        for client in basis.clients
    }


@MANY
@given(faults())
def test_nobody_has_a_worse_place_than_she_was_promised_nor_than_is_right(fault):
    faulty, mended = fault
    before = run(faulty)
    corrected = put_it_right(before, mended)
    gave_way, right = _gave_way(corrected), corrected.right
    for one in corrected.placements:
        told = before.told.get(one.client, "")
        chose = one.basis.standing is Standing.CHOSE
        if right[one.client]:
            assert one.provider
            if chose:
                assert _rank(one, one.provider) <= _rank(one, right[one.client])
        if told and one.client not in gave_way and len(one.basis.clients) == 1:
            assert one.provider
            if chose:
                assert _rank(one, one.provider) <= _rank(one, told)
            else:
                assert one.provider == told
        assert one.provider in {told, right[one.client]} or len(one.basis.clients) > 1


@FEWER
@given(faults())
def test_where_nothing_was_wrong_nothing_changes(fault):
    lists, _ = fault
    before = run(lists)
    corrected = put_it_right(before, lists)
    assert corrected.after == before.told
    assert corrected.changed == ()
    assert corrected.bundle.right.answer == corrected.bundle.final.answer
    assert all(one.put_right is None for one in corrected.placements)


@FEWER
@given(faults())
def test_only_those_whom_it_concerns_are_listed_and_all_of_them_are(fault):
    faulty, mended = fault
    before = run(faulty)
    corrected = put_it_right(before, mended)
    listed = {one.client: one for one in corrected.changed}
    everybody = before.told.keys() | corrected.after.keys()
    for client in everybody:
        told, after = before.told.get(client), corrected.after.get(client)
        is_same = told == after == corrected.right.get(client)
        assert (client in listed) is not is_same
        if client in listed and after is None:
            assert listed[client].put_right.code is PutRightCode.LEFT
        elif client in listed:
            assert (listed[client].after, listed[client].put_right.promised) == (after, told or "")


@FEWER
@given(faults())
def test_a_second_correction_with_the_same_lists_changes_nobody(fault):
    faulty, mended = fault
    once = put_it_right(run(faulty), mended)
    twice = put_it_right(once.round, mended)
    assert twice.after == once.after


@MANY
@given(faults())
def test_a_correction_can_be_verified_and_one_of_a_correction_too(fault):
    faulty, mended = fault
    before = run(faulty)
    once = put_it_right(before, mended)
    twice = put_it_right(once.round, faulty)
    chain = [as_read(before.certificate), as_read(once.round.certificate)]
    report = verify_certificate(chain[1], corrected=chain[:1])
    assert report.holds, [one for one in report.checks if not one.holds]
    report = verify_certificate(as_read(twice.round.certificate), corrected=chain)
    assert report.holds, [one for one in report.checks if not one.holds]


@FEWER
@given(faults())
def test_a_cap_is_exceeded_by_those_who_keep_a_promise_and_by_protected_places_alone(fault):
    faulty, mended = fault
    corrected = put_it_right(run(faulty), mended)
    final = corrected.bundle.final
    for cap in corrected.bundle.exceeded:
        assert cap.used == final.answer.nodes[cap.node].used
        assert cap.over == cap.used - cap.capacity > 0
        assert cap.used <= cap.right + cap.promised_size
    kept = {one.client for one in corrected.placements if one.code is PlacementCode.PROMISED}
    by_code = {one.client for one in corrected.changed
               if one.put_right.code is PutRightCode.KEPT_PROMISE}  # fmt: skip
    assert by_code <= kept
