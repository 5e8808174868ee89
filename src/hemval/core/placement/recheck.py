"""What has changed since the lists were frozen, and what follows for each claim.

One who has died, moved out or no longer has the bundle withdraws her claim: nobody is placed for
her, and the room goes to others by the same orders. One who has become protected is placed as all
others, and her rows are hidden. One who has been flagged, so that a person must look first, is not
placed by a rule: if she is silent and has no place to keep, her claim is withdrawn, whoever helps
her today goes on, and a person decides. All else is told to a person, for the draw is held: other
minutes a month, an address in another area. Those who have come since are not in the draw; they get
a temporary performer. What a list brings to an end of help that goes on is another question:
`core.people.changed_in_list`.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from hemval.core.claims.claims import BundleProblem
from hemval.core.claims.problems import HeldWhenAsked, RoundProblems, has_gone
from hemval.core.claims.standing import PLACED_AS_SILENT
from hemval.core.claims.today import Held
from hemval.core.invitation.outcome import Invitation, LeftOutCode, Outcome
from hemval.core.people.protected_since import protected_since
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules


class ChangeCode(StrEnum):
    """What has changed for a client, the weightiest first."""

    DIED = "died"
    MOVED_OUT = "moved_out"
    NO_LONGER_GRANTED = "no_longer_granted"
    """She no longer has the bundle on the day of effect."""
    PROTECTED = "protected"
    """She, or one who would be found through her, is protected since."""
    NEW_CLIENT = "new_client"
    NEW_GRANT = "new_grant"
    """She had not the bundle when the lists were frozen."""
    NEEDS_ATTENTION = "needs_attention"
    LEFT_OUT = "left_out"
    """A rule would leave her out of the round as things are now (she has moved to a servicehus)."""
    AREA = "area"
    MINUTES = "minutes"
    PERFORMER = "performer"
    """Another performs for her today."""
    NOT_LISTED = "not_listed"
    """The later list does not have her, or her row could not be taken."""
    ROW_REJECTED = "row_rejected"
    """A later row of what she is granted could not be taken."""


class Follows(StrEnum):
    """What follows from a change."""

    WITHDRAWS = "withdraws"
    HIDES = "hides"
    TEMPORARY = "temporary"
    """She gets a temporary performer, and is asked."""
    WAITS = "waits"
    """No rule places her; who helps her today goes on until a person has looked."""
    NOTHING = "nothing"
    """She is gone, and had nothing to be placed: no room is left by it."""
    TOLD = "told"


_WITHDRAWS = frozenset({ChangeCode.DIED, ChangeCode.MOVED_OUT, ChangeCode.NO_LONGER_GRANTED})
_COMES = frozenset({ChangeCode.NEW_CLIENT, ChangeCode.NEW_GRANT})
ATTENTION = "attention"
"""Why the claim of somebody who is still here is withdrawn: a person is to look first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSince:
    """One change for one client; `bundle` is empty where it is the same in all she has.

    `is_protected`: for named staff alone, as things are now. `before` and `now` are what it was and
    is, as lists write it: minutes a month, an area's or a provider's id. `keeps_from_rule`: no rule
    places her in the bundle, since a person is to look first. `had_claim`: she was in the draw.
    """

    client: str
    code: ChangeCode
    bundle: str = ""
    is_protected: bool = False
    before: str = ""
    now: str = ""
    keeps_from_rule: bool = False
    had_claim: bool = True

    @property
    def follows(self) -> Follows:
        """What follows from it."""
        if self.code in _WITHDRAWS:
            return Follows.WITHDRAWS if self.had_claim else Follows.NOTHING
        if self.code is ChangeCode.PROTECTED:
            return Follows.HIDES
        if self.keeps_from_rule:
            return Follows.WAITS
        return Follows.TEMPORARY if self.code in _COMES else Follows.TOLD


def recheck(
    then: RoundOutcome, now: RoundOutcome, *, hidden_before: Collection[str] = ()
) -> tuple[ChangeSince, ...]:
    """Compare a round as it was frozen with the same round from later lists, by client.

    `hidden_before`: whom an earlier comparison found to be protected; they stay so.
    """
    return tuple(_Comparison(then, now, hidden_before).changes())


def withdrawn_claims(
    problems: RoundProblems,
    changes: Iterable[ChangeSince],
    *,
    told: Collection[tuple[str, str]] = (),
) -> dict[str, dict[str, str]]:
    """By bundle, the claims that are withdrawn, and why.

    A claim of several is withdrawn when all of them are gone: who is left keeps the place that they
    asked for together. No rule places them while a person must look at one of them. `told`: those
    who have been told of a place, by client and bundle; theirs is kept whatever a flag says since.
    """
    known = tuple(changes)
    gone = gone_since(known)
    flagged = {one.client for one in known if one.code is ChangeCode.NEEDS_ATTENTION}
    return {one.bundle: _withdrawn(one, gone, flagged, told) for one in problems.bundles}


def with_those_who_wait(
    problems: RoundProblems,
    changes: Iterable[ChangeSince],
    withdrawn: Mapping[str, Mapping[str, str]],
) -> tuple[ChangeSince, ...]:
    """The changes, with which bundles no rule places her in of whom a person must look first."""
    waits: dict[str, list[str]] = {}
    for problem in problems.bundles:
        for basis in problem.bases:
            if withdrawn[problem.bundle].get(basis.claim) == ATTENTION:
                for client in basis.clients:
                    waits.setdefault(client, []).append(problem.bundle)
    told: list[ChangeSince] = []
    for one in changes:
        is_flag = one.code is ChangeCode.NEEDS_ATTENTION
        bundles = waits.get(one.client, []) if is_flag else []
        told += (replace(one, bundle=bundle, keeps_from_rule=True) for bundle in bundles)
        told += [] if bundles else [one]
    return tuple(told)


