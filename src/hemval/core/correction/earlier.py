"""The round that is corrected: what it gave whom, and so what is promised."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from hemval.core.certificate.certificate import CertifiedBundle, CertifiedRound
from hemval.core.explanation.kept import OF_NO_BUNDLE, Kept, KeptWithdrawal, is_protected
from hemval.core.explanation.terms import RoundTerms
from hemval.core.placement.placements import Placement


@dataclass(frozen=True, kw_only=True)
class EarlierRound:
    """A round that is allocated, and may itself be a correction.

    `certified` is its certificate, `digest` what that is known by; `kept` what the round keeps of
    everybody, and `terms` what held for all.
    """

    certified: CertifiedRound
    digest: str
    kept: tuple[Kept, ...]
    terms: RoundTerms

    @cached_property
    def bundles(self) -> Mapping[str, "EarlierBundle"]:
        """Each bundle by its id."""
        of_bundle: dict[str, list[Placement | KeptWithdrawal]] = {}
        for one in self.kept:
            if not isinstance(one, OF_NO_BUNDLE):
                of_bundle.setdefault(one.bundle, []).append(one)
        return {
            one.bundle: EarlierBundle(
                certified=one,
                providers=self.terms.bundles[one.bundle].providers,
                kept=tuple(of_bundle.get(one.bundle, ())),
            )
            for one in self.certified.bundles
        }

    @cached_property
    def placements(self) -> Mapping[tuple[str, str], Placement]:
        """What everybody was told, by client and bundle."""
        return {(one.client, one.bundle): one for one in self.kept if isinstance(one, Placement)}

    @cached_property
    def hidden(self) -> frozenset[str]:
        """Whom named staff alone might read of."""
        return frozenset(one.client for one in self.kept if is_protected(one))


@dataclass(frozen=True, kw_only=True)
class EarlierBundle:
    """One bundle of the earlier round; `providers` tells which provider each leaf was."""

    certified: CertifiedBundle
    providers: Mapping[str, str]
    kept: tuple[Placement | KeptWithdrawal, ...]

    @cached_property
    def given(self) -> Mapping[str, str | None]:
        """The leaf that each claim finally had."""
        return self.certified.final

    @cached_property
    def placed(self) -> Mapping[str, Placement]:
        """One of those whom each claim stood for, with what she was told."""
        return {one.basis.claim: one for one in self.kept if isinstance(one, Placement)}

    @cached_property
    def claim_of(self) -> Mapping[str, str]:
        """The claim that stood for each client; those who came since the draw had none."""
        claims = (
            (one.client, one.basis.claim if isinstance(one, Placement) else one.claim)
            for one in self.kept
        )
        return {client: claim for client, claim in claims if claim}

    def claims_of(self, clients: Iterable[str]) -> tuple[str, ...]:
        """The claims that stood for some clients, each once."""
        known = (self.claim_of.get(client) for client in clients)
        return tuple(dict.fromkeys(claim for claim in known if claim is not None))
