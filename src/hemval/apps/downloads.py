"""Files that a page hands out."""

import mimetypes

from django.http import HttpResponse
from django.utils.http import content_disposition_header


def download(data: bytes, name: str, *, kind: str = "") -> HttpResponse:
    """A file to be saved under a name, never shown by the browser as a page of ours.

    `kind` is what the web calls files of its kind, told by its name where it is not given.
    """
    return _file(data, name, kind, as_attachment=True)


def shown(data: bytes, name: str, *, kind: str = "") -> HttpResponse:
    """A file that the browser shows where it can, and saves under a name; `kind` as above."""
    return _file(data, name, kind, as_attachment=False)


def _file(data: bytes, name: str, kind: str, *, as_attachment: bool) -> HttpResponse:
    guessed, _ = mimetypes.guess_type(name)
    answer = HttpResponse(data, content_type=kind or guessed)
    placed = content_disposition_header(as_attachment=as_attachment, filename=name)
    answer["Content-Disposition"] = placed or ""
    return answer
