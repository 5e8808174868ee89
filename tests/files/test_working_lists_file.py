"""The lists of a round as facts: everything comes back, and nothing of the protected is there."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from hemval.core.claims.claims import WishGone
from hemval.core.facts.clients import Address, Ground
from hemval.core.placement.calling import CallReason, Full, WishNotHad
from hemval.core.placement.provider_lists import Move
from hemval.core.placement.solved import FreeRoom
from hemval.core.placement.working_lists import (
    InQueue,
    ListsOf,
    SpeaksFor,
    ToCall,
    ToProvider,
    WorkingLists,
)
from hemval.core.system.capacity import Unit
from hemval.files.allocated.working_lists_file import (
    ListUnread,
    read_working_lists,
    write_working_lists,
)

ROW = ToProvider(
    provider="P01",
    move=Move.COMES_UNTIL,
    day=date(2021, 1, 4),
    last=date(2021, 1, 17),
    client="B1",
    bundle="hemtjanst",
    given_name="Anna\x85Maria",
    family_name="Öst",
    address=Address(street="Lekgatan 1", apartment="1001", postal_code="99001", town="Ö"),
    phone="+46 70-1740600",
    language="fi",
    interpreter="fi",
    services=(("larm", None), ("omvardnad", 60)),
    minutes=60,
)
CALL = ToCall(
    rank=2,
    reason=CallReason.APART,
    client="B1",
    bundle="hemtjanst",
    area="norr",
    given_name="Anna",
    family_name="Öst",
    phone="070-1740600",
    acting=(SpeaksFor(name="Bo Öst", ground=Ground.GUARDIAN, phone="070-1740601"),),
    language="fi",
    not_had=(
        WishNotHad(number=1, provider="P01", why=Full.SHARED),
        WishNotHad(number=2, provider="P02", why=WishGone.NOT_IN_AREA),
    ),
    room=(FreeRoom(provider="P03", left=None), FreeRoom(provider="P04", left=0)),
    unit=Unit.HOURS_PER_MONTH,
    today="P05",
    performer="P06",
    is_joint=True,
    waits=True,
    wanted=date(2021, 1, 18),
)
PLACE = InQueue(
    provider="P01",
    place=3,
    client="B1",
    bundle="hemtjanst",
    moment=datetime(2020, 9, 1, 8, 0, 1, tzinfo=UTC),
    day=date(2020, 9, 1),
    performer="P06",
    minutes=60,
)
EACH = ListsOf(to_providers=(ROW,), calls=(CALL,), queue=(PLACE,))
LISTS = WorkingLists(
    effect=date(2021, 1, 4), providers=("P01", "P09"), named=EACH, by_hand=ListsOf()
)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "working_lists.jsonl"
    write_working_lists(path, "round-1", LISTS)
    return path


def test_everything_comes_back_as_it_was_written(file):
    assert read_working_lists(file, "round-1") == LISTS


def test_of_protected_people_nothing_tells_who_or_where_they_are(file):
    assert write_working_lists(file, "round-1", replace(LISTS, named=ListsOf(), by_hand=EACH)) == 3
    text = file.read_text("utf-8")
    secret = ("Anna", "Öst", "Lekgatan", "070-", "norr", "omvardnad")
    assert not [one for one in secret if one in text]
    by_hand = read_working_lists(file, "round-1").by_hand
    assert [one.client for one in (*by_hand.to_providers, *by_hand.calls, *by_hand.queue)] == [
        "B1"
    ] * 3


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("round-1", "round-2"),
        lambda text: text.replace("comes_until", "flies"),
        lambda text: text.replace('"rank"', '"number"'),
        lambda text: "\n".join(text.split("\n")[:-2]) + "\n",
        lambda text: "\n".join(text.split("\n")[1:]),
        lambda text: text + "{}\n",
        lambda text: "",
        lambda text: "[]\n[]\n",
    ],
    ids=[
        "another round",
        "no move",
        "no such fact",
        "cut off",
        "no head",
        "more",
        "empty",
        "lists",
    ],
)
def test_lists_that_are_not_as_written_are_named_and_not_read(file, spoil):
    spoiled = spoil(file.read_text("utf-8"))
    assert spoiled != file.read_text("utf-8")
    file.write_text(spoiled, "utf-8")
    with pytest.raises(ListUnread) as refused:
        read_working_lists(file, "round-1")
    assert refused.value.name == "working_lists.jsonl"


def test_lists_that_are_gone_are_named(tmp_path):
    with pytest.raises(ListUnread):
        read_working_lists(tmp_path / "working_lists.jsonl", "round-1")
