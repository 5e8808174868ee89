"""A choice is registered from a page: filled in, read back, registered; nothing typed is lost."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from unittest.mock import patch

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from django.urls import reverse
from tests.office.a_round import a_round, bundle_of, choosers, in_window
from tests.office.people import browser_of, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.audit.models import Event
from hemval.apps.choices.client_in_round import ClientInRound, client_in_round
from hemval.apps.choices.forms import ChoiceForm
from hemval.apps.choices.models import Choice, Scan
from hemval.apps.clients.models import Client, Representative
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.days import moment_in
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import Task
from hemval.core.dates.zone import at
from hemval.core.facts.clients import Ground
from hemval.texts.words import words

pytestmark = pytest.mark.django_db


@pytest.fixture
def row() -> Round:
    """A round that is played as if people chose in it today."""
    row = a_round()
    played = in_window(row, day=3)
    Round.objects.filter(pk=row.pk).update(
        invited_at=played, is_exercise=True, played_on=played.date()
    )
    row.refresh_from_db()
    return row


@pytest.fixture
def her(row: Round) -> Client:
    return choosers(row)[0]


@pytest.fixture
def browser() -> Browser:
    return browser_of(somebody(Role.HELPLINE))


def filled(row: Round, her: Client, **more: str) -> dict[str, str]:
    """A form with her first wish, by phone, now."""
    known = client_in_round(row, her)
    bundle = bundle_of(known)
    providers = known.providers_for(bundle)
    assert providers
    assert row.played_on
    return {
        "channel": "phone",
        "day": row.played_on.isoformat(),
        f"{bundle}_wish_1": providers[0],
        **more,
    }


def address(row: Round, her: Client) -> str:
    return reverse("choices:register", args=[row.key, her.pk])


def test_it_is_read_back_before_it_is_registered(row: Round, her: Client, browser: Browser) -> None:
    form = filled(row, her)
    told = browser.post(address(row, her), {**form, "step": "look"}).content.decode()
    assert "I första hand" in told
    assert not Choice.objects.exists()
    answer = browser.post(address(row, her), {**form, "step": "register"}, follow=True)
    choice = Choice.objects.get()
    assert answer.redirect_chain[-1] == (
        f"{reverse('choices:receipt', args=[choice.pk])}#content",
        303,
    )
    assert choice.key in answer.content.decode()
    assert choice.registered_by is not None


def test_the_page_tells_who_she_is_what_she_has_and_what_she_chose_before(
    row: Round, her: Client, browser: Browser
) -> None:
    browser.post(address(row, her), {**filled(row, her), "step": "register"})
    told = " ".join(browser.get(address(row, her)).content.decode().split())
    chosen = Choice.objects.get().wishes.get().provider.name
    assert re.search(r"Född</dt>\s*<dd>[^<]+ \(\d+ år\)", told)
    assert "Sista dag att välja: 30 september 2020" in told
    assert re.search(r"Har i dag [^<]+\.|Har ingen utförare i dag\.", told)
    assert re.search(rf"Valde [^<]+: 1\. {re.escape(chosen)}", told)


def test_nothing_that_was_typed_is_lost_when_something_is_wrong(
    row: Round, her: Client, browser: Browser
) -> None:
    bundle = bundle_of(client_in_round(row, her))
    wrong = filled(row, her, **{f"{bundle}_special": "Helst på morgonen", "day": "2099-01-01"})
    told = browser.post(address(row, her), {**wrong, "step": "look"}).content.decode()
    assert "Helst på morgonen" in told
    assert 'aria-invalid="true"' in told
    again = browser.post(address(row, her), {**wrong, "step": "change"}).content.decode()
    assert "Helst på morgonen" in again


def test_an_empty_form_registers_nothing(row: Round, her: Client, browser: Browser) -> None:
    assert row.played_on
    empty = {"channel": "phone", "day": row.played_on.isoformat(), "step": "register"}
    assert browser.post(address(row, her), empty).status_code == 200
    assert not Choice.objects.exists()


def test_one_who_is_not_in_the_list_is_kept_and_a_case_manager_gets_a_task(
    row: Round, her: Client, browser: Browser
) -> None:
    form = filled(row, her, chosen_by="other", other_name="Grannen", step="register")
    browser.post(address(row, her), form)
    choice = Choice.objects.select_related("chosen_by").get()
    assert choice.chosen_by is not None
    assert (choice.chosen_by.name, choice.chosen_by.ground) == ("Grannen", Ground.UNCLEAR)
    assert choice.held_for
    assert Task.objects.get().about_id == choice.pk
    nameless = filled(row, her, chosen_by="other", step="register")
    assert browser.post(address(row, her), nameless).status_code == 200
    assert Choice.objects.count() == 1


def test_a_form_on_paper_stands_beside_its_choice_and_who_opens_it_is_written_down(
    row: Round, her: Client, browser: Browser
) -> None:
    assert row.played_on
    day = (row.played_on - timedelta(days=1)).isoformat()
    browser.post(address(row, her), filled(row, her, channel="paper", day=day, step="register"))
    choice = Choice.objects.get()
    assert choice.is_whole_day
    to = reverse("choices:scan", args=[choice.pk])
    program = SimpleUploadedFile("form.pdf", b"MZ not a form")
    assert browser.post(to, {"scan": program}).status_code == 200
    assert not Scan.objects.exists()
    paper = SimpleUploadedFile("form.pdf", b"%PDF-1.7 a form")
    assert browser.post(to, {"scan": paper}).status_code == 303
    opened = browser.get(reverse("choices:scanned", args=[Scan.objects.get().pk]))
    assert opened.content == b"%PDF-1.7 a form"
    assert "attachment" in opened.headers["Content-Disposition"]
    assert Event.objects.filter(act="scan_read", client=her.pk).count() == 1


def test_a_case_manager_settles_what_waits(row: Round, her: Client, browser: Browser) -> None:
    Representative.objects.create(client=her, key="x", ground=Ground.UNCLEAR, name="Bo")
    by = str(Representative.objects.get(key="x").pk)
    browser.post(address(row, her), filled(row, her, chosen_by=by, step="register"))
    choice = Choice.objects.get()
    settle = reverse("choices:settle", args=[choice.pk])
    assert browser.get(settle).status_code == 403
    case_manager = browser_of(somebody(Role.CASE_MANAGER))
    assert choice.key in case_manager.get(reverse("choices:waiting")).content.decode()
    without = case_manager.post(settle, {"counts": str(choice.pk), "because": ""})
    assert without.status_code == 200
    case_manager.post(settle, {"counts": str(choice.pk), "because": "Talat med henne"})
    choice.refresh_from_db()
    assert choice.released_at is not None
    assert choice.settled_because == "Talat med henne"


def test_a_round_that_is_decided_takes_no_more_choices(
    row: Round, her: Client, browser: Browser
) -> None:
    moment = in_window(row, day=4)
    boss = somebody(Role.ROUND_MANAGER)
    Round.objects.filter(pk=row.pk).update(
        frozen_at=moment, drawn_at=moment, allocated_at=moment, decided_at=moment,
        decided_by=boss,
    )  # fmt: skip
    browser.post(address(row, her), filled(row, her, step="register"))
    assert not Choice.objects.exists()


def a_form(known: ClientInRound, sent: dict[str, str]) -> ChoiceForm:
    return ChoiceForm(
        sent, known=known, acting=[], words=words("sv"), moment=in_window_of(known, day=3)
    )


def in_window_of(known: ClientInRound, day: int) -> datetime:
    opens = known.days.overall.opens
    assert opens
    return at(opens.day + timedelta(days=day), time(10))


def test_every_wish_that_the_rules_allow_is_kept(row: Round, her: Client) -> None:
    known = client_in_round(row, her)
    bundle = bundle_of(known)
    providers = tuple(f"SIX{number}" for number in range(6))
    beside = Provider.objects.first()
    assert beside
    Provider.objects.bulk_create(
        Provider(key=one, name=one, supplier=beside.supplier, group=beside.group)
        for one in providers
    )
    opening = known.opening(bundle)
    assert opening
    openings = (replace(opening, providers=providers),)
    some = known.facts.providers[0]
    known = replace(
        known,
        most={**known.most, bundle: 6},
        invitation=replace(known.invitation, openings=openings),
        facts=replace(known.facts, providers=tuple(replace(some, id=one) for one in providers)),
    )
    wished = {f"{bundle}_wish_{rank}": one for rank, one in enumerate(providers, start=1)}
    form = a_form(known, filled(row, her, **wished))
    assert form.is_valid(), form.errors
    assert form.told().answers[0].wishes == providers


@pytest.mark.parametrize("allows", [True, False], ids=["allowed", "not allowed"])
def test_the_day_that_she_would_like_is_asked_for_where_the_rules_allow_it(
    row: Round, her: Client, allows: bool
) -> None:
    known = client_in_round(row, her)
    bundle = bundle_of(known)
    rules = tuple(replace(one, wanted_date=allows) for one in known.system.wishes)
    known = replace(known, system=replace(known.system, wishes=rules))
    form = a_form(known, filled(row, her, **{f"{bundle}_date": "2021-02-01"}))
    assert form.is_valid(), form.errors
    wanted = form.told().answers[0].wanted_date
    assert wanted == (date(2021, 2, 1) if allows else None)


def test_no_name_that_was_typed_is_left_out_without_a_word(
    row: Round, her: Client, browser: Browser
) -> None:
    form = filled(row, her, other_name="Grannen", step="register")
    assert browser.post(address(row, her), form).status_code == 200
    assert not Choice.objects.exists()


def test_a_round_that_was_decided_meanwhile_takes_no_choice(
    row: Round, her: Client, browser: Browser
) -> None:
    form = filled(row, her, step="register")

    def decided(*_: object, **__: object) -> None:
        done = ("signed_off", "frozen", "drawn", "allocated", "reviewed", "decided")
        by = {f"{one}_by": somebody(Role.ROUND_MANAGER) for one in done if one[-1] == "d"}
        told = {name: one for name, one in by.items() if hasattr(row, name)}
        moments = {f"{one}_at": clock.now() for one in done}
        Round.objects.filter(pk=row.pk).update(**moments, **told)

    with patch("hemval.apps.choices.views.registering.moment_in") as asked:
        asked.side_effect = lambda *args: (decided(), moment_in(*args))[1]
        page = browser.post(address(row, her), form).content.decode()
    assert "beslutad" in page
    assert not Choice.objects.exists()
