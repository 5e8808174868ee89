"""`hemval bench citizen` lets a municipality read and choose, and misses nothing that is wrong."""

import asyncio
import json
import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.office.a_round import a_round, bundle_of, choosers
from tests.office.people import acting, somebody
from typer.testing import CliRunner

from hemval import clock
from hemval.apps.accounts.acts import Role
from hemval.apps.choice_system.facts import system_of
from hemval.apps.choices.client_in_round import client_in_round
from hemval.apps.choices.models import Choice
from hemval.apps.choices.services.registering import Answer, ArrivedChoice, register
from hemval.apps.clients.models import Client
from hemval.apps.outreach.services.brochures import make_brochures
from hemval.apps.page_language import PREFIXES
from hemval.apps.providers.models import Contract
from hemval.apps.rounds.models import Round
from hemval.cli.bench_citizen.asking import Asker, Timed
from hemval.cli.bench_citizen.connections import Connections
from hemval.cli.bench_citizen.counted import counted
from hemval.cli.bench_citizen.load import Afternoon
from hemval.cli.bench_citizen.measuring import figures
from hemval.cli.bench_citizen.reading import LEADS_ON, WEIGHTS
from hemval.cli.bench_citizen.told import draw_areas
from hemval.cli.bench_citizen.who_may import paths
from hemval.cli.bench_web.lists import under_way_lists, weeks_until
from hemval.cli.bench_web.place import HOST, Place
from hemval.cli.main import app
from hemval.core.dates.moments import Arrival
from hemval.core.system.choice import Channel
from hemval.letters.typeset.press import Printed

TODAY = date(2026, 11, 22)
NOW = datetime(2020, 9, 10, 8, tzinfo=UTC)
PAGE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nSet-Cookie: a=b; Path=/jag/\r\nETag: x\r\n\r\nhi"
GONE = b"HTTP/1.1 500 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


@pytest.fixture
def row(db) -> Round:
    return a_round(clients=24)


def chosen(row: Round, client: Client, *, wishes: int = 1) -> dict[str, object]:
    """Somebody chooses; gives what she would tell of it."""
    known = client_in_round(row, client)
    bundle = bundle_of(known)
    wished = (known.providers_for(bundle) or ())[:wishes]
    told = ArrivedChoice(
        answers=(Answer(bundle=bundle, wishes=wished),),
        channel=Channel.LETTER_CODE,
        arrived=Arrival(day=NOW.date(), moment=NOW),
    )
    made = register(round_pk=row.pk, client=client, told=told, actor=None, now=NOW, noted_at=NOW)
    keys = [one.key for one in made]
    return {**told_by(client), "wishes": [list(wished)], "receipts": keys, "is_done": True}


def told_by(client: Client) -> dict[str, object]:
    return {"client": client.pk, "wishes": [], "receipts": [], "is_sent": True, "is_done": False}


def wrong(told: dict[str, object]) -> dict[str, object]:
    return {name: each for name, each in told.items() if isinstance(each, list) and each}


def test_nothing_is_wrong_where_every_choice_stands_once(row):
    walks = [chosen(row, one) for one in choosers(row)]
    told = counted(walks, 0)
    assert told["holds"]
    assert (told["completed"], told["rows"]) == (3, 3)


def test_a_choice_that_is_gone_is_missed(row):
    walks = [chosen(row, one) for one in choosers(row)]
    Choice.objects.filter(client=walks[1]["client"]).delete()
    told = counted(walks, 0)
    assert wrong(told) == {"lost": [walks[1]["client"]]}
    assert not told["holds"]


def test_a_choice_that_stands_twice_is_seen_even_if_she_never_saw_a_receipt(row):
    client = choosers(row)[0]
    chosen(row, client)
    chosen(row, client)
    assert wrong(counted([told_by(client)], 0)) == {"doubled": [client.pk]}


def test_wishes_and_numbers_must_be_those_that_she_was_told(row):
    first, second, _ = choosers(row)
    walks = [chosen(row, first), chosen(row, second)]
    walks[0]["wishes"] = [["another"]]
    walks[1]["receipts"] = ["22222-22222"]
    assert wrong(counted(walks, 0)) == {"changed": [first.pk, second.pk]}


def test_nobody_has_a_choice_that_she_did_not_send(row):
    first, second, _ = choosers(row)
    chosen(row, first)
    chosen(row, second)
    walks = [{**told_by(first), "is_sent": False}]
    assert wrong(counted(walks, 0)) == {"from_nobody": [first.pk, second.pk]}


def test_what_was_sent_and_not_answered_may_stand_or_not(row):
    first, second, _ = choosers(row)
    chosen(row, first)
    assert counted([told_by(first), told_by(second)], 0)["holds"]


def test_what_stood_before_is_not_counted(row):
    chosen(row, choosers(row)[0])
    last = Choice.objects.latest("pk").pk
    assert counted([], last)["rows"] == 0


