"""Every provider with its facts, read once for all pages that tell of them."""

from hemval.apps.outreach.queries import ProviderSheet, sheets_now
from hemval.apps.public_pages import PublicRequest, once


def everybody(request: PublicRequest) -> list[ProviderSheet]:
    """Every provider whose contract is not over, in Swedish order of name, with its facts."""
    now = request.now
    return once(request, "providers", lambda: sheets_now(now))
