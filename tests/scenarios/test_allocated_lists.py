"""The lists of allocated rounds, made up and run from folders to folders."""

import csv
import json
import random
import re
from collections import Counter
from itertools import chain

import pytest
from tests.cli.running import made_up, run
from tests.scenarios.dirty_rounds import OF_HERS, PERSONAL_NUMBER, as_line, read

from hemval.core.placement.granted import granted_bundles
from hemval.files.lists.columns import LISTS
from hemval.files.round_result import work_through

NAMES = [column.name for column in LISTS["clients"]]
SYSTEMS = ("botkyrka", "soderhamn", "norrkoping", "sundsvall")
CLIENTS = 120
PROTECTED = 12
FOR_ITS_OWNER = {"protected", "secret", "problems", "certificate.json"}
ID = re.compile(r"B\d{7}")


def protect(folder, chance):
    """Make some people protected, in words that nobody else has."""
    headings, *rows = read(folder / "clients.csv")
    at = {name: place for place, name in enumerate(NAMES)}
    hers = chance.sample(rows, PROTECTED)
    for n, row in enumerate(hers):
        changes = {
            "given_name": f"Xhemlig{n}",
            "family_name": f"Xgömd{n}",
            "street": f"Xdold{n} 1",
            "town": f"Xort{n}",
            "household": f"XH{n}",
            "phone": f"070-99900{n:02}",
            "confidentiality_marked_from": "2010-01-01",
        }
        for name, text in changes.items():
            row[at[name]] = text
    lines = map(as_line, [headings, *rows])
    (folder / "clients.csv").write_text("\r\n".join(lines) + "\r\n", encoding="utf-8")


@pytest.fixture(scope="module", params=SYSTEMS)
def allocated(request, tmp_path_factory):
    """A round folder, what it came to, and who in it is protected."""
    folder = made_up(tmp_path_factory.mktemp(request.param) / "round", request.param,
                     clients=CLIENTS, seed=7)  # fmt: skip
    protect(folder, random.Random(7))  # noqa: S311
    each = work_through(folder).outcome.invitations.each
    hers = {one.client.id for one in each if one.is_protected}
    assert len(hers) >= PROTECTED
    out = folder.with_name("out")
    said = run("run", folder, "--out", out, "--lang", "sv")
    assert said.exit_code == 0, said.output
    return folder, out, hers


def table(path):
    headings, *rows = read(path)
    return [dict(zip(headings, row, strict=True)) for row in rows]


def performer(row):
    return row["Till utförar-id"] or row["Tills vidare, utförar-id"]


def ordinary_texts(out):
    paths = (path for path in sorted(out.rglob("*")) if path.is_file())
    for path in paths:
        name = path.relative_to(out)
        if FOR_ITS_OWNER.isdisjoint(name.parts):
            yield name.as_posix(), path.read_text("utf-8-sig")


def test_nothing_of_a_protected_person_stands_outside_what_named_staff_read(allocated):
    _, out, hers = allocated
    found = [
        (name, hit)
        for name, text in ordinary_texts(out)
        for hit in chain(
            OF_HERS.findall(text),
            PERSONAL_NUMBER.findall(text),
            re.findall(r"XH\d+|070-99900\d\d", text),
            hers.intersection(ID.findall(text)),
        )
    ]
    assert found == []


def test_what_is_told_of_protected_people_stands_in_their_own_lists(allocated):
    folder, out, hers = allocated
    placed = {row["Brukar-id"] for row in table(out / "protected" / "allocation.csv")}
    granted = {client for client, _ in granted_bundles(work_through(folder).outcome)}
    assert placed == hers & granted
    assert placed


def test_a_provider_is_told_that_somebody_protected_comes_and_nothing_more(allocated):
    folder, out, _ = allocated
    effect = work_through(folder).outcome.days.effect.isoformat()
    neutral = [
        row for path in (out / "providers").iterdir() for row in table(path) if not row["Brukar-id"]
    ]
    coming = {
        (row["Utförar-id"], row["Brukar-id"])
        for row in table(out / "protected" / "providers.csv")
        if row["Vad som händer"].startswith("Kommer")
    }
    assert len(neutral) == len(coming)
    for row in neutral:
        told = {name: text for name, text in row.items() if text}
        assert set(told) == {"Vad som händer", "Första eller sista dag", "Att veta"}
        assert told["Första eller sista dag"] == effect


