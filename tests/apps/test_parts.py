"""Many rows are seen to a part at a time, and none twice."""

import pytest

from hemval.apps.clients.models import Household
from hemval.apps.parts import delete_in_parts, rows_in_parts

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def homes() -> None:
    Household.objects.bulk_create(Household(key=f"h{number}") for number in range(5))


def test_rows_that_are_changed_meanwhile_are_seen_to_once():
    seen = []
    for part in rows_in_parts(Household.objects.filter(key__startswith="h"), 2):
        seen.append([one.key for one in part])
        for one in part:
            Household.objects.filter(pk=one.pk).update(key=f"h{one.pk}-seen")
    assert seen == [["h0", "h1"], ["h2", "h3"], ["h4"]]


def test_each_part_is_deleted_by_itself_and_told_of():
    told: list[list[int]] = []
    assert delete_in_parts(Household.objects.all(), 2, told=told.append) == 5
    assert [len(part) for part in told] == [2, 2, 1]
    assert not Household.objects.exists()


def test_what_was_deleted_stays_so_when_the_work_stops():
    told: list[list[int]] = []

    def stops(part: list[int]) -> None:
        told.append(part)
        if len(told) > 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        delete_in_parts(Household.objects.all(), 2, told=stops)
    assert Household.objects.count() == 3
