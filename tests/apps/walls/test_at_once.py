"""What two do at the same moment comes out as if one had been first."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection
from django.test import Client as Browser
from tests.apps.citizens.conftest import (
    a_guardian,
    astrid,
    browser_with,
    last_four,
    moment,
    providers_of,
    round_open,
    with_letter,
)

from hemval.apps.choices.models import Choice
from hemval.apps.citizens.models import TriedBy, TriedCode, Visit, Way
from hemval.apps.citizens.persons import by_letter
from hemval.apps.citizens.visits import act_for, begin_visit
from hemval.apps.tasks.models import Task
from hemval.core.dates.zone import today
from hemval.core.signing_in import MOST_WRONG

__all__ = ("astrid", "moment", "round_open")
pytestmark = pytest.mark.django_db(transaction=True)
AT_ONCE = 20


def at_once(several: list[Callable[[], int]]) -> list[int]:
    """Do everything at the same moment; gives the answers."""

    def done(one: Callable[[], int]) -> int:
        try:
            return one()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(several)) as pool:
        return list(pool.map(done, several))


def test_two_who_choose_for_her_at_once_are_both_kept_and_a_person_decides(
    round_open, astrid, moment
):
    front, sending = f"/jag/val/{round_open.key}", list[Callable[[], int]]()
    for key, provider in zip(("G1", "G2"), providers_of(round_open, astrid), strict=False):
        who = by_letter(astrid, today(moment.now))
        browser = browser_with(begin_visit(way=Way.IDENTITY, who=who, now=moment.now))
        act_for(visit=Visit.objects.latest("pk"), acting=a_guardian(astrid, key=key))
        browser.post(f"{front}/onskemal/1/", {"do": f"add:{provider}"})
        looked = browser.get(f"{front}/las-igenom/").context["looked"]
        sending.append(lambda browser=browser, looked=looked: browser.post(
            f"{front}/las-igenom/", {"looked": looked}
        ).status_code)  # fmt: skip
    assert at_once(sending) == [303, 303]
    kept = Choice.objects.filter(client=astrid)
    assert {one.chosen_by.key for one in kept} == {"G1", "G2"}
    assert sorted(bool(one.held_for) for one in kept) == [False, True]


def test_of_many_tries_at_once_no_more_are_judged_than_of_as_many_in_a_row(
    round_open, astrid, moment
):
    code, fact = with_letter(astrid, round_open, moment.now), last_four(astrid)

    def tries(fact: str) -> int:
        sent = {"code": code, "fact": fact}
        return Browser().post("/jag/logga-in/", sent).status_code

    assert at_once([lambda: tries("0000")] * AT_ONCE) == [200] * AT_ONCE
    assert TriedCode.objects.get(by=TriedBy.CODE.value).tries == MOST_WRONG
    assert Task.objects.filter(kind="code_closed").count() == 1
    assert tries(fact) == 200
