"""A citizen's visit: whose token it is, and whether she may go on."""

from datetime import datetime, timedelta

from hemval.apps.citizens.models import Visit
from hemval.apps.citizens.persons import is_served, is_still_hers, may_act
from hemval.apps.only_row import only_row
from hemval.apps.sealed_numbers import found_by
from hemval.core.dates.zone import today

IDLE = timedelta(minutes=20)
LONGEST = timedelta(hours=2)
_KNOWN = ("person__area", "subject__area", "subject__household", "acting__client")


def visit_of(token: str) -> Visit | None:
    """The visit of a token, whether it has run out or not; None where there is none."""
    return only_row(Visit.objects.select_related(*_KNOWN).filter(token_digest=token_digest(token)))


def token_digest(token: str) -> str:
    """What is kept of the token that a browser has: its keyed digest."""
    return found_by(f"visit {token.encode('unicode_escape').decode('ascii')}")


def is_under_way(visit: Visit, now: datetime) -> bool:
    """May she go on? Not after a while without doing anything, nor for longer than a visit takes.

    Nor when the right to act that she came with has ended.
    """
    if visit.ended_at or now - visit.seen_at > IDLE or now - visit.began_at > LONGEST:
        return False
    return visit.subject is None or may_still_act(visit, now)


def may_still_act(visit: Visit, now: datetime) -> bool:
    """Is whoever the pages are about still served, and the right to act for her in order?"""
    subject = visit.subject
    if subject is None or not is_served(subject):
        return False
    if visit.acting is None:
        return True
    return may_act(visit.acting, subject, today(now)) and is_still_hers(visit, visit.acting)
