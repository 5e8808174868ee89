"""A file that nobody may send, or that is too large, is read past and kept nowhere.

A form is read before its page is asked, since what it says of itself is. So it is looked at here
who sends it, and to which page.
"""

from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, SkipFile

from hemval.apps.accounts.acts import Act
from hemval.apps.transfers.imports.sent_file import MOST_BYTES

TAKES_FILES = frozenset({Act.IMPORT_LISTS, Act.LOAD_SYSTEM, Act.REGISTER_CHOICE})
"""What a file may be sent for."""


class SmallEnough(FileUploadHandler):
    """Lets by files of a fit size to pages that take any; another page is told that none came."""

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, boundary: Any, encoding: Any = None
    ) -> None:
        """See how much is coming, and to where."""
        self._is_too_large = content_length > MOST_BYTES or not _takes_files(self.request)

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Skip every file of a request that is too large, or that has none to send."""
        super().new_file(*args, **kwargs)
        if self._is_too_large:
            raise SkipFile

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Pass it on."""
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the file to the handlers that keep it."""


def _takes_files(request: Any) -> bool:
    found = request.resolver_match
    act = getattr(found.func, "act", None) if found else None
    return act in TAKES_FILES and bool(request.actor) and request.actor.may(act)
