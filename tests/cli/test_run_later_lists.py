"""`hemval run --clients LATER`: who has died, moved or got protection since the freeze."""

import json

import pytest
from tests.cli.later_lists import later_list, rows, setting
from tests.cli.running import everything, made_up, run

CLIENTS = 150
"""So many that whatever the draw gives, a rule for the silent moves somebody."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return made_up(tmp_path_factory.mktemp("later") / "round", clients=CLIENTS)


@pytest.fixture(scope="module")
def placed(folder):
    """Those who are in the allocation, and nobody protected."""
    out = folder.with_name("before")
    assert run("run", folder, "--out", out).exit_code == 0
    return [row["Brukar-id"] for row in rows(out / "allocation.csv")]


def changes(out, part=""):
    return [tuple(row.values())[:3] for row in rows(out / part / "changes_since.csv")]


def told_of(out, client):
    """The lists that name a client, by file; what its owner alone can read left out."""
    return {
        name
        for name, text in everything(out).items()
        if client.encode() in text and not name.startswith("secret/")
    }


def test_a_later_list_that_is_the_same_changes_nobody(folder, tmp_path):
    later = later_list(folder, "clients")
    assert run("run", folder, "--out", tmp_path / "out", "--clients", later).exit_code == 0
    assert changes(tmp_path / "out") == []


def test_one_who_has_died_since_is_told_of_and_gets_no_place(folder, placed, tmp_path):
    dead = placed[0]
    later = later_list(folder, "clients", setting(dead, Avliden="2020-10-20"))
    result = run("run", folder, "--out", tmp_path / "out", "--clients", later)
    assert result.exit_code == 0, result.output
    assert "Har avlidit" in result.stdout
    assert changes(tmp_path / "out") == [(dead, "", "Har avlidit")]
    assert dead not in {row["Brukar-id"] for row in rows(tmp_path / "out" / "allocation.csv")}
    certificate = json.loads((tmp_path / "out" / "certificate.json").read_text(encoding="utf-8"))
    withdrawn = [one["withdrawn"] for one in certificate["bundles"]]
    assert [list(claims.values()) for claims in withdrawn] == [["died"]]


@pytest.fixture(scope="module")
def flagged(folder, placed):
    """A round in which one whom a rule placed is flagged by a later list, and who that is."""
    before = rows(folder.with_name("before") / "allocation.csv")
    moved = next(
        row for row in before if row["Kod"] == "silent_largest_free" and row["Från och med"]
    )
    her, out = moved["Brukar-id"], folder.with_name("flagged")
    made = later_list(folder, "clients", setting(her, Behöver_uppmärksamhet="ja"))
    later = made.rename(folder.with_name("later-flagged.csv"))
    result = run("run", folder, "--out", out, "--clients", later)
    assert result.exit_code == 0, result.output
    return her, moved, out, later


def test_one_whom_a_later_list_flags_is_placed_by_no_rule_and_a_person_decides(flagged):
    her, before, out, _ = flagged
    (row,) = [one for one in rows(out / "allocation.csv") if one["Brukar-id"] == her]
    assert (row["Kod"], row["Till"]) == ("waits_for_look", "")
    assert row["Tills vidare"] == before["Från"]
    (decide,) = [one for one in rows(out / "to_decide.csv") if one["Brukar-id"] == her]
    assert "behöver uppmärksamhet" in decide["Varför"]
    (temporary,) = [one for one in rows(out / "temporary.csv") if one["Brukar-id"] == her]
    assert temporary["Får hjälp av"] == before["Från"]
    (change,) = [[*one.values()] for one in rows(out / "changes_since.csv")]
    assert change[0] == her
    assert change[-1].startswith("Ingen regel ger henne en plats.")
    certificate = json.loads((out / "certificate.json").read_text(encoding="utf-8"))
    assert [[*one["withdrawn"].values()] for one in certificate["bundles"]] == [["attention"]]


def test_a_round_in_which_somebody_waits_for_a_person_is_verified(flagged):
    _, _, out, _ = flagged
    beside = ("--commitment", out / "commitment.json", "--public", out / "public.json")
    told = run("verify", out / "certificate.json", *beside, "--json")
    assert told.exit_code == 0, told.output
    assert json.loads(told.stdout)["holds"] is True


def test_one_who_waits_for_a_person_is_told_so_and_her_row_holds(flagged, tmp_path):
    her, _, out, _ = flagged
    row = tmp_path / "row.json"
    told = run("explain", out, "--client", her, "--row", row)
    assert told.exit_code == 0, told.output
    words = " ".join(told.stdout.split())
    assert "En handläggare hör av sig till dig." in words
    assert "inte kvar" not in words
    checked = run("verify", "--public", out / "public.json", "--row", row)
    assert checked.exit_code == 0, checked.output
    assert "en människa ska ta kontakt" in " ".join(checked.stdout.split())


def test_a_correction_takes_no_place_away_for_a_flag_and_places_none_who_waited(
    folder, flagged, tmp_path
):
    her, before, out, later = flagged
    fixed = made_up(tmp_path / "fixed", clients=CLIENTS)
    chose = next(row for row in rows(fixed / "choices.csv") if row["Önskemål"])
    other = "P01" if chose["Önskemål"] != "P01" else "KOMMUNAL"
    wish = setting(chose["Brukar-id"], Önskemål=other)
    later_list(fixed, "choices", wish).replace(fixed / "choices.csv")
    for earlier, to, name in ((out, "", "a"), (folder.with_name("before"), before["Till"], "b")):
        new = tmp_path / name
        done = run("correct", earlier, "--with", fixed, "--out", new, "--clients", later)
        assert done.exit_code == 0, done.output
        (row,) = [one for one in rows(new / "allocation.csv") if one["Brukar-id"] == her]
        assert row["Till"] == to
        verified = run("verify", new / "certificate.json", "--public", new / "public.json")
        assert verified.exit_code == 0, verified.output


def test_the_draw_is_the_same_whatever_has_happened_since(folder, placed, tmp_path):
    later = later_list(folder, "clients", setting(placed[0], Avliden="2020-10-20"))
    run("run", folder, "--out", tmp_path / "out", "--clients", later)
    before = folder.with_name("before")
    for name in ("commitment.json", "draw.json"):
        assert (tmp_path / "out" / name).read_bytes() == (before / name).read_bytes()


def test_one_who_has_become_protected_since_stands_in_no_list_that_others_read(
    folder, placed, tmp_path
):
    hidden = placed[1]
    later = later_list(folder, "clients", setting(hidden, Sekretessmarkering_från="2020-10-20"))
    result = run("run", folder, "--out", tmp_path / "out", "--clients", later)
    assert result.exit_code == 0, result.output
    told = told_of(tmp_path / "out", hidden)
    assert "invitations/protected/protected.csv" in told
    assert all("protected" in name.split("/") for name in told)
    assert (hidden, "") in [row[:2] for row in changes(tmp_path / "out", "protected")]
    assert hidden not in result.stdout


def named(out):
    """The ids in each list that staff read, by its name."""
    lists = (path for path in out.rglob("*.csv") if "protected" not in path.parts)
    return {
        path.relative_to(out).as_posix(): {
            row["Brukar-id"] for row in rows(path) if row.get("Brukar-id")
        }
        for path in lists
    }


@pytest.mark.parametrize("tie", [{}, {"Hushåll": "samma"}])
def test_no_difference_between_lists_points_out_one_who_is_protected_since(
    folder, placed, tmp_path, tie
):
    hidden, other = placed[1], placed[5]
    lists = made_up(tmp_path / "r", clients=CLIENTS)
    tied = later_list(
        lists, "clients", lambda row: setting(hidden, **tie)(setting(other, **tie)(row))
    )
    tied.replace(lists / "clients.csv")
    later = later_list(lists, "clients", setting(hidden, Sekretessmarkering_från="2020-10-20"))
    out = tmp_path / "out"
    assert run("run", lists, "--out", out, "--clients", later).exit_code == 0
    told = named(out)
    invited = told["invitations/invited.csv"] | told["invitations/look_at.csv"]
    placed_or_told = told["allocation.csv"] | told["changes_since.csv"]
    assert invited
    assert invited <= placed_or_told
    for id_ in {hidden, other} if tie else {hidden}:
        assert not [name for name, ids in told.items() if id_ in ids]
    summary = json.loads((out / "invitations" / "summary.json").read_text(encoding="utf-8"))
    protected = rows(out / "invitations" / "protected" / "protected.csv")
    assert summary["totals"]["outcome"]["protected"] == len(protected)
    assert hidden in {row["Brukar-id"] for row in protected}
    assert sum(summary["totals"]["outcome"].values()) == summary["totals"]["clients"] == CLIENTS


def test_the_invitation_of_whom_a_later_list_protects_nobody_is_left_as_it_was(
    folder, placed, tmp_path
):
    later = later_list(folder, "clients", setting(placed[0], Avliden="2020-10-20"))
    run("run", folder, "--out", tmp_path / "out", "--clients", later)
    before = everything(folder.with_name("before") / "invitations")
    assert everything(tmp_path / "out" / "invitations") == before


def test_what_was_told_of_her_rows_is_for_named_staff_when_she_is_protected_since(tmp_path):
    lists = made_up(tmp_path / "r", clients=CLIENTS)
    hidden = next(row["Brukar-id"] for row in rows(lists / "choices.csv") if row["Önskemål"])
    twice = later_list(lists, "choices", setting(hidden, Önskemål="P01|P01"))
    twice.replace(lists / "choices.csv")
    remarked = tmp_path / "plain"
    run("run", lists, "--out", remarked)
    seen = {name for name, ids in named(remarked).items() if hidden in ids}
    assert "invitations/remarks.csv" in seen
    later = later_list(lists, "clients", setting(hidden, Sekretessmarkering_från="2020-10-20"))
    out = tmp_path / "out"
    assert run("run", lists, "--out", out, "--clients", later).exit_code == 0
    told = told_of(out, hidden)
    assert all("protected" in name.split("/") for name in told)
    assert "invitations/protected/remarks.csv" in told


def test_one_who_has_come_since_gets_somebody_for_the_time_being(folder, tmp_path):
    source = (folder / "clients.csv").read_text(encoding="utf-8-sig").splitlines()
    new = ";".join(("B9999999", "", "", "1938-09-01", *source[1].split(";")[4:]))
    clients = tmp_path / "clients.csv"
    clients.write_text("\n".join((*source, new)) + "\n", encoding="utf-8")
    grants = (folder / "services.csv").read_text(encoding="utf-8-sig").splitlines()
    own = next(line for line in grants[1:] if line.startswith(f"{source[1].split(';')[0]};"))
    services = tmp_path / "services.csv"
    services.write_text(
        "\n".join((*grants, "B9999999;" + own.partition(";")[2])) + "\n", encoding="utf-8"
    )
    out = tmp_path / "out"
    result = run("run", folder, "--out", out, "--clients", clients, "--services", services)
    assert result.exit_code == 0, result.output
    assert [row[2] for row in changes(out)] == ["Har kommit till"]
    assert "B9999999" in {row["Brukar-id"] for row in rows(out / "temporary.csv")}


def test_one_whose_decision_has_ended_since_is_withdrawn(folder, placed, tmp_path):
    ended = placed[2]
    later = later_list(folder, "services", lambda row: None if row["Brukar-id"] == ended else row)
    result = run("run", folder, "--out", tmp_path / "out", "--services", later)
    assert result.exit_code == 0, result.output
    assert [row[::2] for row in changes(tmp_path / "out")] == [(ended, "Har inte längre hjälpen")]


def test_rows_of_a_later_list_that_cannot_be_taken_stop_the_allocation(folder, placed, tmp_path):
    later = later_list(folder, "clients", setting(placed[0], Avliden="i går"))
    out = tmp_path / "out"
    refused = run("run", folder, "--out", out, "--clients", later)
    assert refused.exit_code == 2
    assert "1 rad i den senare listan" in refused.stderr
    assert not (out / "allocation.csv").exists()
    accepted = run("run", folder, "--out", out, "--clients", later, "--accept-rejected")
    assert accepted.exit_code == 0, accepted.output


def test_a_later_list_that_is_not_there_is_refused(folder, tmp_path):
    result = run("run", folder, "--out", tmp_path / "out", "--clients", tmp_path / "none.csv")
    assert result.exit_code == 2
    assert not (tmp_path / "out" / "allocation.csv").exists()


def test_an_allocation_that_comes_out_otherwise_is_replaced_only_when_asked(
    folder, placed, tmp_path
):
    out = tmp_path / "out"
    run("run", folder, "--out", out)
    before = everything(out)
    later = later_list(folder, "clients", setting(placed[0], Avliden="2020-10-20"))
    refused = run("run", folder, "--out", out, "--clients", later)
    assert refused.exit_code == 2
    assert "--replace" in refused.stderr
    assert everything(out) == before
    assert run("run", folder, "--out", out, "--clients", later, "--replace").exit_code == 0
    assert changes(out)


def test_an_allocation_that_knew_of_later_lists_stands_when_none_is_given(folder, placed, tmp_path):
    out = tmp_path / "out"
    later = later_list(folder, "clients", setting(placed[0], Avliden="2020-10-20"))
    run("run", folder, "--out", out, "--clients", later)
    before = everything(out)
    result = run("run", folder, "--out", out)
    assert result.exit_code == 0
    assert "Ingenting är ändrat" in result.stdout
    assert everything(out) == before


@pytest.mark.parametrize("kind", ["none", "services"])
def test_a_later_list_that_was_known_is_not_forgotten(folder, placed, tmp_path, kind):
    out = tmp_path / "out"
    later = later_list(folder, "clients", setting(placed[1], Sekretessmarkering_från="2020-10-20"))
    assert run("run", folder, "--out", out, "--clients", later).exit_code == 0
    before = everything(out)
    other = ["--services", folder / "services.csv"] if kind == "services" else []
    refused = run("run", folder, "--out", out, *other, "--replace")
    assert refused.exit_code == 2
    assert "(clients)" in refused.stderr
    assert everything(out) == before


def test_protection_that_a_later_run_no_longer_tells_holds(folder, placed, tmp_path):
    out, hidden = tmp_path / "out", placed[1]
    first = later_list(folder, "clients", setting(hidden, Sekretessmarkering_från="2020-10-20"))
    assert run("run", folder, "--out", out, "--clients", first).exit_code == 0
    draw = (out / "draw.json").read_bytes()
    second = later_list(folder, "clients", setting(placed[0], Avliden="2020-10-20"))
    made = run("run", folder, "--out", out, "--clients", second, "--replace")
    assert made.exit_code == 0, made.output
    assert (out / "draw.json").read_bytes() == draw
    assert changes(out) == [(placed[0], "", "Har avlidit")]
    assert all("protected" in name.split("/") for name in told_of(out, hidden))
    before = everything(out)
    assert run("run", folder, "--out", out, "--clients", second).exit_code == 0
    assert everything(out) == before


@pytest.mark.parametrize("change", [{"Avliden": "2020-10-20"}, {"Utflyttad": "2020-10-20"}, {}])
def test_whoever_is_protected_since_is_explained_as_one_nobody_knows(
    folder, placed, tmp_path, change
):
    protected = {"Sekretessmarkering_från": "2020-10-20"}
    out = tmp_path / "out"
    left_out = rows(folder.with_name("before") / "invitations" / "left_out.csv")
    who = placed[0] if change else left_out[0]["Brukar-id"]
    later = later_list(folder, "clients", setting(who, **protected, **change))
    assert run("run", folder, "--out", out, "--clients", later).exit_code == 0
    unknown = run("explain", out, "--client", "B9999999")
    asked = run("explain", out, "--client", who)
    assert (asked.exit_code, asked.stdout) == (2, "")
    assert asked.stderr == unknown.stderr.replace("B9999999", who)
    assert run("explain", out, "--client", who, "--protected").exit_code == 0
