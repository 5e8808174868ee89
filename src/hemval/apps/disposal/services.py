"""Setting the rule, holding files back, and disposing of those that have stood their time.

It is done part by part, each whole by itself: one that is interrupted is gone on with by asking for
it again, by the rule and the day that it began with.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from django.db import transaction

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.erasing import erase
from hemval.apps.audit.services import record
from hemval.apps.clients.models import Client
from hemval.apps.disposal.erasing import erase_papers_of_rounds, erase_people, files_of
from hemval.apps.disposal.models import Disposal, DisposalRule, Hold
from hemval.apps.disposal.queries import closed_files, rule_now, standing_of, unended
from hemval.apps.disposal.referred import remove_unreferred
from hemval.apps.jobs.giving_way import GivesWay
from hemval.apps.outreach.services.forgetting import erase_told
from hemval.apps.refused import Refused
from hemval.core.dates.zone import today
from hemval.core.people.disposal import StandsFor


class DisposalRefusal(StrEnum):
    """Why nothing is disposed of, or held; its words are `disposal-refused-…`."""

    NO_RULE = "no_rule"
    """The municipality has told no rule."""
    NO_DECISION = "no_decision"
    """A rule without the decision that it rests on."""
    NO_REASON = "no_reason"
    """Somebody's file is to stand, and nobody says why."""
    UNKNOWN_CLIENT = "unknown_client"
    HELD_ALREADY = "held_already"
    NOT_HELD = "not_held"


class DisposalRefused(Refused):
    """Nothing is disposed of, or held."""

    words = "disposal-refused-"


def set_rule(
    *, years: int, sample_days: Collection[int], decision: str, now: datetime
) -> DisposalRule:
    """Set by which rule files are disposed of from now on. Raises DisposalRefused."""
    if not decision.strip():
        raise DisposalRefused(DisposalRefusal.NO_DECISION)
    with transaction.atomic():
        rule = DisposalRule.objects.create(
            years=years, sample_days=sorted(sample_days), decision=decision, set_at=now
        )
        record(
            what=Deed.DISPOSAL_RULE_SET,
            actor=None,
            now=now,
            subject="disposal_rule",
            subject_id=rule.pk,
            contents={"years": years, "sample_days": rule.sample_days, "decision": decision},
        )
    return rule


def hold(*, client: str, because: str, now: datetime) -> Hold:
    """Let somebody's file stand though its time is up. Raises DisposalRefused."""
    if not because.strip():
        raise DisposalRefused(DisposalRefusal.NO_REASON)
    with transaction.atomic():
        row = _locked_client(client)
        if Hold.objects.filter(client=row, until__isnull=True).exists():
            raise DisposalRefused(DisposalRefusal.HELD_ALREADY)
        held = Hold.objects.create(client=row, because=because, since=now)
        record(
            what=Deed.DISPOSAL_HELD,
            actor=None,
            now=now,
            client=row.pk,
            contents={"because": because},
        )
    return held


def release(*, client: str, now: datetime) -> None:
    """Hold somebody's file back no longer. Raises DisposalRefused."""
    with transaction.atomic():
        row = _locked_client(client)
        if not Hold.objects.filter(client=row, until__isnull=True).update(until=now):
            raise DisposalRefused(DisposalRefusal.NOT_HELD)
        record(what=Deed.DISPOSAL_RELEASED, actor=None, now=now, client=row.pk)


def _locked_client(key: str) -> Client:
    row = Client.objects.select_for_update().filter(key=key).first()
    if row is None:
        raise DisposalRefused(DisposalRefusal.UNKNOWN_CLIENT)
    return row


def dispose(*, now: datetime) -> Disposal:
    """Destroy every file that has stood its time; go on with what was interrupted.

    What the public was told so long ago goes with them. What the log tells of those people is
    erased too, so that its chain holds. Raises DisposalRefused.
    """
    begun = unended() or _begun(now)
    _remove_leftover(begun.pk)
    gives_way = GivesWay()
    for people in _to_destroy(begun, today(now)):
        _destroy(begun.pk, people, now, gives_way)
    with transaction.atomic():
        done = _locked(begun.pk)
        _add(done, erase_papers_of_rounds(done.before) + erase_told(done.before))
        done.ended_at = now
        done.save(update_fields=("ended_at", "erased"))
        record(
            what=Deed.DISPOSED,
            actor=None,
            now=now,
            subject="disposal",
            subject_id=done.pk,
            contents={
                "before": done.before.isoformat(),
                "rule": done.rule_id,
                "people": done.people,
                "erased": done.erased,
                "digest": done.digest,
            },
        )
    return done


def _begun(now: datetime) -> Disposal:
    rule = rule_now()
    if rule is None:
        raise DisposalRefused(DisposalRefusal.NO_RULE)
    before = standing_of(rule).first_day_kept(today(now))
    return Disposal.objects.create(rule=rule, before=before, begun_at=now)


def _to_destroy(done: Disposal, on: date) -> Iterator[list[int]]:
    for part in closed_files(done.rule, done.before, on):
        if people := _those_to_destroy(part):
            yield people


def _those_to_destroy(part: Iterable[tuple[Client, StandsFor | None]]) -> list[int]:
    return [row.pk for row, why in part if why is None]


def _destroy(begun: int, found: list[int], now: datetime, gives_way: GivesWay) -> None:
    """Destroy some files, but for those that somebody has held back or written in since the look.

    Their rows first, which note what is to be removed of the store: so nothing that stands has lost
    its file, and whoever is stopped between removes the rest when it is gone on with.
    """
    with transaction.atomic():
        done = _locked(begun)
        list(Client.objects.select_for_update().filter(pk__in=found).order_by("pk").values("pk"))
        again = closed_files(done.rule, done.before, today(now), among=found)
        people = [pk for part in again for pk in _those_to_destroy(part)]
        keys = sorted(Client.objects.filter(pk__in=people).values_list("key", flat=True))
        done.leftover = sorted({*done.leftover, *files_of(people)})
        _add(done, erase_people(people, now))
        done.people += len(people)
        ids = "".join(f"{key}\n" for key in keys)
        done.digest = sha256(f"{done.digest}\n{ids}".encode()).hexdigest()
        done.save(update_fields=("people", "erased", "digest", "leftover"))
        erase(before=today(now) + timedelta(days=1), actor=None, now=now, clients=people)
        gives_way.after_part()
    _remove_leftover(begun)


def _remove_leftover(begun: int) -> None:
    """Remove the files whose rows are gone, unless somebody else's row refers to the same."""
    remove_unreferred(Disposal.objects.get(pk=begun).leftover)
    Disposal.objects.filter(pk=begun).update(leftover=[])


def _locked(pk: int) -> Disposal:
    return Disposal.objects.select_for_update().get(pk=pk)


def _add(done: Disposal, erased: Counter[str]) -> None:
    done.erased = dict(sorted((Counter(done.erased) + erased).items()))
