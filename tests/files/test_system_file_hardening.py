"""A system file that nobody would write, and what is still said of it at once."""

import os
from pathlib import Path

import pytest
from tests.files.finding import all_in, found_in
from tests.files.small_system import PARTS, SMALL, added, edited, with_parts

from hemval.files.faulty import FaultyFile
from hemval.files.system_file import load_system, read_system, read_system_bytes
from hemval.files.toml.source import LARGEST_BYTES
from hemval.texts.faults import fault_sentence
from hemval.texts.words import words


def codes_of(path: Path) -> list[str]:
    with pytest.raises(FaultyFile) as raised:
        read_system(path)
    return [found.fault.code for found in raised.value.faults]


def test_a_pipe_is_refused_and_never_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    assert codes_of(pipe) == ["fault-unreadable"]


def test_a_device_is_refused() -> None:
    assert codes_of(Path("/dev/zero")) == ["fault-unreadable"]


def test_a_name_with_a_nul_in_it_is_refused() -> None:
    assert codes_of(Path("a\0b")) == ["fault-unreadable"]


def test_a_file_larger_than_any_that_is_written_is_refused(tmp_path: Path) -> None:
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * (LARGEST_BYTES + 1))
    assert codes_of(large) == ["fault-too-large"]


def test_a_city_by_its_swedish_name_is_told_the_name_of_its_system() -> None:
    with pytest.raises(FaultyFile) as raised:
        load_system("Söderhamn")
    (found,) = raised.value.faults
    assert "Menade du systemet soderhamn?" in fault_sentence(found.fault, words("sv"))


def test_a_part_that_is_missing_is_told_with_its_heading() -> None:
    (found,) = all_in(with_parts({"procurement": ""}))
    sentence = fault_sentence(found.fault, words("sv"))
    assert found.fault.code == "fault-missing-section"
    assert "[[procurement]]" in sentence
    assert "procurement =" not in sentence


def test_only_the_first_of_very_many_unknown_keys_are_told() -> None:
    many = "\n".join(f"qqq{number} = 1" for number in range(3000))
    found = all_in(f"{SMALL}\n[qqq]\n".replace("[system]", f"{many}\n[system]"))
    assert len(found) == 21
    (more,) = [one.fault for one in found if one.fault.code == "fault-more-unknown-keys"]
    # 3,000 keys and the table [qqq], of which twenty are told.
    assert more.facts["more"] == 3001 - 20


def test_a_key_of_a_thousand_parts_is_an_unknown_key() -> None:
    text = added(f"[{'.'.join('a' * 1000)}]\nb = 1")
    assert [code for code, _ in found_in(text)] == ["fault-unknown-key"]


def test_a_range_of_codes_is_read_without_its_spaces_and_with_a_hyphen() -> None:
    codes = 'postal_codes = ["602 10 - 602 99", "603 00\N{EN DASH}603 49"]\n'
    south = PARTS["south"].replace('postal_codes = ["60210-60299"]\n', codes)
    north = PARTS["north"].replace('"101-199"', '" 101 - 199 "')
    text = with_parts({"south": south, "north": north})
    areas = read_system_bytes(text.encode(), file="system.toml").system.areas
    assert areas[0].key_codes == ("101-199",)
    assert areas[1].postal_codes == ("60210-60299", "60300-60349")


def test_a_bad_code_is_told_beside_one_that_is_no_text() -> None:
    text = edited(('["60210-60299"]', '[60210, "99999-99951"]'))
    assert {code for code, _ in found_in(text)} == {"fault-wrong-type", "fault-bad-postal-code"}
