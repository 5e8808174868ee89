"""By when a provider answers an order."""

from datetime import datetime

from tests.files.small_system import SMALL, added

from hemval.core.dates.zone import STOCKHOLM, with_offset
from hemval.core.placement.order_times import answer_by
from hemval.files.system_file import load_system, read_system_bytes


def moment(text: str) -> datetime:
    return with_offset(datetime.fromisoformat(text).replace(tzinfo=STOCKHOLM))


def system_of(text: str):
    return read_system_bytes(text.encode(), file="small").system


def test_botkyrka_counts_24_hours_from_when_orders_are_received():
    botkyrka = load_system("botkyrka").system
    # Friday at six in the evening counts from Monday at eight.
    told = answer_by(botkyrka, "hemtjanst", moment("2026-09-04T18:00"))
    assert told.moment == moment("2026-09-08T08:00")
    assert told.rule is not None


def test_where_nobody_has_said_it_24_hours_are_assumed_and_told_as_assumed():
    told = answer_by(system_of(SMALL), "care", moment("2026-09-01T10:00"))
    assert told.moment == moment("2026-09-02T10:00")
    assert told.rule is None


def test_a_rule_that_counts_days_gives_the_whole_last_day():
    rule = """
[[notice]]
of = "order_confirmation"
decision = "kf"
bound = "latest"
count = { by = "calendar_days", days = 2 }
"""
    told = answer_by(system_of(added(rule)), "care", moment("2026-09-01T10:00"))
    assert told.moment == moment("2026-09-04T00:00")
