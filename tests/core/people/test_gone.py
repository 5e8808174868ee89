"""Who is gone, and from what."""

from datetime import date

import pytest

from hemval.core.dates.period import Period
from hemval.core.facts.clients import Client
from hemval.core.facts.grants import Grant
from hemval.core.people.gone import Gone, why_gone

DAY = date(2021, 1, 4)
EARLIER, LATER = date(2020, 12, 1), date(2021, 2, 1)


def grant(first: date | None = None, last: date | None = None, service: str = "care") -> Grant:
    return Grant(client="B1", service=service, period=Period(first, last))


@pytest.mark.parametrize(
    ("facts", "grants", "why"),
    [
        ({}, [grant()], None),
        ({"died": LATER}, [grant()], Gone.DIED),
        ({"moved_out": DAY}, [grant()], Gone.MOVED),
        ({"moved_out": LATER}, [grant()], None),
        ({}, [], Gone.ENDED),
        ({}, [grant(service="alarm")], Gone.ENDED),
        ({}, [grant(last=EARLIER)], Gone.ENDED),
        ({}, [grant(last=EARLIER), grant(first=DAY)], None),
        ({"died": EARLIER}, [], Gone.DIED),
    ],
    ids=[
        "one who has the help is here",
        "one who died is dead whatever the day",
        "one who moves that day has moved",
        "one who moves later is here",
        "one who is granted nothing has it no more",
        "another help is not that help",
        "what has ended is not held",
        "what goes on by another decision is held",
        "death comes before all else",
    ],
)
def test_nobody_begins_with_one_who_is_gone(facts, grants, why):
    client = Client(id="B1", **facts)
    assert why_gone(client, grants, {"care"}, DAY) is why
