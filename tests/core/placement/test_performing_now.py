"""Who performs each bundle, by what lists say of each service."""

from datetime import date

from tests.files.small_system import SMALL

from hemval.core.dates.period import Period
from hemval.core.facts.grants import Grant
from hemval.core.placement.performing_now import BundlesPerformed, PerformsToday
from hemval.files.system_file import load_system, read_system_bytes

TODAY = date(2026, 9, 1)


def performed(text: str, *grants: Grant, on: date = TODAY):
    system = read_system_bytes(text.encode(), file="small").system
    return BundlesPerformed(system, on).of_client(grants)


def grant(performer: str, minutes: int | None = 60, service: str = "care", **more) -> Grant:
    told = {"decision": "", "decided_on": None, "is_booking": False, "period": Period(None, None)}
    return Grant(
        client="a",
        service=service,
        minutes_per_month=minutes,
        performer=performer,
        **{**told, **more},
    )


def test_the_one_with_most_performs_and_the_others_are_told_of():
    told = performed(SMALL, grant("beta", 100), grant("alfa", 50), grant("gamma", None))
    assert told == {"care": PerformsToday(provider="beta", others=("alfa", "gamma"))}


def test_what_nobody_may_choose_is_in_no_bundle():
    assert performed(SMALL, grant("alfa", service="night")) == {}


def test_what_has_ended_is_not_performed():
    assert performed(SMALL, grant("alfa", period=Period(None, date(2026, 8, 31)))) == {}


def test_help_is_told_of_as_it_will_be_chosen_before_anybody_may_choose():
    botkyrka = load_system("botkyrka").system
    told = BundlesPerformed(botkyrka, date(2020, 6, 1)).of_client(
        [grant("KOMMUNAL", service="omvardnad")]
    )
    assert told == {"hemtjanst": PerformsToday(provider="KOMMUNAL")}
