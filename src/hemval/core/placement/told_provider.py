"""What a provider is told of somebody, by what it is asked to do, and in which messages.

Only what it needs is told (offentlighets- och sekretesslagen, chapter 26). 1. Of one who begins, or
goes on with more, it is told where she lives, how to reach her, her languages and her help. 2. Of
one who leaves it is told her name alone, and never where she goes. 3. Of a protected person it is
told by hand. Where she begins, in two messages that go apart: first her name and that her address
is secret, then the address without name; each is confirmed before the next step (Botkyrka, rutin
för personer med skyddade personuppgifter).
"""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from hemval.core.facts.grants import Grant
from hemval.core.placement.orders import OrderKind
from hemval.core.system.rule import in_force
from hemval.core.system.system import System


class HandStep(StrEnum):
    """What named staff do when a provider is told of a protected person, in this order."""

    FIRST = "first"
    """Her name, and that the address is secret."""
    SECOND = "second"
    """The address, without name."""
    RECEIPT = "receipt"
    """The provider has said that it has what was sent."""


def is_told_of_help(kind: OrderKind) -> bool:
    """Is a provider told where she lives, and what she is to have? Not of one who leaves."""
    return kind is not OrderKind.END


def has_second_message(kind: OrderKind) -> bool:
    """Is the provider sent her address? One that has her already knows it."""
    return kind is OrderKind.START


def next_hand_step(kind: OrderKind, *, first: bool, second: bool) -> HandStep:
    """What comes next, when the first message or the second has gone or not."""
    if not first:
        return HandStep.FIRST
    if has_second_message(kind) and not second:
        return HandStep.SECOND
    return HandStep.RECEIPT


def help_told(
    system: System, bundle: str, grants: Iterable[Grant], day: date
) -> Mapping[str, int | None]:
    """The minutes a month of each service of a bundle that somebody has on a day, by service.

    None where it is not counted in time. What is not open to choice the municipality performs
    itself, and no provider is told of it.
    """
    of_bundle = {service for one in in_force(system.bundles, day) if one.id == bundle
                 for service in one.services}  # fmt: skip
    is_open = {one.id for one in in_force(system.services, day) if one.is_open_to_choice}
    minutes: dict[str, int | None] = {}
    for grant in grants:
        if grant.period.holds(day) and grant.service in of_bundle & is_open:
            known, more = minutes.get(grant.service), grant.minutes_per_month
            minutes[grant.service] = more if known is None else known + (more or 0)
    return minutes
