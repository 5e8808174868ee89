"""Where a message goes by now: how she is told may have changed since it was written."""

from dataclasses import dataclass
from enum import StrEnum

from hemval.core.contact.kind_rules import MESSAGE_RULES
from hemval.core.contact.kinds import MessageKind


class Route(StrEnum):
    """Where a message goes."""

    ITS_ADDRESS = "its_address"
    """To the address that it was written to."""
    ADDRESS_NOW = "address_now"
    """To the one where she is told today."""
    NO_ADDRESS = "no_address"
    """To none: what is done then is the kind's own (`MessageRules.otherwise`)."""
    OF_NO_USE = "of_no_use"
    """To none, and nobody misses it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What is known by now of whoever a message is to, and of its address.

    `has_left`: the client has died, or is gone. `is_apart`: somebody of her household has protected
    identity. `is_known`: the address that it was written to is not erased. `is_used`: it has not
    been let go. `is_told`: she is told at some address today.
    """

    has_left: bool = False
    is_apart: bool = False
    is_known: bool = True
    is_used: bool = True
    is_told: bool = True


def route_of(kind: MessageKind, reach: Reach) -> Route:
    """Where a message of a kind goes."""
    rules = MESSAGE_RULES[kind]
    is_late = rules.is_code and not reach.is_used
    if reach.has_left or (rules.keeps_to_its_address and (is_late or not reach.is_known)):
        return Route.OF_NO_USE
    if reach.is_apart:
        return Route.NO_ADDRESS
    if rules.keeps_to_its_address or (reach.is_used and reach.is_known):
        return Route.ITS_ADDRESS
    return Route.ADDRESS_NOW if reach.is_told else Route.NO_ADDRESS
