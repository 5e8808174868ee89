"""The claim of one who has chosen: her wishes, her place of today, her size."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.placement.examples import (
    ASTER,
    BIRCH,
    IGNORED,
    KEY,
    OWN,
    PRIORITY,
    a_system,
    by_client,
    cap,
    in_clients,
    in_hours,
    own_cap,
    the_bundle,
    today,
    wishes,
)
from tests.core.round_examples import a_client, a_grant, a_plan, until

from hemval.core.allocation.method import method_of
from hemval.core.claims.claims import GoneWish, WishGone
from hemval.core.facts.providers import ProviderStatus
from hemval.core.lottery.receipts import receipt_hash, receipt_secret
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.values import RoundKind

NOT_PROTECTED = a_system(current_place=(today(IGNORED, IGNORED),))
SOUTH = {"key_code": "201", "address": replace(a_client().address, postal_code="14700")}


def claim(*stated, client=None, **parts):
    her = client or a_client()
    return by_client(the_bundle((her,), (wishes("c1", *stated),), **parts))["c1"]


def gone(*stated, **parts):
    return {one.provider: one.why for one in claim(*stated, **parts)[1].gone}


def test_wishes_are_leaves_best_first_and_today_is_the_last():
    found, basis = claim("aster", "birch")
    assert found.wishes == ("aster", "birch")
    assert found.current == "own"
    assert found.chooser
    assert basis.stated == ("aster", "birch")
    assert basis.gone == ()


def test_what_is_wished_for_after_a_protected_place_cannot_be_reached():
    found, basis = claim("aster", "own", "birch")
    assert found.wishes == ("aster", "own")
    assert basis.gone == (GoneWish(number=3, provider="birch", why=WishGone.AFTER_TODAY),)


def test_where_today_is_worth_nothing_all_wishes_stand():
    found, _ = claim("aster", "own", "birch", system=NOT_PROTECTED)
    assert found.wishes == ("aster", "own", "birch")
    assert found.current is None
    assert found.classes == {}


def test_priority_is_class_0_at_todays_leaf():
    system = a_system(current_place=(today(PRIORITY, PRIORITY),))
    found, _ = claim("aster", "own", system=system)
    assert found.current is None
    assert found.classes == {"own": 0}


def test_priority_is_not_given_where_one_common_order_decides():
    # Hours with a cap over both companies: the ordered method, where classes may not differ.
    capacity = in_hours(cap(100, group="private"))
    system = a_system(current_place=(today(PRIORITY, PRIORITY),), capacity=(capacity,))
    bundle = the_bundle((a_client(),), (wishes("c1", "own"),), system=system)
    assert method_of(bundle.problem) == "ordered"
    assert by_client(bundle)["c1"][0].classes == {}


@pytest.mark.parametrize(
    ("provider", "why"),
    [
        (replace(ASTER, contract=until(date(2021, 1, 3))), WishGone.NO_CONTRACT),
        (replace(ASTER, bundles=("meals",)), WishGone.NOT_FOR_BUNDLE),
        (replace(ASTER, areas=("south",)), WishGone.NOT_IN_AREA),
        (replace(ASTER, status=ProviderStatus.FULL), WishGone.TAKES_NOBODY_NEW),
        (replace(ASTER, status=ProviderStatus.LEAVING), WishGone.LEAVING),
        (replace(ASTER, licence_date=date(2021, 1, 5)), WishGone.NO_LICENCE),
    ],
    ids=lambda one: str(one) if isinstance(one, WishGone) else "",
)
def test_a_wish_that_cannot_be_had_says_why(provider, why):
    providers = (OWN, provider, BIRCH)
    assert gone("aster", "birch", providers=providers) == {"aster": why}


def test_a_provider_that_leaves_is_no_wish_and_protects_nobody():
    plan = a_plan(kind=RoundKind.PROVIDER_EXIT, leaving="aster")
    grants = (a_grant("c1", performer="aster"),)
    found, basis = claim("aster", "birch", plan=plan, grants=grants)
    assert found.wishes == ("birch",)
    assert found.current is None
    assert basis.gone[0].why is WishGone.LEAVING


def test_one_who_is_there_today_is_nobody_new_with_a_full_provider():
    full = replace(ASTER, status=ProviderStatus.FULL)
    grants = (a_grant("c1", performer="aster"),)
    parts = {"providers": (OWN, full, BIRCH), "grants": grants, "system": NOT_PROTECTED}
    assert claim("aster", **parts)[0].wishes == ("aster",)


def test_a_warned_provider_may_be_wished_for():
    warned = replace(ASTER, status=ProviderStatus.WARNED)
    assert claim("aster", providers=(OWN, warned, BIRCH))[0].wishes == ("aster",)


def test_today_is_kept_although_the_list_no_longer_has_her_area():
    grants = (a_grant("c1", performer="aster"),)
    found, _ = claim("birch", client=a_client(**SOUTH), grants=grants)
    assert found.current == "aster"


HOURS = in_hours()
LARGE = (a_grant("c1", minutes_per_month=1200),)  # 20 hours


def test_a_wish_for_a_provider_whose_whole_cap_is_too_small_is_not_taken_up():
    # 19 hours and a half are 1170 minutes; she is granted 1200.
    caps = (own_cap("aster", "19.5"), own_cap("birch", "20"))
    system = a_system(capacity=(HOURS,))
    assert gone("aster", "birch", caps=caps, grants=LARGE, system=system) == {
        "aster": WishGone.TOO_LARGE
    }


@pytest.mark.parametrize(("overrun", "fits"), [(None, True), ("0.5", True), ("0.25", False)])
def test_a_soft_cap_is_too_small_only_beyond_its_overrun(overrun, fits):
    # 1200 minutes over a cap of 1170 is 30 minutes, half an hour, too much.
    capacity = replace(
        in_hours(rule=AdmissionRule.SOFT), overrun=None if overrun is None else cap(overrun).amount
    )
    system = a_system(capacity=(capacity,))
    parts = {"caps": (own_cap("aster", "19.5"),), "grants": LARGE, "system": system}
    assert (gone("aster", **parts) == {}) is fits


def test_a_cap_of_nothing_takes_nobody_new():
    system = a_system(capacity=(in_clients(),))
    caps = (own_cap("aster", 0),)
    assert gone("aster", caps=caps, system=system) == {"aster": WishGone.TAKES_NOBODY_NEW}


def test_a_protected_place_is_kept_however_small_the_cap():
    system = a_system(capacity=(HOURS,))
    found, basis = claim("own", caps=(own_cap("own", 1),), grants=LARGE, system=system)
    assert (found.wishes, found.current, basis.gone) == (("own",), "own", ())


def test_size_is_a_person_or_her_minutes():
    grants = (
        a_grant("c1", "care", minutes_per_month=600),
        a_grant("c1", "cleaning", minutes_per_month=120),
        a_grant("c1", "alarm", minutes_per_month=None),
        a_grant("c1", "night", minutes_per_month=900, performer="own"),
    )
    in_minutes, _ = claim("aster", grants=grants, system=a_system(capacity=(HOURS,)))
    one_person, _ = claim("aster", grants=grants, system=a_system(capacity=(in_clients(),)))
    # Nights are not open to choice, and are none of the bundle: 600 + 120.
    assert (in_minutes.size, one_person.size) == (720, 1)


def test_today_is_the_one_with_most_minutes_and_then_the_first_by_id():
    several = (
        a_grant("c1", "care", minutes_per_month=300, performer="own"),
        a_grant("c1", "cleaning", minutes_per_month=400, performer="birch"),
    )
    assert claim("aster", grants=several)[1].today == "birch"
    tied = tuple(replace(one, minutes_per_month=300) for one in several)
    assert claim("aster", grants=tied)[1].today == "birch"


def test_a_prolonged_decision_without_a_performer_is_performed_by_todays():
    grants = (
        a_grant("c1", period=until(date(2020, 12, 31)), performer="aster"),
        a_grant("c1", decision="b2", period=replace(until(None), first=date(2021, 1, 1)),
                performer=""),
    )  # fmt: skip
    assert claim("birch", grants=grants)[0].current == "aster"


def test_she_waits_only_if_she_asked_and_it_is_allowed():
    asks = (wishes("c1", "aster", wait_if_full=True),)
    assert by_client(the_bundle((a_client(),), asks))["c1"][1].waits_if_full
    assert not claim("aster")[1].waits_if_full


def test_a_claim_is_named_by_the_hash_of_its_receipt():
    found, basis = claim("aster")
    assert found.id == basis.claim == receipt_hash(receipt_secret(KEY, "home_care", ("c1",)))
