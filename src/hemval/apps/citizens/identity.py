"""Where citizens show who they are: electronic identification, as the installation is set up."""

from typing import cast

from django.conf import settings
from django.utils.module_loading import import_string

from hemval.apps.accounts.identity import IdentityProvider


def citizens_provider() -> IdentityProvider | None:
    """The identity provider that citizens sign in with; None where there is none."""
    if not settings.CITIZEN_IDENTITY_PROVIDER:
        return None
    return cast(IdentityProvider, import_string(settings.CITIZEN_IDENTITY_PROVIDER)())
