"""A whole flow of somebody, protected or not, leaves nothing of her where others read.

She comes in by her letter after a wrong try, chooses, is read back to, gets her receipt, and
somebody asks to act for her. What loggers of every kind and level write, what the log tells in
clear, and what anybody may read is searched for her names, her address, her number and her codes.
"""

import logging
from collections.abc import Iterator
from datetime import date

import pytest
from django.db import transaction
from django.test import Client as Browser
from tests.office.a_round import choosers, in_window, open_round
from tests.office.citizens import (
    a_guardian,
    browser_with,
    last_four,
    providers_of,
    token_of,
    with_letter,
)
from tests.office.made_once import made_once
from tests.office.moment import standing_still
from tests.office.pages import ALL_PAGES

from hemval.apps.audit.models import Event
from hemval.apps.choices.models import Choice
from hemval.apps.citizens.models import Visit
from hemval.apps.citizens.services.signing_in import by_identity
from hemval.apps.clients.facts import number_of
from hemval.apps.clients.models import Client
from hemval.apps.outbox.services.receipts import want_receipts
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.apps.sealed_numbers import found_by
from hemval.core.identity import made_up_number
from hemval.web.logs import JsonLines

pytestmark = pytest.mark.django_db
SPECIAL = "Zzönskan"
TRIED = "Zztelefon"
GUARDIAN, GUARDIANS_NUMBER = "Zzgode", made_up_number(date(1958, 9, 3), 4).text
HER_NAMES = {"given_name": "Zzgun", "family_name": "Zzprotected", "street": "Zzgatan 77"}
PUBLIC = [page for page in ALL_PAGES if page.name.startswith("public") and "GET" in page.methods]


class Heard(logging.Handler):
    """Everything that any logger says, as it was said and as it is written."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__(level=0)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Remember it, with all that hangs at it."""
        self.said += [JsonLines().format(record), record.name]
        if not record.name.startswith("django.db"):  # What is asked of the database is not logged.
            self.said.append(f"{record.getMessage()} {record.exc_text}")


@pytest.fixture
def heard() -> Iterator[Heard]:
    handler, root = Heard(), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    loggers = [logging.getLogger(name) for name in logging.root.manager.loggerDict]
    for one in loggers:
        one.addHandler(handler)
    yield handler
    for one in (root, *loggers):
        one.removeHandler(handler)
    root.setLevel(before)


def go_through(row: Round, her: Client, now) -> list[str]:
    """All that she does; gives what tells of her, and each address that she was led to."""
    code, fact = with_letter(her, row, now), last_four(her)
    browser, front = Browser(), f"/jag/val/{row.key}"
    led = []

    def send(url: str, **fields: str) -> None:
        answer = browser.post(url, fields)
        assert answer.status_code in {200, 303}, url
        led.append(answer.headers.get("Location", ""))

    send("/jag/logga-in/", code=code, fact="0000")
    send("/jag/logga-in/", code=code, fact=fact)
    assert browser.get("/jag/").status_code == 200
    send(f"{front}/onskemal/1/", do=f"add:{providers_of(row, her)[0]}")
    send(f"{front}/ovrigt/1/", special=SPECIAL)
    looked = browser.get(f"{front}/las-igenom/").context["looked"]
    send(f"{front}/las-igenom/", looked=looked)
    assert browser.get(f"{front}/kvitto/").status_code == 200
    number = number_of(her)
    assert number is not None
    Visit.objects.update(number_digest="d" * 64, name="Zzdotter")
    send("/jag/ombud/", number=number.text, ground="guardian", phone=TRIED)
    send("/jag/logga-ut/")
    want_receipts(client=her, acting=None, wants=True, actor=None, now=now)
    choice = Choice.objects.get(client=her)
    told = [*HER_NAMES.values(), number.text, number.text[2:], code, code.replace("-", "")]
    return [*told, SPECIAL, TRIED, "Zzdotter", choice.key], led


@pytest.fixture(scope="module", params=[False, True], ids=["like others", "protected"])
def flow(request, django_db_setup, django_db_blocker):
    """The round, her, and what time it is; of her, the names that are looked for."""
    with (
        made_once(django_db_blocker),
        pytest.MonkeyPatch.context() as patch,
    ):
        row = open_round()
        now = standing_still(patch, in_window(row, day=2)).now
        her = choosers(row)[0]
        for name, value in HER_NAMES.items():
            setattr(her, name, value)
        if request.param:
            her.confidentiality_marked_from = now.date()
        her.save()
        yield row, her, now


def found(told: list[str], where: list[str]) -> list[tuple[str, str]]:
    """What of somebody stands there, and where."""
    return [(one, text[:200]) for text in where for one in told if one in text]


def test_no_logger_and_no_address_tells_of_somebody_who_chooses(flow, heard) -> None:
    with transaction.atomic():
        told, led = go_through(*flow)
        assert len(heard.said) > 10
        assert found(told, heard.said) == []
        assert found(told, led) == []
        transaction.set_rollback(True)


def lines_of_the_log() -> list[str]:
    """Every event with all that it tells."""
    return [
        f"{vars(one)} {vars(one.contents) if hasattr(one, 'contents') else ''}"
        for one in Event.objects.select_related("contents").order_by("number")
    ]


def test_the_log_tells_in_clear_that_something_was_done_and_nothing_of_what(flow) -> None:
    with transaction.atomic():
        told, _ = go_through(*flow)
        assert Event.objects.filter(act="citizen_signed_in").exists()
        number = Choice.objects.get().key
        assert found([one for one in told if one != number], lines_of_the_log()) == []
        transaction.set_rollback(True)


def test_one_who_acts_by_her_number_in_the_list_is_told_of_by_no_logger_and_no_log(
    flow, heard
) -> None:
    _, her, now = flow
    with transaction.atomic():
        acting = a_guardian(her)
        acting.name, acting.number_digest = GUARDIAN, found_by(GUARDIANS_NUMBER)
        acting.save()
        who = by_identity(number=GUARDIANS_NUMBER, name=GUARDIAN, now=now)
        assert who is not None
        browser = browser_with(token_of(who, now))
        answer = browser.post("/jag/for-vem/", {"whom": acting.pk})
        assert answer.headers["Location"] == "/jag/"
        assert HER_NAMES["family_name"] in browser.get("/jag/").content.decode()
        told = [GUARDIAN, GUARDIANS_NUMBER, acting.number_digest, *HER_NAMES.values()]
        assert Event.objects.filter(act="read_for_her", client=her.pk).exists()
        assert found(told, [*heard.said, *lines_of_the_log()]) == []
        transaction.set_rollback(True)


def test_nothing_that_anybody_may_read_tells_of_her(flow) -> None:
    row, *_ = flow
    with transaction.atomic():
        told, _ = go_through(*flow)
        read = [*told_to_anybody(row)]
        assert len(read) > len(PUBLIC)
        assert found(told, read) == []
        transaction.set_rollback(True)


def told_to_anybody(row: Round) -> Iterator[str]:
    """Every public page and file in every language, with providers and areas that there are."""
    browser = Browser(raise_request_exception=False)
    pks = [str(one) for one in Provider.objects.values_list("pk", flat=True)[:1]]
    areas, days = ["omrade-1"], ["2020-09-17"]
    usual = {"order": ["1", "a"], "area": areas, "key": areas, "day": days, "pk": pks}
    for page in PUBLIC:
        for at in range(2):
            standing = {name: several[at % len(several)] for name, several in usual.items()}
            answer = browser.get(page.at(standing), {"u": pks})
            assert answer.status_code < 500, page.route
            yield b"".join(answer).decode("utf-8", "replace") + str(answer.headers)
