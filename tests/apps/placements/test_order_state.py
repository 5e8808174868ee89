"""How an order stands is the same to the database as to whoever holds its row."""

from datetime import timedelta
from itertools import product

import pytest
from tests.apps.placements.placed import NOW, ordered, small_office

from hemval.apps.placements.models import Order
from hemval.apps.placements.order_state import (
    DONE,
    LATE,
    NEEDS_A_PERSON,
    NOT_DONE,
    UNSEEN,
    WAITING,
    OrderState,
    stands,
    state_of,
)

BEFORE, AFTER = NOW - timedelta(hours=1), NOW + timedelta(hours=1)


@pytest.mark.django_db
def test_every_order_stands_in_one_way_and_all_say_the_same():
    order = ordered(small_office(), "ada")
    columns = ("seen_at", "confirmed_at", "refused_at", "dealt_with_at", "withdrawn_at")
    met = set()
    for told in product((None, BEFORE), repeat=len(columns)):
        seen, confirmed, refused, *_ = told
        if (confirmed and refused) or ((confirmed or refused) and not seen):
            continue
        for see_by in (BEFORE, AFTER):
            facts = dict(zip(columns, told, strict=True)) | {"see_by": see_by}
            Order.objects.filter(pk=order.pk).update(**facts)
            order.refresh_from_db()
            found = [one for one in OrderState if Order.objects.filter(stands([one], NOW))]
            assert found == [state_of(order, NOW)], facts
            for several in (WAITING, LATE, UNSEEN, NEEDS_A_PERSON, NOT_DONE, DONE, OrderState):
                is_one = Order.objects.filter(stands(several, NOW)).exists()
                assert is_one is (found[0] in several), (facts, several)
            met.update(found)
    assert met == set(OrderState)


def test_an_order_is_done_or_not_or_withdrawn():
    assert set(OrderState) == DONE | NOT_DONE | {OrderState.WITHDRAWN}
    assert not DONE & NOT_DONE
