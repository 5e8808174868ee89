"""What a round keeps for its letters, stage by stage, and nothing of one who is protected."""

import json
import stat

import pytest
from tests.cli.later_lists import later_list, rows, setting
from tests.cli.running import SYSTEMS, as_real, change, everything, made_up, run, write_norberg

from hemval.core.invitation.outcome import LeftOutCode, Outcome
from hemval.core.round.waits import Reached
from hemval.files.correspondence.letter_round import LetterRound, NoLetters
from hemval.files.system_file import load_system

PEOPLE = "secret/people.jsonl"


def held(folder, out, *more):
    """The round of a folder, held as far as it goes."""
    result = run("run", folder, "--out", out, *more)
    assert result.exit_code == 0, result.output
    return LetterRound(out)


def made_lists(folder):
    """A round of 300 in which two are protected, and two have no address."""
    made_up(folder, clients=300, seed=7)
    nowhere = {"Gatuadress": "", "Postnummer": "", "Postort": ""}
    away = setting("B0000010", **nowhere), setting("B0000020", **nowhere)
    changed = later_list(folder, "clients", lambda row: away[0](away[1](row)))
    changed.replace(folder / "clients.csv")
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return made_lists(tmp_path_factory.mktemp("letters") / "round")


@pytest.fixture(scope="module")
def allocated(folder):
    return held(folder, folder.with_name("out"))


@pytest.fixture(scope="module")
def known(allocated):
    """Everybody by id."""
    return {one.client: one for one in allocated.addressees()}


@pytest.fixture(scope="module")
def listed(folder):
    """The rows of the clients' list by id."""
    return {row["Brukar-id"]: row for row in rows(folder / "clients.csv")}


def traces(row):
    """What would tell who or where she is."""
    name = f"{row['Förnamn']} {row['Efternamn']}"
    return [text for text in (name, row["Gatuadress"], row["Personnummer"]) if text.strip()]


def test_everybody_of_the_clients_list_is_there_once_by_id(allocated, listed):
    ids = [one.client for one in allocated.addressees()]
    assert ids == sorted(listed)
    assert len(ids) == allocated.summary["totals"]["clients"] == 300


def test_what_she_is_counted_as_is_what_the_invitation_counted(allocated, known):
    path = allocated.folder / "invitations" / "summary.json"
    told = json.loads(path.read_text(encoding="utf-8"))["totals"]["outcome"]
    ordinary = [one for one in known.values() if not one.is_protected]
    for outcome in (Outcome.INVITED, Outcome.LOOK_FIRST, Outcome.LEFT_OUT):
        assert sum(one.outcome is outcome for one in ordinary) == told[outcome]
    assert len(known) - len(ordinary) == told["protected"] > 0


def test_a_letter_waits_for_something_exactly_where_somebody_is_to_look_first(known):
    assert any(one.letter_waits for one in known.values())
    for one in known.values():
        assert bool(one.letter_waits) is (one.outcome is Outcome.LOOK_FIRST)
        assert (one.left_out is not None) is (one.outcome is Outcome.LEFT_OUT)


def test_nothing_tells_who_or_where_a_protected_person_is(allocated, known, listed):
    text = (allocated.folder / PEOPLE).read_text(encoding="utf-8")
    hidden = [one for one in known.values() if one.is_protected]
    assert hidden
    for one in hidden:
        assert (one.name, one.address.street, one.area, one.acting) == ("", "", "", ())
        (line,) = [line for line in text.splitlines() if f'"{one.client}"' in line]
        assert not [trace for trace in traces(listed[one.client]) if trace in line]


def test_who_helps_her_today_is_told_where_she_may_keep_that_one_and_she_is_not_protected(
    folder, known
):
    performers: dict[str, set[str]] = {}
    for row in rows(folder / "services.csv"):
        performers.setdefault(row["Brukar-id"], set()).add(row["Utförare i dag"])
    told = [(one, opening) for one in known.values() for opening in one.openings]
    for one, opening in told:
        if opening.today:
            assert not one.is_protected
            assert opening.today in opening.providers
            assert opening.today in performers[one.client]
        elif not one.is_protected and len(performers[one.client]) == 1:
            assert not performers[one.client] & set(opening.providers)
    assert any(opening.today for _, opening in told)
    assert any(one.is_protected for one, _ in told)


def test_no_personal_number_or_phone_is_kept(allocated, listed):
    text = (allocated.folder / PEOPLE).read_text(encoding="utf-8")
    for row in listed.values():
        assert row["Personnummer"][-4:]
        assert row["Personnummer"] not in text
        assert not row["Telefon"] or row["Telefon"] not in text


def test_those_who_have_answered_are_those_of_whom_a_choice_has_come(folder, known):
    answered = {row["Brukar-id"] for row in rows(folder / "choices.csv")}
    assert {one.client for one in known.values() if one.answered} == answered


