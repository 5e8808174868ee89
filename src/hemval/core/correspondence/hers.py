"""Whether a provider can be hers, whatever somebody has noted that she agreed to.

No letter says that she gets a provider which does not work where she lives, does not give that
help, has no contract or leaves. Whether it is full no list tells when something has happened since:
who rings has asked it.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from hemval.core.claims.claims import WishGone
from hemval.core.claims.openness import why_nothing
from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.explanation.kept import Kept
from hemval.core.facts.events import Event, EventKind
from hemval.core.facts.providers import Provider
from hemval.core.placement.placements import Placement
from hemval.core.placement.recheck import ChangeCode, ChangeSince

_ONE_DAY = timedelta(days=1)


def why_not_hers(
    provider: str, bundle: str, to: Addressee, terms: LetterTerms, on: date
) -> WishGone | None:
    """Why a provider cannot be hers from a day; None where it can.

    Of one who is protected no area is known: of providers that are not everywhere, those can be
    hers that she may choose.
    """
    one = _named(provider, terms)
    if one is None:
        return WishGone.UNKNOWN_PROVIDER
    if gone := why_nothing(one, on, leaving=terms.leaving):
        return gone
    if not {"*", bundle}.intersection(one.bundles):
        return WishGone.NOT_FOR_BUNDLE
    if {"*", to.area}.intersection(one.areas) or (not to.area and _may_choose(one, bundle, to)):
        return None
    return WishGone.NOT_IN_AREA


def why_not_kept(provider: str, terms: LetterTerms, on: date) -> WishGone | None:
    """Why one who has a provider today cannot keep it; None where she can.

    She may have it though nobody new where she lives can get it.
    """
    one = _named(provider, terms)
    if one is None:
        return WishGone.UNKNOWN_PROVIDER
    return why_nothing(one, on, leaving=terms.leaving)


def surely_not_hers(event: Event, to: Addressee, terms: LetterTerms) -> WishGone | None:
    """Why the provider of an event cannot be hers, whatever else the round tells of her.

    Where no first day is noted it may be a later one, on which its contract has begun. One who was
    called may have agreed to keep whom she has, and of one who is protected no area is known: then
    only what holds for everybody is sure. To leave a queue is open to all.
    """
    one = _named(event.provider, terms)
    if one is None or event.kind is EventKind.LEFT_QUEUE:
        return None
    on = event.starts or event.answer_by
    if on is None:
        told = event.happened.day + _ONE_DAY
        first = told if event.kind is EventKind.CHANGE_AGREED else max(told, terms.effect)
        on = max(filter(None, (first, one.contract.first, one.licence_date)))
    if event.kind is EventKind.REACHED:
        return why_not_kept(one.id, terms, on)
    why = why_not_hers(one.id, event.bundle, to, terms, on)
    return None if why is WishGone.NOT_IN_AREA and not to.area else why


def bundles_had(
    to: Addressee, kept: Iterable[Kept], since: Iterable[ChangeSince] = ()
) -> frozenset[str]:
    """The bundles that she has, as far as the round tells, and later lists (`since`).

    Until places are given nothing is kept, and they are those she may choose for.
    """
    everything = tuple(kept)
    placed = {one.bundle for one in everything if isinstance(one, Placement)}
    had = placed if everything else {one.bundle for one in to.openings}
    return frozenset(had.union(one.bundle for one in since if one.code is ChangeCode.NEW_GRANT))


def _named(provider: str, terms: LetterTerms) -> Provider | None:
    return next((one for one in terms.providers if one.id == provider), None)


def _may_choose(one: Provider, bundle: str, to: Addressee) -> bool:
    return any(one.id in each.providers for each in to.openings if each.bundle == bundle)
