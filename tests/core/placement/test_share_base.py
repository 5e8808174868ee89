"""What shares were counted of is published, so that anybody can count the caps again."""

from dataclasses import replace
from datetime import date

from tests.core.placement.examples import KEY, a_system, an_outcome, cap, in_clients, in_hours
from tests.core.round_examples import a_client, a_grant, a_plan

from hemval.core.claims.problems import round_problems
from hemval.core.claims.share_base import share_documents
from hemval.core.round.findings import FindingCode
from hemval.core.system.capacity import Share, ShareBase
from hemval.core.system.values import Percent, ProviderGroup

ON = date(2020, 8, 1)
PLAN = a_plan(share_base_on=ON)
CLIENTS = tuple(a_client(f"c{n}") for n in range(1, 4))
PRIVATE = ProviderGroup.PRIVATE
TWENTY = Share(share=Percent.parse("20 %"), group=PRIVATE)
# 600 + 600 + 1 minutes that are open to choice, and 100 of nights.
GRANTS = (
    a_grant("c1"),
    a_grant("c2"),
    a_grant("c3", minutes_per_month=1),
    a_grant("c3", service="night", minutes_per_month=100),
)


def problems(capacity):
    outcome = an_outcome(CLIENTS, grants=GRANTS, system=a_system(capacity=(capacity,)), plan=PLAN)
    return round_problems(outcome, KEY)


def test_the_base_its_day_its_nights_and_the_caps_are_told():
    capacity = in_hours(shares=(TWENTY,), share_base=ShareBase.ALL_GRANTED_HOURS)
    # 20 % of 1301 is 260.2 minutes.
    assert share_documents(problems(capacity).bases) == {
        "home_care": {
            "base": "all_granted_hours",
            "on": "2020-08-01",
            "unit": "minutes",
            "amount": 1301,
            "not_open": 100,
            "caps": [
                {
                    "node": "private",
                    "provider": None,
                    "group": "private",
                    "area": None,
                    "share": "20 %",
                    "capacity": 260,
                }
            ],
        }
    }


def test_a_share_that_gives_way_to_a_smaller_cap_stands_at_no_node():
    capacity = in_hours(
        cap(1, group=PRIVATE), shares=(TWENTY,), share_base=ShareBase.GRANTED_HOURS_OPEN_TO_CHOICE
    )
    (told,) = share_documents(problems(capacity).bases)["home_care"]["caps"]
    assert (told["node"], told["capacity"]) == (None, 240)


def test_how_many_people_there_are_is_not_told_where_they_are_few():
    capacity = in_clients(shares=(TWENTY,), share_base=ShareBase.CLIENTS)
    bases = problems(capacity).bases
    assert share_documents(bases)["home_care"]["amount"] == 3
    assert share_documents(bases, ("home_care",))["home_care"]["amount"] == "withheld"


def test_a_round_without_shares_has_none_to_tell():
    assert share_documents(problems(in_hours()).bases) == {}


def test_staff_read_what_each_share_comes_to_before_the_draw():
    half = replace(TWENTY, share=Percent.parse("50 %"))
    capacity = in_hours(shares=(half,), share_base=ShareBase.ALL_GRANTED_HOURS)
    (told,) = [one for one in problems(capacity).findings if one.code is FindingCode.SHARE_COUNTED]
    # 50 % of 1301 minutes is 650, that is 10 whole hours of 21; 100 minutes are one whole hour.
    assert [told.facts[name] for name in ("share", "cap", "base", "not_open", "on")] == [
        "50 %", 10, 21, 1, ON]  # fmt: skip