def test_what_an_allocation_keeps_of_each_comes_with_her(allocated):
    told = {one: kept for one, kept, _ in allocated.explained_people()}
    path = allocated.folder / "secret" / "claims.json"
    entries = json.loads(path.read_text(encoding="utf-8"))["kept"]
    assert sum(map(len, told.values())) == len(entries) > 0
    assert all(each.client == one.client for one, kept in told.items() for each in kept)


def test_the_terms_are_those_of_the_plan_and_of_the_system_it_was_held_by(allocated):
    terms = allocated.terms
    assert terms.system == load_system("botkyrka").system
    assert (allocated.folder / "system.toml").read_bytes() == load_system("botkyrka").source
    assert (terms.round, terms.is_exercise) == (allocated.summary["round"], True)
    assert terms.effect.isoformat() == allocated.summary["effect"]
    assert terms.notify_by.isoformat() == "2020-12-15"
    assert {one.id for one in terms.providers} >= {"KOMMUNAL", "P01"}
    assert set(terms.stated) >= {"KOMMUNAL", "P01"}
    assert not [one for one in terms.providers if one.organisation_number]
    assert terms.bundles["hemtjanst"].in_language("sv")


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_municipality_keeps_what_its_letters_need(system, tmp_path):
    kept = held(made_up(tmp_path / "r", system, clients=40), tmp_path / "out")
    assert kept.reached is Reached.ALLOCATED
    assert len([*kept.explained_people()]) == 40
    assert kept.terms.system.identity.id == system


def test_where_there_is_nothing_to_choose_everybody_is_left_out(tmp_path):
    kept = held(write_norberg(tmp_path / "r"), tmp_path / "out")
    assert kept.reached is Reached.INVITED
    assert kept.explained is None
    people = [*kept.addressees()]
    assert people
    assert {one.left_out for one in people} <= {LeftOutCode.NOTHING_TO_CHOOSE, LeftOutCode.DIED}


def test_what_is_kept_is_for_its_owner_alone(allocated):
    for name in (PEOPLE, "secret/letter_terms.json", "system.toml"):
        assert stat.S_IMODE((allocated.folder / name).stat().st_mode) == 0o600
    assert stat.S_IMODE((allocated.folder / "secret").stat().st_mode) == 0o700


def test_the_same_lists_keep_the_same_bytes(folder, allocated, tmp_path):
    held(folder, tmp_path / "again")
    assert everything(tmp_path / "again") == everything(allocated.folder)


def test_a_round_that_waits_keeps_what_its_offers_need(tmp_path):
    real = as_real(made_up(tmp_path / "r", clients=40))
    kept = held(real, tmp_path / "out", "--on", "2020-09-05")
    assert kept.reached is Reached.INVITED
    assert len([*kept.addressees()]) == 40
    assert not kept.terms.is_exercise
    assert [hers for _, hers, _ in kept.explained_people() if hers] == []


def test_what_changes_before_the_lists_are_frozen_is_what_is_kept(tmp_path):
    real = as_real(made_up(tmp_path / "r", clients=40))
    before = held(real, tmp_path / "out", "--on", "2020-09-05")
    her = next(one for one in before.addressees() if one.address.street)
    marked = setting(her.client, Sekretessmarkering_från="2020-09-20")
    later_list(real, "clients", marked).replace(real / "clients.csv")
    after = held(real, tmp_path / "out", "--on", "2020-10-05")
    assert after.reached is Reached.FROZEN
    (now,) = [one for one in after.addressees() if one.client == her.client]
    assert (now.is_protected, now.name) == (True, "")


