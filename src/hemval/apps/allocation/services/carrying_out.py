"""What follows from a decision: every provider begins, and whoever is to be called is listed.

It may be stopped anywhere and begun again, and lists may be taken meanwhile. What has begun is not
begun twice, what was withdrawn since is not begun anew, and nobody begins for one who by now is
dead, has moved or has lost her help: a person sees to those.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from django.db import transaction

from hemval.apps.allocation.as_stored import allocated_again
from hemval.apps.allocation.decision_papers import keep_summary
from hemval.apps.allocation.explained import Explained
from hemval.apps.allocation.models import Given
from hemval.apps.calls.services.listing_calls import make_call_list
from hemval.apps.choice_system.facts import system_of
from hemval.apps.choice_system.models import Bundle, Service
from hemval.apps.clients.facts import grants_of_many
from hemval.apps.clients.models import Client
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Work
from hemval.apps.parts import rows_in_parts
from hemval.apps.placements.models import Cause, Placement
from hemval.apps.placements.services.placing import Begin, begin, lock
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import NewTask, make_all
from hemval.core.claims.today import HeldServices
from hemval.core.facts.grants import Grant
from hemval.core.placement.beginnings import AsListed, beginnings, gone_since
from hemval.core.placement.calling import Call
from hemval.core.placement.solved import SolvedBundle
from hemval.core.round.rules import RoundRules
from hemval.files.allocated.parts import Parts

_AT_ONCE = 500


def carry_out(row: Round, work: Work) -> bool:
    """Do what follows from a decision, once; in an exercise nobody begins.

    Gives whether everybody began whom this call was to let begin; tasks say who did not.
    """
    left = _begin_everybody(row, work) if is_in_earnest(row) else 0
    if row.carried_out_at is None:
        calls, solved = _summed_up(row, work)
        make_call_list(row, calls, solved, work)
    return not left


def _summed_up(row: Round, work: Work) -> tuple[Sequence[Call], Iterable[SolvedBundle]]:
    """Put the numbers of a round on record; give its calls, and the bundles as they were solved.

    All else that it is worked out from is let go, which of a large municipality is most of it.
    """
    parts = Parts(allocated_again(row))
    keep_summary(row, parts, now=work.now())
    return (*parts.ordinary.calls, *parts.protected.calls), parts.allocated.solved


def _begin_everybody(row: Round, work: Work) -> int:
    """Let everybody's provider begin, part by part; gives for how many it could not be."""
    beginning, wanted = _Beginning(row, work), _Wanted(row)
    given = Given.objects.filter(round=row)
    of, at, left = given.count(), 0, 0
    for part in rows_in_parts(given, _AT_ONCE):
        at += len(part)
        if begins := [one for each in part for one in wanted.of(each)]:
            left += beginning.part(begins, at, of)
    return left


class _Wanted:
    """Who is to begin for whom and when, by what the round came to."""

    def __init__(self, row: Round) -> None:
        self._round = row.key
        self._explained = Explained(row)
        self._providers = dict(Provider.objects.values_list("key", "pk"))
        self._keys = {pk: key for key, pk in self._providers.items()}

    def of(self, given: Given) -> Iterator[Begin]:
        """Those who begin for one client with one bundle."""
        told = self._explained.of(given)
        if told.why is None:
            return
        place = self._keys[given.provider_id] if given.provider_id is not None else ""
        for one in beginnings(told.why.helped_by, place, given.starts):
            until_place = {"until_place": True} if one.is_until_place else {}
            yield Begin(
                client=given.client_id,
                bundle=given.bundle_id,
                starts=one.first,
                provider=self._providers[one.provider],
                reason={
                    "round": self._round,
                    "given": given.pk,
                    "code": given.outcome,
                    **until_place,
                },
            )


class _Beginning:
    """Lets providers begin, each part whole by itself."""

    def __init__(self, row: Round, work: Work) -> None:
        self._row = row
        self._work = work
        self._listed = _Listed(row)

    def part(self, part: Sequence[Begin], at: int, of: int) -> int:
        """Begin some, and make tasks for the rest; gives how many those are.

        Everybody of the part is held before anything is looked at, so that no list is taken
        meanwhile; and the end of the log, which everybody waits for, is the last to be held.
        """
        now = self._work.now()
        with transaction.atomic():
            clients = {one.client for one in part}
            lock(clients)
            gone = self._listed.gone(part)
            known = _Known(self._row, clients)
            here = [one for one in part if not known.is_withdrawn(one) and one not in gone]
            clashes = [one for one in here if known.begins_another(one)]
            left = (*gone, *clashes)
            make_all(map(self._task, left), now=now)
            self._work.reached(Step.STORING, at, of)
            begin(
                (one for one in here if one not in clashes),
                cause=Cause.ROUND,
                actor=self._work.actor,
                now=now,
                round=self._row,
            )
        return len(left)

    def _task(self, one: Begin) -> NewTask:
        """Who it is to be, if anybody, is not for a rule to say."""
        return NewTask(
            kind=TaskKind.LIST_CONTRADICTS,
            client=one.client,
            round=self._row.pk,
            about=About.GIVEN,
            about_id=one.reason["given"],
            due=one.starts,
        )


class _Known:
    """What is begun for some clients, and what of this round has been withdrawn since."""

    def __init__(self, row: Round, clients: Collection[int]) -> None:
        rows = Placement.objects.filter(client__in=clients)
        self._standing = {
            (one.client_id, one.bundle_id, one.starts): one.provider_id
            for one in rows.filter(withdrawn_at__isnull=True)
        }
        withdrawn = rows.filter(round=row, withdrawn_at__isnull=False)
        self._withdrawn = set(withdrawn.values_list("client", "bundle", "starts", "provider"))

    def is_withdrawn(self, one: Begin) -> bool:
        """Did it begin, and has somebody, or a list, taken it back?"""
        return (one.client, one.bundle, one.starts, one.provider) in self._withdrawn

    def begins_another(self, one: Begin) -> bool:
        """Does somebody else begin for her that very day?"""
        held = self._standing.get((one.client, one.bundle, one.starts), one.provider)
        return held != one.provider


class _Listed:
    """What lists tell by now of those who are to have a provider."""

    def __init__(self, row: Round) -> None:
        system, plan = system_of(row.version), plan_of(row)
        by_key = HeldServices(system, RoundRules(system, plan, ())).open_services
        self._effect = row.effect
        self._services = {one.pk: by_key[one.key] for one in Bundle.objects.filter(key__in=by_key)}
        self._service_keys = dict(Service.objects.values_list("pk", "key"))
        self._provider_keys = dict(Provider.objects.values_list("pk", "key"))

    def gone(self, part: Collection[Begin]) -> list[Begin]:
        """Those for whom nobody is to begin any more."""
        now = self._now({one.client for one in part})
        return [
            one
            for one in part
            if gone_since(
                now[one.client],
                self._services[one.bundle],
                first=one.starts,
                effect=self._effect,
            )
        ]

    def _now(self, clients: Collection[int]) -> Mapping[int, AsListed]:
        granted: dict[str, list[Grant]] = {}
        for grant in grants_of_many(clients, self._service_keys, self._provider_keys):
            granted.setdefault(grant.client, []).append(grant)
        return {
            one.pk: AsListed(
                died=one.died,
                moved_out=one.moved_out,
                grants=granted.get(one.key, ()) if one.gone_since is None else None,
            )
            for one in Client.objects.filter(pk__in=clients)
        }
