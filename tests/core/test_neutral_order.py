"""The order of providers favours nobody, and anybody can see afterwards that nobody chose it."""

import hashlib
from collections import Counter
from datetime import date, timedelta
from itertools import permutations

import pytest

from hemval.core.neutral_order import ORDERS, in_neutral_order, promise_of

DAY = date(2026, 9, 8)
FOUR = ("alfa", "beta", "gamma", "kommunen")


def key(number: int) -> bytes:
    return hashlib.sha256(str(number).encode()).digest()


def test_every_provider_stands_at_every_place_equally_often():
    keys = 400
    orders = [
        in_neutral_order(key(one), DAY, number, FOUR)
        for one in range(keys)
        for number in range(1, ORDERS + 1)
    ]
    expected = keys * ORDERS / len(FOUR)
    for place in range(len(FOUR)):
        counted = Counter(order[place] for order in orders)
        # Five standard deviations: one in two million for a fair draw.
        assert all(abs(counted[one] - expected) < 5 * (expected * 0.75) ** 0.5 for one in FOUR)


def test_every_order_of_three_is_drawn_equally_often():
    orders = Counter(
        in_neutral_order(key(one), DAY + timedelta(days=one), 1, FOUR[:3]) for one in range(6000)
    )
    assert set(orders) == set(permutations(FOUR[:3]))
    assert all(abs(count - 1000) < 5 * 1000**0.5 for count in orders.values())


def test_the_same_key_day_and_number_give_the_same_order_however_the_providers_are_listed():
    assert in_neutral_order(key(1), DAY, 7, FOUR) == in_neutral_order(key(1), DAY, 7, FOUR[::-1])


def test_each_number_day_and_key_draws_anew():
    of_numbers = {in_neutral_order(key(1), DAY, number, FOUR) for number in range(1, ORDERS + 1)}
    of_days = {in_neutral_order(key(1), DAY + timedelta(days=n), 1, FOUR) for n in range(ORDERS)}
    of_keys = {in_neutral_order(key(n), DAY, 1, FOUR) for n in range(ORDERS)}
    assert min(map(len, (of_numbers, of_days, of_keys))) > ORDERS / 2


def test_one_who_leaves_does_not_change_the_order_of_the_others():
    whole = in_neutral_order(key(3), DAY, 2, FOUR)
    without = in_neutral_order(key(3), DAY, 2, [one for one in FOUR if one != "beta"])
    assert without == tuple(one for one in whole if one != "beta")


@pytest.mark.parametrize("number", [0, -1, ORDERS + 1])
def test_there_is_no_other_order_than_those_of_the_day(number):
    with pytest.raises(ValueError, match=str(number)):
        in_neutral_order(key(1), DAY, number, FOUR)


def test_an_order_of_yesterday_is_recomputed_from_what_is_published():
    published = key(5)
    assert promise_of(published) == hashlib.sha256(published).hexdigest()
    assert promise_of(key(6)) != promise_of(published)
