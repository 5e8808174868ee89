"""round.toml: read whole, or told what is wrong with it."""

import os
from datetime import date
from pathlib import Path

import pytest

from hemval.core.facts.round_plan import NamedValue, RoundPlan, SignedOff, ValueSource
from hemval.core.system.choice import OrderBy
from hemval.core.system.values import RoundKind
from hemval.files.faulty import FaultyFile
from hemval.files.lists.settings import ListSettings
from hemval.files.round_plan_file import PLAN_FILE, read_plan

SAMPLE = Path(__file__).parent / "samples" / "hemval-round-1.toml"


def planned(tmp_path, text):
    (tmp_path / PLAN_FILE).write_text(text, encoding="utf-8")
    return read_plan(tmp_path)


def test_a_plan_in_format_1_is_read_as_it_was(tmp_path):
    read = planned(tmp_path, SAMPLE.read_text(encoding="utf-8"))
    assert read.plan == RoundPlan(
        id="omval-2027",
        system="botkyrka",
        kind=RoundKind.PROVIDER_EXIT,
        facts_on=date(2027, 1, 15),
        announced=date(2027, 1, 10),
        opens=date(2027, 2, 1),
        closes=date(2027, 2, 28),
        share_base_on=date(2027, 1, 1),
        notify_by=date(2027, 3, 20),
        effect=date(2027, 4, 1),
        order_source=OrderBy.LOTTERY,
        leaving="u7",
        is_exercise=True,
    )
    assert read.settings == ListSettings(
        clients="Utdrag brukare.xlsx",
        delimiter=";",
        encoding="windows-1252",
        aliases={"Vårdtagarnr": "client"},
    )


def test_every_fault_of_a_plan_is_told_with_its_line(tmp_path):
    text = 'format = "hemval-round/1"\nid = "r"\nsystem = "x"\nkind = "party"\neffect = "soon"\n'
    with pytest.raises(FaultyFile) as error:
        planned(tmp_path, text + "unknown = 1\n")
    told = [(fault.line, fault.fault.path) for fault in error.value.faults]
    assert {(4, ("kind",)), (5, ("effect",)), (6, ("unknown",))} <= set(told)
    assert any(path == ("facts_on",) for _, path in told)


@pytest.mark.parametrize("text", ["", 'id = "r"\n', 'format = "hemval-round/9"\n', "= ="])
def test_a_plan_without_a_format_that_can_be_read_is_refused(tmp_path, text):
    with pytest.raises(FaultyFile):
        planned(tmp_path, text)


def test_a_folder_without_a_plan_is_refused(tmp_path):
    with pytest.raises(FaultyFile) as error:
        read_plan(tmp_path)
    assert [one.fault.code for one in error.value.faults] == ["list-no-plan"]
    (tmp_path / PLAN_FILE).mkdir()
    with pytest.raises(FaultyFile):
        read_plan(tmp_path)


SIGNED = """
[signed_off]
by = "Enhetschefen för myndigheten"
on = 2027-03-01

[draw]
source = "{source}"
{rest}

[lists]
"""
CHAIN = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"


def signed(tmp_path, *, source="drand", rest=f'chain = "{CHAIN}"\nround = 9', **changed):
    text = SAMPLE.read_text(encoding="utf-8")
    table = SIGNED.format(source=source, rest=rest)
    for was, becomes in changed.items():
        table = table.replace(was, becomes)
    return planned(tmp_path, text.replace("\n[lists]\n", table, 1)).plan


def test_a_plan_names_who_signed_and_a_round_of_drand(tmp_path):
    plan = signed(tmp_path)
    assert plan.signed_off == SignedOff(by="Enhetschefen för myndigheten", on=date(2027, 3, 1))
    assert plan.draw == NamedValue(source=ValueSource.DRAND, chain=CHAIN, round=9)


def test_a_plan_names_published_numbers_in_the_order_they_count(tmp_path):
    plan = signed(tmp_path, source="rfc3797", rest='from = ["Lotto 6 mars", "Joker 6 mars"]')
    assert plan.draw == NamedValue(
        source=ValueSource.RFC3797, names=("Lotto 6 mars", "Joker 6 mars")
    )


@pytest.mark.parametrize(
    ("source", "rest", "code"),
    [
        ("drand", "", "list-plan-draw-needs-round"),
        ("drand", f'chain = "{CHAIN}"', "list-plan-draw-needs-round"),
        ("drand", f'chain = "{CHAIN}"\nround = 0', "list-plan-draw-needs-round"),
        ("drand", f'chain = "{CHAIN.upper()}"\nround = 1', "list-plan-draw-needs-round"),
        ("drand", f'chain = "{CHAIN}"\nround = 1\nfrom = ["a"]', "list-plan-draw-other-source"),
        ("rfc3797", "", "list-plan-draw-needs-names"),
        ("rfc3797", 'from = ["a", "a"]', "list-plan-draw-needs-names"),
        ("rfc3797", 'from = ["a"]\nround = 1', "list-plan-draw-other-source"),
    ],
)
def test_a_value_that_not_everybody_knows_which_it_is_is_refused(tmp_path, source, rest, code):
    with pytest.raises(FaultyFile) as error:
        signed(tmp_path, source=source, rest=rest)
    assert [(one.fault.path, one.fault.code) for one in error.value.faults] == [(("draw",), code)]


@pytest.mark.parametrize(
    ("by", "code"),
    [("x" * 201, "list-plan-id-too-long"), ("19360501-X001", "list-plan-id-is-number")],
)
def test_a_signature_says_who_and_never_by_a_number(tmp_path, by, code):
    with pytest.raises(FaultyFile) as error:
        signed(tmp_path, **{"Enhetschefen för myndigheten": by})
    told = [(one.fault.path, one.fault.code) for one in error.value.faults]
    assert told == [(("signed_off", "by"), code)]


WHOLE = SAMPLE.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("was", "becomes", "code"),
    [
        ("effect = 2027-04-01", "effect = 9999-12-31", "fault-year-outside"),
        ("closes = 2027-02-28", "closes = 0207-02-28", "fault-year-outside"),
        ('id = "omval-2027"', 'id = "19121212-1213"', "list-plan-id-is-number"),
        ('id = "omval-2027"', f'id = "{"a" * 2600}"', "list-plan-id-too-long"),
        ('leaving = "u7"', 'leaving = "p191212121213"', "list-plan-id-is-number"),
        ('system = "botkyrka"', 'system = "a\\u0000b"', "fault-control-character"),
        ("Utdrag brukare.xlsx", "a\\u0000.csv", "fault-control-character"),
    ],
)
def test_what_nobody_meant_is_refused(tmp_path, was, becomes, code):
    assert was in WHOLE
    with pytest.raises(FaultyFile) as error:
        planned(tmp_path, WHOLE.replace(was, becomes))
    assert [one.fault.code for one in error.value.faults] == [code]


def test_a_plan_that_is_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / PLAN_FILE)
    with pytest.raises(FaultyFile):
        read_plan(tmp_path)


def test_a_plan_larger_than_anybody_writes_is_refused(tmp_path):
    with pytest.raises(FaultyFile) as error:
        planned(tmp_path, WHOLE + "#" * 9_000_000)
    assert [one.fault.code for one in error.value.faults] == ["fault-too-large"]
