"""A stand-in for an identity provider, for demonstrations and tests: anybody is whom she likes.

It speaks OpenID Connect as a real one does, and refuses to start in production.
"""

import base64
import hmac
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs, parse_qsl, quote, urlencode
from wsgiref.types import StartResponse, WSGIEnvironment

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from django.template.loader import render_to_string

from hemval.chance import secret_bytes

_HOLDS = timedelta(minutes=5)


class RefusedInProduction(RuntimeError):
    """A stand-in lets anybody be anybody: it never starts where there are real people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """Somebody whom one may be: the claims that the ID token tells of her."""

    name: str
    claims: Mapping[str, str]


@dataclass(slots=True, kw_only=True)
class StandIn:
    """The provider as a web application; `issuer` is where it answers."""

    issuer: str
    client_id: str
    client_secret: str
    people: Sequence[Stood]
    now: Callable[[], datetime]
    is_production: bool
    _key: rsa.RSAPrivateKey = field(
        default_factory=lambda: rsa.generate_private_key(public_exponent=65537, key_size=2048)
    )
    _asked: dict[str, tuple[Mapping[str, str], Stood]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse where there may be real people; raises RefusedInProduction."""
        if self.is_production:
            raise RefusedInProduction

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        path = environ["PATH_INFO"]
        if path == "/.well-known/openid-configuration":
            return _json(start_response, self._described())
        if path == "/keys":
            return _json(start_response, self._published())
        if path == "/authorize":
            return self._ask(environ, start_response)
        if path == "/token":
            return self._give(environ, start_response)
        start_response(_status(HTTPStatus.NOT_FOUND), [])
        return []

    def _described(self) -> Mapping[str, object]:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
            "response_types_supported": ["code"],
            "code_challenge_methods_supported": ["S256"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    def _published(self) -> Mapping[str, object]:
        public = jwt.algorithms.RSAAlgorithm.to_jwk(self._key.public_key(), as_dict=True)
        return {"keys": [{**public, "kid": "stand-in", "use": "sig", "alg": "RS256"}]}

    def _ask(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        asked = dict(parse_qsl(environ.get("QUERY_STRING", "")))
        chosen = asked.pop("as", "")
        if not chosen.isdecimal() or int(chosen) >= len(self.people):
            return self._page(start_response, asked)
        code = secret_bytes(16).hex()
        self._asked[code] = (asked, self.people[int(chosen)])
        answer = urlencode({"code": code, "state": asked.get("state", ""), "iss": self.issuer})
        back = f"{asked.get('redirect_uri')}?{answer}"
        start_response(_status(HTTPStatus.SEE_OTHER), [("Location", back)])
        return []

    def _page(self, start_response: StartResponse, asked: Mapping[str, str]) -> Iterable[bytes]:
        people = [
            (urlencode({**asked, "as": number}), one.name) for number, one in enumerate(self.people)
        ]
        page = render_to_string("accounts/stand_in.html", {"people": people})
        start_response(_status(HTTPStatus.OK), [("Content-Type", "text/html;charset=utf-8")])
        return [page.encode()]

    def _give(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        length = int(environ.get("CONTENT_LENGTH") or 0)
        told = parse_qs(environ["wsgi.input"].read(length).decode())
        asked, person = self._asked.pop(told.get("code", [""])[0], ({}, None))
        verifier = told.get("code_verifier", [""])[0]
        is_same = (
            _challenge(verifier) == asked.get("code_challenge")
            and told.get("redirect_uri") == [asked.get("redirect_uri")]
            and hmac.compare_digest(environ.get("HTTP_AUTHORIZATION", ""), self._ours())
        )
        if person is None or not is_same:
            return _json(start_response, {"error": "invalid_grant"}, HTTPStatus.BAD_REQUEST)
        return _json(
            start_response, {"token_type": "Bearer", "id_token": self._token(asked, person)}
        )

    def _token(self, asked: Mapping[str, str], person: Stood) -> str:
        now = self.now()
        claims: dict[str, Any] = {
            "iss": self.issuer,
            "aud": self.client_id,
            "sub": sha256(person.name.encode()).hexdigest(),
            "name": person.name,
            "iat": now,
            "exp": now + _HOLDS,
            "nonce": asked.get("nonce", ""),
            "acr": asked.get("acr_values", "").partition(" ")[0],
            **person.claims,
        }
        return jwt.encode(claims, self._key, algorithm="RS256", headers={"kid": "stand-in"})

    def _ours(self) -> str:
        ours = f"{quote(self.client_id, safe='')}:{quote(self.client_secret, safe='')}".encode()
        return f"Basic {base64.b64encode(ours).decode('ascii')}"


def _challenge(verifier: str) -> str:
    digest = sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def _json(
    start_response: StartResponse,
    told: Mapping[str, object],
    status: HTTPStatus = HTTPStatus.OK,
) -> Iterable[bytes]:
    start_response(_status(status), [("Content-Type", "application/json")])
    return [json.dumps(told).encode()]


def _status(status: HTTPStatus) -> str:
    return f"{status.value} {status.phrase}"
