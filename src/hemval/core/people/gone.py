"""Whether somebody still has the help that a place was given for, when it would begin."""

from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum

from hemval.core.facts.clients import Client
from hemval.core.facts.grants import Grant


class Gone(StrEnum):
    """Why nobody is to begin helping her."""

    DIED = "died"
    MOVED = "moved"
    ENDED = "ended"
    """She is not granted the help any more."""


def why_gone(
    client: Client, grants: Iterable[Grant], services: Collection[str], on: date
) -> Gone | None:
    """Why nobody is to begin with some services for her on a day; None where somebody may.

    `grants` are hers. One who moves on that very day or earlier has moved; whoever has died is
    dead, whatever the day that a list tells.
    """
    if client.died is not None:
        return Gone.DIED
    if client.moved_out is not None and client.moved_out <= on:
        return Gone.MOVED
    has_some = any(one.service in services and one.period.holds(on) for one in grants)
    return None if has_some else Gone.ENDED