class TestLaterLists:
    """What later lists tell is what is kept, and what she could choose stands."""

    def test_a_new_address_is_kept_and_her_openings_stand(self, folder, known, tmp_path):
        her = next(one for one in known.values() if one.openings and one.name)
        moved = setting(her.client, Gatuadress="Nya övningsgatan 7", Postort="Nystad")
        kept = held(folder, tmp_path / "out", "--clients", later_list(folder, "clients", moved))
        (now,) = [one for one in kept.addressees() if one.client == her.client]
        assert (now.address.street, now.address.town) == ("Nya övningsgatan 7", "Nystad")
        assert (now.openings, now.area) == (her.openings, her.area)

    def test_one_who_has_died_is_left_out(self, folder, known, tmp_path):
        her = next(one for one in known.values() if one.outcome is Outcome.INVITED and one.name)
        died = setting(her.client, Avliden="2020-10-20")
        kept = held(folder, tmp_path / "out", "--clients", later_list(folder, "clients", died))
        (now,) = [one for one in kept.addressees() if one.client == her.client]
        assert (now.outcome, now.left_out) == (Outcome.LEFT_OUT, LeftOutCode.DIED)

    def test_one_whom_a_rule_would_leave_out_by_now_was_invited(self, folder, known, tmp_path):
        her = next(one for one in known.values() if one.outcome is Outcome.INVITED and one.name)
        housed = setting(her.client, Boendeform="servicehus")
        later = later_list(folder, "clients", housed)
        kept = held(folder, tmp_path / "out", "--clients", later)
        (now,) = [one for one in kept.addressees() if one.client == her.client]
        assert now == her

    def test_one_who_has_come_since_is_counted(self, folder, listed, tmp_path):
        later = later_list(folder, "clients")
        lines = later.read_text(encoding="utf-8").splitlines()
        new = lines[1].replace(lines[1].split(";")[0], "B9000000")
        cells = new.split(";")
        cells[lines[0].split(";").index("Personnummer")] = ""
        later.write_text("\n".join((*lines, ";".join(cells))) + "\n", encoding="utf-8")
        kept = held(folder, tmp_path / "out", "--clients", later, "--accept-rejected")
        assert len([*kept.addressees()]) == kept.summary["totals"]["clients"]

    @pytest.mark.parametrize("tie", [{}, {"Hushåll": "samma"}])
    def test_one_protected_since_and_those_tied_to_her_vanish(self, known, tmp_path, tie):
        sent = (one.client for one in known.values() if one.name and one.outcome is Outcome.INVITED)
        her, other = next(sent), next(sent)
        lists = made_lists(tmp_path / "r")
        hers = setting(her, Förnamn="Xhemliga", Gatuadress="Xgatan 9", **tie)
        others = setting(other, Förnamn="Yhemliga", Gatuadress="Ygatan 9", **tie)
        tied = later_list(lists, "clients", lambda row: hers(others(row)))
        tied.replace(lists / "clients.csv")
        before = held(lists, tmp_path / "before").folder / PEOPLE
        assert "Xgatan 9" in before.read_text(encoding="utf-8")
        flag = setting(her, Skyddad_folkbokföring_från="2020-10-20")
        kept = held(lists, tmp_path / "out", "--clients", later_list(lists, "clients", flag))
        hidden = {one.client for one in kept.addressees() if one.is_protected}
        text = (kept.folder / PEOPLE).read_text(encoding="utf-8")
        for client, name, street in ((her, "Xhemliga", "Xgatan"), (other, "Yhemliga", "Ygatan")):
            is_hidden = client == her or bool(tie)
            assert (client in hidden) is is_hidden
            assert (name not in text) is (street not in text) is is_hidden

    def test_a_correction_hides_whom_the_round_it_corrects_hid(self, folder, known, tmp_path):
        her = next(one for one in known.values() if one.name and one.outcome is Outcome.INVITED)
        flag = setting(her.client, Sekretessmarkering_från="2020-10-20")
        later = later_list(folder, "clients", flag)
        earlier = held(folder, tmp_path / "out", "--clients", later)
        fixed = made_lists(tmp_path / "fixed")
        chose = next(row for row in rows(fixed / "choices.csv") if row["Önskemål"] == "P01")
        wish = setting(chose["Brukar-id"], Önskemål="KOMMUNAL")
        later_list(fixed, "choices", wish).replace(fixed / "choices.csv")
        plain = later_list(fixed, "clients")
        new = tmp_path / "new"
        done = run("correct", earlier.folder, "--with", fixed, "--out", new, "--clients", plain)
        assert done.exit_code == 0, done.output
        (now,) = [one for one in LetterRound(new).addressees() if one.client == her.client]
        assert (now.is_protected, now.name, now.acting) == (True, "", ())


def refusal(folder):
    with pytest.raises(NoLetters) as refused:
        [*LetterRound(folder).explained_people()]
    return refused.value.code, refused.value.name


@pytest.fixture
def copied(allocated, tmp_path):
    for name, data in everything(allocated.folder).items():
        (tmp_path / "copy" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "copy" / name).write_bytes(data)
    return tmp_path / "copy"


def test_a_folder_that_is_no_round_is_refused(folder, tmp_path):
    assert refusal(tmp_path / "none") == ("no_folder", "")
    assert refusal(folder) == ("not_a_round", "")


def test_an_invitation_alone_is_refused(folder, tmp_path):
    assert run("round", "invite", folder, "--out", tmp_path / "out").exit_code == 0
    assert refusal(tmp_path / "out") == ("only_invited", "")


def test_a_round_of_an_earlier_hemval_is_refused(copied):
    (copied / PEOPLE).unlink()
    assert refusal(copied) == ("older", "")


def test_another_system_file_is_refused(copied):
    change(copied / "system.toml", "botkyrka", "botkyrka ")
    assert refusal(copied) == ("other_system", "system.toml")


@pytest.mark.parametrize("name", [PEOPLE, "secret/letter_terms.json", "secret/claims.json"])
@pytest.mark.parametrize("spoil", [lambda text: text[: len(text) // 2], lambda _: "[]\n"])
def test_a_file_that_is_cut_off_or_another_is_refused(copied, name, spoil):
    text = (copied / name).read_text(encoding="utf-8")
    (copied / name).write_text(spoil(text), encoding="utf-8")
    assert refusal(copied) == ("unreadable", name)


def test_people_left_out_of_the_file_by_hand_are_missed(copied):
    lines = (copied / PEOPLE).read_text(encoding="utf-8").splitlines(keepends=True)
    (copied / PEOPLE).write_text("".join((*lines[:5], *lines[6:])), encoding="utf-8")
    assert refusal(copied)[0] == "unreadable"
