"""A file that is too large is not taken in at all: what comes is read past and kept nowhere."""

from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, SkipFile

from hemval.apps.transfers.sent_file import MOST_BYTES


class SmallEnough(FileUploadHandler):
    """Lets by what is no larger than the largest list; the page then says that no file came."""

    def handle_raw_input(
        self, input_data: Any, META: Any, content_length: int, boundary: Any, encoding: Any = None
    ) -> None:
        """See how much is coming."""
        self._is_too_large = content_length > MOST_BYTES

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Skip every file of a request that is too large."""
        super().new_file(*args, **kwargs)
        if self._is_too_large:
            raise SkipFile

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Pass it on."""
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the file to the handlers that keep it."""