async def _asked(answers: list[bytes], ask: Callable) -> tuple[list, int]:
    """What is asked of a server that gives these answers, and how many connections that took."""
    taken = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal taken
        taken += 1
        while answers and await reader.readuntil(b"\r\n\r\n"):
            writer.write(answers.pop(0))
        writer.close()

    server = await asyncio.start_server(serve, HOST, 0)
    connections = Connections([server.sockets[0].getsockname()[1]])
    asker = Asker(connections=connections, draws=random.Random(1))  # noqa: S311
    told = await ask(asker)
    connections.close()
    server.close()
    return told, taken


def test_a_browser_keeps_its_cookies_and_its_connection():
    async def ask(asker: Asker) -> list:
        window = asker.window()
        answers = [await window.get("/"), await window.get("/")]
        assert window.cookies == {"a": "b"}
        return answers

    told, taken = asyncio.run(_asked([PAGE, PAGE], ask))
    assert [(one.status, one.body, one.headers["etag"]) for one in told] == [(200, b"hi", "x")] * 2
    assert taken == 1


def test_a_server_that_lets_go_is_asked_anew_and_one_that_is_gone_is_an_error():
    async def ask(asker: Asker) -> list:
        return [await asker.window().get("/") for _ in range(3)]

    told, taken = asyncio.run(_asked([GONE, PAGE], ask))
    assert [one.status for one in told] == [500, 200, 0]
    assert taken >= 2


def test_a_request_that_is_refused_is_an_error_however_fast():
    one = Timed(page="own", is_step=True, due=0.0, seconds=0.2, status=200, bytes=9, spent={})
    refused = Timed(page="own", is_step=True, due=0.0, seconds=0.1, status=403, bytes=9, spent={})
    told = {"requests": 2, "errors": 1, "median": 200.0, "p95": 200.0}
    assert figures([one, refused]) == told


def test_steps_come_to_their_share_of_the_requests():
    told = {"people": [], "paths": {}}
    afternoon = Afternoon(ports=[1], told=told, seed=1, steps=16)
    coming = afternoon._coming(100, 1000, random.Random(3))  # noqa: S311
    walks = sum(is_walk for _, is_walk in coming)
    assert 0.18 < walks * 16 / 100_000 < 0.22
    assert [at for at, _ in coming] == sorted(at for at, _ in coming)


@pytest.fixture
def told_to_all(row, settings, tmp_path, monkeypatch) -> None:
    """A map, and brochures from a press that is quick."""
    settings.MEDIA_ROOT = tmp_path
    Contract.objects.update(ends=None)
    quick = Printed(pdf=b"%PDF", pages=1)
    monkeypatch.setattr("hemval.apps.outreach.services.brochures.print_sheet", lambda *_: quick)
    manager = acting(somebody(Role.ROUND_MANAGER))
    draw_areas(system_of(row.version), 1, {Role.ROUND_MANAGER.value: manager}, NOW)
    make_brochures(now=clock.now())


@pytest.mark.usefixtures("told_to_all")
def test_every_page_of_the_mix_is_there_in_each_language(client):
    found = paths(random.Random(1))  # noqa: S311
    assert found.keys() == WEIGHTS.keys()
    assert "<svg" in client.get(found["areas"][0][0]).content.decode()
    for page, by_language in found.items():
        assert len(by_language) == len(PREFIXES)
        for several in by_language:
            status = client.get(several[-1]).status_code
            assert status == (303 if page == LEADS_ON else 200), several[-1]


def test_of_a_hundred_pages_each_is_so_many():
    assert sum(WEIGHTS.values()) == 100


def test_people_may_choose_for_some_days_yet_whichever_day_it_is(tmp_path: Path):
    place = Place(folder=tmp_path, server="sqlite", clients=60, providers=12, seed=1)
    for day in range(8):
        today = TODAY + timedelta(days=day)
        plan = under_way_lists(place, weeks_until(today)).facts.plan
        assert plan.closes is not None
        assert plan.opens is not None
        assert 3 <= (plan.closes - today).days < 10
        assert plan.opens <= today
        assert not plan.is_exercise


@pytest.mark.full
def test_a_small_municipality_chooses_and_nothing_is_lost(tmp_path: Path):
    asked = ["bench", "citizen", "--folder", str(tmp_path), "--clients", "300"]
    asked += ["--providers", "12", "--only", "hold", "--rate", "20", "--seconds", "12"]
    out = tmp_path / "told.json"
    done = CliRunner().invoke(app, [*asked, "--out", str(out)])
    assert done.exit_code == 0, done.output
    told = json.loads(out.read_text())["hold"]
    assert told["all"]["errors"] == 0
    assert told["astray"] == []
    assert told["counted"]["holds"]
    assert told["counted"]["completed"] >= 1
