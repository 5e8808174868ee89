"""Reading system files: what they say becomes values, and the kept sample stays readable."""

import hashlib
from collections.abc import Iterator
from dataclasses import is_dataclass
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from tests.files.finding import found_in
from tests.files.small_system import SAMPLES, SMALL, edited, with_parts

from hemval.core.dates.day_of_year import DayOfYear
from hemval.core.dates.hours import ClockHours
from hemval.core.dates.notice import DayOfMonth, OnClosedDay, WorkingDays
from hemval.core.system.areas import Side, StreetRange
from hemval.core.system.non_choice import Draw, FreeCapacityMeasure, LargestFreeCapacity
from hemval.core.system.people import AgeExclusion
from hemval.core.system.procurement import Basis
from hemval.core.system.rule import Kind
from hemval.core.system.system import System
from hemval.core.system.values import Colour, LocalText, LooseDate, Percent, ProviderGroup
from hemval.files.faulty import FaultyFile
from hemval.files.system_file import (
    load_system,
    read_system,
    read_system_bytes,
    shipped_systems,
)
from hemval.files.system_format_1 import KEY_NAMES
from hemval.files.toml.document import parse
from hemval.files.toml.fields import keys_of, tables_in

SAMPLE = SAMPLES / "hemval-system-1.toml"


def small(text: str = SMALL) -> System:
    """The system that a text describes."""
    return read_system_bytes(text.encode(), file="system.toml").system


@pytest.fixture(scope="module")
def sample() -> System:
    """The kept sample of the format."""
    return read_system(SAMPLE).system


def test_the_kept_sample_of_the_first_format_can_be_read(sample: System) -> None:
    assert sample.identity.name == LocalText(
        (("sv", "Valfrihet i hemtjänsten"), ("en", "Choice of home care"))
    )
    assert sample.decisions[0].date == LooseDate("2021-03-01")
    assert sample.decisions[1].date == LooseDate("2022")
    assert sample.procurement[1].basis is Basis.MIXED
    assert sample.application[0].yearly[1].start == DayOfYear(1, 15)
    assert sample.areas[1].streets[0] == StreetRange(
        street="Storgatan", first=1, last=39, side=Side.ODD
    )
    assert sample.alarm[0].answers[0].hours == ClockHours(time(7), time(22))
    assert sample.notices[0].count == WorkingDays(
        days=5, day_one_included=True, on_closed_day=OnClosedDay.NEXT_WORKING_DAY
    )
    assert sample.notices[2].count == DayOfMonth(day=15, months_after=1)
    assert sample.envelope[0].window_top == Decimal("45.5")
    assert sample.appearance[0].main == Colour("#0053a0")
    assert sample.capacity[0].shares[2].share == Percent(Decimal("12.5"))
    assert sample.capacity[0].shares[2].valid_from == date(2022, 6, 1)


def test_alternatives_become_classes_by_the_word_that_tells_them(sample: System) -> None:
    assert isinstance(sample.exclusions[3], AgeExclusion)
    assert isinstance(sample.non_choice.new[1], Draw)
    assert sample.non_choice.new[1].groups == (ProviderGroup.MUNICIPAL,)
    assert isinstance(sample.non_choice.new[2], LargestFreeCapacity)
    assert sample.non_choice.new[2].measure is FreeCapacityMeasure.SHARE_OF_CAP


def test_the_kept_sample_has_every_key_of_the_format(sample: System) -> None:
    """A key that the sample lacks could be lost in a later version without anybody noticing."""
    written = parse(SAMPLE.read_text(encoding="utf-8"), file="sample").values
    there = set(_keys_written(sample, written))
    keys = [(kind, key) for kind in tables_in(System) for key in keys_of(kind, KEY_NAMES)]
    read = {key.message for kind, key in keys if (kind, key.name) in there}
    assert {key.message for _, key in keys} - read == set()


def _keys_written(value: Any, written: Any) -> Iterator[tuple[type, str]]:
    if isinstance(value, tuple) and isinstance(written, list):
        for element, one in zip(value, written, strict=True):
            yield from _keys_written(element, one)
    elif isinstance(value, tuple):
        for element in value[:1]:
            yield from _keys_written(element, written)
    elif is_dataclass(value) and isinstance(written, dict):
        for field, key in KEY_NAMES.keys(type(value)).items():
            if key in written:
                yield type(value), key
                yield from _keys_written(getattr(value, field), written[key])


def test_a_list_of_one_may_be_written_as_a_table() -> None:
    as_table = small()
    as_list = small(edited(("[order]", "[[order]]")))
    assert as_table.order == as_list.order


def test_the_path_of_a_fault_has_no_position_where_there_is_one_table() -> None:
    one = edited(('by = "lottery"', 'by = "dice"'))
    several = edited(("[order]", "[[order]]"), ('by = "lottery"', 'by = "dice"'))
    assert _paths(one) == [("order", "by")]
    assert _paths(several) == [("order", 0, "by")]


def test_the_path_of_a_fault_in_what_is_said_is_told_in_the_files_keys() -> None:
    assert _paths(edited(('share = "20 %"', 'share = "21 %"'))) == [
        ("capacity", "share", 1, "share")
    ]


def _paths(text: str) -> list[Any]:
    with pytest.raises(FaultyFile) as caught:
        small(text)
    return [found.fault.path for found in caught.value.faults]


