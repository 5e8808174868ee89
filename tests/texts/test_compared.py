"""A fact reads the same of every provider, and what is missing is said in words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from hemval.core.comparison.fields import FORMS, Compared
from hemval.core.comparison.queue import Queue
from hemval.core.comparison.room import CountedRoom
from hemval.core.comparison.sheet import Cell, Standing, room_cell, sheet
from hemval.core.comparison.stated import Stated
from hemval.core.dates.period import Period
from hemval.core.facts.providers import Provider, ProviderStatus
from hemval.core.system.comparing import ASSUMED
from hemval.core.system.values import LocalText, ProviderGroup
from hemval.texts.compared import said_of
from hemval.texts.words import words

ON = date(2026, 9, 8)
LANGUAGES = ("sv", "sv-easy", "en", "fi")
ALFA = Provider(
    id="alfa",
    name="Alfa",
    group=ProviderGroup.PRIVATE,
    legal_form="aktiebolag",
    areas=("north", "*"),
    bundles=("care",),
    languages=("sv", "fi"),
    phone="0123-456 78",
    licence="8.1-1",
    contract=Period(None, date(2028, 5, 31)),
    status=ProviderStatus.FULL,
)
NAMES = {"care": LocalText((("sv", "Omvårdnad"), ("en", "Personal care")))}


def told(field: Compared, value: str = "", *, language: str = "sv", provider=ALFA, **more):
    one = Stated(**({"field": field, "value": value, "as_of": ON, "source": "intyg"} | more))
    facts = (one,) if field in FORMS else ()
    cells = {cell.field: cell for cell in sheet(provider, facts, ON, ASSUMED).cells}
    return said_of(cells[field], words(language), NAMES)


@pytest.mark.parametrize(
    ("field", "value", "more", "said"),
    [
        (Compared.OWNER, "", {}, "Företag (aktiebolag)"),
        (Compared.SERVICES, "", {}, "Omvårdnad"),
        (Compared.AREAS, "", {}, "Hela kommunen"),
        (Compared.LANGUAGES, "", {}, "svenska, finska"),
        (Compared.ROOM, "", {}, "Nej, fullt just nu"),
        (Compared.PHONE, "", {}, "0123-456 78"),
        (Compared.LICENCE, "", {}, "Ja, nummer 8.1-1"),
        (Compared.CONTRACT, "", {}, "Till den 31 maj 2028"),
        (Compared.HOURS, "07:00-22:30", {}, "Klockan 7.00–22.30"),
        (Compared.HOURS, "07:00-07:00", {}, "Dygnet runt"),
        (Compared.CLIENTS, "12", {}, "Färre än 20 personer"),
        (Compared.CLIENTS, "60", {}, "50–99 personer"),
        (Compared.CLIENTS, "900", {}, "200 personer eller fler"),
        (Compared.CARE_EDUCATION, "87.5", {}, "87,5 procent"),
        (Compared.STAFF_MET, "12", {}, "12 personer"),
        (Compared.SATISFACTION, "86", {"answers": 43}, "86 procent av 43 som svarade, 2026"),
        (Compared.SATISFACTION, "86", {"answers": 6}, "Visas inte, för få har svarat"),
        (Compared.FIXED_CONTACT, "no", {}, "Nej"),
        (
            Compared.FIXED_CONTACT,
            "yes",
            {"words": LocalText.swedish("Från första veckan.")},
            "Ja. Från första veckan.",
        ),
        (Compared.MANAGER, "", {"words": LocalText.swedish("Eva Ek")}, "Eva Ek"),
    ],
)
def test_each_fact_in_swedish(field, value, more, said):
    assert str(told(field, value, **more)) == said


def in_queue(waiting: int | None, *, open_in=(), full=(("care", "north"),)) -> str:
    """Where there is room, and how many wait, in Swedish; None is where nobody may wait."""
    queue = None if waiting is None else Queue.of(waiting)
    count = CountedRoom(has_room=open_in, full=full, on=ON, queue=queue)
    takes_all = replace(ALFA, status=ProviderStatus.OPEN)
    return str(said_of(room_cell(takes_all, ON, count), words("sv"), NAMES))


@pytest.mark.parametrize(
    ("waiting", "said"),
    [
        (None, "Nej, fullt just nu"),
        (0, "Nej, fullt just nu. Ingen kö"),
        (4, "Nej, fullt just nu. Färre än 5 väntar i kö"),
        (5, "Nej, fullt just nu. 5 personer väntar i kö"),
        (31, "Nej, fullt just nu. 31 personer väntar i kö"),
    ],
)
def test_where_people_may_wait_it_is_told_how_many_do_but_never_how_few(waiting, said):
    assert in_queue(waiting) == said


def test_the_queue_comes_after_where_there_is_room():
    said = in_queue(6, open_in=(("care", "south"),), full=(("care", "north"),))
    assert said == "Ja, men bara i: south. 6 personer väntar i kö"


def test_what_is_counted_has_its_day_though_the_municipality_has_said_that_it_is_full():
    count = CountedRoom(has_room=(), full=(), on=date(2026, 9, 1), queue=Queue.of(6))
    cell = room_cell(ALFA, ON, count)
    assert (cell.value, cell.is_counted, cell.as_of) == ("full", True, date(2026, 9, 1))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", ProviderGroup)
def test_a_provider_of_whom_nothing_is_stated_can_be_told_of_in_every_language(language, group):
    nothing = Provider(id="a", name="A", group=group)
    for cell in sheet(nothing, (), ON, ASSUMED).cells:
        assert str(said_of(cell, words(language)))


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (None, "Från den 1 februari 2027, utan slutdatum"),
        (date(2028, 1, 31), "Från den 1 februari 2027 till den 31 januari 2028"),
    ],
)
def test_a_contract_that_begins_later_says_from_when(last, said):
    coming = replace(ALFA, contract=Period(date(2027, 2, 1), last))
    assert str(told(Compared.CONTRACT, provider=coming)) == said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", Compared)
def test_every_fact_has_a_name_and_says_what_it_is(language, field):
    assert words(language).say(f"compare-field-{field}")
    assert words(language).say(f"compare-about-{field}")


def test_words_in_a_language_that_nobody_has_given_are_swedish_and_marked_so():
    fact = LocalText((("sv", "Demens"), ("fi", "Muistisairaus")))
    english = told(Compared.COMPETENCE, words=fact, language="en")
    assert (english.own, english.own_language) == ("Demens", "sv")
    finnish = told(Compared.COMPETENCE, words=fact, language="fi")
    assert (finnish.own, finnish.own_language) == ("Muistisairaus", "fi")
    easy = told(Compared.COMPETENCE, words=fact, language="sv-easy")
    assert (easy.own, easy.own_language) == ("Demens", "sv")


def test_the_name_of_an_area_that_no_system_knows_is_its_id():
    other = replace(ALFA, areas=("north",))
    assert str(told(Compared.AREAS, provider=other)) == "north"


def test_what_is_not_stated_is_never_empty():
    cell = Cell(field=Compared.MEALS, standing=Standing.NOT_STATED)
    assert str(said_of(cell, words("sv"))) == "Ej uppgivet"
    assert said_of(replace(cell, standing=Standing.TOLD, value=Decimal(3)), words("sv")).text
