"""Explanations from a round's folder: what it keeps of a person, and the certificate.

The certificate is read once, and only when somebody was placed. What is told of another person
nobody gets from here: one who is protected is there for those who may see it, and else is not.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any, TypeGuard

from hemval.core.certificate.certificate import Certificate, CertifiedBundle, CertifiedRound
from hemval.core.explanation.explaining import MOST_SOLVED, Explainer, has_better_wish
from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.kept import Kept, KeptLeftOut, KeptWithdrawal, is_protected
from hemval.core.explanation.terms import RoundTerms
from hemval.core.invitation.outcome import LeftOutCode, LeftOutReason
from hemval.core.lottery.receipts import receipt_hash, receipt_secret
from hemval.core.lottery.small_numbers import WITHHELD
from hemval.core.placement.placements import Placement
from hemval.core.reason import Reason
from hemval.core.round.findings import FindingCode
from hemval.core.system.capacity import Unit
from hemval.files.explained.certified_round import (
    CERTIFICATE,
    CertificateUnreadable,
    read_certified_round,
)
from hemval.files.explained.claims_file import CLAIMS, ClaimsUnreadable, KeptClaims
from hemval.files.faulty import FaultyFile
from hemval.files.folder_manifest import UNPUBLISHED
from hemval.files.invited.summary_file import SUMMARY
from hemval.files.stages.lottery_files import read_frozen
from hemval.files.stages.round_stages import INVITATIONS

PUBLIC = "public.json"
_NOTHING_TO_CHOOSE: LeftOutReason = Reason(code=LeftOutCode.NOTHING_TO_CHOOSE)
_MOST_CLAIMS_SOLVED = 6_000_000
"""How many claims may be solved in all to find what another number would have given one person."""
_MOST_CLAIMS_SOLVED_FOR_ALL = 15_000_000
"""The same for all of a bundle, shared by those who have something to try: some ten seconds."""

Explained = tuple[str, tuple[Kept, ...], Mapping[str, Explanation]]
"""A client, what is kept of her, and the explanation of each bundle she was placed in."""


class NotExplained(Exception):
    """A folder from which nothing can be explained.

    `code` is the end of the message's name: `not_allocated` (the round has not come so far),
    `unreadable` (a file of it is not what Hemval writes). `name` is the file.
    """

    def __init__(self, code: str, name: str = "") -> None:
        """Keep what the sentence needs."""
        super().__init__(code)
        self.code = code
        self.name = name


class ExplainedRound:
    """A round's folder, asked for one person at a time."""

    def __init__(self, folder: Path) -> None:
        """Open a folder of a round that is allocated. Raises NotExplained."""
        self._folder = folder
        path = folder / UNPUBLISHED / CLAIMS
        self._claims: KeptClaims | None = None
        self._explainers: dict[str, Explainer] = {}
        if not path.is_file() or not (folder / CERTIFICATE).is_file():
            self._terms = _terms_without_choice(folder)
            return
        try:
            self._claims = KeptClaims(path)
        except (ClaimsUnreadable, OSError, ValueError):
            raise NotExplained("unreadable", f"{UNPUBLISHED}/{CLAIMS}") from None
        self._terms = self._claims.terms

    @property
    def terms(self) -> RoundTerms:
        """What holds for everybody in the round."""
        return self._terms

    def kept(self, client: str, *, protected: bool) -> tuple[Kept, ...]:
        """What is kept of one client; nothing of a protected one unless `protected` asks for it.

        The same is done for one who is not there, so that nobody can tell the two apart. Where the
        round has nothing to choose, that is why for everybody.
        """
        if self._claims is None:
            return (KeptLeftOut(client=client, reasons=(_NOTHING_TO_CHOOSE,)),)
        try:
            found = self._claims.of(client)
        except (ClaimsUnreadable, OSError, ValueError):
            raise NotExplained("unreadable", f"{UNPUBLISHED}/{CLAIMS}") from None
        return tuple(one for one in found if protected or not is_protected(one))

    def explanation(self, kept: Kept) -> Explanation | None:
        """Why it came out as it did; None for one who was not placed. Raises NotExplained."""
        if not isinstance(kept, Placement):
            return None
        explainer = self._explainer(kept.bundle)
        most = min(MOST_SOLVED, _MOST_CLAIMS_SOLVED // max(1, explainer.claims))
        return explainer.explain(kept, most_solved=most)

    def each(self) -> Iterator[Explained]:
        """Everybody of whom something is kept, by client id; protected people too.

        Nobody is held in memory but the one who is told of. Where very many had wishes that were
        not met, fewer other numbers are tried for each than when she alone is asked about, or none:
        then her explanation may lack what another number would have given. Raises NotExplained.
        """
        if self._claims is None:
            return
        try:
            trying = Counter(one.bundle for one in self._claims.all() if _may_be_tried(one))
            for client, hers in groupby(self._claims.all(), key=lambda one: one.client):
                kept = tuple(hers)
                yield client, kept, dict(self._explained(kept, trying))
        except (ClaimsUnreadable, OSError, ValueError):
            raise NotExplained("unreadable", f"{UNPUBLISHED}/{CLAIMS}") from None

    def _explained(
        self, kept: tuple[Kept, ...], trying: Mapping[str, int]
    ) -> Iterator[tuple[str, Explanation]]:
        for one in kept:
            if isinstance(one, Placement):
                explainer = self._explainer(one.bundle)
                solved = max(1, explainer.claims * trying[one.bundle])
                most = min(MOST_SOLVED, _MOST_CLAIMS_SOLVED_FOR_ALL // solved)
                yield one.bundle, explainer.explain(one, most_solved=most)

    def _explainer(self, name: str) -> Explainer:
        if name not in self._explainers:
            bundle = self._bundle(name)
            withheld = self._withheld.get(name, frozenset())
            self._explainers[name] = Explainer(
                self.terms, bundle.problem, bundle.allocation, withheld=withheld
            )
        return self._explainers[name]

    def row_tells_of_others(self, kept: Placement | KeptWithdrawal) -> bool:
        """Does her row hold how much is granted to all who asked to be together, summed up?

        Where room is counted in hours the sum tells each what the others have.
        """
        is_in_hours = self.terms.bundles[kept.bundle].unit is Unit.HOURS_PER_MONTH
        return is_in_hours and bool(_claim_of(kept)) and not self._is_hers_alone(kept)

    def _is_hers_alone(self, kept: Placement | KeptWithdrawal) -> bool:
        return receipt_hash(self._secret(kept, (kept.client,))) == _claim_of(kept)

    def _secret(self, kept: Placement | KeptWithdrawal, clients: tuple[str, ...]) -> bytes:
        try:
            key = read_frozen(self._folder).secrets.receipt_key
        except (OSError, ValueError, KeyError, TypeError):
            raise NotExplained("unreadable", UNPUBLISHED) from None
        return receipt_secret(key, kept.bundle, clients)

    def row(self, kept: Placement | KeptWithdrawal) -> dict[str, Any] | None:
        """Her own row of the certificate with its proof; None where she was not in the draw.

        Her receipt's secret is with it, where she was in the draw alone or with those she still is
        placed with.
        """
        claim = _claim_of(kept)
        if not claim:
            return None
        clients = kept.basis.clients if isinstance(kept, Placement) else (kept.client,)
        secret = self._secret(kept, clients)
        is_hers = receipt_hash(secret) == claim
        return self._certificate.row_with_proof(kept.bundle, claim, secret if is_hers else None)

    @cached_property
    def _certified(self) -> CertifiedRound:
        try:
            return read_certified_round(self._folder / CERTIFICATE)
        except (CertificateUnreadable, FaultyFile, OSError):
            raise NotExplained("unreadable", CERTIFICATE) from None

    @cached_property
    def _certificate(self) -> Certificate:
        return Certificate(self._certified)

    def _bundle(self, name: str) -> CertifiedBundle:
        for one in self._certified.bundles:
            if one.bundle == name:
                return one
        raise NotExplained("unreadable", CERTIFICATE)

    @cached_property
    def _withheld(self) -> Mapping[str, frozenset[str]]:
        """The caps of each bundle whose use is not published."""
        try:
            told = json.loads((self._folder / PUBLIC).read_text(encoding="utf-8"))
            return {one["bundle"]: frozenset(_not_published(one)) for one in told["bundles"]}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            raise NotExplained("unreadable", PUBLIC) from None


def _may_be_tried(kept: Kept) -> TypeGuard[Placement]:
    return isinstance(kept, Placement) and has_better_wish(kept)


def _claim_of(kept: Placement | KeptWithdrawal) -> str:
    return kept.basis.claim if isinstance(kept, Placement) else kept.claim


def _terms_without_choice(folder: Path) -> RoundTerms:
    """The terms of a round in which there is nothing to choose, which is never allocated."""
    try:
        invited = json.loads((folder / INVITATIONS / SUMMARY).read_text(encoding="utf-8"))
        codes = {one["code"] for one in invited["findings"]}
        if FindingCode.NOTHING_TO_CHOOSE in codes:
            return RoundTerms(
                round=invited["round"],
                is_exercise=invited["is_exercise"],
                effect=date.fromisoformat(invited["effect"]),
            )
    except (OSError, ValueError, KeyError, TypeError):
        pass
    raise NotExplained("not_allocated")


def _not_published(bundle: Mapping[str, Any]) -> Iterator[str]:
    for name, node in bundle["nodes"].items():
        if node["used"] == WITHHELD:
            yield name
