"""Where somebody was refused: at which leaves, and for want of room in which caps above them."""

import numpy as np

from hemval.core.verification.array_checks import NONE, Bools, Findings, Ints, Outcome


def closed_nodes(outcome: Outcome, findings: Findings, *, is_proposing: bool) -> Bools:
    """The nodes that are closed, as the page of the problem file tells what that is."""
    closed = np.zeros(len(outcome.cap), dtype=np.bool_)
    if is_proposing:
        closed = _without_room_for_the_worst(outcome, findings)
    else:
        _close_in_order(outcome, findings, closed)
    closed[findings.refused_by] = True
    return closed


def _without_room_for_the_worst(outcome: Outcome, findings: Findings) -> Bools:
    """Caps above leaves that better keys fill, for the worst key that was refused below them.

    In the proposing method only `unit` has such caps, so that each takes one.
    """
    counts = np.diff(outcome.start)
    placed = np.flatnonzero((outcome.got < counts) & (outcome.size > 0))
    entry = outcome.start[placed] + outcome.got[placed]
    leaf, key = outcome.leaf[entry], outcome.key[entry]
    worst = np.full(len(outcome.cap), NONE, dtype=np.int64)
    better = np.zeros(len(outcome.cap), dtype=np.int64)
    for above in outcome.at_level[1:]:
        node = above[findings.refused_by]
        there = node != NONE
        np.maximum.at(worst, node[there], findings.refused_key[there])
    for above in outcome.at_level[1:]:
        node = above[leaf]
        there = node != NONE
        node, held = node[there], key[there]
        np.add.at(better, node[held < worst[node]], 1)
    closed: Bools = (worst != NONE) & (outcome.cap != NONE) & (better >= outcome.cap)
    return closed


def _close_in_order(outcome: Outcome, findings: Findings, closed: Bools) -> None:
    """Close the caps that have no room for somebody refused below them, her own place not used."""
    counts = np.diff(outcome.start)
    who = findings.refused
    size, has_place = outcome.size[who], outcome.got[who] < counts[who]
    own = np.full(len(who), NONE, dtype=np.int64)
    own[has_place] = outcome.leaf[(outcome.start[who] + outcome.got[who])[has_place]]
    for above in outcome.at_level[1:]:
        node = above[findings.refused_by]
        there = np.flatnonzero((node != NONE) & (outcome.cap[node] != NONE))
        within = _is_within(outcome, own[there], node[there])
        used = findings.used[node[there]] - np.where(within, size[there], 0)
        closed[node[there][_refuses(outcome, node[there], used, size[there])]] = True


def _is_within(outcome: Outcome, own: Ints, node: Ints) -> Bools:
    """Is one's own place below a node?"""
    within = np.zeros(len(own), dtype=np.bool_)
    for above in outcome.at_level:
        within |= (own != NONE) & (above[own] == node)
    return within


def _refuses(outcome: Outcome, node: Ints, used: Ints, size: Ints) -> Bools:
    cap = outcome.cap[node]
    refuses: Bools = used + size > cap if outcome.rule != "soft" else used >= cap
    if outcome.rule == "soft" and outcome.overrun is not None:
        refuses |= used + size - cap > outcome.overrun
    return refuses
