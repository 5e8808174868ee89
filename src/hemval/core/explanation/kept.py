"""What is kept of each person of a round, so that it can be explained later."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from hemval.core.claims.problems import RoundProblems
from hemval.core.invitation.outcome import Invitation, LeftOutCode, LeftOutReason, Outcome
from hemval.core.placement.placements import Placement
from hemval.core.placement.recheck import ChangeCode, ChangeSince, gone_since
from hemval.core.reason import Reason
from hemval.core.round.outcome import RoundOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptWithdrawal:
    """One who was in the draw, and out of the round before places were given."""

    client: str
    bundle: str
    claim: str
    why: ChangeCode
    is_protected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLeftOut:
    """One who was not invited, and the reasons why, the one she is told first."""

    client: str
    reasons: tuple[LeftOutReason, ...]
    is_protected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRowsLost:
    """One of whom rows of what she is granted could not be taken, so that no bundle is known."""

    client: str
    is_protected: bool = False


Kept = Placement | KeptWithdrawal | KeptLeftOut | KeptRowsLost
"""Everything that may be kept of one person and one bundle."""
OF_NO_BUNDLE = (KeptLeftOut, KeptRowsLost)
"""What is kept of a person and not of a bundle."""
_GONE = MappingProxyType(
    {ChangeCode.DIED: LeftOutCode.DIED, ChangeCode.MOVED_OUT: LeftOutCode.MOVED_OUT}
)


def is_protected(one: Kept) -> bool:
    """May only named staff see it?"""
    return one.basis.is_protected if isinstance(one, Placement) else one.is_protected


def kept_of_round(
    outcome: RoundOutcome,
    problems: RoundProblems,
    placements: Iterable[Placement],
    changes: Sequence[ChangeSince] = (),
    lost: Iterable[Invitation] = (),
) -> tuple[Kept, ...]:
    """What is kept of a whole round: who was placed, who went out, and who was not invited and why.

    One who is outside the round is there with her place, and with why she is outside. Sorted by
    client and bundle. `changes` are those that were found before places were given, and `lost` are
    those of whom no bundle is known, since rows were lost.

    One who is gone since and had no claim is told that, and nothing of a letter.
    """
    placed = {(one.client, one.bundle): one for one in placements}
    hidden = {one.client for one in changes if one.is_protected}
    kept: list[Kept] = [_of_those_left(one, placed) for one in placed.values()]
    kept += _withdrawn(problems, placed, gone_since(changes), hidden)
    withdrawn = {one.client for one in kept if isinstance(one, KeptWithdrawal)}
    gone = {one.client: one.code for one in changes if one.code in _GONE}
    kept += [
        KeptLeftOut(
            client=one.client.id,
            reasons=_reasons(one, gone),
            is_protected=one.is_protected or one.client.id in hidden,
        )
        for one in outcome.invitations.each
        if one.outcome is Outcome.LEFT_OUT and one.reasons and one.client.id not in withdrawn
    ]
    kept += [
        KeptRowsLost(client=one.client.id, is_protected=one.is_protected or one.client.id in hidden)
        for one in lost
    ]
    return tuple(sorted(kept, key=_place))


def _reasons(one: Invitation, gone: Mapping[str, ChangeCode]) -> tuple[LeftOutReason, ...]:
    code = gone.get(one.client.id)
    return one.reasons if code is None else (Reason(code=_GONE[code]),)


def _of_those_left(one: Placement, placed: Collection[tuple[str, str]]) -> Placement:
    """One who asked to be together with somebody who is gone since is told of as alone.

    The size was of both, so that none of it is told as hers.
    """
    clients = tuple(c for c in one.basis.clients if (c, one.bundle) in placed)
    if clients == one.basis.clients:
        return one
    return replace(one, basis=replace(one.basis, clients=clients, size=0))


def _withdrawn(
    problems: RoundProblems,
    placed: Collection[tuple[str, str]],
    gone: Mapping[tuple[str, str], ChangeCode],
    hidden: Collection[str],
) -> Iterator[KeptWithdrawal]:
    for bundle in problems.bundles if gone else ():
        for basis in bundle.bases:
            for client in basis.clients:
                code = gone.get((client, "")) or gone.get((client, bundle.bundle))
                if code is not None and (client, bundle.bundle) not in placed:
                    yield KeptWithdrawal(
                        client=client,
                        bundle=bundle.bundle,
                        claim=basis.claim,
                        why=code,
                        is_protected=basis.is_protected
                        or any(one in hidden for one in basis.clients),
                    )


def _place(one: Kept) -> tuple[str, str]:
    return one.client, "" if isinstance(one, OF_NO_BUNDLE) else one.bundle
