"""`hemval run`: a round from where it stands to where it must wait, or to its end."""

import csv
import json
import stat
import subprocess
import sys

import pytest
from tests.cli.running import (
    DRAND,
    DRAND_ANSWER,
    NUMBERS,
    NUMBERS_ANSWER,
    SIGNED,
    SYSTEMS,
    as_real,
    change,
    everything,
    made_up,
    run,
    write_norberg,
)

AFTER = ("--on", "2020-10-05")
ALLOCATED = {
    "allocation.csv",
    "call_list.csv",
    "certificate.json",
    "changes_since.csv",
    "commitment.json",
    "draw.json",
    "look_at.csv",
    "manifest.json",
    "public.json",
    "queue.csv",
    "summary.json",
    "system.toml",
    "temporary.csv",
    "to_decide.csv",
}


@pytest.fixture(scope="module")
def exercise(tmp_path_factory):
    return made_up(tmp_path_factory.mktemp("rounds") / "exercise")


@pytest.fixture(scope="module")
def allocated(exercise):
    out = exercise.with_name("allocated")
    assert run("run", exercise, "--out", out).exit_code == 0
    return out


@pytest.fixture
def real(tmp_path):
    return as_real(made_up(tmp_path / "round"))


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def told(result):
    return json.loads(result.stdout)


def as_json(*arguments):
    result = run(*arguments, "--json")
    return result.exit_code, told(result)


