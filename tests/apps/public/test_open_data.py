"""Open data says what the pages say: no more, no less, of whichever day."""

import csv
import io
import json
import re
from datetime import datetime, timedelta
from html import unescape
from xml.etree import ElementTree

import pytest
from django.test import Client
from tests.apps.public.pages import load
from tests.apps.public.stated import meals, state
from tests.office.people import a_provider, acting, somebody

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.outreach.models import Fact
from hemval.apps.outreach.queries import sheets_now
from hemval.apps.outreach.services.day import begin_day
from hemval.apps.outreach.services.facts import withdraw
from hemval.apps.page_language import PREFIXES
from hemval.core.comparison.fields import Compared
from hemval.core.comparison.stated import Stated
from hemval.core.dates.zone import today
from hemval.files.open_lists import FACT_COLUMNS, PROVIDER_COLUMNS

pytestmark = pytest.mark.django_db
FACTS, PROVIDERS = "/oppna-data/uppgifter", "/oppna-data/utforare"
_CELL = re.compile(r"<dd>(.*?)</dd>", re.S)
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"


@pytest.fixture
def provider(db) -> int:
    load("botkyrka")
    return a_provider("U1").pk


def as_csv(client: Client, url: str) -> list[dict[str, str]]:
    answer = client.get(url)
    assert answer.status_code == 200, url
    return [*csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";")]


def as_json(client: Client, url: str) -> dict:
    return json.loads(client.get(url).content)


