"""Messages as text messages, handed to an operator's gateway over HTTP.

Gateways that Swedish municipalities buy have this in common: one POST with sender, number and text,
as JSON or as a form, with a token (Bearer) or a name and a password (Basic). What they call the
three is a setting.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

from django.conf import settings

from hemval.apps.outbox.carrying import CarryingFault, NotCarried, Parcel

_PATIENCE = 15
_NO_SUCH_NUMBER = {HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.UNPROCESSABLE_ENTITY}
"""How gateways answer of a number that nothing can be sent to."""


class _StaysHere(HTTPRedirectHandler):
    """A number goes to the gateway that was named, and to none that it points at."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sms:
    """A gateway: with a `user` the key is her password, else it is a token.

    `fields` are what it calls sender, number and text; `as_form`: it takes them as a form.
    """

    url: str
    sender: str
    key: str = field(repr=False)
    user: str = ""
    as_form: bool = False
    fields: tuple[str, str, str] = ("from", "to", "text")

    def carry(self, parcel: Parcel) -> None:
        """Hand over one message; raises NotCarried."""
        try:
            with build_opener(_StaysHere).open(self._request(parcel), timeout=_PATIENCE):
                return
        except HTTPError as error:
            error.close()
            is_wrong = error.code in _NO_SUCH_NUMBER
            fault = CarryingFault.NO_SUCH_PLACE if is_wrong else CarryingFault.LATER
            raise NotCarried(fault) from None
        except URLError:
            raise NotCarried(CarryingFault.LATER) from None
        except (OSError, HTTPException):
            raise NotCarried(CarryingFault.PERHAPS) from None

    def _request(self, parcel: Parcel) -> Request:
        sender, number, text = self.fields
        told = {sender: self.sender, number: parcel.to, text: parcel.text}
        kind, data = _written(told, as_form=self.as_form)
        headers = {"Content-Type": kind, "Authorization": self._shown(), "Accept": "*/*"}
        return Request(self.url, data=data, headers=headers, method="POST")  # noqa: S310

    def _shown(self) -> str:
        if not self.user:
            return f"Bearer {self.key}"
        both = f"{self.user}:{self.key}".encode()
        return f"Basic {base64.b64encode(both).decode('ascii')}"


def by_gateway() -> Sms:
    """The gateway that the installation is set up with."""
    told = settings.HEMVAL.messages.sms
    if told is None:
        raise LookupError("HEMVAL_SMS_URL")
    return Sms(
        url=told.url,
        sender=told.sender,
        key=told.key,
        user=told.user,
        as_form=told.format.value == "form",
        fields=told.fields,
    )


def _written(told: Mapping[str, str], *, as_form: bool) -> tuple[str, bytes]:
    if as_form:
        return "application/x-www-form-urlencoded", urlencode(told).encode()
    return "application/json", json.dumps(told, ensure_ascii=False).encode()
