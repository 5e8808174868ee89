"""OpenID Connect, as the party that asks who somebody is.

Authorization code with PKCE (S256), state and nonce; the ID token's signature is checked by the
provider's published keys. Källa: OpenID Connect Core 1.0; the Swedish OpenID Connect profile.
"""

import base64
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import jwt
from django.conf import settings

from hemval.apps.accounts.identity import Identity, IdentityFault, NotIdentified, SignInBegun
from hemval.chance import secret_bytes
from hemval.integrations.openid.asking import Asking

_ALGORITHMS = ["RS256", "PS256", "ES256"]
_MUST_HAVE = ["iss", "aud", "exp", "iat", "nonce"]
_SCOPES = ("openid", "profile")
_CLOCKS_DIFFER = 60
_STANDARD_CLAIMS = {"sub", "name", "email", "preferred_username"}
_ASKING = Asking()
"""Staff and citizens may have the same provider; both wait for it in one place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenIdProvider:
    """An identity provider, as the settings of the installation tell of it.

    `acr`: the levels of assurance that are enough; none named, any is.
    """

    name: str
    issuer: str
    client_id: str
    client_secret: str
    subject_claim: str
    name_claim: str
    acr: tuple[str, ...] = ()

    def begin(self, *, answer_to: str) -> SignInBegun:
        """Where to send her: with secrets of this one sign-in, which her session remembers."""
        remembered = {name: _secret() for name in ("state", "nonce", "verifier")}
        challenge = sha256(remembered["verifier"].encode()).digest()
        asked = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": answer_to,
            "scope": " ".join(_SCOPES),
            "state": remembered["state"],
            "nonce": remembered["nonce"],
            "code_challenge": _text(challenge),
            "code_challenge_method": "S256",
            "ui_locales": "sv",
        }
        if self.acr:
            asked["acr_values"] = " ".join(self.acr)
        wanted = {self.subject_claim, self.name_claim} - _STANDARD_CLAIMS
        if wanted:
            claims = {name: {"essential": name == self.subject_claim} for name in sorted(wanted)}
            asked["claims"] = json.dumps({"id_token": claims})
        address = _string(self._described(), "authorization_endpoint")
        joint = "&" if urlsplit(address).query else "?"
        return SignInBegun(url=f"{address}{joint}{urlencode(asked)}", remembered=remembered)

    def finish(
        self, *, answer: Mapping[str, str], remembered: Mapping[str, str], answer_to: str
    ) -> Identity:
        """Who she is: the code is given for an ID token, and the token is checked."""
        state = remembered.get("state", "")
        if not state or not hmac.compare_digest(answer.get("state", "").encode(), state.encode()):
            raise NotIdentified(IdentityFault.NOT_OURS)
        if answer.get("iss", self.issuer) != self.issuer:
            raise NotIdentified(IdentityFault.NOT_OURS)
        if "error" in answer or "code" not in answer:
            raise NotIdentified(IdentityFault.DECLINED)
        described = self._described()
        given = self._given_for(answer["code"], remembered["verifier"], answer_to, described)
        claims = self._checked(_string(given, "id_token"), described)
        nonce = str(claims["nonce"])
        if not hmac.compare_digest(nonce.encode(), remembered["nonce"].encode()):
            raise NotIdentified(IdentityFault.NOT_OURS)
        if self.acr and claims.get("acr") not in self.acr:
            raise NotIdentified(IdentityFault.TOO_WEAK)
        subject = claims.get(self.subject_claim)
        if not isinstance(subject, str) or not subject:
            raise NotIdentified(IdentityFault.UNREACHABLE)
        name = claims.get(self.name_claim)
        return Identity(subject=subject, name=name if isinstance(name, str) else "")

    def _described(self) -> Mapping[str, Any]:
        address = f"{self.issuer.rstrip('/')}/.well-known/openid-configuration"
        described = _ASKING.published(address)
        if described.get("issuer") != self.issuer:
            described = _ASKING.published(address, anew=True)
        if described.get("issuer") != self.issuer:
            raise NotIdentified(IdentityFault.UNREACHABLE)
        return described

    def _given_for(
        self, code: str, verifier: str, answer_to: str, described: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        told = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": answer_to,
            "code_verifier": verifier,
        }
        ours = f"{quote(self.client_id, safe='')}:{quote(self.client_secret, safe='')}"
        return _ASKING.answer_to(
            _string(described, "token_endpoint"),
            told=urlencode(told).encode("ascii"),
            headers={"Authorization": f"Basic {base64.b64encode(ours.encode()).decode('ascii')}"},
        )

    def _checked(self, token: str, described: Mapping[str, Any]) -> Mapping[str, Any]:
        try:
            key = _key_of(token, _string(described, "jwks_uri"))
            claims: Mapping[str, Any] = jwt.decode(
                token,
                key,
                algorithms=_ALGORITHMS,
                audience=self.client_id,
                issuer=self.issuer,
                leeway=_CLOCKS_DIFFER,
                options={"require": _MUST_HAVE},
            )
        except (jwt.PyJWTError, LookupError):
            raise NotIdentified(IdentityFault.NOT_OURS) from None
        if claims.get("azp", self.client_id) != self.client_id:
            raise NotIdentified(IdentityFault.NOT_OURS)
        return claims


def from_settings() -> OpenIdProvider:
    """Where staff of this installation show who they are; raises LookupError where nowhere."""
    return _provider(settings.HEMVAL.open_id)


def for_citizens() -> OpenIdProvider:
    """Where citizens show who they are; raises LookupError where nowhere."""
    return _provider(settings.HEMVAL.citizen_open_id)


def _provider(told: Any) -> OpenIdProvider:
    if told is None:
        raise LookupError
    return OpenIdProvider(
        name=told.name,
        issuer=told.issuer,
        client_id=told.client_id,
        client_secret=told.client_secret,
        subject_claim=told.subject_claim,
        name_claim=told.name_claim,
        acr=told.acr,
    )


def _key_of(token: str, published_at: str) -> jwt.PyJWK:
    """The provider's key that a token says it is signed by; a new one is asked for.

    Raises PyJWTError or LookupError where there is none.
    """
    told = jwt.get_unverified_header(token).get("kid")
    keys = _ASKING.published(published_at)
    if not _is_among(told, keys):
        keys = _ASKING.published(published_at, anew=True)
    known = jwt.PyJWKSet.from_dict(dict(keys))
    return known[told] if told else known.keys[0]


def _is_among(kid: object, keys: Mapping[str, Any]) -> bool:
    each = keys.get("keys")
    named = [one.get("kid") for one in each if isinstance(one, dict)] if each else []
    return kid in named


def _string(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    if not isinstance(value, str):
        raise NotIdentified(IdentityFault.UNREACHABLE)
    return value


def _secret() -> str:
    return _text(secret_bytes(32))


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")
