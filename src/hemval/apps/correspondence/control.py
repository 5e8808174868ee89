"""What has become of every letter of a round, when everybody is gone through."""

from collections import Counter
from typing import Any

from django.db import transaction

from hemval.apps.correspondence.holding import hold, let_go
from hemval.apps.correspondence.models import HeldBecause, Letter, RoundPost, Unprinted
from hemval.apps.correspondence.printed_rows import PrintedRows
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Work
from hemval.apps.parts import in_parts
from hemval.core.correspondence.account import Account
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.printed import LetterState
from hemval.letters.post.control import control_document

_ROWS_AT_ONCE = 1000


def hold_what_has_changed(printed: PrintedRows, account: Account, work: Work) -> None:
    """Say of each printed letter whether it holds, by what it tells."""
    holds: dict[bool, list[int]] = {True: [], False: []}
    for number, one in printed.entries():
        in_force = account.state(number, one) is LetterState.IN_FORCE
        if in_force is one.held and not printed.is_replaced(number):
            holds[in_force].append(one.pk)
    for in_force, pks in holds.items():
        for part in in_parts(pks, _ROWS_AT_ONCE):
            with transaction.atomic():
                if in_force:
                    let_go(part)
                else:
                    changed = Letter.objects.filter(pk__in=part)
                    hold(changed, why=HeldBecause.CHANGED, now=work.now())
                work.reached(Step.STORING, 0, 0)


def control_now(post: RoundPost, printed: PrintedRows, account: Account) -> dict[str, Any]:
    """What has become of everybody, kind by kind: to be kept, and worked out before the lock."""
    states: Counter[tuple[LetterKind, LetterState]] = Counter()
    for number, one in printed.entries():
        if not one.is_by_hand and not account.is_hidden(one.client):
            states[one.kind, account.state(number, one)] += 1
    return control_document(account, states, round_id=post.round.key)


def keep_control(post: RoundPost, control: dict[str, Any], work: Work) -> None:
    """Keep what had become of everybody; who is in no list waits for nothing."""
    RoundPost.objects.filter(pk=post.pk).update(counted_at=work.now(), control=control)
    Unprinted.objects.filter(round=post.round, client__gone_since__isnull=False).delete()
    work.reached(Step.STORING, 0, 0)
