"""`hemval explain`: one person's outcome, from what a round's folder keeps, and nobody else's."""

import csv
import json
import re
import stat
from hashlib import sha256

import pytest
from tests.cli.running import made_up, run, write_norberg

from hemval.core.placement.placements import PlacementCode
from hemval.texts.languages import LANGUAGES
from hemval.texts.words import words

HIDDEN = ("B0000011", "B0000029", "B0000040")
"""Those who are made protected; each is named in a field that an explanation could quote."""
WISHED = ("P01", "P02")
HOURS = 250
"""What each of them has room for."""


def read(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def rewrite(path, change):
    """Change the rows of a list; `change` takes a row as a dictionary by heading."""
    headings, *rows = read(path)
    changed = [change(dict(zip(headings, row, strict=True))) for row in rows]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(headings)
        writer.writerows(row.values() for row in changed)


def contested(row):
    """Everybody wishes for the same two private providers; each works in an area of its own."""
    if row["Önskemål"]:
        row |= {"Önskemål": WISHED[int(row["Brukar-id"][1:]) % 2], "Vänta om fullt": "ja"}
    return row


def hide(row):
    if row["Brukar-id"] in HIDDEN:
        row |= {
            "Sekretessmarkering från": "2020-01-01",
            "Efternamn": "Xhemlig",
            "Gatuadress": "Xgata 1",
        }
    return row


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A round where many wishes cannot be met."""
    lists = made_up(tmp_path_factory.mktemp("contested") / "round", clients=200, seed=3)
    rewrite(lists / "choices.csv", contested)
    rewrite(lists / "clients.csv", hide)
    caps = lists / "caps.csv"
    headings = caps.read_text(encoding="utf-8-sig").splitlines()[0]
    mine = [f"{provider};{HOURS};;;;" for provider in WISHED]
    caps.write_text("\n".join((headings, *mine)), encoding="utf-8")
    return lists


@pytest.fixture(scope="module")
def out(folder):
    answer = run("run", folder, "--out", folder.with_name("out"))
    assert answer.exit_code == 0, answer.output
    return folder.with_name("out")


@pytest.fixture(scope="module")
def kept(out):
    """What the round keeps, by client; each has one bundle in Botkyrka."""
    told = json.loads((out / "secret" / "claims.json").read_text(encoding="utf-8"))["kept"]
    return {one["client"]: one for one in told}


def with_code(kept, *codes):
    return next(
        client
        for client, one in kept.items()
        if one.get("code") in codes and "protected" not in one
    )


def told(out, client, *options):
    answer = run("explain", out, "--client", client, "--json", *options)
    assert answer.exit_code == 0, answer.output
    return json.loads(answer.stdout)["explanations"]


def test_what_is_kept_is_for_its_owner_alone(out):
    assert stat.S_IMODE((out / "secret" / "claims.json").stat().st_mode) == 0o600
    assert stat.S_IMODE((out / "secret").stat().st_mode) == 0o700


def test_what_is_kept_holds_no_name_address_or_area_of_anybody(folder, out):
    text = (out / "secret" / "claims.json").read_text(encoding="utf-8").split('"kept":[')[1]
    headings, *rows = read(folder / "clients.csv")
    personal = {"Förnamn", "Efternamn", "Gatuadress", "Postnummer", "Telefon", "Personnummer"}
    words = {
        cell
        for row in rows
        for heading, cell in zip(headings, row, strict=True)
        if heading in personal and len(cell) > 3
    }
    assert words
    assert not {word for word in words if f'"{word}"' in text}
    assert "omrade" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unmet_wish_is_explained_in_every_language(out, kept, language):
    client = with_code(kept, PlacementCode.WISH_NOT_MET, PlacementCode.STAYS_WISH_NOT_MET)
    answer = run("explain", out, "--client", client, "--lang", language)
    assert answer.exit_code == 0
    assert len(answer.stdout.split("\n\n")) >= 4
    (explained,) = told(out, client, "--lang", language)
    assert [one["provider"] for one in explained["unmet"]] == kept[client]["stated"]
    words = " ".join(answer.stdout.split())
    assert all(paragraph in words for paragraph in explained["told"])


def test_numbers_are_those_of_the_certificate(out, kept):
    client = with_code(kept, PlacementCode.WISH_NOT_MET, PlacementCode.STAYS_WISH_NOT_MET)
    (explained,) = told(out, client)
    (bundle,) = json.loads((out / "certificate.json").read_text(encoding="utf-8"))["bundles"]
    claims = {one["id"]: one for one in bundle["problem"]["claims"]}
    mine = claims[kept[client]["claim"]]
    assert explained["order"] == mine["order"]
    wish = explained["unmet"][0]
    assert wish["why"] in ("full", "full_together", "passed_over")
    assert wish["needed"] in (None, mine["size"])


def test_everybody_is_explained_and_what_is_told_agrees_with_what_is_kept(out, kept):
    shown = [client for client, one in kept.items() if "protected" not in one]
    for client in shown[::4]:
        (explained,) = told(out, client)
        assert explained.get("code") == kept[client].get("code")
        assert explained["told"]


def test_no_explanation_tells_of_anybody_else(folder, out, kept):
    headings, *rows = read(folder / "clients.csv")
    at = {heading: place for place, heading in enumerate(headings)}
    for client in [*kept][::5]:
        options = ("--protected",) if client in HIDDEN else ()
        text = run("explain", out, "--client", client, "--json", *options).stdout
        found = set(re.findall(r"\bB\d{7}\b", text))
        assert found == {client}
        names = {row[at["Efternamn"]] for row in rows if len(row[at["Efternamn"]]) > 3}
        assert not {name for name in names if re.search(rf"\b{name}\b", text)}
        assert not re.search(r"[0-9a-f]{64}", text)


@pytest.mark.parametrize("options", [(), ("--json",), ("--lang", "fi"), ("--bundle", "hemtjanst")])
@pytest.mark.parametrize("row", [False, True], ids=["", "her row"])
def test_a_protected_person_is_answered_for_as_one_who_is_not_there(out, tmp_path, options, row):
    file = tmp_path / "row.json"
    asked = (*options, "--row", file) if row else options
    hidden = run("explain", out, "--client", HIDDEN[0], *asked)
    nobody = run("explain", out, "--client", "B9999999", *asked)
    assert hidden.exit_code == nobody.exit_code == 2
    assert hidden.output.replace(HIDDEN[0], "") == nobody.output.replace("B9999999", "")
    assert not file.exists()


def test_named_staff_see_a_protected_person(out):
    (explained,) = told(out, HIDDEN[0], "--protected")
    assert explained["told"]
    assert run("explain", out, "--client", "B9999999", "--protected").exit_code == 2


def test_what_is_published_and_listed_names_no_protected_person(out):
    for path in out.rglob("*"):
        inner = path.relative_to(out).parts[0]
        if path.is_file() and inner not in ("protected", "secret", "invitations"):
            text = path.read_text(encoding="utf-8-sig")
            assert not [one for one in (*HIDDEN, "Xhemlig", "Xgata") if one in text], path


def test_her_row_is_written_with_its_proof_for_her_alone(out, kept, tmp_path):
    client = with_code(kept, PlacementCode.FIRST_WISH)
    file = tmp_path / "row.json"
    answer = run("explain", out, "--client", client, "--row", file)
    assert answer.exit_code == 0
    assert str(file) in answer.stdout.replace("\n", "")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    row = json.loads(file.read_text(encoding="utf-8"))
    public = json.loads((out / "public.json").read_text(encoding="utf-8"))
    assert row["row"]["claim"]["id"] == kept[client]["claim"]
    assert sha256(bytes.fromhex(row["receipt"])).hexdigest() == kept[client]["claim"]
    assert row["merkle_root"] == public["merkle_root"]
    again = run("explain", out, "--client", client, "--row", file)
    assert again.exit_code == 2
    assert json.loads(file.read_text(encoding="utf-8")) == row


def test_one_who_was_left_out_is_told_why_and_has_no_row(out, kept, tmp_path):
    client = next(one for one, entry in kept.items() if "left_out" in entry)
    (explained,) = told(out, client)
    assert explained["left_out"] == [reason["code"] for reason in kept[client]["left_out"]]
    assert explained["told"]
    answer = run("explain", out, "--client", client, "--row", tmp_path / "row.json")
    assert answer.exit_code == 2
    assert client in answer.output


def test_one_who_is_outside_is_told_why_and_that_nothing_changes(apart):
    out, _, _ = apart
    kept = json.loads((out / "secret" / "claims.json").read_text(encoding="utf-8"))["kept"]
    client = next(one["client"] for one in kept if one.get("code") == PlacementCode.OUTSIDE)
    why, *places = told(out, client)
    assert why["left_out"]
    assert {place["code"] for place in places} == {PlacementCode.OUTSIDE}
    assert all(place["provider"] == place["today"] for place in places)


TOGETHER = ("B0000001", "B0000002")
"""Two who are made a household that asks to be placed as one."""


@pytest.fixture(scope="module")
def couple(tmp_path_factory):
    """Botkyrka, where room is counted in hours, and a couple that wishes for the same provider."""
    lists = made_up(tmp_path_factory.mktemp("couple") / "round", clients=40, seed=3)
    headings, *rows = read(lists / "clients.csv")
    home = dict(zip(headings, rows[0], strict=True))

    def as_one(row):
        if row["Brukar-id"] in TOGETHER:
            row |= {name: home[name] for name in ("Nyckelkod", "Postnummer", "Boendeform")}
            row |= {"Hushåll": "h-par", "Vill placeras tillsammans": "ja"}
        return row

    rewrite(lists / "clients.csv", as_one)
    choices = lists / "choices.csv"
    headings = choices.read_text(encoding="utf-8-sig").splitlines()[0]
    mine = [
        f"V{client};{client};hemtjanst;blankett;2020-09-16;P01;;;;;;;själv;" for client in TOGETHER
    ]
    choices.write_text("\n".join((headings, *mine)), encoding="utf-8")
    out = lists.with_name("out")
    answer = run("run", lists, "--out", out)
    assert answer.exit_code == 0, answer.output
    return out


def test_a_row_that_tells_what_another_is_granted_is_written_only_if_all_agree(couple, tmp_path):
    file = tmp_path / "row.json"
    refused = run("explain", couple, "--client", TOGETHER[0], "--row", file)
    assert refused.exit_code == 2
    assert "--all-agree" in refused.output
    assert not file.exists()
    answer = run("explain", couple, "--client", TOGETHER[0], "--row", file, "--all-agree")
    assert answer.exit_code == 0
    assert "sammanlagt" in " ".join(answer.stdout.split())
    assert json.loads(file.read_text(encoding="utf-8"))["row"]["claim"]["size"] > 0


def test_where_nothing_is_to_be_chosen_everybody_is_told_that(tmp_path):
    lists, out = write_norberg(tmp_path / "round"), tmp_path / "out"
    assert run("run", lists, "--out", out).exit_code == 0
    (explained,) = told(out, "B0000001")
    assert explained["left_out"] == ["nothing_to_choose"]
    for language in LANGUAGES:
        answer = run("explain", out, "--client", "B0000001", "--lang", language)
        assert answer.exit_code == 0
        said = words(language).say("reason-left-out-nothing_to_choose")
        assert said in " ".join(answer.stdout.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_it_is_an_exercise_is_said_in_the_language_of_the_explanation(out, kept, language):
    client = with_code(kept, PlacementCode.FIRST_WISH)
    said = run("explain", out, "--client", client, "--lang", language).stdout
    assert said.startswith(words(language).say("outcome-exercise"))


@pytest.fixture(scope="module")
def apart(tmp_path_factory):
    """Söderhamn, where care, service and meals are chosen apart."""
    lists = made_up(tmp_path_factory.mktemp("apart") / "round", "soderhamn", clients=40)
    out = lists.with_name("out")
    assert run("run", lists, "--out", out).exit_code == 0
    told = json.loads((out / "secret" / "claims.json").read_text(encoding="utf-8"))["kept"]
    bundles = {}
    for one in told:
        if one.get("standing", "outside") != "outside":
            bundles.setdefault(one["client"], []).append(one["bundle"])
    client = next(client for client, names in bundles.items() if len(names) > 1)
    return out, client, bundles[client]


def test_each_choice_is_told_of_by_name_and_one_can_be_asked_for(apart):
    out, client, bundles = apart
    explained = told(out, client)
    assert [one["bundle"] for one in explained] == bundles
    assert all(one["told"][0].startswith("Det här gäller ") for one in explained)
    (only,) = told(out, client, "--bundle", bundles[1])
    assert only == explained[1]


def test_a_choice_that_she_has_not_is_refused_with_those_she_has(apart):
    out, client, bundles = apart
    answer = run("explain", out, "--client", client, "--bundle", "stallvakt")
    assert answer.exit_code == 2
    assert ", ".join(bundles) in answer.output


def test_a_row_of_several_is_refused_until_one_is_named(apart, tmp_path):
    out, client, bundles = apart
    file = tmp_path / "row.json"
    answer = run("explain", out, "--client", client, "--row", file)
    assert answer.exit_code == 2
    assert not file.exists()
    assert (
        run("explain", out, "--client", client, "--row", file, "--bundle", bundles[0]).exit_code
        == 0
    )


def test_a_round_that_is_not_allocated_is_refused(tmp_path):
    answer = run("explain", tmp_path, "--client", "B0000001")
    assert answer.exit_code == 2
    assert "hemval run" in answer.output


@pytest.mark.parametrize("name", ["secret/claims.json", "certificate.json", "public.json"])
@pytest.mark.parametrize("becomes", ["", "{}", '{"format": "other/1"}', "\x00\xff", "[]"])
def test_a_file_that_is_not_as_it_was_written_is_named(out, kept, tmp_path, name, becomes):
    client = with_code(kept, PlacementCode.WISH_NOT_MET, PlacementCode.STAYS_WISH_NOT_MET)
    for path in ("secret/claims.json", "certificate.json", "public.json"):
        copy = tmp_path / "out" / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes((out / path).read_bytes())
    (tmp_path / "out" / name).write_bytes(becomes.encode("latin-1"))
    answer = run("explain", tmp_path / "out", "--client", client)
    assert answer.exit_code == 2
    assert name in answer.output.replace("\n", "")


def test_a_language_that_nobody_has_is_refused(out):
    answer = run("explain", out, "--client", "B0000001", "--lang", "xx")
    assert answer.exit_code == 2


@pytest.fixture(scope="module")
def later(folder, kept):
    """The contested round, seen again from a later list of clients: what has happened to three."""
    with_place = [
        client for client, one in kept.items() if one.get("code") == "silent_largest_free"
    ]
    died, moved, hidden, *_ = with_place
    happened = {
        died: {"Avliden": "2020-10-20"},
        moved: {"Utflyttad": "2020-10-20"},
        hidden: {"Sekretessmarkering från": "2020-10-20"},
    }
    clients = folder.with_name("clients.csv")
    clients.write_bytes((folder / "clients.csv").read_bytes())
    rewrite(clients, lambda row: row | happened.get(row["Brukar-id"], {}))
    out = folder.with_name("later")
    assert run("run", folder, "--out", out, "--clients", clients).exit_code == 0
    return out, died, moved, hidden


def test_one_who_is_gone_since_is_said_to_be_and_her_row_was_drawn(later, tmp_path):
    out, died, moved, _ = later
    for client, why in ((died, "died"), (moved, "moved_out")):
        (explained,) = told(out, client)
        assert explained["withdrawn"] == why
        file = tmp_path / f"{client}.json"
        assert run("explain", out, "--client", client, "--row", file).exit_code == 0
        row = json.loads(file.read_text(encoding="utf-8"))
        assert row["row"]["leaf"] is None
        checked = run("verify", "--public", out / "public.json", "--row", file)
        assert checked.exit_code == 0, checked.output


def test_one_who_is_protected_since_is_answered_for_as_one_who_is_not_there(later):
    out, _, _, hidden = later
    answer = run("explain", out, "--client", hidden)
    nobody = run("explain", out, "--client", "B9999999")
    assert answer.exit_code == 2
    assert answer.output.replace(hidden, "") == nobody.output.replace("B9999999", "")
    assert told(out, hidden, "--protected")


def test_her_row_passes_the_check_that_anybody_can_make(out, kept, tmp_path):
    file = tmp_path / "row.json"
    client = with_code(kept, PlacementCode.WISH_NOT_MET)
    assert run("explain", out, "--client", client, "--row", file).exit_code == 0
    answer = run("verify", "--public", out / "public.json", "--row", file)
    assert answer.exit_code == 0, answer.output


@pytest.mark.full
@pytest.mark.parametrize("system", ["sundsvall", "soderhamn", "norrkoping", "botkyrka"])
def test_in_every_municipality_everybody_is_told_of_herself_alone(tmp_path, system):
    lists = made_up(tmp_path / "round", system, clients=150, seed=7)
    out = tmp_path / "out"
    assert run("run", lists, "--out", out).exit_code == 0
    headings, *rows = read(lists / "clients.csv")
    everybody = {row[headings.index("Brukar-id")] for row in rows}
    protected = {
        one["client"]
        for one in json.loads((out / "secret" / "claims.json").read_text(encoding="utf-8"))["kept"]
        if "protected" in one
    }
    for client in sorted(everybody):
        answer = run("explain", out, "--client", client, "--json")
        assert (answer.exit_code == 2) == (client in protected)
        assert everybody & set(re.findall(r"[\w-]+", answer.output)) == {client}


@pytest.mark.parametrize("typed", ["19360504Q007", "360504-0007", "193605040007"])
def test_a_personal_number_that_was_typed_for_an_id_is_not_said_again(out, typed):
    answer = run("explain", out, "--client", typed)
    assert answer.exit_code == 2
    assert typed not in answer.output
    assert "Kontrollera id:t" in answer.output


@pytest.mark.parametrize("name", ["row.json", "providers/row.json", "secret/row.json"])
def test_no_row_is_written_into_the_folder_of_the_round(folder, out, kept, tmp_path, name):
    client = with_code(kept, PlacementCode.FIRST_WISH)
    link = tmp_path / "link"
    link.symlink_to(out)
    for row in (out / name, link / name):
        answer = run("explain", out, "--client", client, "--row", row)
        assert (answer.exit_code, answer.stdout) == (2, "")
        assert "mapp" in answer.stderr
    assert not (out / name).exists()
    assert run("run", folder, "--out", out).exit_code == 0
