"""A citizen's visit is begun, kept while she does something, ended, and forgotten."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db import transaction

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.citizens.models import SignInMethod, Visit
from hemval.apps.citizens.persons import Person
from hemval.apps.citizens.visits import token_digest
from hemval.apps.clients.models import Representative
from hemval.chance import secret_bytes

_SEEN_EVERY = timedelta(minutes=1)
_KEPT_FOR = timedelta(days=7)
_TOKEN_BYTES = 32


def begin_visit(*, way: SignInMethod, who: Person, now: datetime) -> str:
    """Begin a visit of somebody who has shown who she is; gives the token of her browser.

    She is where her own pages are, if she is a client with no one else to be; by a copy of a letter
    where those of the client are, as the one whom the copy was to.
    """
    acting = who.shown_by_copy
    token = secret_bytes(_TOKEN_BYTES).hex()
    alone = who.client if who.client and not who.may_be_another else None
    subject = acting.client if acting else alone
    about = who.client or subject
    with transaction.atomic():
        Visit.objects.create(
            token_digest=token_digest(token),
            way=way.value,
            number_digest=who.number_digest,
            name=who.name,
            letter_round=who.letter_round,
            person=who.client,
            subject=subject,
            acting=acting,
            began_at=now,
            seen_at=now,
        )
        contents = {"way": way.value, "acting": acting.pk if acting else None}
        _note(Deed.CITIZEN_SIGNED_IN, about.pk if about else None, now, contents)
    return token


def seen(visit: Visit, now: datetime) -> None:
    """She does something."""
    if now - visit.seen_at > _SEEN_EVERY:
        Visit.objects.filter(pk=visit.pk).update(seen_at=now)


def end_visit(*, visit: Visit, now: datetime) -> None:
    """She leaves; nobody comes in by that token again."""
    if Visit.objects.filter(pk=visit.pk, ended_at__isnull=True).update(ended_at=now):
        _note(Deed.CITIZEN_SIGNED_OUT, visit.person_id, now, {})


def forget_visits(*, now: datetime) -> None:
    """Forget visits that have been over for days: the log tells of them."""
    Visit.objects.filter(began_at__lt=now - _KEPT_FOR).delete()


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


def _note(deed: Deed, client: int | None, now: datetime, contents: Mapping[str, object]) -> None:
    record(what=deed, actor=None, now=now, client=client, subject="visit", contents=contents)
