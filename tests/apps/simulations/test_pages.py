"""The pages where other rules are tried on a round, and where it is told what came of it."""

import csv
import io
import re

import pytest
from django.test import Client
from tests.office.a_draw import done, manager
from tests.office.a_round import a_round
from tests.office.asking import asked_by
from tests.office.people import browser_of, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.jobs.models import Job
from hemval.apps.rounds.models import Round
from hemval.apps.simulations.models import Simulation
from hemval.apps.simulations.plots import drawn
from hemval.apps.simulations.queries import page_of
from hemval.apps.simulations.questions import in_words
from hemval.texts.simulated.page import Bar, Chart, Piece
from hemval.texts.words import words

pytestmark = pytest.mark.django_db
SMALL = {"draws": "50"}


@pytest.fixture
def row() -> Round:
    return a_round(clients=60, choices=True)


@pytest.fixture
def browser() -> Client:
    return browser_of(User.objects.get(pk=manager("rut").user))


def sent(browser: Client, row: Round, **typed: str):
    return browser.post(f"/kontor/omgangar/{row.key}/prova/ny/", {**SMALL, **typed})


def made(browser: Client, row: Round, **typed: str) -> Simulation:
    """Rules tried from the page."""
    answer = sent(browser, row, **(typed or {"share_private": "3 %"}))
    assert answer.status_code == 303, answer.content.decode()
    done(Job.objects.latest("pk"), clock.now())
    return Simulation.objects.latest("pk")


def page(browser: Client, row: Round, part: str = "") -> str:
    answer = browser.get(f"/kontor/omgangar/{row.key}/prova/{part}")
    assert answer.status_code == 200, answer.status_code
    return answer.content.decode()


@pytest.mark.parametrize(
    ("typed", "changes"),
    [
        ({"order": "received"}, ["order.by=received"]),
        ({"overrun": "0", "chooser": "protected"},
         ["capacity.overrun=0", "current_place.chooser=protected"]),
        ({"existing": "share_of_cap"},
         ["non_choice.existing=largest_free_capacity",
          "non_choice.existing.measure=share_of_cap"]),
        ({"new": "rotation"}, ["non_choice.new=rotation", "non_choice.new.start=alphabetical"]),
        ({"cap_of": "P01", "cap": "120"}, ["caps[P01]=120"]),
        ({"more": "capacity.cap[P01]=100\r\n\r\norder.by=received\r\norder.by=received"},
         ["capacity.cap[P01]=100", "order.by=received"]),
    ],
)  # fmt: skip
def test_what_is_filled_in_is_what_is_asked_for(browser, row, typed, changes):
    assert sent(browser, row, **typed).status_code == 303
    assert Simulation.objects.get().changes == changes


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({}, "Ändra minst en sak"),
        ({"cap": "7"}, "Välj både utförare och tak"),
        ({"share_private": "130 %"}, "130"),
        ({"more": "ordre.by=received"}, "Menade du ”order”?"),
        ({"cap_of": "P01", "cap": "många"}, "”många” är inget antal"),
        ({"more": "\n".join(f"caps[P01]={one}" for one in range(30))}, "högst 20"),
    ],
)
def test_what_cannot_be_tried_is_said_and_stands_there_still(browser, row, typed, said):
    answer = sent(browser, row, **typed)
    told = answer.content.decode()
    assert answer.status_code == 200
    assert said in told
    for one in typed.values():
        assert one.splitlines()[0] in told
    assert not Simulation.objects.exists()


def test_a_fault_stands_at_the_field_that_leads_to_it(browser, row):
    told = sent(browser, row, share_private="130 %").content.decode()
    assert 'href="#id_share_private"' in told


def test_the_form_tells_what_holds_today_in_such_a_round(browser, row):
    told = page(browser, row, "ny/")
    assert "Precis 20 procent av alla beviljade timmar ska gå till privata utförare" in told
    assert "vid omval" not in told


def test_the_page_tells_the_answer_with_pictures_and_the_tables_behind(browser, row):
    one = made(browser, row)
    told, kept = page(browser, row, f"{one.pk}/"), page_of(one)
    assert kept.title in told
    assert told.count("<svg") == sum(
        len(theme.chart.bars) for part in kept.parts for theme in part.themes if theme.chart
    )
    assert told.count("<caption") == len(kept.tables())
    assert "style=" not in told


