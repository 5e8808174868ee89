"""Who comes before the lottery: by time received, by care decision, or nobody."""

from dataclasses import replace
from datetime import date

from tests.core.placement.examples import a_system, by_client, silence, the_bundle, wishes
from tests.core.round_examples import a_client, a_grant, a_plan, at

from hemval.core.claims.precedence import by_arrival, by_decision
from hemval.core.system.choice import OrderBy, OrderRule
from hemval.core.system.non_choice import Rotation, RotationStart

CLIENTS = tuple(a_client(f"c{n}") for n in range(1, 5))


def ranks(order=None, choices=(), **parts):
    system = a_system(order=() if order is None else (OrderRule(by=order),))
    bundle = the_bundle(CLIENTS, choices, system=parts.pop("system", system), **parts)
    by_claim = dict(
        zip([claim.id for claim in bundle.problem.claims], bundle.precedence, strict=True)
    )
    return {client: by_claim[claim.id] for client, (claim, _) in by_client(bundle).items()}


EVERYBODY = tuple(wishes(f"c{n}", "aster", day=10 + n, hour=9) for n in range(1, 5))


def test_the_lottery_alone_decides_where_nothing_else_is_decided():
    assert set(ranks(OrderBy.LOTTERY, EVERYBODY).values()) == {0}
    assert set(ranks(None, EVERYBODY).values()) == {0}


def test_what_came_first_goes_first():
    assert ranks(OrderBy.RECEIVED, EVERYBODY) == {"c1": 0, "c2": 1, "c3": 2, "c4": 3}


def test_a_day_on_which_one_hour_is_unknown_is_a_tie_for_all_of_that_day():
    # 11 September: 9.00, 8.00 and one without an hour. 12 September: 7.00.
    arrivals = (at(11, 9), at(11, 8), at(11), at(12, 7))
    assert by_arrival(arrivals) == (0, 0, 0, 1)
    assert by_arrival(arrivals[:2]) == (1, 0)


def test_the_older_decision_goes_first_and_an_undated_one_last():
    assert by_decision([date(2020, 3, 1), None, date(2019, 1, 1), date(2020, 3, 1)]) == (1, 2, 0, 1)


def test_the_earliest_decision_of_the_bundle_counts():
    grants = (
        a_grant("c1", "care", decided_on=date(2020, 5, 1)),
        a_grant("c1", "cleaning", decided_on=date(2019, 5, 1)),
        a_grant("c1", "night", decided_on=date(2010, 1, 1)),
        a_grant("c2", "care", decided_on=date(2020, 1, 1)),
        a_grant("c3", "care"),
        a_grant("c4", "care", decided_on=date(2018, 1, 1)),
    )
    # Nights are none of the bundle: c1 counts from 2019.
    assert ranks(OrderBy.DECISION_DATE, EVERYBODY, grants=grants) == {
        "c4": 0,
        "c1": 1,
        "c2": 2,
        "c3": 3,
    }


def test_the_plan_says_the_order_where_the_system_only_assumes_it():
    plan = a_plan(order_source=OrderBy.RECEIVED)
    assert ranks(None, EVERYBODY, plan=plan)["c4"] == 3


def test_two_who_are_together_count_from_the_later():
    couple = tuple(replace(one, household="h", asks_together=True) for one in CLIENTS[:2])
    bundle = the_bundle(
        (*couple, CLIENTS[2]),
        EVERYBODY[:3],
        system=a_system(order=(OrderRule(by=OrderBy.DECISION_DATE),)),
        grants=(
            a_grant("c1", decided_on=date(2018, 1, 1)),
            a_grant("c2", decided_on=date(2020, 1, 1)),
            a_grant("c3", decided_on=date(2019, 1, 1)),
        ),
    )
    place = {
        basis.clients: rank for basis, rank in zip(bundle.bases, bundle.precedence, strict=True)
    }
    assert place == {("c1", "c2"): 1, ("c3",): 0}


def test_those_who_take_turns_go_by_their_decision_and_other_silent_by_the_lottery():
    grants = tuple(
        a_grant(client.id, performer="", decided_on=date(2020, 1, 9 - n))
        for n, client in enumerate(CLIENTS)
    )
    turns = a_system(non_choice=silence(new=Rotation(start=RotationStart.ALPHABETICAL)))
    assert ranks(grants=grants, system=turns) == {"c1": 3, "c2": 2, "c3": 1, "c4": 0}
    assert set(ranks(grants=grants).values()) == {0}
