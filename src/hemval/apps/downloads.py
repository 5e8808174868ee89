"""Files that a page hands out."""

import mimetypes

from django.http import HttpResponse
from django.utils.http import content_disposition_header


def download(data: bytes, name: str) -> HttpResponse:
    """A file to be saved under a name, never shown by the browser as a page of ours."""
    kind, _ = mimetypes.guess_type(name)
    answer = HttpResponse(data, content_type=kind)
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name)
    return answer
