"""Much is read as it stood at one moment, and nothing stays open afterwards."""

import pytest
from django.db import connection

from hemval.apps.choice_system.models import Area
from hemval.apps.one_view import one_view


@pytest.mark.django_db(transaction=True)
def test_what_is_read_within_is_read_and_others_can_write_afterwards():
    Area.objects.create(key="north", name="Norra")
    with one_view():
        assert list(Area.objects.values_list("key", flat=True)) == ["north"]
    assert not connection.in_atomic_block
    Area.objects.create(key="south", name="Södra")
    assert Area.objects.count() == 2


@pytest.mark.django_db(transaction=True)
def test_a_fault_within_leaves_nothing_open():
    with pytest.raises(Area.DoesNotExist), one_view():
        Area.objects.get(key="nowhere")
    assert not connection.in_atomic_block
    with one_view():
        assert Area.objects.count() == 0


@pytest.mark.django_db
def test_within_a_transaction_it_adds_nothing():
    with one_view():
        Area.objects.create(key="north", name="Norra")
    assert Area.objects.count() == 1
