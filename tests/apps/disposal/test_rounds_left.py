"""The sealed papers of a round stand as long as anybody who was in it has a file."""

import pytest
from django.test import Client as Browser
from django.urls import URLPattern, URLResolver, get_resolver
from tests.apps.disposal.conftest import LONG_AGO, NOW, died
from tests.office.a_draw import done, manager
from tests.office.people import somebody

from hemval.apps.accounts.acts import Role
from hemval.apps.allocation.models import Paper
from hemval.apps.allocation.papers import PaperName
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import Unprinted
from hemval.apps.correspondence.services import ask_to_print
from hemval.apps.disposal.erasing import erase_papers_of_rounds, erase_people
from hemval.apps.disposal.services import dispose
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.kinds import LetterKind

pytestmark = pytest.mark.django_db
SEALED = {PaperName.SECRETS, PaperName.LISTS, PaperName.LATER, PaperName.ALLOCATED}


def papers() -> set[str]:
    return set(Paper.objects.values_list("name", flat=True))


def addresses_of(key: str) -> list[str]:
    """Every address of a round that asks for nothing but its key."""

    def walk(each, before: str = ""):
        for one in each:
            path = before + str(one.pattern)
            if isinstance(one, URLResolver):
                yield from walk(one.url_patterns, path)
            elif isinstance(one, URLPattern):
                yield "/" + path.replace("<str:round_key>", key)

    found = walk(get_resolver().url_patterns)
    return [path for path in found if key in path and "<" not in path]


def answers(key: str) -> dict[str, int]:
    who = somebody(Role.ROUND_MANAGER, Role.CASE_MANAGER)
    browser = Browser(raise_request_exception=False)
    browser.force_login(who)
    return {path: browser.get(path).status_code for path in addresses_of(key)}


def test_papers_stand_while_somebody_who_was_in_the_round_has_a_file(row, rule):
    her = died(row)
    assert papers() >= SEALED
    before = papers()
    assert dispose(now=NOW).people == 1
    assert not Client.objects.filter(pk=her.pk).exists()
    assert papers() == before


def test_pages_of_a_round_are_as_they_were_when_one_of_it_is_gone(row, rule):
    died(row)
    before = answers(row.key)
    assert dispose(now=NOW).people == 1
    assert answers(row.key) == before


def printing(row: Round) -> str:
    """Have letters of later changes printed; what the worker says of it."""
    asked = ask_to_print(
        row=row, kinds=(LetterKind.CHANGE,), on=NOW.date(), actor=manager(name="ylva"), now=NOW
    )
    return done(asked, NOW).message


def test_letters_of_a_round_are_printed_when_one_of_it_is_gone(row, rule):
    died(row)
    assert dispose(now=NOW).people == 1
    assert printing(row) == "mail-printed"
    assert Unprinted.objects.filter(round=row).exists()


def test_whoever_prints_letters_of_a_round_that_nobody_is_left_of_is_told_why_not(row):
    erase_people(list(Client.objects.values_list("pk", flat=True)), NOW)
    erase_papers_of_rounds(LONG_AGO.date())
    assert printing(row) == "draws-refused-disposed_of"


def test_papers_that_tell_of_people_go_with_the_last_of_them_and_what_proves_it_stands(row):
    public = set(Paper.objects.filter(is_secret=False).values_list("name", flat=True))
    erase_people(list(Client.objects.values_list("pk", flat=True)), NOW)
    assert erase_papers_of_rounds(LONG_AGO.date())["papers"]
    assert papers() == public | {PaperName.CERTIFICATE, PaperName.BY_HAND} & papers()
    assert PaperName.CERTIFICATE in papers()


def test_no_page_of_a_round_that_nobody_is_left_of_fails(row):
    erase_people(list(Client.objects.values_list("pk", flat=True)), NOW)
    erase_papers_of_rounds(LONG_AGO.date())
    assert {path: code for path, code in answers(row.key).items() if code >= 500} == {}
