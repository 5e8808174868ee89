"""Somebody's browser: it signs in as people do, keeps its cookies, and asks for pages."""

import http.client
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from hemval.cli.bench_web.place import HOST
from hemval.cli.bench_web.staff import PASSWORD, Colleague

_SIGN_IN, _CODE = "/kontor/logga-in/", "/kontor/logga-in/kod/"
_PATIENCE = 60
OK, SEE_OTHER = 200, 303


class NotLetIn(Exception):
    """Somebody could not sign in; says who, and where she was left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back."""

    status: int
    body: bytes
    location: str = ""

    @property
    def is_page(self) -> bool:
        """Is it what was asked for, or where a form that was taken leads?"""
        leads = self.status == SEE_OTHER and not self.location.startswith(_SIGN_IN)
        return self.status == OK or leads


@dataclass(slots=True)
class Browser:
    """One person's browser, behind what would speak TLS with her."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, path: str) -> Answer:
        """Ask for a page."""
        return self._ask("GET", path, None)

    def post(self, path: str, fields: Mapping[str, str]) -> Answer:
        """Send a form."""
        told = {**fields, "csrfmiddlewaretoken": self.cookies.get("csrftoken", "")}
        return self._ask("POST", path, urlencode(told).encode())

    def sign_in(self, who: Colleague, now: datetime) -> None:
        """Sign in by password and code. Raises NotLetIn."""
        self.get(_SIGN_IN)
        self.post(_SIGN_IN, {"username": who.username, "password": PASSWORD})
        self.get(_CODE)
        answer = self.post(_CODE, {"code": who.code(now)})
        if not answer.is_page or answer.status != SEE_OTHER:
            raise NotLetIn(f"{who.username}: {answer.status} {answer.location}")

    def _ask(self, method: str, path: str, body: bytes | None) -> Answer:
        connection = http.client.HTTPConnection(HOST, self.port, timeout=_PATIENCE)
        try:
            connection.request(method, path, body, self._headers(body is not None))
            came = connection.getresponse()
            data = came.read()
        finally:
            connection.close()
        for cookie in came.headers.get_all("Set-Cookie") or ():
            self.cookies.update({name: one.value for name, one in SimpleCookie(cookie).items()})
        return Answer(status=came.status, body=data, location=came.headers.get("Location", ""))

    def _headers(self, is_form: bool) -> dict[str, str]:
        headers = {
            "X-Forwarded-Proto": "https",
            "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
        }
        if is_form:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = f"https://{HOST}:{self.port}"
        return headers
