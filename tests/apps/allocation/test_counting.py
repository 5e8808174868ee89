"""What a round came to is counted at once: by outcome, provider and area, and for what is asked."""

from collections import Counter

import pytest
from tests.office.a_draw import allocated, manager

from hemval.apps.allocation.counting import TO_CALL, TO_DECIDE, Asked, counted
from hemval.apps.allocation.models import Given
from hemval.apps.allocation.outcomes import chosen, counts, people, seen
from hemval.apps.clients.models import Client

ASKED = 5
"""Everybody, those who are kept apart, and what providers, areas and bundles are called."""

pytestmark = pytest.mark.django_db


@pytest.fixture
def rut():
    return manager("rut")


@pytest.fixture
def row(rut):
    return allocated(rut, clients=40)


def every_question(row):
    given = Given.objects.filter(round=row).select_related("provider", "area", "bundle")
    for one in given:
        yield Asked(outcome=one.outcome)
        yield Asked(provider=one.provider.key if one.provider else "")
        yield Asked(area=one.area.key if one.area else "", bundle=one.bundle.key)
    yield from (Asked(), Asked(outcome=TO_DECIDE), Asked(outcome=TO_CALL))


def test_every_count_is_of_the_people_that_the_same_question_lists(row, rut):
    hidden = seen(row, rut).first()
    Client.objects.filter(pk=hidden.client_id).update(confidentiality_marked_from="2020-01-01")
    told = counts(row, rut)
    for asked in set(every_question(row)):
        assert told.of(asked) == chosen(seen(row, rut), asked).count(), asked
    assert told.people == seen(row, rut).count()


def test_lines_count_everybody_once_and_the_most_come_first(row, rut):
    told, given = counts(row, rut), seen(row, rut).select_related("provider")
    performed = Counter(one.provider.key if one.provider else "" for one in given)
    assert {line.key: line.people for line in told.by_provider} == dict(performed)
    for lines in (told.by_outcome, told.by_provider, told.by_area):
        assert sum(line.people for line in lines) == told.people
        assert [line.people for line in lines] == sorted((x.people for x in lines), reverse=True)
    assert told.new == given.filter(starts__isnull=False).count()


def test_a_round_of_any_size_is_counted_by_as_few_questions(row, django_assert_num_queries):
    rows = Given.objects.filter(round=row)
    few = rows.filter(pk__lte=rows.order_by("pk")[3].pk)
    with django_assert_num_queries(ASKED):
        counted(rows)
    with django_assert_num_queries(ASKED):
        counted(few)


def test_pages_of_people_hold_everybody_once_in_order(row, rut):
    pages = people(seen(row, rut), Asked(), counts(row, rut))
    listed = [one for number in pages.page_range for one in pages.page(number)]
    assert len(listed) == pages.count == seen(row, rut).count()
    keys = [(one.client.order_key, one.client.key) for one in listed]
    assert keys == sorted(keys)
