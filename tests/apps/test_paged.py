"""Lists page by page: the row numbers of a page are found in order, and its rows read whole."""

import pytest
from tests.office.people import a_provider

from hemval.apps.paged import Paged
from hemval.apps.providers.models import Provider


@pytest.fixture
def rows(db):
    for number in range(7):
        a_provider(f"U{number}")
    return Provider.objects.order_by("-key")


def test_pages_follow_the_order_of_the_rows(rows):
    pages = Paged(rows, whole=Provider.objects.select_related("supplier"), at_once=3)
    each = [[one.key for one in pages.page(number)] for number in pages.page_range]
    assert each == [["U6", "U5", "U4"], ["U3", "U2", "U1"], ["U0"]]


def test_a_page_is_asked_for_in_three_questions_however_long_the_list(
    rows, django_assert_num_queries
):
    whole = Provider.objects.select_related("supplier")
    for at_once in (2, 6):
        with django_assert_num_queries(3):
            page = Paged(rows, whole=whole, at_once=at_once).get_page(1)
            assert all(one.supplier.name for one in page)


def test_what_is_counted_already_is_not_counted_again(rows, django_assert_num_queries):
    with django_assert_num_queries(2):
        assert Paged(rows, whole=Provider.objects.all(), many=7).get_page(1).paginator.count == 7


def test_a_page_after_the_last_is_the_last(rows):
    assert Paged(rows, whole=Provider.objects.all(), at_once=3).get_page(9).number == 3
