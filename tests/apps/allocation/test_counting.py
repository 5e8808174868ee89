"""What a round came to is counted at once: by outcome, provider and area, and for what is asked."""

from collections import Counter

import pytest
from tests.office.a_draw import allocated
from tests.office.people import acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.counting import TO_CALL, TO_DECIDE, Asked, counted
from hemval.apps.allocation.models import Given
from hemval.apps.allocation.outcomes import chosen, counts, people, seen
from hemval.apps.clients.models import Client

ASKED = 5
"""Everybody, those who are kept apart, and what providers, areas and bundles are called."""

pytestmark = pytest.mark.django_db


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


@pytest.mark.parametrize("many", [0, 5_000])
def test_pages_of_people_hold_everybody_once_in_order(row, rut, many, monkeypatch):
    monkeypatch.setattr("hemval.apps.allocation.outcomes._MANY", many)
    hidden, apart, *_ = seen(row, rut)
    Given.objects.filter(pk=hidden.pk).update(is_hidden=True)
    Client.objects.filter(pk=apart.client_id).update(confidentiality_marked_from="2020-01-01")
    told = counts(row, rut)
    for asked in set(every_question(row)):
        pages = people(row, rut, asked, told)
        listed = [one for number in pages.page_range for one in pages.page(number)]
        assert len(listed) == pages.count == chosen(seen(row, rut), asked).count()
        assert not {hidden, apart} & set(listed)
        keys = [(one.client.order_key, one.client.key) for one in listed]
        assert keys == sorted(keys)


def test_somebody_of_one_area_has_its_people_on_her_pages_alone(row, rut, monkeypatch):
    monkeypatch.setattr("hemval.apps.allocation.outcomes._MANY", 0)
    area = Given.objects.filter(round=row, area__isnull=False).first().area
    actor = acting(somebody(Role.CASE_MANAGER, area=area))
    (only,) = people(row, actor, Asked(), counts(row, actor)).page_range
    listed = people(row, actor, Asked(), counts(row, actor)).page(only)
    assert {one.area for one in listed} <= {area, None}
    assert len(listed) == seen(row, actor).count() < seen(row, rut).count()
