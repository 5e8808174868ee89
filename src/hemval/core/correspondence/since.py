"""What lists tell of a round's people that it did not know, and who is protected by any of it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.addressing import as_known_now
from hemval.core.correspondence.person import PersonNow
from hemval.core.people.protected_since import protected_since
from hemval.core.placement.recheck import ChangeSince, recheck
from hemval.core.round.outcome import RoundOutcome

ChangeKey = tuple[str, str, str, str]
"""Client, code, bundle, and what it is by now."""


def change_key(one: ChangeSince) -> ChangeKey:
    """What a change is known again by."""
    return one.client, one.code.value, one.bundle, one.now


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSince:
    """What is new, by client, and who is protected by anything that was ever told (`hidden`)."""

    hidden: frozenset[str]
    changes: Mapping[str, tuple[ChangeSince, ...]]


def told_since(
    then: RoundOutcome,
    latest: RoundOutcome,
    *,
    hidden_before: Collection[str],
    known: Collection[ChangeKey],
) -> ToldSince:
    """What the `latest` lists tell that a round did not know.

    `then` is the round as its own lists tell it, and `latest` the same round from later ones, or
    `then` itself. `hidden_before`: who was protected as letters were ordered before. `known`: the
    changes that were told when places were given, by which no letter is held.
    """
    hidden = protected_since(then.facts, then.losses, latest.facts, latest.losses)
    hidden |= frozenset(hidden_before)
    changes: dict[str, tuple[ChangeSince, ...]] = {}
    for one in recheck(then, latest, hidden_before=hidden):
        if change_key(one) not in known:
            changes[one.client] = (*changes.get(one.client, ()), one)
    return ToldSince(hidden=hidden, changes=changes)


def as_listed_now(
    people: Iterable[PersonNow],
    listed: Iterable[Addressee],
    changes: Mapping[str, tuple[ChangeSince, ...]],
) -> Iterator[PersonNow]:
    """Everybody of a round as lists have her now; both come in order of client.

    `changes` are those that the round does not know of. Whoever the round does not have gets none
    of its letters.
    """
    following = iter(listed)
    found = next(following, None)
    for person in people:
        client = person.to.client
        while found is not None and found.client < client:
            found = next(following, None)
        hers = found if found is not None and found.client == client else None
        yield replace(
            person,
            to=as_known_now(person.to, hers) if hers is not None else person.to,
            changes=changes.get(client, ()),
            is_listed=hers is not None,
        )
