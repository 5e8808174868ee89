"""Files are taken in from those who may send them, to pages that take any."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.files.uploadhandler import TemporaryFileUploadHandler
from tests.office.people import somebody

from hemval.apps.accounts.acts import Role

pytestmark = pytest.mark.django_db
LARGE = b"x" * 3_000_000


@pytest.fixture
def written(monkeypatch):
    """How many bytes were written on the disk."""
    sizes: list[int] = []

    def receive(self, data: bytes, start: int) -> None:
        sizes.append(len(data))

    monkeypatch.setattr(TemporaryFileUploadHandler, "receive_data_chunk", receive)
    return sizes


def send(client, page: str) -> None:
    client.post(page, {"list": "clients", "file": SimpleUploadedFile("a.csv", LARGE)})


@pytest.mark.parametrize(
    "page", ["/kontor/logga-in/", "/kontor/listor/", "/finns-inte/", "/kontor/regler/"]
)
def test_of_one_who_is_not_signed_in_nothing_is_kept_on_the_disk(client, written, page):
    send(client, page)
    assert written == []


@pytest.mark.parametrize(
    ("role", "page", "is_kept"),
    [
        (Role.ROUND_MANAGER, "/kontor/listor/", True),
        (Role.HELPLINE, "/kontor/listor/", False),
        (Role.ROUND_MANAGER, "/kontor/uppgifter/ny/", False),
        (Role.ROUND_MANAGER, "/kontor/logga-in/", False),
    ],
)
def test_only_a_page_that_takes_files_has_them_from_those_who_may(
    client, written, role, page, is_kept
):
    client.force_login(somebody(role))
    client.raise_request_exception = False
    send(client, page)
    assert bool(written) is is_kept
