"""Every way to cheat with a correction that we could think of is found."""

from copy import deepcopy
from dataclasses import replace

import pytest
from tests.core.correction.corrected_rounds import Lists, Person, as_read, put_it_right, run

from hemval.core.placement.put_right import FaultLay, GaveWay, PutRightCode
from hemval.core.system.capacity import AdmissionRule
from hemval.core.verification import lots
from hemval.core.verification.checker import verify_certificate
from hemval.core.verification.rows import root_of, rows_of

# Aster was noted with room for two and has room for one; c3's wish was noted as birch.
PEOPLE = (
    Person("c0", ("aster",)),
    Person("c1", ("aster",)),
    Person("c2", ("aster",)),
    Person("c3", ("birch",), area="south"),
    Person("c4"),
)
FAULTY = Lists(PEOPLE, (("aster", 2), ("birch", 3), ("dewberry", 3)))
MENDED = Lists(
    (*PEOPLE[:3], replace(PEOPLE[3], listed=("dewberry", "birch")), PEOPLE[4]),
    (("aster", 1), ("birch", 3), ("dewberry", 3)),
)
BEFORE = run(FAULTY)
AFTER = put_it_right(BEFORE, MENDED)
EARLIER = as_read(BEFORE.certificate)


def bundle_of(certificate):
    return certificate["bundles"][0]


def covered_up(certificate):
    """The rows, made to agree with the rest."""
    rows = [row for one in certificate["bundles"] for row in rows_of(one)]
    certificate["merkle_root"] = root_of(rows)
    return certificate


def wrong_after(change):
    certificate = as_read(AFTER.round.certificate)
    change(certificate)
    report = verify_certificate(covered_up(certificate), corrected=[deepcopy(EARLIER)])
    return {check.name.value for check in report.checks if not check.holds}


def claim_of(client):
    return BEFORE.earlier.bundles["home_care"].claim_of[client]


def kept_by_promise():
    (one,) = [one for one in AFTER.changed if one.put_right.code is PutRightCode.KEPT_PROMISE]
    return one.client


def test_two_keep_the_room_that_they_were_promised_and_the_harmed_one_gets_her_wish():
    # Two of three got aster; there is room for one of them, and both keep it: one over the cap.
    placed = [client for client, provider in AFTER.after.items() if provider == "aster"]
    assert len(placed) == 2
    (cap,) = AFTER.bundle.exceeded
    assert (cap.node, cap.capacity, cap.right, cap.used, cap.promised) == ("aster", 1, 1, 2, 1)
    # c3 had birch, wished for dewberry, and gets it.
    codes = {one.client: one.put_right for one in AFTER.changed}
    assert codes["c3"].code is PutRightCode.RESTORED
    assert codes["c3"].lay is FaultLay.HERS
    assert (AFTER.after["c3"], AFTER.right["c3"]) == ("dewberry", "dewberry")
    assert codes[kept_by_promise()].lay is FaultLay.ROOM
    assert len(codes) == 2


def test_the_honest_correction_holds():
    assert wrong_after(lambda _: None) == set()


def test_a_promised_place_that_is_taken_away_is_found():
    lost = claim_of(kept_by_promise())
    assert "corrects" in wrong_after(lambda one: bundle_of(one)["promised"].pop(lost))


def test_a_promise_that_is_said_to_give_way_without_need_is_found():
    lost = claim_of(kept_by_promise())

    def change(certificate):
        bundle = bundle_of(certificate)
        del bundle["promised"][lost]
        bundle["gave_way"] = {lost: GaveWay.NOT_IN_AREA.value}

    assert wrong_after(change) == {"gave_way"}


def test_a_provider_that_is_said_to_be_gone_while_others_go_there_is_found():
    silent = claim_of("c4")

    def change(certificate):
        bundle = bundle_of(certificate)
        bundle["promised"].pop(silent)
        bundle["gave_way"] = {silent: GaveWay.LEAVING.value}

    assert "gave_way" in wrong_after(change)


def test_a_harmed_one_who_is_not_restored_is_found():
    harmed = claim_of("c3")

    def change(certificate):
        bundle_of(certificate)["result"]["assignment"][harmed] = "birch"

    assert {"choosers", "first_wish"} <= wrong_after(change)


def test_a_row_that_does_not_give_the_better_of_the_two_is_found():
    certificate = as_read(AFTER.round.certificate)
    rows = [row for one in certificate["bundles"] for row in rows_of(one)]
    harmed = claim_of("c3")
    certificate["merkle_root"] = root_of(
        {**row, "leaf": "birch"} if row["claim"]["id"] == harmed else row for row in rows
    )
    report = verify_certificate(certificate, corrected=EARLIER)
    assert [check.name for check in report.checks if not check.holds] == ["rows"]


