"""A made-up round from its lists to everybody's place, for the demonstration."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hemval.chance import secret_bytes
from hemval.cli.round_progress import doing
from hemval.cli.speech import language, speech
from hemval.clock import now, today
from hemval.core.explanation.kept import Kept, is_protected
from hemval.core.placement.placements import Placement, PlacementCode
from hemval.core.round.waits import Reached
from hemval.files.explained.claims_file import CLAIMS, KeptClaims
from hemval.files.explained.explained_round import PUBLIC, ExplainedRound
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.invited.summary_file import SUMMARY
from hemval.files.problems.certificate_file import read_to_verify
from hemval.files.round_result import RoundResult
from hemval.files.stages.lottery_files import COMMITMENT
from hemval.files.stages.round_run import NOTHING_LATER, Asked, Came, RoundRun
from hemval.files.stages.round_standing import CERTIFICATE
from hemval.files.stages.round_work import RoundWork
from hemval.texts.kept import KeptSentences
from hemval.texts.words import words

if TYPE_CHECKING:
    from hemval.core.verification.report import Report

_TELLS_MOST = (
    PlacementCode.WISH_NOT_MET,
    PlacementCode.STAYS_WISH_NOT_MET,
    PlacementCode.LATER_WISH,
    PlacementCode.SILENT_ROTATION,
    PlacementCode.SILENT_NEAREST,
    PlacementCode.SILENT_DRAW,
    PlacementCode.SILENT_MUNICIPAL,
    PlacementCode.FIRST_WISH,
    PlacementCode.STAYS_SILENT,
    PlacementCode.SILENT_LARGEST_FREE,
    PlacementCode.STAYS_BY_WISH,
)
"""The outcomes of which one is explained, those that most ask for it first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPerson:
    """One person's outcome, and the paragraphs that explain it."""

    client: str
    code: PlacementCode
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownAllocation:
    """Who got what: the round's `summary.json`, one person explained, and what was checked.

    `bundles` are what each is called, `providers` the same.
    """

    summary: Mapping[str, Any]
    bundles: Mapping[str, str]
    providers: Mapping[str, str]
    person: ShownPerson | None
    report: "Report"


def shown_allocation(
    result: RoundResult,
    lists: Path,
    out: Path,
    *,
    later: Mapping[str, Path],
    told: Collection[PlacementCode],
) -> ShownAllocation:
    """Run the round, explain one of an outcome that is not yet `told`, and check the certificate.

    Raises RuntimeError where the round does not come to its end.
    """
    if held(result, lists, out, later=later).reached is not Reached.ALLOCATED:
        raise RuntimeError("a made-up round was not allocated")
    system, tongue = result.read.system.system, language()
    return ShownAllocation(
        summary=json.loads((out / SUMMARY).read_text(encoding="utf-8")),
        bundles={one.id: one.name.in_language(tongue) for one in system.bundles},
        providers={one.id: one.name for one in result.read.facts.providers},
        person=_explained(out, _one_to_explain(KeptClaims(out / UNPUBLISHED / CLAIMS).all(), told)),
        report=_checked(out),
    )


def held(
    result: RoundResult, lists: Path, out: Path, *, later: Mapping[str, Path] = NOTHING_LATER
) -> Came:
    """Take the round as far as it goes."""
    work = RoundWork(folder=lists, result=result, words=speech())
    asked = Asked(on=today(), now=now(), later=later)
    with doing() as progress:
        return RoundRun(out, work, asked, secret_bytes, writing=progress.writing).go()


def _one_to_explain(kept: Iterable[Kept], told: Collection[PlacementCode]) -> Placement | None:
    """An ordinary person with the outcome that tells most of those not yet told.

    First one who waits in a queue, then one with the most different performers of her bundles.
    """
    performers: dict[str, set[str]] = {}
    by_code: dict[PlacementCode, list[Placement]] = {}
    for one in kept:
        if not isinstance(one, Placement) or is_protected(one) or len(one.basis.clients) > 1:
            continue
        performers.setdefault(one.client, set()).add(one.performer)
        by_code.setdefault(one.code, []).append(one)
    new = [code for code in _TELLS_MOST if code in by_code and code not in told]
    of_code = by_code[new[0]] if new else []
    return min(
        of_code,
        key=lambda one: (not one.queue, -len(performers[one.client]), one.client),
        default=None,
    )


def _explained(out: Path, one: Placement | None) -> ShownPerson | None:
    if one is None:
        return None
    explained = ExplainedRound(out)
    sentences = KeptSentences(explained.terms, words(language()))
    of_each = [
        sentences.told(kept, explained.explanation(kept))
        for kept in explained.kept(one.client, protected=False)
    ]
    return ShownPerson(client=one.client, code=one.code, paragraphs=_told_once(of_each))


def _told_once(of_each: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The paragraphs of each bundle, and what all of them end with once."""
    same = 0
    shortest = min(map(len, of_each))
    while same < shortest and len({told[-1 - same] for told in of_each}) == 1:
        same += 1
    own = (paragraph for told in of_each for paragraph in told[: len(told) - same])
    return (*own, *of_each[0][len(of_each[0]) - same :])


def _checked(out: Path) -> "Report":
    from hemval.core.verification.checker import verify_certificate  # It loads arrays.

    return verify_certificate(
        read_to_verify(out / CERTIFICATE),
        commitment=read_to_verify(out / COMMITMENT),
        public=read_to_verify(out / PUBLIC),
    )