def gone_since(changes: Iterable[ChangeSince]) -> Mapping[tuple[str, str], ChangeCode]:
    """Who no longer is to be placed, by client and bundle; the bundle is empty for all she has."""
    return {
        (one.client, one.bundle): one.code for one in changes if one.follows is Follows.WITHDRAWS
    }


def _withdrawn(
    problem: BundleProblem,
    gone: Mapping[tuple[str, str], ChangeCode],
    flagged: Collection[str],
    told: Collection[tuple[str, str]],
) -> dict[str, str]:
    if not gone and not flagged:
        return {}
    withdrawn = {}
    for claim, basis in zip(problem.problem.claims, problem.bases, strict=True):
        left = {
            client: gone.get((client, "")) or gone.get((client, problem.bundle))
            for client in basis.clients
        }
        here = [client for client, code in left.items() if code is None]
        is_by_rule = basis.standing in PLACED_AS_SILENT and claim.current is None
        if not here:
            withdrawn[basis.claim] = str(left[basis.clients[0]])
        elif is_by_rule and any(
            client in flagged and (client, problem.bundle) not in told for client in here
        ):
            withdrawn[basis.claim] = ATTENTION
    return withdrawn


class _Comparison:
    """A round then and now."""

    def __init__(
        self, then: RoundOutcome, now: RoundOutcome, hidden_before: Collection[str]
    ) -> None:
        self._losses = now.losses
        hidden = protected_since(then.facts, then.losses, now.facts, now.losses)
        self._hidden = hidden.union(hidden_before)
        self._then = {one.client.id: one for one in then.invitations.each}
        self._now = {one.client.id: one for one in now.invitations.each}
        self._held_then = HeldWhenAsked(then, _rules(then))
        self._held_now = HeldWhenAsked(now, _rules(now))

    def changes(self) -> Iterator[ChangeSince]:
        for client in sorted({*self._then, *self._now}):
            then, now = self._then.get(client), self._now.get(client)
            had = self._held_then[client]
            found = _Found(client, client in self._hidden, bool(had))
            if found.is_protected and then is not None and not then.is_protected:
                yield found.change(ChangeCode.PROTECTED)
            if now is None:
                yield found.change(ChangeCode.NOT_LISTED)
            else:
                yield from self._of_client(found, had, then, now)

    def _of_client(
        self,
        found: "_Found",
        had: Mapping[str, Held],
        then: Invitation | None,
        now: Invitation,
    ) -> Iterator[ChangeSince]:
        held = self._held_now[found.client]
        if then is None:
            yield from (found.change(ChangeCode.NEW_CLIENT, bundle) for bundle in sorted(held))
            return
        yield from _of_person(found, then, now)
        if has_gone(now):
            return
        if held and then.openings and now.outcome is Outcome.LEFT_OUT:
            yield found.change(ChangeCode.LEFT_OUT, now=now.reasons[0].code)
        for bundle in sorted({*had, *held}):
            of_bundle = self._of_bundle(found.client, had.get(bundle), held.get(bundle))
            if of_bundle is not None:
                code, before, after = of_bundle
                yield found.change(code, bundle, before, after)

    def _of_bundle(
        self, client: str, before: Held | None, now: Held | None
    ) -> tuple[ChangeCode, object, object] | None:
        """The weightiest change of what she has of one bundle."""
        if now is None:
            is_lost = client in self._losses.services or self._losses.unnamed_services
            code = ChangeCode.ROW_REJECTED if is_lost else ChangeCode.NO_LONGER_GRANTED
            return code, "", ""
        if before is None:
            return ChangeCode.NEW_GRANT, "", ""
        if now.minutes != before.minutes:
            return ChangeCode.MINUTES, before.minutes, now.minutes
        if now.performer != before.performer:
            return ChangeCode.PERFORMER, before.performer, now.performer
        return None


@dataclass(frozen=True, slots=True)
class _Found:
    """Writes the changes of one client."""

    client: str
    is_protected: bool
    had_claim: bool

    def change(
        self, code: ChangeCode, bundle: str = "", before: object = "", now: object = ""
    ) -> ChangeSince:
        return ChangeSince(
            client=self.client,
            code=code,
            bundle=bundle,
            is_protected=self.is_protected,
            before=str(before),
            now=str(now),
            had_claim=self.had_claim,
        )


def _of_person(found: _Found, then: Invitation, now: Invitation) -> Iterator[ChangeSince]:
    if has_gone(now):
        if not has_gone(then):
            died = any(one.code is LeftOutCode.DIED for one in now.reasons)
            yield found.change(ChangeCode.DIED if died else ChangeCode.MOVED_OUT)
        return
    if now.client.needs_attention and not then.client.needs_attention:
        yield found.change(ChangeCode.NEEDS_ATTENTION)
    if now.area != then.area:
        yield found.change(ChangeCode.AREA, "", then.area, now.area)


def _rules(outcome: RoundOutcome) -> RoundRules:
    return RoundRules(outcome.system, outcome.facts.plan, outcome.facts.providers)
