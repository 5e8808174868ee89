"""Every provider with its facts, read once for all pages that tell of them."""

from datetime import datetime

from django.http import HttpRequest

from hemval.apps.outreach.queries import ProviderSheet, sheets_now
from hemval.apps.public_pages import once


def everybody(request: HttpRequest) -> list[ProviderSheet]:
    """Every provider whose contract is not over, in Swedish order of name, with its facts."""
    now: datetime = request.now  # type: ignore[attr-defined]
    return once(request, "providers", lambda: sheets_now(now))
