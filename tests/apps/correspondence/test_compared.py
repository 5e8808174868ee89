"""The office's letters compare providers by what pages tell anybody on the day of printing."""

from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256

import pytest
from tests.apps.correspondence.conftest import OPEN
from tests.apps.outreach.told import a_colleague, a_manager, meals, proposed

from hemval.apps import store
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.compared import as_pages_tell
from hemval.apps.correspondence.kept_files import pdf_of
from hemval.apps.correspondence.models import Letter
from hemval.apps.correspondence.round_letters import round_letters
from hemval.apps.correspondence.specimens import specimens_of
from hemval.apps.outreach.models import Fact, Verdict
from hemval.apps.outreach.queries import sheets_now
from hemval.apps.outreach.services.facts import review, take_back
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.core.comparison.fields import FORMS, Compared, Form
from hemval.core.comparison.sheet import Standing
from hemval.core.comparison.stated import Stated
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.dates.zone import today
from hemval.core.system.values import LocalText
from hemval.letters.kinds.comparison import comparison
from hemval.letters.paper import Table
from hemval.texts.compared import said_of
from hemval.texts.words import words

LATER = OPEN + timedelta(days=1)
DAY = today(OPEN)
LONG_AGO = date(2018, 3, 1)
OFFER = LetterKind.OFFER
VALUES = {Form.HOURS: "07:00-22:00", Form.YES_OR_NO: "yes"}


def let_show(provider: Provider, stated: Stated, now=OPEN) -> Fact:
    row = proposed(provider, stated, by=a_manager(), now=now)
    review(facts=[row.pk], verdict=Verdict.SHOWN, remark="", actor=a_colleague(), now=now)
    return row


def of(field: Compared, **more) -> Stated:
    """A fact of any kind."""
    form = FORMS[field]
    told = LocalText.swedish(f"Om {field}") if form is Form.WORDS else None
    fact = {"value": "" if told else VALUES.get(form, "12"), "words": told, "as_of": DAY}
    if field is Compared.SATISFACTION:
        fact["answers"] = 40
    return Stated(field=field, source="Utföraren", **(fact | more))


def dated(stated: Stated) -> Stated:
    return replace(stated, as_of=DAY)


def in_the_letter(row: Round, now=OPEN) -> dict[str, dict[str, str]]:
    """What an offer's comparison says: by provider, then by row."""
    specimen = specimens_of(row, "sv", now)["offer"]
    blocks = comparison(specimen.order.facts, specimen.terms, words("sv"), large_print=False)
    found: dict[str, dict[str, str]] = {}
    for table in (block for block in blocks if isinstance(block, Table)):
        names = [plain(column) for column in table.columns[1:]]
        for label, *cells in table.rows:
            for name, cell in zip(names, cells, strict=True):
                found.setdefault(name, {})[plain(label)] = plain(cell)
    return found


def plain(said) -> str:
    return "".join(run.text for run in said)


def label(field: Compared) -> str:
    return words("sv").say(f"compare-field-{field}")


@pytest.fixture
def provider(row: Round) -> Provider:
    """The first that a letter names."""
    name = next(iter(in_the_letter(row)))
    return Provider.objects.get(name=name)


def test_a_list_of_facts_that_nobody_has_looked_at_is_in_no_letter(row):
    told = in_the_letter(row)
    assert label(Compared.PHONE) in next(iter(told.values()))
    assert all(label(Compared.HOURS) not in each for each in told.values())


def test_a_fact_that_shows_is_in_the_letter_and_one_that_waits_is_not(row, provider):
    proposed(provider, dated(meals("Väntar ännu.")), by=a_manager(), now=OPEN)
    assert label(Compared.MEALS) not in in_the_letter(row)[provider.name]
    let_show(provider, dated(meals("Mat lagas hemma.")))
    proposed(provider, dated(meals("Ändras snart.")), by=a_manager(), now=OPEN)
    assert in_the_letter(row)[provider.name][label(Compared.MEALS)] == "Mat lagas hemma."


def test_what_is_taken_back_is_told_no_more(row, provider):
    fact = let_show(provider, dated(meals()))
    take_back(fact=fact.pk, because="Det stämmer inte.", actor=a_manager(), now=LATER)
    assert label(Compared.MEALS) not in in_the_letter(row, LATER)[provider.name]


def test_who_leads_a_provider_has_a_row_as_on_the_page(row, provider):
    let_show(provider, of(Compared.MANAGER))
    assert in_the_letter(row)[provider.name][label(Compared.MANAGER)] == "Om manager"


def test_page_and_letter_hold_back_and_mark_alike_fact_by_fact(row, provider):
    """Fresh, old, and with too few behind it: each is told as the page tells it that day."""
    for field in FORMS:
        as_of = LONG_AGO if field in {Compared.HOURS, Compared.STAFF_MET} else DAY
        let_show(provider, of(field, as_of=as_of))
    few = of(Compared.SATISFACTION, answers=1)
    let_show(provider, few, now=LATER)
    (page,) = [one.sheet for one in sheets_now(LATER) if one.pk == provider.pk]
    letter = in_the_letter(row, LATER)[provider.name]
    cells = {cell.field: cell for cell in page.cells if cell.field in FORMS}
    assert {cell.standing for cell in cells.values()} == {Standing.TOLD, Standing.HELD_BACK}
    assert {field for field, cell in cells.items() if cell.is_old} == {
        Compared.HOURS,
        Compared.STAFF_MET,
    }
    for field, cell in cells.items():
        told = letter[label(field)]
        assert str(said_of(cell, words("sv"))) in told, field
        old = words("sv").say("offer-old", year=str(LONG_AGO.year))
        assert (old in told) == cell.is_old, field


def test_an_exercise_marks_what_is_old_on_the_day_that_it_plays(row, provider):
    let_show(provider, of(Compared.MEALS))
    row.is_exercise, row.played_on = True, date(2023, 9, 1)
    told = in_the_letter(row)[provider.name][label(Compared.MEALS)]
    assert told.endswith(words("sv").say("offer-old", year=str(DAY.year)))


def test_all_that_is_printed_together_compares_the_same(row, provider, print_kinds):
    let_show(provider, dated(meals()))
    print_kinds(OFFER)
    assert Letter.objects.values("terms").distinct().count() == 1


def test_a_letter_is_printed_again_to_the_byte_after_a_fact_has_changed(
    row, provider, print_kinds, as_pdf
):
    Client.objects.exclude(pk=Client.objects.first().pk).update(died=DAY)
    let_show(provider, dated(meals("Förr lagades mat hemma.")))
    print_kinds(OFFER)
    letter = Letter.objects.select_related("round__version").get(recipient="")
    let_show(provider, dated(meals("Nu kommer maten i en låda.")), now=LATER)
    store.remove(letter.sha256)
    assert sha256(pdf_of(letter)).hexdigest() == letter.sha256
    print_kinds(OFFER, on=LATER.date(), now=LATER)
    assert Letter.objects.count() == 1, "nobody is asked to choose again since a fact is another"


def test_facts_are_asked_for_once_however_many_there_are(row, django_assert_num_queries):
    terms = round_letters(row, OPEN).terms
    for provider in Provider.objects.all():
        for field in (Compared.MEALS, Compared.MANAGER, Compared.FOLLOW_UP):
            let_show(provider, of(field))
    with django_assert_num_queries(2):
        told = as_pages_tell(terms, row, OPEN)
    assert all(len(each) == 3 for each in told.stated.values())
    assert len(told.stated) == Provider.objects.count() > 1
