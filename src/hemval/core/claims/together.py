"""Who of a household are one claim: those who have each asked to be together, and agree.

They are one claim when all of them wish for the same in the same order, live in the same area, and
all or none of them are protected. Who performs for them today may differ. Two who each have a
protected place of their own are two claims, for a claim can keep one place and no more; so are two
of whom one alone has such a place, for the other would else get a place beside her that nobody
else could have. The silent are one claim when a rule places all of them; those who keep what they
have are never one, since there is nothing to place. Else each is a claim of her own, and a person
looks at both: neither is placed by what the other has said.
"""

from collections.abc import Callable, Iterable, Sequence

from hemval.core.claims.claims import Standing
from hemval.core.claims.drafts import Draft
from hemval.core.claims.standing import PLACED_AS_SILENT

_JOINABLE = PLACED_AS_SILENT | {Standing.CHOSE}
Keeps = Callable[[Draft], str]
"""The provider whose place is protected for one; empty where she has no such place."""


def joined(
    drafts: Iterable[Draft], keeps: Keeps, *, asks_together: bool
) -> tuple[list[tuple[Draft, ...]], list[Draft]]:
    """The clients of each claim, and those who asked to be together and are not.

    `asks_together`: the system places households together where all have asked.
    """
    groups: list[tuple[Draft, ...]] = []
    households: dict[str, list[Draft]] = {}
    for draft in drafts:
        client = draft.invited.client
        if asks_together and client.asks_together and client.household:
            households.setdefault(client.household, []).append(draft)
        else:
            groups.append((draft,))
    apart: list[Draft] = []
    for household in households.values():
        if len(household) > 1 and _agree(household, keeps):
            groups.append(tuple(household))
        else:
            groups += [(one,) for one in household]
            apart += _waiting_for_each_other(household)
    groups.sort(key=lambda group: group[0].client)
    return groups, apart


def _agree(household: Sequence[Draft], keeps: Keeps) -> bool:
    first = household[0]
    if first.standing not in _JOINABLE:
        return False
    place = keeps(first)
    is_silent = first.standing in PLACED_AS_SILENT
    if is_silent and place:
        return False
    return all(
        _alike(first, other)
        and keeps(other) == place
        and not (is_silent and bool(other.today) != bool(first.today))
        for other in household[1:]
    )


def _alike(one: Draft, other: Draft) -> bool:
    return (
        one.standing is other.standing
        and one.wishes == other.wishes
        and one.invited.area == other.invited.area
        and one.invited.is_protected == other.invited.is_protected
    )


def waits(draft: Draft) -> bool:
    """Has she asked to wait for a provider that is full?"""
    counts = draft.choice.counts if draft.choice is not None else None
    return bool(draft.wishes) and counts is not None and counts.wait_if_full


def _waiting_for_each_other(household: Sequence[Draft]) -> list[Draft]:
    """Those to look at: two or more asked, and it matters where at least one of them goes.

    A protected one is looked at together with the others who are, never with those who are not.
    """
    if all(one.standing not in _JOINABLE for one in household):
        return []
    return [
        one
        for one in household
        if sum(other.invited.is_protected == one.invited.is_protected for other in household) > 1
    ]
