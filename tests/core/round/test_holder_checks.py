"""A cap or share for a provider that the round does not have holds nobody, and is told."""

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.core.round_examples import EFFECT, a_client, a_system, some_facts

from hemval.core.facts.losses import Losses
from hemval.core.round.findings import FindingCode
from hemval.core.round.holder_checks import holder_findings
from hemval.core.system.capacity import Cap, Capacity, Share, Unit
from hemval.core.system.values import Percent

FACTS = some_facts([a_client("c1")], [])
LISTED = FACTS.providers[0].id
NOBODY = "alfaa"


def told(capacity, facts=FACTS, losses=Losses()):  # noqa: B008
    assert facts.plan.effect == EFFECT
    found = holder_findings(a_system(capacity=(capacity,)), facts, losses)
    return [(one.code, dict(one.facts)) for one in found]


def capacity_for(provider):
    cap = Cap(amount=Decimal(5), provider=provider)
    share = Share(share=Percent.parse("5 %"), provider=provider)
    return [
        Capacity(unit=Unit.CLIENTS, caps=(cap,)),
        Capacity(unit=Unit.CLIENTS, shares=(share,)),
        Capacity(unit=Unit.CLIENTS, caps=(cap, cap), shares=(share,)),
    ]


@pytest.mark.parametrize("capacity", capacity_for(NOBODY), ids=["cap", "share", "both"])
def test_a_provider_that_is_not_listed_is_told_once(capacity):
    assert told(capacity) == [(FindingCode.ROOM_OF_UNLISTED, {"provider": NOBODY})]


@pytest.mark.parametrize("capacity", capacity_for(LISTED), ids=["cap", "share", "both"])
def test_nothing_is_said_of_one_that_is(capacity):
    assert told(capacity) == []


def test_nothing_is_said_while_it_may_be_among_lost_rows_or_there_is_no_list():
    (capacity, *_) = capacity_for(NOBODY)
    assert told(capacity, losses=Losses(rows=1, lists=frozenset({"providers"}))) == []
    assert told(capacity, facts=replace(FACTS, providers=())) == []
