"""Text messages are handed to a gateway, as JSON or a form, and go nowhere else."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs

import pytest

from hemval.apps.outbox.carrying import CarryingFault, NotCarried, Parcel
from hemval.integrations.messages.sms import Sms

PARCEL = Parcel(
    key="00ff", to="+46701740605", subject="", text="Övningsby: Något har hänt.", language="sv"
)


@pytest.fixture
def gateway():
    """A gateway that answers as it is told, and keeps what it was asked."""
    asked = []

    class Gateway(BaseHTTPRequestHandler):
        answers = 200

        def do_POST(self):
            length = int(self.headers["Content-Length"])
            asked.append((self.headers, self.rfile.read(length).decode()))
            if self.answers is None:
                self.close_connection = True
                return
            self.send_response(self.answers)
            if self.answers == 302:
                self.send_header("Location", "/elsewhere")
            self.end_headers()

        def log_message(self, *_):
            return

    server = HTTPServer(("127.0.0.1", 0), Gateway)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    Gateway.asked, Gateway.url = asked, f"http://127.0.0.1:{server.server_port}/sms"
    yield Gateway
    server.shutdown()
    server.server_close()


def test_it_is_handed_over_as_json_with_a_token(gateway):
    Sms(url=gateway.url, sender="Kommunen", key="k").carry(PARCEL)
    headers, sent = gateway.asked[0]
    assert json.loads(sent) == {"from": "Kommunen", "to": PARCEL.to, "text": PARCEL.text}
    assert headers["Authorization"] == "Bearer k"


def test_it_is_handed_over_as_a_form_with_a_name_and_a_password(gateway):
    Sms(
        url=gateway.url,
        sender="Kommunen",
        key="secret",
        user="name",
        as_form=True,
        fields=("from", "to", "message"),
    ).carry(PARCEL)
    headers, sent = gateway.asked[0]
    assert parse_qs(sent) == {"from": ["Kommunen"], "to": [PARCEL.to], "message": [PARCEL.text]}
    assert headers["Authorization"] == "Basic bmFtZTpzZWNyZXQ="


@pytest.mark.parametrize(
    ("answers", "came"),
    [
        (400, CarryingFault.NO_SUCH_PLACE),
        (404, CarryingFault.NO_SUCH_PLACE),
        (422, CarryingFault.NO_SUCH_PLACE),
        (401, CarryingFault.LATER),
        (402, CarryingFault.LATER),
        (429, CarryingFault.LATER),
        (503, CarryingFault.LATER),
        (302, CarryingFault.LATER),
        (None, CarryingFault.PERHAPS),
    ],
)
def test_what_came_of_it_is_told_without_to_whom(gateway, answers, came):
    gateway.answers = answers
    with pytest.raises(NotCarried) as told:
        Sms(url=gateway.url, sender="Kommunen", key="k").carry(PARCEL)
    assert told.value.fault is came
    assert len(gateway.asked) == 1
    assert "467" not in str(told.value)


def test_a_gateway_that_is_away_is_tried_later():
    with pytest.raises(NotCarried) as told:
        Sms(url="http://127.0.0.1:9/sms", sender="Kommunen", key="k").carry(PARCEL)
    assert told.value.fault is CarryingFault.LATER
