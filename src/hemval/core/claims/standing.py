"""How each client stands when places are allocated: has she chosen, is she silent, who must look?

Nobody is placed as silent whose silence may be no silence: a choice of hers may be among rows that
were lost, or her letter has not gone. Those keep what they have until a person has looked.
"""

from hemval.core.choosing import CountedChoice
from hemval.core.claims.claims import Standing
from hemval.core.facts.losses import Losses
from hemval.core.invitation.outcome import Invitation, Outcome

PLACED_AS_SILENT = frozenset({Standing.SILENT, Standing.DECLINED})
"""A rule places them if they keep no place."""
WAITS_FOR_A_PERSON = frozenset({Standing.UNDECIDED, Standing.ATTENTION, Standing.NOT_ASKED})
"""They keep the place they have, and no rule places them."""


def standing_of(
    one: Invitation, bundle: str, choice: CountedChoice | None, losses: Losses
) -> Standing:
    """How a client who has a bundle stands for it.

    A choice of one who is no longer in the round moves nobody. One whose letter waits and who has
    chosen nevertheless is one who has chosen, where her area is known.
    """
    if not any(opening.bundle == bundle for opening in one.openings):
        return _not_invited_to(one, choice)
    if choice is not None and choice.must_be_decided:
        return Standing.UNDECIDED
    counts = choice.counts if choice is not None else None
    if counts is None:
        return _without_choice(one, losses)
    if counts.declines:
        return Standing.ATTENTION if one.client.needs_attention else Standing.DECLINED
    return Standing.CHOSE if one.area else Standing.UNDECIDED


def _not_invited_to(one: Invitation, choice: CountedChoice | None) -> Standing:
    """Left out, or not by this round: unless a lost row may be what leaves her out."""
    if one.outcome is not Outcome.LOOK_FIRST or not one.reasons:
        return Standing.OUTSIDE
    has_said = choice is not None and (choice.must_be_decided or choice.counts is not None)
    return Standing.UNDECIDED if has_said else Standing.NOT_ASKED


def _without_choice(one: Invitation, losses: Losses) -> Standing:
    if one.client.id in losses.choices:
        return Standing.UNDECIDED
    if one.outcome is Outcome.LOOK_FIRST:
        return Standing.NOT_ASKED
    return Standing.ATTENTION if one.client.needs_attention else Standing.SILENT
