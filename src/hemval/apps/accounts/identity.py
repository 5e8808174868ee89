"""What Hemval needs of an identity provider (legitimeringstjänst), whichever it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, cast

from django.conf import settings
from django.utils.module_loading import import_string


class IdentityFault(StrEnum):
    """Why nobody was identified."""

    UNREACHABLE = "unreachable"
    """The identity provider does not answer, or not as one should."""
    DECLINED = "declined"
    """It says no, or she changed her mind."""
    NOT_OURS = "not_ours"
    """The answer is not to a question of this browser, or cannot be trusted."""
    TOO_WEAK = "too_weak"
    """She was identified by less than the municipality demands."""


class NotIdentified(Exception):
    """Nobody was identified; `fault` says why. It tells nothing of whoever tried."""

    def __init__(self, fault: IdentityFault) -> None:
        """Keep why."""
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInBegun:
    """A sign-in that has begun: where she is sent, and what her session remembers meanwhile."""

    url: str
    remembered: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Who somebody is to the identity provider."""

    subject: str
    name: str


class IdentityProvider(Protocol):
    """Where people show who they are: staff, and citizens."""

    name: str

    def begin(self, *, answer_to: str) -> SignInBegun:
        """Begin a sign-in that is answered to an address of ours; raises NotIdentified."""

    def finish(
        self, *, answer: Mapping[str, str], remembered: Mapping[str, str], answer_to: str
    ) -> Identity:
        """Who she is, by the answer that her browser brought back; raises NotIdentified."""


def identity_provider() -> IdentityProvider | None:
    """The one that staff of this installation sign in with, if it has one."""
    return _named(settings.IDENTITY_PROVIDER)


def citizen_identity_provider() -> IdentityProvider | None:
    """The one that citizens sign in with, if the installation has one."""
    return _named(settings.CITIZEN_IDENTITY_PROVIDER)


def _named(dotted: str) -> IdentityProvider | None:
    return cast(IdentityProvider, import_string(dotted)()) if dotted else None
