"""A page follows work as it goes, and tells when it has ended."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.conftest import Office, signed_in

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.jobs.models import Job, JobKind

pytestmark = pytest.mark.django_db
SOON = 15_000


@pytest.fixture
def job(office: Office, django_db_blocker) -> Iterator[Job]:
    """Work that some worker is doing."""
    now = clock.now()
    with django_db_blocker.unblock():
        yield Job.objects.create(
            kind=JobKind.LETTERS.value,
            about="round",
            about_id=4711,
            asked_at=now,
            asked_by=office.people[Role.ROUND_MANAGER],
            begun_at=now,
            held_by="a worker",
            held_until=now + timedelta(hours=1),
            step="printing",
            at=1,
            of=4,
        )
        Job.objects.filter(about_id=4711).delete()


@pytest.mark.parametrize("has_scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_page_follows_work_until_it_is_done(
    browser: Browser, office: Office, job: Job, has_scripts: bool
):
    with signed_in(browser, office, Role.ROUND_MANAGER, java_script_enabled=has_scripts) as context:
        page = context.new_page()
        page.goto(f"{office.url}/kontor/arbeten/{job.pk}/")
        expect(page.get_by_text("Går igenom brev och sätter dem: 1 av 4")).to_be_visible()
        Job.objects.filter(pk=job.pk).update(at=3)
        expect(page.get_by_text("Går igenom brev och sätter dem: 3 av 4")).to_be_visible(
            timeout=SOON
        )
        result = {"message": "jobs-failed-again", "facts": {"tries": 5}}
        Job.objects.filter(pk=job.pk).update(failed_at=clock.now(), result=result)
        expect(page.get_by_text("har börjat om 5 gånger")).to_be_visible(timeout=SOON)


def test_focus_stays_on_the_button_while_the_page_is_kept_fresh(
    browser: Browser, office: Office, job: Job
):
    with signed_in(browser, office, Role.ROUND_MANAGER) as context:
        page = context.new_page()
        page.goto(f"{office.url}/kontor/arbeten/{job.pk}/")
        stop = page.get_by_role("button", name="Stoppa")
        stop.focus()
        Job.objects.filter(pk=job.pk).update(at=4)
        expect(page.get_by_text("Går igenom brev och sätter dem: 4 av 4")).to_be_visible(
            timeout=SOON
        )
        expect(stop).to_be_focused()
