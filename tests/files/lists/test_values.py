"""What may stand in a cell, and what it means."""

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from hemval.core.dates.moments import Arrival
from hemval.core.facts.clients import Ground
from hemval.core.facts.providers import ProviderStatus
from hemval.core.system.choice import Channel
from hemval.core.system.values import ProviderGroup
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.tables.cells import BadCell, clean

SUMMER = timezone(timedelta(hours=2))


@pytest.fixture(name="read", scope="module")
def cell_readers() -> CellReaders:
    return CellReaders()


@pytest.mark.parametrize("text", ["ja", "JA", "x", "X", "1", "sant", "yes", "true", "j", "y"])
def test_words_for_yes(read, text):
    assert read.yes_no(text) is True


@pytest.mark.parametrize("text", ["nej", "Nej", "0", "falskt", "no", "false", "n"])
def test_words_for_no(read, text):
    assert read.yes_no(text) is False


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("god man", Ground.GUARDIAN),
        ("God  man", Ground.GUARDIAN),
        ("guardian", Ground.GUARDIAN),
        ("förvaltare", Ground.ADMINISTRATOR),
        ("framtidsfullmakt", Ground.LASTING_POWER),
        ("lasting_power", Ground.LASTING_POWER),
        ("Fullmakt", Ground.POWER_OF_ATTORNEY),
        ("vårdnadshavare", Ground.PARENT),
        ("ANHÖRIGBEHÖRIGHET", Ground.NEXT_OF_KIN),
        ("oklart", Ground.UNCLEAR),
    ],
)
def test_grounds_in_swedish_and_english(read, text, ground):
    assert read.ground(text) is ground


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ProviderGroup, "group"),
        (ProviderStatus, "status"),
        (Channel, "channel"),
        (Ground, "ground"),
    ],
)
def test_every_fixed_word_can_be_written_as_its_english_name(read, kind, name):
    reader = getattr(read, name)
    assert [reader(member.value) for member in kind] == list(kind)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("0", 0), ("600", 600), ("1 200", 1200), ("ej i timmar", None), ("Not in hours", None)],
)
def test_minutes(read, text, minutes):
    assert read.minutes(text) == minutes


@pytest.mark.parametrize(
    ("text", "amount"), [("0", "0"), ("1200", "1200"), ("1 200,5", "1200.5"), ("12.25", "12.25")]
)
def test_amounts_with_comma_or_point(read, text, amount):
    assert read.amount(text) == Decimal(amount)


@pytest.mark.parametrize("text", ["1.200", "1,200", "12,", ",5", "-", "١٢", "1e3", "NaN", "½"])
def test_amounts_that_are_refused(read, text):
    with pytest.raises(BadCell, match="row-amount"):
        read.amount(text)


@pytest.mark.parametrize("text", ["2021-01-04", "20210104", "2021-01-04 00:00:00"])
def test_ways_of_writing_a_day(read, text):
    assert read.day(text) == date(2021, 1, 4)


@pytest.mark.parametrize(
    ("text", "arrival"),
    [
        ("2020-09-23", Arrival(day=date(2020, 9, 23))),
        (
            "2020-09-23 14:05",
            Arrival(day=date(2020, 9, 23), moment=datetime(2020, 9, 23, 14, 5, tzinfo=SUMMER)),
        ),
    ],
)
def test_a_choice_arrives_at_a_moment_or_on_a_day(read, text, arrival):
    assert read.arrival(text) == arrival


def test_a_protection_flag_without_a_day_has_always_held(read):
    assert read.since("ja") == date.min
    assert read.since("2020-01-01") == date(2020, 1, 1)
    assert read.since("nej") is None


def test_several_ids_are_parted_by_a_bar(read):
    assert read.ids("north | south|north") == ("north", "south")


def test_a_wish_that_stands_twice_is_not_made_one(read):
    assert read.wishes("u1|u2|u1") == ("u1", "u2", "u1")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Åsa\u00a0 Berg ", "Åsa Berg"),
        ("A\u030asa", "Åsa"),
        ("Kal\u00admar\u200b", "Kalmar"),
        ("rad ett\r\nrad två", "rad ett rad två"),
        ("'=1+1", "=1+1"),
        ("'+46 70", "+46 70"),
        ("'t Hooft", "'t Hooft"),
        ("-", "-"),
    ],
)
def test_a_cell_is_made_clean(cell, text):
    assert clean(cell) == text


@pytest.mark.parametrize(
    "text",
    [
        "191212121213",
        "１９１２１２１２１２１３",  # noqa: RUF001
        "١٩١٢١٢١٢١٢١٣",
        "1912.12.12.1213",
        "121212–1213",  # noqa: RUF001
        "19121212/1213",
        "p191212121213",
        "191212121213x",
        "b-121212-1213",
        "1912 12 12 12 12",
        "191212721218",
        "19360504Q007",
        "1936_05_04_q_007",
    ],
)
def test_a_personal_number_in_any_disguise_is_no_id(read, text):
    with pytest.raises(BadCell, match="row-id-is-personal-number"):
        read.id(text)


@pytest.mark.parametrize(
    "text",
    ["b1", "K-000123", "1000000001", "000000000012", "123456789", "1912121212133", "a1b2c3d4e5f6"]
    + ["5f8d0d55-b54f-4c8e-9a2d-1b2c3d4e5f60"],
)
def test_what_cannot_be_a_personal_number_may_be_an_id(read, text):
    assert read.id(text) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("sv", "sv"),
        ("Svenska", "sv"),
        ("Finnish", "fi"),
        ("suomi", "fi"),
        ("العربية", "ar"),
        ("meänkieli", "fit"),
        ("pt-BR", "pt-br"),
        ("Lättläst svenska", "sv-easy"),
        ("sv-easy", "sv-easy"),
        ("teckenspråk", "swl"),
        ("annat", "other"),
    ],
)
def test_a_language_is_known_by_its_names_and_by_its_code(read, text, code):
    assert read.language(text) == code


@pytest.mark.parametrize("text", ["svensk", "Anna", "xx-yy", "19121212-1213", "ja", "no"])
def test_a_language_that_nobody_knows_is_refused_with_some_that_are(read, text):
    with pytest.raises(BadCell, match="row-unknown-language") as refused:
        read.language(text)
    assert "finska (fi)" in refused.value.facts["known"]


@pytest.mark.parametrize("text", ["99910", "999 10", "SE-999 10", "S-99910", "se 99910"])
def test_ways_of_writing_a_postal_code(read, text):
    assert read.postal_code(text) == "99910"
