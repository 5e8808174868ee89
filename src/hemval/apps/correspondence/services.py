"""What is done with letters: printed, sent, noted as come back, sent again, handed over."""

from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.queries import kept_apart_with
from hemval.apps.correspondence.batching import sheets_of
from hemval.apps.correspondence.holding import has_changed, hold, may_not_go
from hemval.apps.correspondence.models import Batch, HeldBecause, Letter, Return
from hemval.apps.jobs.models import Job, JobKind
from hemval.apps.jobs.services import ask
from hemval.apps.outbox.services.writing import Posted, tell_of_letters
from hemval.apps.refused import Refused
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import end_tasks, make_task
from hemval.core.correspondence.kinds import LetterKind

ROUND = "round"
"""What work on a round itself is about: one at a time."""


class MailRefusal(StrEnum):
    """Why nothing is done with letters; its words are `mail-refused-…`."""

    NOT_INVITED = "not_invited"
    """People are invited before they are written to."""
    ALREADY_SENT = "already_sent"
    NOTHING_TO_SEND = "nothing_to_send"
    """No letter of the batch holds any more."""
    HAS_CHANGED = "has_changed"
    """A letter of the batch no longer holds, and the batch has not been made anew."""
    NOT_SENT = "not_sent"
    """What has not been sent has not come back."""
    ALREADY_RETURNED = "already_returned"
    NOT_RETURNED = "not_returned"
    HELD = "held"
    """What it tells is no longer so: it is not sent again."""
    ALREADY_HANDED_OVER = "already_handed_over"


class MailRefused(Refused):
    """Nothing is done with letters."""

    words = "mail-refused-"


def ask_to_print(
    *,
    row: Round,
    kinds: Collection[LetterKind],
    on: date,
    actor: Actor,
    now: datetime,
    only: Collection[str] = (),
) -> Job:
    """Have the letters of some kinds printed, dated on a day. Raises MailRefused and UnderWay.

    `only`: the ids of those whose letters alone are printed; where nobody is named, everybody's.
    """
    if row.invited_at is None:
        raise MailRefused(MailRefusal.NOT_INVITED)
    wanted: dict[str, object] = {"kinds": sorted(kinds), "on": on.isoformat()}
    told = {**wanted, "only": len(only)} if only else wanted
    with transaction.atomic():
        job = ask(
            kind=JobKind.LETTERS,
            about=ROUND,
            about_id=row.pk,
            wanted={**wanted, "only": sorted(only)} if only else wanted,
            actor=actor,
            now=now,
        )
        record(
            what=Deed.LETTERS_ASKED_FOR,
            actor=actor,
            now=now,
            subject="round",
            subject_id=row.pk,
            contents={**told, "job": job.pk},
        )
    return job


def hold_unsent(clients: Collection[int], *, why: HeldBecause, now: datetime) -> int:
    """Hold what is printed for some clients and not sent, since one of them died, moved or hides.

    Called within the transaction that tells it, before anything is recorded. Of those who became
    protected it holds what is printed in clear, and so for whoever lives with them; what is seen to
    by hand goes on. Gives how many letters were held.
    """
    letters = Letter.objects.filter(sent_at__isnull=True)
    if why is HeldBecause.PROTECTED:
        return hold(
            letters.filter(client__in=kept_apart_with(clients), by_hand=False), why=why, now=now
        )
    return hold(letters.filter(client__in=clients), why=why, now=now)


def send_batch(*, batch: int, actor: Actor, now: datetime) -> Batch:
    """Note that a batch has gone to the post, with every letter in it. Raises MailRefused."""
    with transaction.atomic():
        row = Batch.objects.select_for_update(no_key=True).get(pk=batch)
        if row.sent_at is not None:
            raise MailRefused(MailRefusal.ALREADY_SENT)
        if not row.letters_counted:
            raise MailRefused(MailRefusal.NOTHING_TO_SEND)
        list(row.letters.select_for_update(no_key=True).values_list("pk"))
        if has_changed(row, now):
            raise MailRefused(MailRefusal.HAS_CHANGED)
        _tell_of(row, now)
        row.letters.filter(held_at__isnull=True).update(sent_at=now)
        row.sent_at, row.sent_by_id = now, actor.user
        row.save(update_fields=("sent_at", "sent_by"))
        record(
            what=Deed.BATCH_SENT,
            actor=actor,
            now=now,
            subject="batch",
            subject_id=row.pk,
            contents={"letters": row.letters_counted, "sha256": row.sha256},
        )
    return row


