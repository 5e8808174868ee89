"""The call list of a round that is decided: whom to call, in which order, and what to offer."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from django.db import transaction

from hemval.apps.allocation.models import Given
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.calls.models import Call
from hemval.apps.choice_system.facts import system_of
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Work
from hemval.apps.parts import in_parts
from hemval.apps.rounds.letter_key import letter_key
from hemval.apps.rounds.models import Round
from hemval.core.placement.calling import Call as CallFact
from hemval.core.placement.solved import RoomLeft, SolvedBundle
from hemval.core.placement.working_lists import InQueue, ListsOf, lists_of
from hemval.core.system.capacity import Unit
from hemval.core.system.rule import in_force_for
from hemval.files.values.told import told

_AT_ONCE = 200


def make_call_list(
    row: Round, calls: Sequence[CallFact], solved: Iterable[SolvedBundle], work: Work
) -> int:
    """Make the calls of a round that is decided, which then is carried out; give how many.

    They are made part by part, once: what an earlier try has made stays as it is. Nobody sees any
    of them until the round is carried out, and so all are there. Nobody is called of whom two
    people have decided by hand.
    """
    making = _Making(row, solved)
    of, at = len(calls), 0
    for some in in_parts(calls, _AT_ONCE):
        made = making.of(some)  # Before the lock, for which others would wait.
        at += len(some)
        with transaction.atomic():
            if _held(row).carried_out_at is not None:
                return 0
            _store(made)
            work.reached(Step.STORING, at, of)
    return _carried_out(row, work, of)


def _carried_out(row: Round, work: Work, of: int) -> int:
    with transaction.atomic():
        held, now = _held(row), work.now()
        if held.carried_out_at is not None:
            return 0
        letter_key(row)
        held.carried_out_at = now
        held.save(update_fields=("carried_out_at",))
        made = Call.objects.filter(round=row).count()
        work.reached(Step.STORING, of, of)
        record(
            what=Deed.CALL_LIST_MADE,
            actor=work.actor,
            now=now,
            subject="round",
            subject_id=row.pk,
            contents={"calls": made},
        )
    return made


def _held(row: Round) -> Round:
    return Round.objects.select_for_update(no_key=True).get(pk=row.pk)


def _store(made: Sequence[Call]) -> None:
    """Store those that are still to be made; what they are of is looked at with the round held."""
    still = Given.objects.filter(
        pk__in=[one.given_id for one in made], decided_by__isnull=True, call__isnull=True
    )
    wanted = set(still.values_list("pk", flat=True))
    Call.objects.bulk_create(one for one in made if one.given_id in wanted)


class _Making:
    """Makes the calls of one round."""

    def __init__(self, row: Round, solved: Iterable[SolvedBundle]) -> None:
        capacity, effect = system_of(row.version).capacity, row.effect
        self._row = row
        self._left = {one.bundle: RoomLeft(one) for one in solved}
        self._units = {
            bundle: next((r.unit for r in in_force_for(capacity, bundle, effect)), Unit.NONE)
            for bundle in self._left
        }

    def of(self, calls: Sequence[CallFact]) -> list[Call]:
        """The rows of some calls, none of which is stored."""
        facts, given = self._facts(calls), self._given(calls)
        queue = _queues(facts)
        return [
            Call(
                given_id=given[fact.client, fact.bundle],
                round=self._row,
                reason=fact.reason.value,
                rank=fact.rank,
                claim=call.placement.basis.claim,
                size=call.placement.basis.size,
                leaves=dict(self._leaves(call)),
                told={
                    "call": told(fact),
                    "queue": [told(one) for one in queue.get((fact.client, fact.bundle), ())],
                },
                call_by=self._row.notify_by,
            )
            for call, fact in zip(calls, facts.calls, strict=True)
        ]

    def _leaves(self, call: CallFact) -> Iterator[tuple[str, str]]:
        basis = call.placement.basis
        for room in call.room:
            leaf = self._left[basis.bundle].leaf_of(room.provider, basis.area)
            if leaf is not None:
                yield room.provider, leaf

    def _facts(self, calls: Sequence[CallFact]) -> ListsOf:
        """What is kept of calls, which is nothing of who she is and what she is granted."""
        placements = [one.placement for one in calls]
        return lists_of((), calls, placements, people={}, granted={}, units=self._units).nameless

    def _given(self, calls: Iterable[CallFact]) -> Mapping[tuple[str, str], int]:
        called = {one.placement.client for one in calls}
        rows = Given.objects.filter(round=self._row, client__key__in=called)
        return {
            (client, bundle): pk
            for client, bundle, pk in rows.values_list("client__key", "bundle__key", "pk")
        }


def _queues(facts: ListsOf) -> Mapping[tuple[str, str], list[InQueue]]:
    found: dict[tuple[str, str], list[InQueue]] = {}
    for one in facts.queue:
        found.setdefault((one.client, one.bundle), []).append(one)
    return found