def test_a_share_rests_on_what_its_capacity_rests_on() -> None:
    share = small().capacity[0].shares[0]
    assert (share.kind, share.decision) == (Kind.DECIDED, "kf")


def test_a_share_of_an_unknown_capacity_is_unknown_with_the_same_assumption() -> None:
    capacity = """\
[capacity]
kind = "unknown"
assumption = "Som i grannkommunen."
unit = "hours_per_month"
rule = "closing"
share_base = "all_granted_hours"

"""
    share = small(with_parts({"capacity": capacity})).capacity[0].shares[0]
    assert share.kind is Kind.UNKNOWN
    assert share.assumption == LocalText.swedish("Som i grannkommunen.")


def test_a_share_with_a_kind_of_its_own_stands_on_its_own() -> None:
    shares = """\
[[capacity.share]]
kind = "practice"
source = ["routine"]
group = "private"
share = "20 %"

"""
    share = small(with_parts({"shares": shares})).capacity[0].shares[0]
    assert (share.kind, share.decision, share.source) == (Kind.PRACTICE, None, ("routine",))


def test_a_decimal_is_read_exactly() -> None:
    assert small(edited(("overrun = 200", "overrun = 0.1"))).capacity[0].overrun == Decimal("0.1")


def test_a_date_may_be_loose_where_a_source_says_no_more() -> None:
    text = edited(("date = 2021-03-01", 'date = "2021-03"'))
    assert small(text).decisions[0].date == LooseDate("2021-03")


def test_a_byte_order_mark_and_windows_line_ends_are_taken() -> None:
    data = b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode()
    assert read_system_bytes(data, file="system.toml").system == small()


def test_the_digest_is_that_of_the_files_bytes() -> None:
    assert read_system(SAMPLE).digest == hashlib.sha256(SAMPLE.read_bytes()).hexdigest()


@pytest.mark.parametrize("name", shipped_systems())
def test_every_system_that_comes_with_hemval_is_right(name: str) -> None:
    assert load_system(name).system.identity.id == name


def test_five_systems_come_with_hemval() -> None:
    assert shipped_systems() == ("botkyrka", "norberg", "norrkoping", "soderhamn", "sundsvall")


def test_a_system_may_be_named_by_its_path() -> None:
    assert load_system(str(SAMPLE)) == read_system(SAMPLE)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        pytest.param(lambda path: None, "fault-no-such-file", id="there is no file"),
        pytest.param(lambda path: path.mkdir(), "fault-unreadable", id="it is a folder"),
        pytest.param(
            lambda path: path.write_bytes(SMALL.encode("latin-1")), "fault-not-utf8", id="not UTF-8"
        ),
        pytest.param(
            lambda path: path.write_text("x = " + "[" * 5000),
            "fault-syntax-too-deep",
            id="too deep",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_and_says_why(
    make: Any, code: str, tmp_path: Path
) -> None:
    path = tmp_path / "system.toml"
    make(path)
    with pytest.raises(FaultyFile) as caught:
        read_system(path)
    assert [found.fault.code for found in caught.value.faults] == [code]
    assert caught.value.faults[0].file == str(path)


def test_a_name_that_is_not_utf8_is_found_on_its_line() -> None:
    data = SMALL.encode("latin-1")
    line = next(n for n, one in enumerate(SMALL.splitlines(), 1) if not one.isascii())
    with pytest.raises(FaultyFile) as caught:
        read_system_bytes(data, file="system.toml")
    assert caught.value.faults[0].line == line


def test_many_faults_come_at_once_in_the_order_of_the_file() -> None:
    text = edited(
        ('municipality_code = "9999"', "municipality_code = 9999\ncolour = 1"),
        ('basis = "LOU"', 'basis = "LOX"'),
        ("closes = 2021-09-30", "closes = 2021-08-31"),
        ("max_wishes = 2", "max_wihses = 2"),
        ('by = "lottery"', ""),
        ('share = "80 %"', 'share = "81 %"'),
        ('rule = "municipal"', 'rule = "keep_current"'),
    )
    found = found_in(text)
    assert [code for code, _ in found] == [
        "fault-wrong-type",
        "fault-unknown-key",
        "fault-unknown-alternative-near",
        "fault-days-in-wrong-order",
        "fault-unknown-key-near",
        "fault-missing-key",
        "fault-shares-over-all",
        "fault-nothing-to-keep",
    ]
    lines = [line or 0 for _, line in found]
    assert lines == sorted(lines)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('about = "Valfrihet införs"', "", "fault-missing-key"),
        ('category = "night"', 'category = "nite"', "fault-unknown-alternative"),
        ('key_codes = ["101-199"]', "key_codes = [101]", "fault-wrong-type"),
        ('services = ["care"]', "services = [1]", "fault-wrong-type"),
        ('hours = "22:00-07:00"', 'hours = "22-7"', "fault-bad-hours"),
        ("closes = 2021-09-30", 'closes = "2021-09-30"', "fault-wrong-type"),
        ('share = "80 %"', 'share = "80"', "fault-bad-percent"),
        ('unit = "hours_per_month"', 'unit = "hours"', "fault-unknown-alternative"),
        ('municipality_code = "9999"\n', "", "fault-missing-key"),
    ],
)
def test_one_fault_is_not_told_as_several(old: str, new: str, code: str) -> None:
    assert [found.removesuffix("-near") for found, _ in found_in(edited((old, new)))] == [code]