def test_what_is_tried_is_listed_with_who_when_and_what(browser, row):
    made(browser, row, share_private="3 %", existing="rotation")
    made(browser, row, more="capacity.cap[P01]=100")
    told = page(browser, row)
    assert "De privatas andel: 3 %" in told
    assert "Den som inte väljer och har en utförare: Turordning" in told
    assert "capacity.cap[P01]=100" in told
    assert told.count("Rut") >= 2


def test_a_rule_with_a_measure_is_told_as_one_thing():
    changes = ("non_choice.new=largest_free_capacity", "non_choice.new.measure=amount")
    assert in_words(changes, words("sv")) == (
        "Den som inte väljer och är ny: Mest ledigt, i mängd",
    )


def test_a_table_is_saved_as_it_stands_on_the_page(browser, row):
    one = made(browser, row)
    for table in page_of(one).tables()[1:]:
        answer = browser.get(f"/kontor/omgangar/{row.key}/prova/{one.pk}/{table.id}.csv")
        assert answer["Content-Type"] == "text/csv"
        read = csv.reader(
            io.StringIO(answer.content.decode("utf-8-sig"), newline=""), delimiter=";"
        )
        rows = [[cell.removeprefix("'") for cell in cells] for cells in read]
        assert rows == [list(table.headings), *map(list, table.rows)]
    assert browser.get(f"/kontor/omgangar/{row.key}/prova/{one.pk}/no.csv").status_code == 404


def test_a_simulation_is_of_its_own_round_alone(browser, row):
    one = made(browser, row)
    Simulation.objects.filter(pk=one.pk).update(round=another(row))
    assert browser.get(f"/kontor/omgangar/{row.key}/prova/{one.pk}/").status_code == 404


def another(row: Round) -> Round:
    other = Round.objects.get(pk=row.pk)
    other.pk, other.key = None, "another"
    other.save()
    return other


@pytest.mark.parametrize("role", [Role.CONTROLLER, Role.AUDITOR, Role.CASE_MANAGER])
def test_whoever_reads_figures_reads_what_came_of_it_and_asks_for_none(browser, row, role):
    one = made(browser, row)
    reader = browser_of(somebody(role))
    assert page_of(one).title in page(reader, row, f"{one.pk}/")
    assert "/prova/ny/" not in page(reader, row)
    assert sent(reader, row, order="received").status_code == 403


def test_what_could_not_be_tried_says_why_to_whoever_reads_it(browser, row):
    sent(browser, row, max_wishes="5")
    done(Job.objects.get(), clock.now())
    url = f"{Simulation.objects.get().pk}/"
    for reader in (browser, browser_of(somebody(Role.CONTROLLER))):
        assert "Fler önskemål går inte att pröva" in page(reader, row, url)


def test_work_under_way_is_told_as_such(browser, row):
    sent(browser, row, order="received")
    url = f"{Simulation.objects.get().pk}/"
    assert "data-progress" in page(browser, row, url)
    assert "Prövningen pågår" in page(browser_of(somebody(Role.CONTROLLER)), row, url)


def test_the_list_asks_the_database_as_often_for_many_as_for_few(browser, row):
    asked = []
    for many in (2, 12):
        while Simulation.objects.count() < many:
            sent(browser, row, overrun=str(Simulation.objects.count()))
        page(browser, row)
        asked.append(asked_by(lambda: page(browser, row)))
    assert asked[0] == asked[1]


def test_the_page_of_the_round_leads_there(browser, row):
    told = browser.get(f"/kontor/omgangar/{row.key}/").content.decode()
    assert re.search(rf'href="/kontor/omgangar/{row.key}/prova/">Pröva andra regler', told)


def test_a_bar_that_goes_both_ways_has_its_middle_in_the_middle():
    bar = Bar(
        label="",
        left=(Piece(thousandths=400, tone="bad"),),
        pieces=(Piece(thousandths=1000, tone="good"),),
    )
    (one,) = drawn(Chart(bars=(bar,), legend=(), described="", goes_both_ways=True)).bars
    assert [(piece.x, piece.width) for piece in one.pieces] == [(300, 200), (500, 500)]


def test_the_pieces_of_a_bar_follow_each_other():
    pieces = tuple(Piece(thousandths=one, tone="a") for one in (250, 0, 700))
    (one,) = drawn(Chart(bars=(Bar(label="", pieces=pieces),), legend=(), described="")).bars
    assert [(piece.x, piece.width) for piece in one.pieces] == [(0, 250), (250, 700)]
