"""A citizen's visit: begun, kept while she does something, and ended."""

from datetime import datetime, timedelta

from django.db import transaction

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.citizens.models import Visit, Way
from hemval.apps.citizens.persons import Person, is_served, may_act
from hemval.apps.clients.models import Representative
from hemval.apps.sealed_numbers import found_by
from hemval.chance import secret_bytes
from hemval.core.dates.zone import today

IDLE = timedelta(minutes=20)
LONGEST = timedelta(hours=2)
_SEEN_EVERY = timedelta(minutes=1)
_KEPT_FOR = timedelta(days=7)
_TOKEN_BYTES = 32
_KNOWN = ("person__area", "subject__area", "subject__household", "acting__client")


def begin_visit(*, way: Way, who: Person, now: datetime) -> str:
    """Begin a visit of somebody who has shown who she is; gives the token of her browser.

    She is where her own pages are, if she is a client with no one else to be.
    """
    token = secret_bytes(_TOKEN_BYTES).hex()
    alone = who.client if who.client and not who.may_be_another else None
    with transaction.atomic():
        Visit.objects.filter(began_at__lt=now - _KEPT_FOR).delete()
        Visit.objects.create(
            token_digest=_digest(token),
            way=way.value,
            number_digest=who.number_digest,
            name=who.name,
            person=who.client,
            subject=alone,
            began_at=now,
            seen_at=now,
        )
        _note(
            Deed.CITIZEN_SIGNED_IN, who.client.pk if who.client else None, now, {"way": way.value}
        )
    return token


def visit_of(token: str) -> Visit | None:
    """The visit of a token, whether it has run out or not; None where there is none."""
    return Visit.objects.select_related(*_KNOWN).filter(token_digest=_digest(token)).first()


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
    return visit.acting is None or may_act(visit.acting, subject, today(now))


def seen(visit: Visit, now: datetime) -> None:
    """She does something."""
    if now - visit.seen_at > _SEEN_EVERY:
        Visit.objects.filter(pk=visit.pk).update(seen_at=now)


def end_visit(*, visit: Visit, now: datetime) -> None:
    """She leaves; nobody comes in by that token again."""
    if Visit.objects.filter(pk=visit.pk, ended_at__isnull=True).update(ended_at=now):
        _note(Deed.CITIZEN_SIGNED_OUT, visit.person_id, now, {})


def be_herself(*, visit: Visit) -> None:
    """The pages are about herself from now on."""
    Visit.objects.filter(pk=visit.pk).update(subject=visit.person, acting=None)


def act_for(*, visit: Visit, acting: Representative) -> None:
    """The pages are about somebody whom she acts for, from now on."""
    Visit.objects.filter(pk=visit.pk).update(subject=acting.client_id, acting=acting)


def note_read(visit: Visit, page: str, now: datetime) -> None:
    """Tell the log that a page told her, or one who acts for her, of somebody.

    Who it was stands in the event itself: the deed, and the representative whose row it is.
    """
    if visit.acting_id is None:
        deed, subject, subject_id = Deed.READ_BY_HERSELF, "page", page
    else:
        deed, subject, subject_id = Deed.READ_FOR_HER, "representative", str(visit.acting_id)
    record(
        what=deed,
        actor=None,
        now=now,
        subject=subject,
        subject_id=subject_id,
        client=visit.subject_id,
        contents={"page": page},
    )


def _note(deed: Deed, client: int | None, now: datetime, contents: dict[str, object]) -> None:
    record(what=deed, actor=None, now=now, client=client, subject="visit", contents=contents)


def _digest(token: str) -> str:
    return found_by(f"visit {token.encode('unicode_escape').decode('ascii')}")
