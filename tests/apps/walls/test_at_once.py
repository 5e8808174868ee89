"""What two do at the same moment comes out as if one had been first."""

import threading
from collections.abc import Callable

import pytest
from django.test import Client as Browser
from tests.office.at_once import at_once
from tests.office.citizens import (
    a_guardian,
    acting_browser,
    browser_of,
    last_four,
    providers_of,
    with_letter,
)
from tests.office.people import acting, somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.choices.client_in_round import client_in_round
from hemval.apps.choices.models import Choice
from hemval.apps.choices.services import registering
from hemval.apps.choices.services.registering import Answer, ArrivedChoice, register
from hemval.apps.citizens.models import TriedBy, TriedCode
from hemval.apps.tasks.models import Task
from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import in_sweden, today
from hemval.core.signing_in import MOST_WRONG
from hemval.core.system.choice import Channel

pytestmark = pytest.mark.django_db(transaction=True)
AT_ONCE = 20


def test_two_who_choose_for_her_at_once_are_both_kept_and_a_person_decides(
    round_open, astrid, moment
):
    front, sending = f"/jag/val/{round_open.key}", list[Callable[[], int]]()
    for key, provider in zip(("G1", "G2"), providers_of(round_open, astrid), strict=False):
        browser = acting_browser(a_guardian(astrid, key=key), moment.now)
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


SHE_SENDS = {
    "her first answer": ("val/{round}/onskemal/1/", {"do": "declines"}),
    "her choice": ("val/{round}/las-igenom/", {"looked": "as it was read back"}),
    "how she wants to be told": ("besked/", {"way": "email", "email": "astrid@exempel.se"}),
    "that she wants receipts": ("besked/", {"do": "receipts"}),
}


@pytest.mark.parametrize("sent", SHE_SENDS.values(), ids=SHE_SENDS)
def test_whatever_she_sends_while_her_call_is_taken_down_both_are_done(
    round_open, astrid, moment, monkeypatch, settings, sent
):
    settings.MESSAGE_CARRIERS = {"email": "tests.office.outbox.carrier"}
    provider, *_ = providers_of(round_open, astrid)
    bundle = client_in_round(round_open, astrid).invitation.openings[0].bundle
    browser, now = browser_of(astrid, moment.now), moment.now
    path, fields = sent
    if "looked" in fields:
        browser.post(f"/jag/val/{round_open.key}/onskemal/1/", {"do": f"add:{provider}"})
        page = browser.get(f"/jag/val/{round_open.key}/las-igenom/")
        fields = {"looked": page.context["looked"]}
    anna, all_is_held = acting(somebody(Role.HELPLINE, name="anna")), threading.Event()
    recorded = registering.record

    def records(**event):
        recorded(**event)
        if event["actor"] is not None:
            # All is written and held, and she comes as far as she can before it is let go.
            all_is_held.set()
            threading.Event().wait(0.5)

    monkeypatch.setattr(registering, "record", records)

    def by_phone() -> int:
        arrived = Arrival(day=today(now), moment=in_sweden(now))
        told = ArrivedChoice(
            answers=(Answer(bundle=bundle, wishes=(provider,)),),
            channel=Channel.PHONE,
            arrived=arrived,
        )
        row = round_open.pk
        return len(
            register(round_pk=row, client=astrid, told=told, actor=anna, now=now, noted_at=now)
        )

    def by_web() -> int:
        all_is_held.wait(10)
        return browser.post(f"/jag/{path.format(round=round_open.key)}", fields).status_code

    assert at_once([by_phone, by_web]) == [1, 303]
    assert Choice.objects.filter(client=astrid, channel="phone").count() == 1