def note_return(*, letter: int, remark: str, actor: Actor, now: datetime) -> Return:
    """Note that a letter has come back; it makes a task. Raises MailRefused."""
    with transaction.atomic():
        row = _locked(letter)
        if row.sent_at is None:
            raise MailRefused(MailRefusal.NOT_SENT)
        if row.returned_at is not None:
            raise MailRefused(MailRefusal.ALREADY_RETURNED)
        row.returned_at = now
        row.save(update_fields=("returned_at",))
        noted = Return.objects.create(
            letter=row,
            batch_id=row.batch_id,
            was_sent_at=row.sent_at,
            noted_at=now,
            noted_by_id=actor.user,
            remark=remark,
        )
        make_task(
            kind=TaskKind.LETTER_RETURNED,
            now=now,
            client=row.client_id,
            round=row.round_id,
            about=About.LETTER,
            about_id=row.pk,
        )
        _record(Deed.LETTER_RETURNED, row, actor, now, remark=remark)
    return noted


def settle_return(
    *, letter: int, how: str, send_again: bool, actor: Actor, now: datetime
) -> Letter:
    """Say what was done about a letter that came back, and send it again if that is to be done.

    The letter goes again as it is, in a batch of its own; one that is handed over by named staff
    waits for them anew, and is in no batch. One with a new address is another letter, which is
    printed when the kind is printed next. Raises MailRefused.
    """
    with transaction.atomic():
        row = _locked(letter)
        back = (
            Return.objects.select_for_update(no_key=True)
            .filter(letter=row, dealt_with_at=None)
            .first()
        )
        if back is None:
            raise MailRefused(MailRefusal.NOT_RETURNED)
        hers = Letter.objects.filter(pk=row.pk)
        if send_again and (row.held_at is not None or may_not_go(hers, now)):
            raise MailRefused(MailRefusal.HELD)
        back.dealt_with_at, back.dealt_with_by_id, back.dealt_with = now, actor.user, how
        back.save(update_fields=("dealt_with_at", "dealt_with_by", "dealt_with"))
        if send_again:
            _let_go_again(row, now)
        end_tasks(
            About.LETTER,
            [row.pk],
            kinds=(TaskKind.LETTER_RETURNED,),
            now=now,
            by=actor.user,
            how=how,
        )
        deed = Deed.LETTER_SENT_AGAIN if send_again else Deed.LETTER_RETURN_SETTLED
        _record(deed, row, actor, now, how=how)
    return row


def hand_over(*, letter: int, how: str, actor: Actor, now: datetime) -> Letter:
    """Note how a protected person has got her letter. Raises MailRefused."""
    with transaction.atomic():
        row = _locked(letter)
        if row.sent_at is not None:
            raise MailRefused(MailRefusal.ALREADY_HANDED_OVER)
        if row.held_at is not None:
            raise MailRefused(MailRefusal.HELD)
        row.sent_at = now
        row.save(update_fields=("sent_at",))
        end_tasks(
            About.LETTER,
            [row.pk],
            kinds=(TaskKind.LETTER_BY_HAND,),
            now=now,
            by=actor.user,
        )
        _record(Deed.LETTER_HANDED_OVER, row, actor, now, how=how)
    return row


def _tell_of(batch: Batch, now: datetime) -> None:
    """Those who are told by e-mail or text message are told that the letters come."""
    if batch.round is None:
        return
    rows = batch.letters.filter(held_at__isnull=True).order_by("pk")
    tell_of_letters(
        (
            Posted(letter=pk, client=client, recipient=recipient)
            for pk, client, recipient in rows.values_list("pk", "client_id", "recipient")
        ),
        is_decision=batch.kind == LetterKind.NOTICE,
        round=batch.round,
        now=now,
    )


def _locked(letter: int) -> Letter:
    return Letter.objects.select_for_update(no_key=True).get(pk=letter)


def _let_go_again(row: Letter, now: datetime) -> None:
    row.sent_at = row.returned_at = None
    if row.by_hand:
        make_task(
            kind=TaskKind.LETTER_BY_HAND,
            now=now,
            client=row.client_id,
            round=row.round_id,
            about=About.LETTER,
            about_id=row.pk,
        )
    else:
        row.batch = _batch_of_one(row, now)
    row.save(update_fields=("batch", "sent_at", "returned_at"))


def _batch_of_one(row: Letter, now: datetime) -> Batch:
    return Batch.objects.create(
        round=row.round,
        kind=row.kind,
        language=row.language,
        dated=row.dated,
        made_at=now,
        sha256=row.sha256,
        letters_counted=1,
        sheets=sheets_of(row),
    )


def _record(deed: Deed, row: Letter, actor: Actor, now: datetime, **contents: str) -> None:
    record(
        what=deed,
        actor=actor,
        now=now,
        subject="letter",
        subject_id=row.key,
        client=row.client_id,
        contents=contents,
    )
