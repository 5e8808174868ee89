"""Does a correction build on the certificate that it says it corrects?"""

from typing import Any

from hemval.core.verification import lots
from hemval.core.verification.certificate_shape import certificate_faults
from hemval.core.verification.report import CheckName
from hemval.core.verification.rows import final_leaf
from hemval.core.verification.tally import Tally


def check_corrected(tally: Tally, certificate: Any, corrected: Any) -> None:
    """Check a correction against the certificate that it corrects.

    It is the one that is named, has the same draw, and gave every claim what is promised. Without
    it nobody can see that the draw is the one of the frozen lists, so that the check does not hold.
    """
    if corrected is None:
        tally.check(CheckName.CORRECTS, 1, ["corrects"])
        return
    faults = certificate_faults(corrected)
    if faults or certificate["corrects"] != lots.hash_of(lots.canonical(corrected)):
        tally.check(CheckName.CORRECTS, 1, faults or ["corrects"])
        return
    for part in ("round", "is_exercise", "system", "lottery"):
        tally.one(CheckName.CORRECTS, certificate[part] == corrected[part], part)
    before = {one["bundle"]: one for one in corrected["bundles"]}
    for bundle in certificate["bundles"]:
        old = before.get(bundle["bundle"])
        given = {} if old is None else _given(old)
        promised = bundle["promised"]
        wrong = [claim for claim, leaf in promised.items() if given.get(claim) != leaf]
        tally.check(CheckName.CORRECTS, len(promised), wrong)


def _given(bundle: Any) -> dict[str, str | None]:
    assignment, promised = bundle["result"]["assignment"], bundle["promised"]
    return {
        claim["id"]: final_leaf(claim, assignment.get(claim["id"]), promised.get(claim["id"]))
        for claim in bundle["problem"]["claims"]
    }
