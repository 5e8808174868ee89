from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.core.correspondence.letter_examples import (
    CLOSES,
    EFFECT,
    PARENT,
    PROVIDERS,
    addressee,
    terms_of,
)

from hemval.core.correspondence.announcing import (
    announcement,
    bundles_of,
    last_day_of_leaving,
    leaving,
)
from hemval.core.correspondence.facts import AnnouncementFacts, LeavingFacts
from hemval.core.correspondence.kinds import LetterKind, Role, UnsentCode
from hemval.core.correspondence.letter_code import letter_id
from hemval.core.correspondence.order import Unsent
from hemval.core.dates.period import Period
from hemval.core.facts.clients import Address
from hemval.core.facts.providers import ProviderStatus
from hemval.core.invitation.outcome import ConcernCode, LeftOutCode, Outcome
from hemval.core.system.values import RoundKind

TERMS = terms_of("soderhamn")
TO = addressee(TERMS)
ON = date(2024, 8, 26)
EXIT = replace(TERMS, kind=RoundKind.PROVIDER_EXIT, leaving="q")


def _why(letters):
    assert isinstance(letters, Unsent)
    return letters.why


def test_everybody_invited_is_told_of_all_that_she_may_choose():
    (order,) = announcement(TO, TERMS, ON)
    assert order.kind is LetterKind.ANNOUNCEMENT
    assert order.facts == AnnouncementFacts(
        bundles=("service", "omvardnad", "matdistribution"), days=TERMS.choice_days
    )
    assert (order.name, order.address, order.about) == (TO.name, TO.address, "")


def test_a_letter_that_told_another_last_day_is_another_letter():
    (before,) = announcement(TO, TERMS, ON)
    (after,) = announcement(TO, replace(TERMS, closes=CLOSES + timedelta(days=7)), ON)
    assert before.place == after.place
    assert letter_id(bytes(32), before) != letter_id(bytes(32), after)


@pytest.mark.parametrize("write", [announcement, leaving], ids=["announcement", "leaving"])
@pytest.mark.parametrize(
    ("to", "on", "why"),
    [
        (TO, ON - timedelta(days=1), UnsentCode.NOT_YET),
        (TO, CLOSES + timedelta(days=1), UnsentCode.TOO_LATE),
        (replace(TO, outcome=Outcome.LEFT_OUT), ON, UnsentCode.LEFT_OUT),
        (replace(TO, outcome=Outcome.LEFT_OUT, left_out=LeftOutCode.DIED), ON, UnsentCode.DIED),
        (replace(TO, outcome=Outcome.LOOK_FIRST), ON, UnsentCode.LOOK_FIRST),
        (replace(TO, openings=()), ON, UnsentCode.NOT_CONCERNED),
        (replace(TO, address=Address()), ON, UnsentCode.NO_ADDRESS),
    ],
    ids=["too early", "too late", "left out", "died", "look first", "nothing", "no address"],
)
def test_whoever_gets_none_is_told_of_with_the_reason(write, to, on, why):
    terms = TERMS if write is announcement else EXIT
    assert _why(write(to, terms, on)) is why


def test_what_somebody_must_look_at_first_is_said():
    concerns = (ConcernCode.AREA_UNKNOWN,)
    to = replace(TO, outcome=Outcome.LOOK_FIRST, letter_waits=concerns)
    assert announcement(to, TERMS, ON).concerns == concerns


def test_where_a_provider_leaves_its_letter_takes_the_place_of_the_announcement():
    assert _why(announcement(TO, EXIT, ON)) is UnsentCode.OTHER_KIND
    (order,) = leaving(TO, EXIT, ON)
    # The day before the 7 January.
    assert order.facts == LeavingFacts(
        provider="q",
        last_day=date(2025, 1, 6),
        bundles=bundles_of(TO),
        days=EXIT.choice_days,
    )


def test_where_nobody_leaves_no_letter_says_so():
    assert _why(leaving(TO, TERMS, ON)) is UnsentCode.OTHER_KIND


@pytest.mark.parametrize(
    ("changes", "last"),
    [
        ({}, EFFECT - timedelta(days=1)),
        ({"contract": Period(None, date(2024, 12, 31))}, date(2024, 12, 31)),
        ({"contract": Period(None, date(2026, 12, 31))}, date(2025, 1, 6)),
        (
            {"status": ProviderStatus.LEAVING, "status_from": date(2024, 12, 1)},
            date(2024, 11, 30),
        ),
        ({"status": ProviderStatus.LEAVING, "status_from": date(2024, 8, 1)}, date(2025, 1, 6)),
        ({"status": ProviderStatus.LEAVING}, date(2025, 1, 6)),
    ],
    ids=[
        "nothing said",
        "its contract ends",
        "its contract goes on",
        "it leaves on a day to come",
        "it said so some time ago",
        "it leaves without a day",
    ],
)
def test_the_last_day_is_the_day_before_the_new_one_unless_it_ends_earlier(changes, last):
    providers = (*PROVIDERS[:2], replace(PROVIDERS[2], **changes))
    assert last_day_of_leaving(replace(EXIT, providers=providers)) == last


def test_no_last_day_is_told_of_a_provider_that_is_not_known():
    assert last_day_of_leaving(replace(EXIT, leaving="x")) is None


def test_a_childs_letter_goes_to_those_who_act_for_her():
    (order,) = announcement(
        replace(TO, acting=(replace(PARENT, role=Role.INSTEAD),), is_written_to=False), TERMS, ON
    )
    assert (order.role, order.recipient, order.name) == (Role.INSTEAD, "f1", "Bo Testsson")
    assert order.about == "Astrid Testsson"


def test_a_copy_says_whose_it_is():
    hers, copy = announcement(replace(TO, acting=(PARENT,)), TERMS, ON)
    assert (hers.role, copy.role, copy.about) == (Role.CLIENT, Role.COPY, "Astrid Testsson")


def test_a_protected_persons_letter_is_by_hand_without_name_address_and_copies():
    to = replace(TO, is_protected=True, name="", address=Address(), area="")
    (order,) = announcement(to, TERMS, ON)
    assert order.is_by_hand
    assert (order.name, order.address, order.about) == ("", Address(), "")