@pytest.mark.parametrize("system", SYSTEMS)
def test_an_exercise_goes_to_the_end_in_one_call(tmp_path, system):
    folder = made_up(tmp_path / "round", system, clients=40)
    result = run("run", folder, "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert {path.name for path in (tmp_path / "out").iterdir() if path.is_file()} == ALLOCATED
    assert "ÖVNING" in result.stdout
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    for bundle in summary["bundles"].values():
        assert sum(bundle["by_code"].values()) == bundle["placements"] > 0
    assert sum(summary["totals"].values()) == 2 * summary["totals"]["clients"]
    said = " ".join(result.stdout.split())
    assert ("Ring dem i call_list.csv" in said) == any(summary["calls"].values())
    assert ("Avgör det som står i to_decide.csv" in said) == any(summary["to_decide"].values())


def test_a_choice_that_nobody_has_the_help_of_is_told_in_one_line(tmp_path):
    folder = made_up(tmp_path / "round", "soderhamn", clients=1)
    result = run("run", folder, "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    summary = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))
    empty = [name for name, one in summary["bundles"].items() if not one["placements"]]
    assert empty
    assert result.stdout.count(": ingen har hjälpen.") == len(empty)


def test_where_nothing_is_to_be_chosen_it_is_said_plainly(tmp_path):
    folder = write_norberg(tmp_path / "round")
    result = run("run", folder, "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert "Det finns inget att välja" in result.stdout
    assert "commitment.json" not in everything(tmp_path / "out")
    code, came = as_json("run", folder, "--out", tmp_path / "out")
    assert (code, came["nothing_to_choose"], came["did"]) == (0, True, [])


def test_the_same_again_changes_nothing_and_says_so(exercise, allocated):
    before = everything(allocated)
    result = run("run", exercise, "--out", allocated)
    assert result.exit_code == 0
    assert "Ingenting är ändrat" in result.stdout
    assert everything(allocated) == before


def test_an_exercise_gives_the_same_bytes_each_time(exercise, allocated, tmp_path):
    run("run", exercise, "--out", tmp_path / "again")
    assert everything(tmp_path / "again") == everything(allocated)


def test_what_an_earlier_stage_wrote_is_carried_over(real, tmp_path):
    out = tmp_path / "out"
    before: dict[str, bytes] = {}
    (tmp_path / "value").write_text(DRAND_ANSWER)
    early, value = ("--on", "2020-09-20"), ("--value", tmp_path / "value")
    for stage, more in (("invited", early), ("frozen", AFTER), ("allocated", value)):
        code, came = as_json("run", real, "--out", out, *more)
        assert (code, came["state"]) == (0, stage)
        now = everything(out)
        anew = ("manifest.json", "summary.json")
        kept = {name for name in before if not name.endswith(anew)}
        assert {name: now[name] for name in kept} == {name: before[name] for name in kept}
        before = now


@pytest.mark.parametrize("bad", ["none.csv", "/dev/zero", "."])
def test_a_later_list_that_is_none_is_refused_while_the_round_waits(real, tmp_path, bad):
    out = tmp_path / "out"
    answer = run("run", real, "--out", out, *AFTER, "--clients", tmp_path / bad)
    assert answer.exit_code == 2
    assert not out.exists()


def test_a_later_list_that_is_given_while_the_round_waits_is_said_to_be_unused(real, tmp_path):
    given = ("--clients", real / "clients.csv")
    code, came = as_json("run", real, "--out", tmp_path / "out", *AFTER, *given)
    assert (code, came["state"], came["later_unused"]) == (0, "frozen", ["clients.csv"])
    said = run("run", real, "--out", tmp_path / "out", *AFTER, *given).stdout
    assert "används först när platserna fördelas" in " ".join(said.split())


def test_a_real_round_waits_at_each_stage_and_says_for_what(real, tmp_path):
    out = tmp_path / "out"
    waits = []
    for arguments in (("--on", "2020-09-30"), AFTER):
        code, came = as_json("run", real, "--out", out, *arguments)
        waits.append((code, came["did"], [one["code"] for one in came["waits"]]))
    assert waits == [
        (0, ["invited"], ["choices", "signed_later"]),
        (0, ["frozen"], ["beacon_at"]),
    ]
    text = run("run", real, "--out", out, *AFTER).stdout
    assert "runda 500000000" in text
    assert "commitment.json" in text
    assert f"hemval run {real} --out {out} --value FIL" in " ".join(text.split())


@pytest.mark.parametrize(
    ("draw", "signed", "waits"),
    [
        ("", SIGNED, ["public_value"]),
        (DRAND, "", ["signature"]),
        (DRAND.replace("500000000", "1"), SIGNED, ["known_value"]),
        ("", SIGNED.replace("10-02", "09-30"), ["signed_early", "public_value"]),
    ],
)
def test_nothing_is_frozen_before_post_is_signed_and_an_unknown_value_named(
    tmp_path, draw, signed, waits
):
    folder = as_real(made_up(tmp_path / "round", clients=12), draw=draw, signed=signed)
    code, came = as_json("run", folder, "--out", tmp_path / "out", *AFTER)
    assert (code, [one["code"] for one in came["waits"]]) == (0, waits)
    assert "commitment.json" not in everything(tmp_path / "out")


@pytest.mark.parametrize(
    ("draw", "answer"), [(DRAND, DRAND_ANSWER), (NUMBERS, NUMBERS_ANSWER)], ids=["drand", "rfc3797"]
)
def test_a_real_round_is_drawn_by_the_value_that_was_named(tmp_path, draw, answer):
    folder = as_real(made_up(tmp_path / "round"), draw=draw)
    out, value = tmp_path / "out", tmp_path / "value"
    value.write_text(answer)
    assert as_json("round", "freeze", folder, "--out", out, *AFTER)[1]["did"] == ["frozen"]
    assert as_json("round", "draw", folder, "--out", out, "--value", value)[1]["did"] == ["drawn"]
    code, came = as_json("run", folder, "--out", out)
    assert (code, came["did"], came["state"]) == (0, ["allocated"], "allocated")
    assert not came["is_exercise"]
    assert "ÖVNING" not in run("run", folder, "--out", out).stdout


def test_secrets_are_for_their_owner_and_never_printed(real, tmp_path):
    out = tmp_path / "out"
    printed = run("run", real, "--out", out, *AFTER).output
    printed += run("run", real, "--out", out, *AFTER, "--json").output
    secret = json.loads((out / "secret" / "secret.json").read_text(encoding="utf-8"))
    assert secret["secret"] not in printed
    assert secret["receipt_key"] not in printed
    others = {name: text for name, text in everything(out).items() if "secret/" not in name}
    assert not [name for name, text in others.items() if secret["receipt_key"].encode() in text]
    assert not [name for name, text in others.items() if secret["secret"].encode() in text]
    modes = [stat.S_IMODE((out / name).stat().st_mode) for name in ("secret", "secret/secret.json")]
    assert modes == [0o700, 0o600]


def test_two_real_rounds_have_different_secrets(real, tmp_path):
    for name in ("one", "two"):
        run("run", real, "--out", tmp_path / name, *AFTER)
    texts = [(tmp_path / name / "commitment.json").read_text() for name in ("one", "two")]
    assert texts[0] != texts[1]


def test_of_an_allocation_its_owner_alone_reads_what_is_not_to_be_shared(allocated):
    names = ("certificate.json", "problems/hemtjanst.json", "secret/claims.json")
    modes = {stat.S_IMODE((allocated / name).stat().st_mode) for name in names}
    assert modes == {0o600}


def test_a_second_draw_is_refused_whatever_its_value(real, tmp_path):
    out = tmp_path / "out"
    value, other = tmp_path / "value", tmp_path / "other"
    value.write_text(DRAND_ANSWER)
    other.write_text(DRAND_ANSWER.replace("5e", "6f"))
    run("run", real, "--out", out, *AFTER)
    run("round", "draw", real, "--out", out, "--value", value)
    before = everything(out)
    for again in (value, other):
        result = run("round", "draw", real, "--out", out, "--value", again)
        assert result.exit_code == 2
        assert "redan dragen" in result.stderr
    assert everything(out) == before


def test_another_value_after_the_draw_is_refused_by_run_too(tmp_path):
    folder = as_real(made_up(tmp_path / "round", clients=12), draw=NUMBERS)
    out, value = tmp_path / "out", tmp_path / "value"
    value.write_text(NUMBERS_ANSWER)
    run("run", folder, "--out", out, *AFTER)
    run("round", "draw", folder, "--out", out, "--value", value)
    before = everything(out)
    value.write_text(NUMBERS_ANSWER.replace("26535", "26536"))
    assert run("run", folder, "--out", out, "--value", value).exit_code == 2
    assert everything(out) == before
    value.write_text(NUMBERS_ANSWER)
    assert run("run", folder, "--out", out, "--value", value).exit_code == 0


def test_of_two_that_draw_at_the_same_time_one_is_refused(tmp_path):
    folder = as_real(made_up(tmp_path / "round", clients=12), draw=NUMBERS)
    out = tmp_path / "out"
    run("run", folder, "--out", out, *AFTER)
    running = []
    for number in ("26535", "26536"):
        value = tmp_path / number
        value.write_text(NUMBERS_ANSWER.replace("26535", number))
        command = [sys.executable, "-m", "hemval", "round", "draw", str(folder)]
        more = ["--out", str(out), "--value", str(value)]
        running.append(subprocess.Popen([*command, *more], stderr=subprocess.DEVNULL))
    assert sorted(process.wait(60) for process in running) == [0, 2]
    drawn = json.loads((out / "draw.json").read_text(encoding="utf-8"))
    assert drawn["public_value"]["numbers"][1][0] in {"26535", "26536"}


def test_a_draw_before_the_freeze_is_refused(real, tmp_path):
    (tmp_path / "value").write_text(DRAND_ANSWER)
    run("run", real, "--out", tmp_path / "out", "--on", "2020-09-20")
    result = run("round", "draw", real, "--out", tmp_path / "out", "--value", tmp_path / "value")
    assert result.exit_code == 2
    assert "inte låsta" in result.stderr


def test_a_value_that_is_not_the_named_one_draws_nothing(real, tmp_path):
    out = tmp_path / "out"
    run("run", real, "--out", out, *AFTER)
    (tmp_path / "value").write_text(DRAND_ANSWER.replace("500000000", "500000001"))
    for command in (("run",), ("round", "draw")):
        result = run(*command, real, "--out", out, "--value", tmp_path / "value")
        assert result.exit_code == 2
        assert "runda 500000001" in result.stderr
    assert run("run", real, "--out", out, "--value", tmp_path / "none").exit_code == 2
    assert not (out / "draw.json").exists()


def test_lists_that_changed_since_the_freeze_are_named_and_refused(real, tmp_path):
    out = tmp_path / "out"
    run("run", real, "--out", out, *AFTER)
    before = everything(out)
    change(real / "choices.csv", "KOMMUNAL", "P01")
    for command in (("run",), ("round", "freeze")):
        result = run(*command, real, "--out", out, *AFTER)
        assert result.exit_code == 2
        assert "choices.csv har ändrats" in result.stderr
        assert "--clients" in result.stderr
    assert everything(out) == before


def test_what_is_not_part_of_the_draw_may_change_after_the_freeze(real, tmp_path):
    out = tmp_path / "out"
    run("run", real, "--out", out, *AFTER)
    change(real / "clients.csv", "Låtsasgatan", "Hittepågatan")
    assert run("run", real, "--out", out, *AFTER).exit_code == 0


def test_another_value_than_the_promised_one_cannot_be_named_afterwards(real, tmp_path):
    out = tmp_path / "out"
    run("run", real, "--out", out, *AFTER)
    change(real / "round.toml", "500000000", "500000001")
    result = run("run", real, "--out", out, *AFTER)
    assert result.exit_code == 2
    assert "commitment.json" in result.stderr


def test_a_folder_of_another_round_is_not_touched(exercise, allocated, tmp_path):
    folder = made_up(tmp_path / "round", "sundsvall", clients=12)
    before = everything(allocated)
    result = run("run", folder, "--out", allocated)
    assert result.exit_code == 2
    assert "hör till omgången" in result.stderr
    assert everything(allocated) == before


def test_replace_lets_an_exercise_begin_again_and_a_frozen_real_round_stand(exercise, tmp_path):
    folder = made_up(tmp_path / "exercise")
    out = tmp_path / "out"
    run("run", folder, "--out", out)
    change(folder / "choices.csv", "KOMMUNAL", "P01")
    assert run("run", folder, "--out", out).exit_code == 2
    assert run("run", folder, "--out", out, "--replace").exit_code == 0
    real = as_real(made_up(tmp_path / "real"))
    run("run", real, "--out", tmp_path / "bound", *AFTER)
    before = everything(tmp_path / "bound")
    change(real / "choices.csv", "KOMMUNAL", "P01")
    assert run("run", real, "--out", tmp_path / "bound", *AFTER, "--replace").exit_code == 2
    assert everything(tmp_path / "bound") == before


def test_while_nothing_is_frozen_the_lists_may_grow_and_the_letters_stand(real, tmp_path):
    out = tmp_path / "out"
    run("run", real, "--out", out, "--on", "2020-09-20")
    before = everything(out)
    change(real / "clients.csv", "Låtsasgatan", "Hittepågatan")
    result = run("run", real, "--out", out, "--on", "2020-09-20")
    assert "clients.csv" in result.stdout
    assert everything(out) == before
    run("run", real, "--out", out, "--on", "2020-09-20", "--replace")
    assert everything(out) != before


def test_a_round_that_cannot_be_valid_is_refused_with_what_to_change(tmp_path):
    folder = made_up(tmp_path / "round", clients=12)
    change(folder / "round.toml", "effect = 2021-01-04", "effect = 2020-09-01")
    result = run("run", folder, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert "Rätta effect" in " ".join(result.stdout.split())
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["kind"], manifest["replaceable"]) == ("refused", True)


def test_what_only_stops_the_allocation_refuses_before_anything_is_frozen(tmp_path):
    folder = made_up(tmp_path / "round", clients=12)
    plan = folder / "round.toml"
    plan.write_text(plan.read_text(encoding="utf-8") + 'temporary_performer = "NOBODY"\n')
    code, came = as_json("run", folder, "--out", tmp_path / "out")
    assert (code, came["state"]) == (2, "refused")
    wrong = [one["code"] for one in came["findings"] if one["severity"] == "error"]
    assert wrong == ["temporary_unknown"]
    assert [one["code"] for one in came["summary"]["findings"] if one["severity"] == "error"]
    change(plan, 'temporary_performer = "NOBODY"\n', "")
    assert run("run", folder, "--out", tmp_path / "out").exit_code == 0


def test_a_real_round_is_told_in_time_what_must_be_mended_before_the_freeze(tmp_path):
    folder = made_up(tmp_path / "round", clients=12)
    plan = folder / "round.toml"
    plan.write_text(plan.read_text(encoding="utf-8") + 'temporary_performer = "NOBODY"\n')
    as_real(folder)
    result = run("run", folder, "--out", tmp_path / "out", "--on", "2020-09-20")
    assert result.exit_code == 0
    assert "NOBODY" in result.stdout
    assert "innan listor och val låses" in " ".join(result.stdout.split())


def test_rows_that_cannot_be_taken_stop_a_round_and_can_be_accepted(tmp_path):
    folder = made_up(tmp_path / "round", clients=40, dirty=0.05)
    refused = run("run", folder, "--out", tmp_path / "out")
    assert refused.exit_code == 2
    assert "--accept-rejected" in refused.stderr
    accepted = run("run", folder, "--out", tmp_path / "out", "--accept-rejected")
    assert accepted.exit_code == 0, accepted.output
    assert (tmp_path / "out" / "invitations" / "invited.csv").is_file()


def test_a_folder_that_cannot_be_read_is_refused_in_words_and_as_json(tmp_path):
    (tmp_path / "round").mkdir()
    assert run("run", tmp_path / "round", "--out", tmp_path / "out").exit_code == 2
    code, came = as_json("run", tmp_path / "round", "--out", tmp_path / "out")
    assert (code, came["state"]) == (2, "refused")
    assert came["faults"]
    assert not (tmp_path / "out").exists()


def test_a_round_that_has_begun_stands_when_its_lists_can_no_longer_be_taken(tmp_path):
    folder = made_up(tmp_path / "round", clients=12)
    out = tmp_path / "out"
    run("run", folder, "--out", out)
    before = everything(out)
    change(folder / "clients.csv", "1938", "2938")
    result = run("run", folder, "--out", out)
    assert result.exit_code == 2
    assert "Omgången står som den stod" in result.stderr
    assert everything(out) == before


def test_the_stages_of_an_exercise_can_be_done_one_by_one(tmp_path):
    folder = made_up(tmp_path / "round", clients=12)
    out = tmp_path / "out"
    frozen = run("round", "freeze", folder, "--out", out)
    assert "Kör sedan: hemval run" in " ".join(frozen.stdout.split())
    assert run("round", "draw", folder, "--out", out).exit_code == 0
    assert run("run", folder, "--out", out).exit_code == 0
    assert "invitations/invited.csv" not in everything(out)
    run("run", folder, "--out", tmp_path / "at once")
    for name in ("commitment.json", "draw.json", "certificate.json", "public.json"):
        assert (out / name).read_bytes() == (tmp_path / "at once" / name).read_bytes()
