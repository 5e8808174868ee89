"""The call list of a round that is decided: whom to call, in which order, and what to offer."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from django.db import transaction

from hemval.apps.accounts.actor import Actor
from hemval.apps.allocation.models import Given
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.calls.models import Call
from hemval.apps.rounds.letter_key import letter_key
from hemval.apps.rounds.models import Round
from hemval.core.placement.calling import Call as CallFact
from hemval.core.placement.solved import RoomLeft
from hemval.core.placement.working_lists import InQueue, ListsOf, lists_of
from hemval.core.system.capacity import Unit
from hemval.core.system.rule import in_force_for
from hemval.files.allocated.parts import Part, Parts
from hemval.files.values.told import told


def make_call_list(row: Round, parts: Parts, *, actor: Actor | None, now: datetime) -> int:
    """Make the calls of a round that is decided, which then is carried out; give how many.

    It is done once. Nobody is called of whom two people have decided by hand.
    """
    making = _Making(row, parts)
    with transaction.atomic():
        held = Round.objects.select_for_update().get(pk=row.pk)
        if held.carried_out_at is not None:
            return 0
        made = making.make()
        letter_key(row)
        held.carried_out_at = now
        held.save(update_fields=("carried_out_at",))
        record(
            what=Deed.CALL_LIST_MADE,
            actor=actor,
            now=now,
            subject="round",
            subject_id=row.pk,
            contents={"calls": made},
        )
    return made


class _Making:
    """Makes the calls of one round."""

    def __init__(self, row: Round, parts: Parts) -> None:
        allocated = parts.allocated
        self._row = row
        self._allocated = allocated
        self._parts = parts
        self._left = {one.bundle: RoomLeft(one) for one in allocated.solved}

    def make(self) -> int:
        calls = [*self._calls(self._parts.ordinary), *self._calls(self._parts.protected)]
        Call.objects.bulk_create(calls, batch_size=500)
        return len(calls)

    def _calls(self, part: Part) -> Iterator[Call]:
        facts = self._facts(part)
        given = self._given(part)
        queue = self._queues(facts)
        for call, fact in zip(part.calls, facts.nameless.calls, strict=True):
            key = (fact.client, fact.bundle)
            row = given[key]
            if row.decided_by_id is not None:
                continue
            basis = call.placement.basis
            yield Call(
                given=row,
                round=self._row,
                reason=fact.reason.value,
                rank=fact.rank,
                claim=basis.claim,
                size=basis.size,
                leaves=dict(self._leaves(call)),
                told={
                    "call": told(fact),
                    "queue": [told(one) for one in queue.get(key, ())],
                },
                call_by=self._row.notify_by,
            )

    def _leaves(self, call: CallFact) -> Iterator[tuple[str, str]]:
        basis = call.placement.basis
        for room in call.room:
            leaf = self._left[basis.bundle].leaf_of(room.provider, basis.area)
            if leaf is not None:
                yield room.provider, leaf

    def _facts(self, part: Part) -> ListsOf:
        system, effect = self._allocated.outcome.system, self._row.effect
        units = {
            bundle: next((r.unit for r in in_force_for(system.capacity, bundle, effect)), Unit.NONE)
            for bundle in self._left
        }
        return lists_of(
            (),
            part.calls,
            [one.placement for one in part.calls],
            people=self._allocated.people,
            granted=self._parts.granted,
            units=units,
        )

    def _queues(self, facts: ListsOf) -> Mapping[tuple[str, str], list[InQueue]]:
        found: dict[tuple[str, str], list[InQueue]] = {}
        for one in facts.nameless.queue:
            found.setdefault((one.client, one.bundle), []).append(one)
        return found

    def _given(self, part: Part) -> Mapping[tuple[str, str], Given]:
        called = {one.placement.client for one in part.calls}
        rows = Given.objects.filter(round=self._row, client__key__in=called)
        return {
            (one.client.key, one.bundle.key): one for one in rows.select_related("client", "bundle")
        }
