"""Whoever signs in at the stand-in, and what it answers."""

from urllib.error import HTTPError
from urllib.parse import parse_qsl, urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, build_opener
from wsgiref.simple_server import WSGIRequestHandler

import pytest


class Silent(WSGIRequestHandler):
    """Answers, and writes nothing of it."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Stays(HTTPRedirectHandler):
    """Goes nowhere that it is sent on to."""

    def redirect_request(self, *_: object) -> None:
        """Stay."""


def answered(url: str, person: int = 0, **changed: str) -> str:
    """The address that the provider sends her browser back to."""
    parts = urlsplit(url)
    asked = {**dict(parse_qsl(parts.query)), "as": str(person), **changed}
    address = f"{parts.scheme}://{parts.netloc}{parts.path}?{urlencode(asked)}"
    with pytest.raises(HTTPError) as sent:
        build_opener(Stays).open(address)
    back = urlsplit(sent.value.headers["Location"])
    sent.value.close()
    return f"{back.path}?{back.query}"
