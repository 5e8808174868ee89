"""What the database undoes to let another through is done once more, and only that."""

import pytest
from django.db import OperationalError, transaction

from hemval.apps.tried_again import tried_again

pytestmark = pytest.mark.django_db(transaction=True)


class Undone(Exception):
    sqlstate = "40P01"


class NoSpace(Exception):
    sqlstate = "53100"


def failing(times: int, cause: Exception):
    """A service that the database undoes some times before it is done."""
    tries: list[int] = []

    @tried_again
    def serve() -> int:
        tries.append(1)
        if len(tries) <= times:
            raise OperationalError from cause
        return len(tries)

    return serve


def test_one_of_two_who_wait_for_each_other_is_done_once_more():
    assert failing(1, Undone())() == 2


def test_it_is_not_tried_for_ever():
    with pytest.raises(OperationalError):
        failing(2, Undone())()


def test_no_other_fault_is_tried_again():
    with pytest.raises(OperationalError):
        failing(1, NoSpace())()


def test_within_another_transaction_nothing_is_tried_again():
    with transaction.atomic(), pytest.raises(OperationalError):
        failing(1, Undone())()