def as_read(html: str) -> str:
    """What stands on a page, as it is read."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", "", html)))


def fact(rows: list[dict], field: Compared) -> dict:
    [found] = [row for row in rows if row["fact"] == field.value]
    return found


def test_each_provider_has_a_row_for_each_fact_told_or_not(client, provider):
    rows = as_csv(client, f"{FACTS}.csv")
    assert [row["fact"] for row in rows] == [one.value for one in Compared]
    assert {row["provider"] for row in rows} == {"U1"}
    assert fact(rows, Compared.MEALS)["standing"] == "not_stated"


def test_both_forms_say_the_same(client, provider):
    state(provider, meals("Lagar mat"))
    for url, name, columns in (
        (FACTS, "facts", FACT_COLUMNS),
        (PROVIDERS, "providers", PROVIDER_COLUMNS),
    ):
        told = as_json(client, f"{url}.json")
        assert told["publisher"] == "Botkyrka"
        assert told["licence"].startswith("http://creativecommons.org/publicdomain/zero/")
        listed = as_csv(client, f"{url}.csv")
        assert [tuple(one) for one in listed] == [columns] * len(listed)
        words = {None: "", True: "yes", False: "no"}
        assert listed == [
            {key: str(words.get(value, value)) for key, value in row.items()} for row in told[name]
        ]


def test_a_fact_stands_with_its_source_and_its_day(client, provider):
    day = today(clock.now()) - timedelta(days=3)
    state(provider, meals("Lagar mat hos dig", day))
    row = fact(as_csv(client, f"{FACTS}.csv"), Compared.MEALS)
    assert (row["words"], row["source"], row["as_of"]) == (
        "Lagar mat hos dig",
        "Utföraren",
        day.isoformat(),
    )
    assert row["is_old"] == "no"


def test_what_lists_tell_has_the_municipality_for_its_source(client, provider):
    row = fact(as_csv(client, f"{FACTS}.csv"), Compared.OWNER)
    assert (row["value"], row["source"]) == ("private", "Botkyrka")


def test_what_nobody_has_looked_at_is_not_there(client, provider):
    state(provider, meals("Hemlig rätt"), is_reviewed=False)
    for url in (f"{FACTS}.csv", f"{FACTS}.json"):
        assert "Hemlig" not in client.get(url).content.decode("utf-8-sig")


def test_a_number_that_too_few_stand_behind_is_held_back(client, provider):
    few = Stated(
        field=Compared.SATISFACTION,
        value="83",
        answers=3,
        as_of=today(clock.now()),
        source="Enkät",
    )
    state(provider, few)
    row = fact(as_csv(client, f"{FACTS}.csv"), Compared.SATISFACTION)
    assert (row["standing"], row["value"], row["answers"]) == ("held_back", "", "")
    assert "83" not in row["words"]


def test_an_old_fact_is_marked(client, provider):
    state(provider, meals("Lagar mat", today(clock.now()) - timedelta(days=800)))
    assert fact(as_json(client, f"{FACTS}.json")["facts"], Compared.MEALS)["is_old"] is True


def test_a_cell_that_a_spreadsheet_would_run_is_text(client, provider):
    state(provider, meals("=HYPERLINK(A1)"))
    row = fact(as_csv(client, f"{FACTS}.csv"), Compared.MEALS)
    assert row["words"] == "'=HYPERLINK(A1)"


def test_the_rows_are_those_of_the_page(client, provider):
    state(provider, meals("Lagar mat"))
    share = Stated(
        field=Compared.SATISFACTION,
        value="83",
        answers=40,
        as_of=today(clock.now()),
        source="Enkät",
    )
    state(provider, share)
    [told] = sheets_now(clock.now())
    rows = as_csv(client, f"{FACTS}.csv")
    assert [(row["fact"], row["standing"]) for row in rows] == [
        (cell.field.value, cell.standing.value) for cell in told.sheet.cells
    ]
    page = [
        as_read(one) for one in _CELL.findall(client.get(f"/utforare/{provider}/").content.decode())
    ]
    for row, told_there, cell in zip(rows, page, told.sheet.cells, strict=True):
        known = (cell.as_of.isoformat() if cell.as_of else "", "yes" if cell.is_old else "no")
        assert (row["as_of"], row["is_old"]) == known, row
        assert row["words"] in told_there, row
        assert row["source"] == (cell.source or ("Botkyrka" if cell.as_of else "")), row
        assert not cell.source or cell.source in told_there, row
    stated = fact(rows, Compared.SATISFACTION)
    assert (stated["value"], stated["answers"]) == ("83", "40")


def test_a_day_that_is_over_is_told_as_it_was_then(client, provider):
    state(provider, meals("Lagar mat"))
    then: datetime = clock.now() - timedelta(days=2)
    begin_day(then)
    day = today(then).isoformat()
    row = fact(as_csv(client, f"/oppna-data/dag/{day}/uppgifter.csv"), Compared.MEALS)
    assert (row["day"], row["standing"]) == (day, "not_stated")
    assert client.get(f"/oppna-data/dag/{day}/").status_code == 200


def test_the_day_that_is_asked_for_is_led_to(client, provider):
    answer = client.get("/oppna-data/dag/", {"dag": "2026-09-08"})
    assert (answer.status_code, answer["Location"]) == (303, "/oppna-data/dag/2026-09-08/")


@pytest.mark.parametrize("asked", ["", "//x.example", "2026-99-99"])
def test_who_asks_for_what_is_no_day_is_led_to_the_files_of_today(client, provider, asked):
    assert client.get("/oppna-data/dag/", {"dag": asked})["Location"] == "/oppna-data/"


@pytest.mark.parametrize("day", ["2999-01-01", "x", "2026-13-01", "20260908", "٢٠٢٦-٠٩-٠٨"])
def test_a_day_that_is_no_day_that_is_over_is_not_found(client, provider, day):
    for rest in ("", "uppgifter.csv", "utforare.json"):
        assert client.get(f"/oppna-data/dag/{day}/{rest}").status_code == 404


def test_a_day_of_which_nothing_is_kept_says_so(client, provider):
    assert "Vi har inte sparat något" in client.get("/oppna-data/dag/2020-01-01/").content.decode()
    assert client.get("/oppna-data/dag/2020-01-01/uppgifter.csv").status_code == 404


def test_who_has_a_file_already_is_told_so(client, provider):
    first = client.get(f"{FACTS}.json")
    assert "public" in first["Cache-Control"]
    assert first["Access-Control-Allow-Origin"] == "*"
    again = client.get(f"{FACTS}.json", headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("prefix", PREFIXES.values())
def test_the_page_leads_to_files_in_its_language(client, provider, prefix):
    told = client.get(f"/{prefix}oppna-data/").content.decode()
    for file in ("uppgifter.csv", "uppgifter.json", "utforare.csv", "utforare.json"):
        assert f'href="/{prefix}oppna-data/{file}"' in told
        assert client.get(f"/{prefix}oppna-data/{file}").status_code == 200


def described_in(data: bytes) -> list[ElementTree.Element]:
    return [*ElementTree.fromstring(data)]  # noqa: S314 - our own


def test_the_catalogue_has_all_that_the_swedish_profile_asks_for(client, provider, settings):
    settings.NOBODY_IS_REAL = True  # So that whom to ask is known.
    # DCAT-AP-SE 3.0.1: what is mandatory of each class, and what is recommended of open data.
    answer = client.get("/oppna-data/katalog.rdf")
    assert answer["Content-Type"] == "application/rdf+xml"
    nodes = described_in(answer.content)
    needed = {
        "Catalog": {"title", "description", "publisher", "license", "dataset", "language"},
        "Agent": {"name", "type"},
        "Organization": {"fn", "hasEmail"},
        "Dataset": {
            *("title", "description", "publisher", "contactPoint", "distribution", "theme"),
            *("keyword", "language", "accrualPeriodicity", "accessRights"),
        },
        "Distribution": {"accessURL", "downloadURL", "license", "format", "title"},
    }
    for node in nodes:
        kind = node.tag.partition("}")[2]
        assert needed[kind] <= {one.tag.partition("}")[2] for one in node}, kind
    assert {node.tag.partition("}")[2] for node in nodes} == needed.keys()


def test_whom_to_ask_is_left_out_where_no_address_is_known(client, provider):
    kinds = {
        node.tag.partition("}")[2]
        for node in described_in(client.get("/oppna-data/katalog.rdf").content)
    }
    assert "Organization" not in kinds


def test_who_publishes_and_whom_to_ask_are_as_the_installation_is_set_up(
    client, provider, settings
):
    whose = settings.OPEN_DATA_PUBLISHER = "http://portal.example/organisation/SE0"
    settings.OPEN_DATA_EMAIL = "data@kommun.example"
    told = client.get("/oppna-data/katalog.rdf").content.decode()
    described = {node.get(_RDF): node for node in described_in(told.encode())}
    assert described[whose].tag.endswith("}Agent")
    assert told.count(f'resource="{whose}"') == 3  # The catalogue and its two data sets.
    assert "#publisher" not in told
    assert told.count('resource="mailto:data@kommun.example"') == 1


def test_everything_that_the_catalogue_points_at_here_is_there(client, provider):
    nodes = described_in(client.get("/oppna-data/katalog.rdf").content)
    described = {node.get(_RDF) for node in nodes}
    assert len(described) == len(nodes)
    pointed = {
        value
        for node in nodes
        for one in node
        for key, value in one.attrib.items()
        if "resource" in key
    }
    ours = {one for one in pointed if one.startswith("http://testserver/")}
    for url in ours - described:
        assert client.get(url.removeprefix("http://testserver")).status_code == 200, url
    assert described - pointed == {"http://testserver/oppna-data/#catalogue"}


def test_turtle_describes_as_much(client, provider):
    told = client.get("/oppna-data/katalog.ttl").content.decode()
    nodes = described_in(client.get("/oppna-data/katalog.rdf").content)
    assert all(f"\n<{node.get(_RDF)}> a " in told for node in nodes)


@pytest.mark.parametrize("prefix", PREFIXES.values())
def test_what_is_withdrawn_stands_in_no_page_and_no_file_of_any_day(client, provider, prefix):
    then: datetime = clock.now() - timedelta(days=2)
    begin_day(then)
    row = state(provider, meals("Ring Anna.", today(then)))
    Fact.objects.filter(pk=row.pk).update(reviewed_at=then, proposed_at=then)
    front, day = f"/{prefix}", today(then).isoformat()
    files = [f"oppna-data/dag/{day}/uppgifter.{form}" for form in ("csv", "json")]
    urls = [f"{front}{one}" for one in (*files, f"utforare/{provider}/dag/{day}/")]
    for url in urls:
        assert "Ring Anna." in client.get(url).content.decode("utf-8-sig"), url
    actor = acting(somebody(Role.ROUND_MANAGER))
    withdraw(fact=row.pk, because="Skyddade uppgifter.", actor=actor, now=clock.now())
    for url in urls:
        assert "Ring Anna." not in client.get(url).content.decode("utf-8-sig"), url
    told = fact(as_csv(client, urls[0]), Compared.MEALS)
    assert (told["standing"], told["value"], told["source"], told["as_of"]) == (
        *("withdrawn", "", "", ""),
    )