def test_no_address_stands_in_what_is_sent_of_protected_people(allocated):
    _, out, _ = allocated
    address = "Meddelande 2, adress: när meddelande 1 är bekräftat"
    homes = {row["Brukar-id"]: row[address] for row in table(out / "protected" / "addresses.csv")}
    for row in table(out / "protected" / "providers.csv"):
        first = row["Förvarning: skickas först"]
        after = row["Meddelande 1, namn: först när utföraren har ringt"]
        apart = homes.get(row["Brukar-id"], "").split(", ")
        assert not OF_HERS.search(first)
        assert not re.search(r"Xdold|Xort", after)
        named = [part for part in apart if not part.isdigit() and part]
        assert not any(part in f"{first} {after}" for part in named)
        assert apart != [""] or row["Vad som händer"] == "Slutar"


def test_every_bundle_that_somebody_has_stands_once_with_one_performer(allocated):
    folder, out, _ = allocated
    rows = [
        *table(out / "allocation.csv"),
        *table(out / "protected" / "allocation.csv"),
    ]
    outcome = work_through(folder).outcome
    gone = {one.client.id for one in outcome.invitations.each
            if any(reason.code in ("died", "moved_out") for reason in one.reasons)}  # fmt: skip
    expected = {key for key in granted_bundles(outcome) if key[0] not in gone}
    assert Counter((row["Brukar-id"], row["Valpaket"]) for row in rows) == Counter(expected)
    for row in rows:
        assert bool(row["Till utförar-id"]) != bool(row["Tills vidare, utförar-id"]), row


def test_each_provider_has_in_its_list_exactly_those_it_performs_for(allocated):
    _, out, _ = allocated
    expected = Counter(
        (performer(row), row["Brukar-id"], row["Valpaket i ord"])
        for row in table(out / "allocation.csv")
    )
    before = Counter(
        (row["Utförar-id"], row["Brukar-id"], row["Valpaket i ord"])
        for row in table(out / "temporary.csv")
        if row["Till och med"]
    )
    listed = Counter(
        (path.stem, row["Brukar-id"], row["Valpaket i ord"])
        for path in (out / "providers").iterdir()
        for row in table(path)
        if row["Brukar-id"] and row["Vad som händer"] != "Slutar"
    )
    assert listed == expected | before


def test_everybody_who_has_nobody_until_her_place_begins_has_a_named_performer(allocated):
    folder, out, _ = allocated
    outcome = work_through(folder).outcome
    granted, facts_on = granted_bundles(outcome), outcome.days.facts_on
    named = {(row["Brukar-id"], row["Valpaket"]) for row in table(out / "temporary.csv")}
    alone = {
        (row["Brukar-id"], row["Valpaket"])
        for row in table(out / "allocation.csv")
        if not row["Från utförar-id"]
        and granted[row["Brukar-id"], row["Valpaket"]].first_day(facts_on) < outcome.days.effect
    }
    assert alone <= named


def test_the_provider_she_leaves_is_not_told_where_she_goes(allocated):
    _, out, _ = allocated
    allowed = {
        "Vad som händer", "Första eller sista dag", "Brukar-id", "Förnamn", "Efternamn",
        "Valpaket i ord",
    }  # fmt: skip
    leaving = [
        row
        for path in (out / "providers").iterdir()
        for row in table(path)
        if row["Vad som händer"] == "Slutar"
    ]
    assert all({name for name, text in row.items() if text} <= allowed for row in leaving)


def test_no_line_tells_of_another_client(allocated):
    _, out, _ = allocated
    for name in ("call_list", "to_decide", "queue", "temporary", "look_at", "allocation"):
        for row in table(out / f"{name}.csv"):
            assert set(ID.findall(" ".join(row.values()))) == {row["Brukar-id"]}, name


