"""Those who work in an office that is measured, and how they sign in."""

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime

from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.totp import SECRET_BYTES, code_of, step_at

OFFICE_ROLES = tuple(role for role in Role if role is not Role.PROVIDER)
REVIEWER = "reviewer"
"""A second case manager, since who reviews an allocation cannot decide it."""
PASSWORD = "everybody-here-is-made-up"  # noqa: S105 - and so is all that it opens


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """Somebody who signs in as people do: by password, and a code that follows from a secret."""

    username: str
    role: Role
    provider: str = ""

    @property
    def secret(self) -> str:
        """What her telephone holds."""
        digest = hashlib.sha256(f"bench:{self.username}".encode()).digest()
        return base64.b32encode(digest[:SECRET_BYTES]).decode("ascii")

    def code(self, now: datetime) -> str:
        """The code that her telephone shows."""
        return code_of(self.secret, step_at(now))


def office_staff() -> tuple[Colleague, ...]:
    """Somebody of each role in the office itself, and the second case manager."""
    staff = tuple(Colleague(username=role.value, role=role) for role in OFFICE_ROLES)
    return (*staff, Colleague(username=REVIEWER, role=Role.CASE_MANAGER))


def at_provider(key: str) -> Colleague:
    """Somebody who answers for a provider."""
    return Colleague(username=f"{Role.PROVIDER.value}-{key}", role=Role.PROVIDER, provider=key)
