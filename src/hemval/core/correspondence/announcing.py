"""Who is told that a choice is coming, or that her provider leaves."""

from datetime import date, timedelta

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.facts import AnnouncementFacts, LeavingFacts
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.correspondence.sending import orders_to, stopped_by_day, stopped_by_invitation
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.providers import ProviderStatus
from hemval.core.system.values import RoundKind

_ONE_DAY = timedelta(days=1)


def announcement(to: Addressee, terms: LetterTerms, on: date) -> Letters:
    """The letter that a choice is coming, to everybody who is invited.

    Where a provider leaves, the letter about that says the same and takes its place.
    """
    kind = LetterKind.ANNOUNCEMENT
    if terms.kind is RoundKind.PROVIDER_EXIT:
        return Unsent(kind=kind, client=to.client, why=UnsentCode.OTHER_KIND)
    stopped = _stopped(kind, to, terms, on)
    facts = AnnouncementFacts(bundles=bundles_of(to), days=terms.choice_days)
    return stopped or orders_to(to, kind, facts)


def leaving(to: Addressee, terms: LetterTerms, on: date) -> Letters:
    """The letter that her provider leaves, in a round that is held for that."""
    kind = LetterKind.LEAVING
    if terms.kind is not RoundKind.PROVIDER_EXIT:
        return Unsent(kind=kind, client=to.client, why=UnsentCode.OTHER_KIND)
    facts = LeavingFacts(
        provider=terms.leaving,
        last_day=last_day_of_leaving(terms),
        bundles=bundles_of(to),
        days=terms.choice_days,
    )
    return _stopped(kind, to, terms, on) or orders_to(to, kind, facts)


def bundles_of(to: Addressee) -> tuple[str, ...]:
    """What she may choose the performer of, in the order of her invitation."""
    return tuple(one.bundle for one in to.openings)


def last_day_of_leaving(terms: LetterTerms) -> date | None:
    """The last day that the provider who leaves performs; None where no such is known.

    It goes on until the day before the choice takes effect, unless its contract ends before that or
    the list tells of an earlier day to come.
    """
    provider = next((one for one in terms.providers if one.id == terms.leaving), None)
    if provider is None:
        return None
    days = [terms.effect - _ONE_DAY]
    if provider.contract.last is not None:
        days.append(provider.contract.last)
    since = provider.status_from
    if provider.status is ProviderStatus.LEAVING and since is not None and since > terms.facts_on:
        days.append(since - _ONE_DAY)
    return min(days)


def _stopped(kind: LetterKind, to: Addressee, terms: LetterTerms, on: date) -> Unsent | None:
    stopped = stopped_by_invitation(kind, to) or stopped_by_day(kind, to.client, terms, on)
    if stopped is None and not to.openings:
        return Unsent(kind=kind, client=to.client, why=UnsentCode.NOT_CONCERNED)
    return stopped
