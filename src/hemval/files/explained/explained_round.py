"""Explanations from a round's folder: what it keeps of a person, and the certificate.

The certificate is read once, and only when somebody was placed. What is told of another person
nobody gets from here: one who is protected is there for those who may see it, and else is not.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any

from hemval.core.certificate.certificate import Certificate, CertifiedBundle, CertifiedRound
from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.kept import Kept, KeptLeftOut, KeptWithdrawal, is_protected
from hemval.core.explanation.of_round import RoundExplainer, not_published, trying_in
from hemval.core.explanation.terms import RoundTerms
from hemval.core.invitation.outcome import LeftOutCode, LeftOutReason
from hemval.core.lottery.receipts import receipt_hash, receipt_secret
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
        return self._explainer.alone(kept)

    def each(self) -> Iterator[Explained]:
        """Everybody of whom something is kept, by client id; protected people too.

        Nobody is held in memory but the one who is told of. Where very many had wishes that were
        not met, fewer other numbers are tried for each than when she alone is asked about, or none:
        then her explanation may lack what another number would have given. Raises NotExplained.
        """
        if self._claims is None:
            return
        try:
            trying = trying_in(self._claims.all())
            for client, hers in groupby(self._claims.all(), key=lambda one: one.client):
                kept = tuple(hers)
                placed = [one for one in kept if isinstance(one, Placement)]
                why = {one.bundle: self._explainer.among_all(one, trying) for one in placed}
                yield client, kept, why
        except (ClaimsUnreadable, OSError, ValueError):
            raise NotExplained("unreadable", f"{UNPUBLISHED}/{CLAIMS}") from None

    @cached_property
    def _explainer(self) -> RoundExplainer:
        return RoundExplainer(self.terms, self._bundle, self._withheld)

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
            return not_published(json.loads((self._folder / PUBLIC).read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            raise NotExplained("unreadable", PUBLIC) from None


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