def test_the_totals_add_up_to_every_client(allocated):
    folder, out, _ = allocated
    told = json.loads((out / "summary.json").read_text("utf-8"))
    clients, *parts = told["totals"].values()
    assert clients == len(table(folder / "clients.csv")) == sum(parts)
    rows = table(out / "allocation.csv")
    assert table(out / "protected" / "allocation.csv")
    for bundle, numbers in told["bundles"].items():
        mine = [row for row in rows if row["Valpaket"] == bundle]
        assert numbers["placements"] == len(mine) == sum(numbers["by_code"].values())
        performed = (
            one["comes"] + one["stays"] + one["for_now"] for one in numbers["by_provider"].values()
        )
        assert sum(performed) == len(mine)


def test_no_number_of_a_provider_differs_from_what_the_open_list_tells(allocated):
    _, out, _ = allocated
    told = json.loads((out / "summary.json").read_text("utf-8"))
    for bundle, numbers in told["bundles"].items():
        listed: Counter[str] = Counter()
        for row in table(out / "allocation.csv"):
            if row["Valpaket"] == bundle:
                performer = row["Till utförar-id"] or row["Tills vidare, utförar-id"]
                listed[performer] += int(row["Minuter per månad"])
        minutes = {id: one["minutes"] for id, one in numbers["by_provider"].items()}
        assert {id: number for id, number in minutes.items() if number} == {**+listed}


def test_no_area_or_language_has_a_number_of_fewer_than_five(allocated):
    _, out, _ = allocated
    told = json.loads((out / "summary.json").read_text("utf-8"))
    numbers = [
        number
        for one in told["bundles"].values()
        for by in ("by_area", "by_language")
        for row in one[by].values()
        for number in row.values()
    ]
    assert numbers
    assert all(number == "withheld" or number == 0 or number >= 5 for number in numbers)


def test_the_same_round_gives_the_same_lists(allocated, tmp_path):
    folder, out, _ = allocated
    assert run("run", folder, "--out", tmp_path / "again", "--lang", "sv").exit_code == 0
    assert dict(ordinary_texts(tmp_path / "again")) == dict(ordinary_texts(out))


def test_a_name_that_a_spreadsheet_would_run_is_harmless(tmp_path):
    folder = made_up(tmp_path / "round", "botkyrka", clients=40)
    headings, *rows = read(folder / "clients.csv")
    for row in rows:
        row[NAMES.index("given_name")] = "@SUM(A1)"
    lines = map(as_line, [headings, *rows])
    (folder / "clients.csv").write_text("\r\n".join(lines) + "\r\n", encoding="utf-8")
    assert run("run", folder, "--out", tmp_path / "out", "--lang", "sv").exit_code == 0
    cells = [
        cell
        for path in chain((tmp_path / "out").glob("*.csv"), (tmp_path / "out").glob("*/*.csv"))
        for row in csv.reader(path.read_text("utf-8-sig").splitlines(), delimiter=";")
        for cell in row
    ]
    assert "'@SUM(A1)" in cells
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_one_who_is_protected_since_stands_in_no_list_and_one_who_has_died_is_placed_nowhere(
    allocated, tmp_path
):
    folder, out, _ = allocated
    moving = [row["Brukar-id"] for row in table(out / "allocation.csv") if row["Från och med"]]
    hidden, dead = moving[0], moving[-1]
    headings, *rows = read(folder / "clients.csv")
    for row in rows:
        if row[0] == hidden:
            row[NAMES.index("protected_registration_from")] = "2010-01-01"
            row[NAMES.index("household")] = "XH99"
        if row[0] == dead:
            row[NAMES.index("died")] = rows[0][NAMES.index("died")] or "2011-01-01"
    lines = map(as_line, [headings, *rows])
    later = tmp_path / "later.csv"
    later.write_text("\r\n".join(lines) + "\r\n", encoding="utf-8")
    again = tmp_path / "again"
    said = run("run", folder, "--out", again, "--lang", "sv", "--clients", later)
    assert said.exit_code == 0, said.output
    told = dict(ordinary_texts(again))
    assert [name for name, text in told.items() if hidden in text] == []
    of_the_allocation = [name for name in told if "invitations" not in name]
    assert [name for name in of_the_allocation if dead in told[name]] == ["changes_since.csv"]
    assert hidden in (again / "protected" / "allocation.csv").read_text("utf-8")
    totals = json.loads(told["summary.json"])["totals"]
    clients, *parts = totals.values()
    assert clients == sum(parts) == len(rows)
    assert totals["withdrawn"] == 1