def test_another_seed_is_found():
    def change(certificate):
        certificate["lottery"]["secret"] = "2b" * 32
        certificate["lottery"]["seed"] = lots.seed_of(certificate["lottery"])

    assert {"corrects", "orders"} <= wrong_after(change)


def test_somebody_left_out_without_a_word_is_found():
    left = claim_of("c4")

    def change(certificate):
        bundle = bundle_of(certificate)
        claims = bundle["problem"]["claims"]
        bundle["problem"]["claims"] = [one for one in claims if one["id"] != left]
        bundle["promised"].pop(left)
        bundle["precedence"].pop(left)
        bundle["result"]["assignment"].pop(left)

    assert "corrects" in wrong_after(change)


def test_a_list_made_up_to_make_the_promise_the_better_is_found():
    harmed = claim_of("c3")

    def change(certificate):
        bundle_of(certificate)["lists"] = {harmed: ["birch", "dewberry"]}

    # Her own list says dewberry first; the promised leaf may only be put where it is missing.
    certificate = as_read(AFTER.round.certificate)
    assert bundle_of(certificate)["promised"][harmed] == "birch"
    assert "promised" in wrong_after(change)


@pytest.mark.parametrize("part", ["earlier", "gone", "gave_way"])
def test_what_only_a_correction_says_is_not_said_by_another(part):
    certificate = deepcopy(EARLIER)
    claim = claim_of("c4")
    bundle_of(certificate)[part] = {claim: [claim] if part == "earlier" else "died"}
    report = verify_certificate(covered_up(certificate))
    assert "promised" in {check.name for check in report.checks if not check.holds}


def test_without_the_earlier_certificate_nothing_is_shown_of_the_promises():
    report = verify_certificate(as_read(AFTER.round.certificate))
    assert [check.name for check in report.checks if not check.holds] == ["corrects"]


def test_an_earlier_one_that_was_changed_afterwards_is_not_the_one_that_is_named():
    earlier = deepcopy(EARLIER)
    bundle_of(earlier)["precedence"][claim_of("c0")] = 7
    report = verify_certificate(as_read(AFTER.round.certificate), corrected=earlier)
    assert "corrects" in {check.name for check in report.checks if not check.holds}


def test_a_provider_that_is_gone_gives_way_and_is_told_as_the_providers_doing():
    lists = replace(FAULTY, gone="birch")
    corrected = put_it_right(BEFORE, lists)
    put_right = {one.client: one.put_right for one in corrected.changed}["c3"]
    assert (put_right.code, put_right.gave_way) == (
        PutRightCode.GAVE_WAY, GaveWay.UNKNOWN_PROVIDER,
    )  # fmt: skip
    assert (put_right.promised, put_right.lay) == ("birch", FaultLay.ROOM)


def test_a_silent_one_who_was_noted_with_another_provider_keeps_the_one_that_she_has():
    # She was told that she keeps own; she has aster, and was to keep whom she has.
    people = (*PEOPLE[:4], replace(PEOPLE[4], today="aster"))
    corrected = put_it_right(BEFORE, replace(FAULTY, people=people))
    put_right = {one.client: one.put_right for one in corrected.changed}["c4"]
    assert put_right.gave_way is GaveWay.KEPT_ANOTHER
    assert corrected.after["c4"] == "aster"


def test_two_who_are_one_now_are_not_said_to_have_lost_a_provider_that_only_one_of_them_had():
    # One had birch, which is gone; the other was told of aster, which is not where both live now.
    one = Person("m1", today="birch", area="south", household="m")
    two = Person("m2", ("aster",), household="m")
    caps, rule = (("aster", 1),), AdmissionRule.CLOSING
    before = run(Lists((one, two), caps, rule=rule))
    assert before.told == {"m1": "birch", "m2": "aster"}
    # Somebody else may have aster, so that aster is not gone.
    people = (Person("c1", ("aster",)), one, replace(one, id="m2"))
    corrected = put_it_right(before, Lists(people, caps, gone="birch", rule=rule))
    assert [*corrected.bundle.promises.accounts.gave_way.values()] == [GaveWay.NOT_IN_AREA]
    report = verify_certificate(
        as_read(corrected.round.certificate), corrected=as_read(before.certificate)
    )
    assert report.holds, [check for check in report.checks if not check.holds]
