"""Does a correction build on the certificate that it says it corrects, and keep what that gave?

A correction may correct a correction. The chain is followed to the first certificate, whose
problems are those that were frozen: from them D follows, and with it the seed of all.
"""

from collections.abc import Iterator
from typing import Any

from hemval.core.verification import lots
from hemval.core.verification.alone import check_alone
from hemval.core.verification.certificate_shape import certificate_faults
from hemval.core.verification.report import CheckName, Differences
from hemval.core.verification.rows import finally_given
from hemval.core.verification.tally import Tally

_AREA = "@"
"""What parts a provider from an area in the name of a leaf."""
_PROVIDER_GONE = frozenset({"unknown_provider", "leaving", "no_contract", "no_licence"})


def check_corrected(tally: Tally, certificate: Any, earlier: Any) -> Differences | None:
    """Check a correction against the certificates before it; how it differs from the nearest.

    `earlier` is one of them, or a list of all in any order. Each is the one that is named, has the
    same draw, holds by itself when it is solved again, and every place that it gave is promised, or
    told of as one that cannot be hers.
    Without them nobody can see that the draw is the one of the frozen lists, so that the check does
    not hold.
    """
    given = {}
    several = [] if earlier is None else earlier
    for one in several if isinstance(several, list | tuple) else [several]:
        if faults := certificate_faults(one):
            tally.check(CheckName.CORRECTS, 1, faults)
            return None
        given[lots.hash_of(lots.canonical(one))] = one
    now, differences = certificate, None
    while now["corrects"] is not None:
        before = given.pop(now["corrects"], None)
        if not tally.one(CheckName.CORRECTS, before is not None, "corrects"):
            return differences
        for part in ("round", "is_exercise", "lottery"):
            tally.one(CheckName.CORRECTS, now[part] == before[part], part)
        _check_holds(tally, before)
        _check_bundles(tally, now["bundles"], before["bundles"])
        differences = differences or differences_of(now, before)
        now = before
    follows = lots.frozen_digest(now) == now["lottery"]["digest"]
    tally.one(CheckName.CORRECTS, follows, "lottery.digest")
    tally.one(CheckName.CORRECTS, not given, "corrects")
    return differences


def _check_holds(tally: Tally, before: Any) -> None:
    """A promise is worth what the certificate behind it is: whoever forged one would keep it."""
    alone = Tally()
    check_alone(alone, before)
    wrong = [check.name.value for check in alone.checks if not check.holds]
    left = [name.value for name in alone.not_checked]
    tally.check(CheckName.EARLIER, len(alone.checks) + len(left), [*wrong, *left])


def differences_of(now: Any, before: Any) -> Differences:
    """How the input of a correction differs from what it corrects."""
    was, is_ = _input_of(before), _input_of(now)
    rules = {one["bundle"]: _rules_of(one) for one in before["bundles"]}
    return Differences(
        changed=tuple(sorted(id_ for id_ in was.keys() & is_.keys() if was[id_] != is_[id_])),
        added=tuple(sorted(is_.keys() - was.keys())),
        gone=tuple(sorted(was.keys() - is_.keys())),
        rules=tuple(
            one["bundle"] for one in now["bundles"] if rules.get(one["bundle"]) != _rules_of(one)
        ),
    )


def _input_of(certificate: Any) -> dict[str, Any]:
    """What each claim asked for, what came before its lot, and whether it is withdrawn."""
    return {
        claim["id"]: (
            {part: value for part, value in claim.items() if part != "order"},
            bundle["precedence"].get(claim["id"]),
            bundle["withdrawn"].get(claim["id"]),
        )
        for bundle in certificate["bundles"]
        for claim in bundle["problem"]["claims"]
    }


def _rules_of(bundle: Any) -> dict[str, Any]:
    problem = bundle["problem"]
    return {part: problem.get(part) for part in ("rule", "overrun", "nodes", "non_choice")}


def _check_bundles(tally: Tally, now: Any, before: Any) -> None:
    was = {one["bundle"]: one for one in before}
    names = {one["bundle"] for one in now}
    tally.check(CheckName.CORRECTS, len(was), sorted(was.keys() ^ names))
    for bundle in now:
        if bundle["bundle"] in was:
            link = _Link(bundle, was[bundle["bundle"]])
            tally.check(CheckName.CORRECTS, len(bundle["problem"]["claims"]), link.wrong())
            gave_way = bundle.get("gave_way", {})
            tally.check(CheckName.GAVE_WAY, len(gave_way), [*link.not_gone(gave_way)])


class _Link:
    """One bundle of a correction, and the same of the certificate before."""

    def __init__(self, now: Any, before: Any) -> None:
        self._now = now
        self._claims = {one["id"]: one for one in now["problem"]["claims"]}
        self._given = finally_given(before)
        earlier = now.get("earlier", {})
        self._stood_for = {
            id_: earlier.get(id_, [id_] if id_ in self._given else []) for id_ in self._claims
        }

    def wrong(self) -> list[str]:
        """The claims that are not accounted for, or whose promise is not what was given."""
        followed = {one for many in self._stood_for.values() for one in many}
        gone = self._now.get("gone", {}).keys()
        wrong = {*(self._given.keys() ^ (followed | gone)), *(followed & gone)}
        wrong |= self._now.get("earlier", {}).keys() - self._claims.keys()
        wrong |= {id_ for id_ in self._claims if not self._is_kept(id_)}
        return sorted(wrong)

    def not_gone(self, gave_way: dict[str, str]) -> Iterator[str]:
        """Those whose promise is said not to hold, and could have held by what the file tells."""
        named: set[str] = set()
        for one in self._claims.values():
            named |= {_provider(leaf) for leaf in _lawful(one)}
        for id_, why in gave_way.items():
            leaves = {leaf for leaf in self._leaves_given(id_) if leaf is not None}
            providers = {_provider(leaf) for leaf in leaves}
            mine = {_provider(leaf) for leaf in _lawful(self._claims[id_])} & providers
            if mine or not leaves or (why in _PROVIDER_GONE and providers & named):
                yield id_

    def _leaves_given(self, id_: str) -> list[str | None]:
        return [self._given.get(one) for one in self._stood_for.get(id_, ())]

    def _is_kept(self, id_: str) -> bool:
        """Is everything that was given promised, or told of?"""
        given = [leaf for leaf in self._leaves_given(id_) if leaf is not None]
        promised = self._now["promised"].get(id_)
        if id_ in self._now["withdrawn"] or id_ in self._now.get("gave_way", {}):
            return promised is None
        if not given or promised is None:
            return promised is None and not given
        listed = self._now.get("lists", {}).get(id_, self._claims[id_]["wishes"])
        worse = [*listed, self._claims[id_].get("current")]
        better = worse[: worse.index(promised)] if promised in worse else worse
        if self._claims[id_].get("chooser", True) and any(leaf in better for leaf in given):
            return False
        return promised in given or self._has_moved(id_, promised, given)

    def _has_moved(self, id_: str, promised: str, given: list[str]) -> bool:
        """Is it the same provider, at a leaf of its own in another area?"""
        lawful = _lawful(self._claims[id_])
        return any(_provider(leaf) == _provider(promised) and leaf not in lawful for leaf in given)


def _lawful(claim: Any) -> set[str]:
    """The leaves that a claim may have, as the problem tells."""
    own = claim.get("current")
    return {*claim["wishes"], *claim.get("eligible", ()), *([] if own is None else [own])}


def _provider(leaf: str) -> str:
    return leaf.partition(_AREA)[0]
