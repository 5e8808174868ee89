"""Everybody in a round as her letters need to know her, and what holds for all of them.

What letters need is taken out of the round once, so that nothing else of her follows them: no
personal number, no phone, no minutes. Of a protected person there is no name, no address, no area
and nobody who acts for her.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date

from hemval.core.claims.problems import has_gone
from hemval.core.correspondence.addressee import ActingFor, Addressee
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.providers import Provider
from hemval.core.invitation.outcome import Invitation, Outcome, Waits
from hemval.core.round.days import RoundDay
from hemval.core.round.outcome import RoundOutcome
from hemval.core.system.rule import in_force


def addressees(
    outcome: RoundOutcome,
    *,
    later: RoundOutcome | None = None,
    hidden: Collection[str] = frozenset(),
) -> Iterator[Addressee]:
    """Every row of the clients' list that could be taken, by client id.

    `later` is the same round from later lists: it tells of names, addresses, who has died or moved,
    and of those who have come since; what she may choose stands as she was told. `hidden`: who is
    protected whatever the lists tell.
    """
    latest = later or outcome
    answered = _answered(latest)
    now = {one.client.id: one for one in later.invitations.each} if later else {}
    known = now | {one.client.id: one for one in outcome.invitations.each}
    for client in sorted(known):
        then, changed = known[client], now.get(client)
        one = _as_now(then, changed) if changed is not None else then
        heard = answered.get(client, frozenset())
        if client in latest.losses.choices:
            # Nobody can say of which bundle a lost choice was: she has answered for all of them.
            heard = heard.union(opening.bundle for opening in one.openings)
        is_protected = one.is_protected or client in hidden
        yield _addressee(one, tuple(sorted(heard)), is_protected=is_protected)


def letter_terms(outcome: RoundOutcome) -> LetterTerms:
    """What holds for all letters of a round; a day that was not set for it is not told."""
    plan, days, system = outcome.facts.plan, outcome.days, outcome.system
    return LetterTerms(
        round=plan.id,
        kind=plan.kind,
        is_exercise=plan.is_exercise,
        system=system,
        facts_on=plan.facts_on,
        announced=days.announced.day if days.announced else None,
        opens=_of_this_round(days.overall.opens),
        closes=_of_this_round(days.overall.closes),
        notify_by=days.notify_by.day if days.notify_by else None,
        effect=days.effect,
        leaving=plan.leaving,
        phone=outcome.phone,
        providers=tuple(map(_as_told, outcome.facts.providers)),
        bundles={one.id: one.name for one in in_force(system.bundles, days.effect)},
        areas=outcome.area_names,
        rejected=outcome.invitations.rejected,
    )


def _of_this_round(day: RoundDay | None) -> date | None:
    return day.day if day is not None and day.is_of_this_round else None


def _as_told(provider: Provider) -> Provider:
    """No letter tells a provider's number, which a sole trader has in common with herself."""
    return replace(provider, organisation_number=None)


def _answered(outcome: RoundOutcome) -> Mapping[str, frozenset[str]]:
    """The bundles of which anything has come, by client, late or not."""
    found: dict[str, frozenset[str]] = {}
    for one in outcome.choices:
        found[one.client] = found.get(one.client, frozenset()).union({one.bundle})
    return found


def _as_now(then: Invitation, now: Invitation) -> Invitation:
    """The invitation as it was sent, to the person as a later list tells of her.

    One whom a rule would leave out by now has been invited all the same, and is told what came of
    it; one who has died or moved is told nothing.
    """
    if then is now or has_gone(now):
        return now
    stands = then if Outcome.LEFT_OUT in {then.outcome, now.outcome} else now
    return replace(
        now,
        outcome=stands.outcome,
        reasons=stands.reasons,
        concerns=stands.concerns,
        copies_to=stands.copies_to,
        area=then.area,
        openings=then.openings,
        is_protected=then.is_protected or now.is_protected,
    )


def _addressee(one: Invitation, answered: tuple[str, ...], *, is_protected: bool) -> Addressee:
    client = one.client
    known = Addressee(
        client=client.id,
        outcome=one.outcome,
        is_protected=is_protected,
        left_out=one.reasons[0].code if one.outcome is Outcome.LEFT_OUT and one.reasons else None,
        letter_waits=tuple(each.code for each in one.concerns if each.waits is Waits.LETTER),
        language=one.language,
        letter_language=one.letter_language,
        large_print=client.large_print,
        openings=one.openings,
        answered=answered,
        to_representatives=one.to_representatives,
    )
    if is_protected:
        return known
    return replace(
        known,
        name=_name(client),
        address=client.address,
        area=one.area,
        acting=tuple(map(_acting, one.copies_to)),
    )


def _name(client: Client) -> str:
    return f"{client.given_name} {client.family_name}".strip()


def _acting(one: Representative) -> ActingFor:
    return ActingFor(id=one.id, ground=one.ground, name=one.name, address=one.address)
