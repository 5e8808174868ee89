"""Everybody in a round as her letters need to know her, and what holds for all of them.

What letters need is taken out of the round once, so that nothing else of her follows them: no
personal number, no phone, no minutes. Of a protected person there is no name, no address, no area
and nobody who acts for her.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date

from hemval.core.claims.problems import HeldByClient, held_by_everybody
from hemval.core.claims.today import Held
from hemval.core.comparison.stated import listed_of_each
from hemval.core.correspondence.addressee import ActingFor, Addressee
from hemval.core.correspondence.gone import GONE
from hemval.core.correspondence.kinds import Role
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.facts.clients import Address, Representative
from hemval.core.facts.providers import Provider
from hemval.core.invitation.outcome import Invitation, Opening, Outcome, Waits
from hemval.core.round.days import RoundDay
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules
from hemval.core.system.letter_recipients import Original, letter_recipient
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
    then = {one.client.id: one for one in outcome.invitations.each}
    now = {one.client.id: one for one in later.invitations.each} if later else {}
    held = {**(_held(later) if later else {}), **_held(outcome)}
    for client in sorted(then.keys() | now.keys()):
        each = [_addressee(one[client], answered, latest) for one in (then, now) if client in one]
        each[0] = _with_today(each[0], held)
        one = as_known_now(*each) if len(each) > 1 else each[0]
        yield hidden_addressee(one) if one.is_protected or client in hidden else one


def as_known_now(then: Addressee, now: Addressee) -> Addressee:
    """One who has been written to, as a later list tells of her.

    What she may choose stands as she was told it. One whom a rule would leave out by now was
    invited all the same, and is told what came of it; one who has died or moved is told nothing.
    Whoever is protected in any list is.
    """
    if now.left_out not in GONE:
        stands = then if Outcome.LEFT_OUT in {then.outcome, now.outcome} else now
        now = replace(
            now,
            outcome=stands.outcome,
            left_out=stands.left_out,
            letter_waits=stands.letter_waits,
            acting=stands.acting,
            is_written_to=stands.is_written_to,
            area=then.area,
            openings=then.openings,
        )
    return hidden_addressee(now) if then.is_protected or now.is_protected else now


def hidden_addressee(one: Addressee) -> Addressee:
    """One who is protected: nothing tells who or where she is, or who comes to her."""
    openings = tuple(replace(opening, today="") for opening in one.openings)
    hidden = replace(one, is_protected=True, name="", address=Address(), area="", acting=())
    return replace(hidden, openings=openings)


def _held(outcome: RoundOutcome) -> HeldByClient:
    facts = outcome.facts
    return held_by_everybody(outcome, RoundRules(outcome.system, facts.plan, facts.providers))


def _with_today(one: Addressee, held: HeldByClient) -> Addressee:
    """With who helps her today, of those whom she may choose."""
    hers = held.get(one.client, {})
    return replace(
        one, openings=tuple(_of_today(each, hers.get(each.bundle)) for each in one.openings)
    )


def _of_today(opening: Opening, held: Held | None) -> Opening:
    if held is None or held.has_several or held.performer not in opening.providers:
        return opening
    return replace(opening, today=held.performer)


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
        stated=listed_of_each(outcome.facts.provider_facts),
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


def _addressee(
    one: Invitation, answered: Mapping[str, frozenset[str]], latest: RoundOutcome
) -> Addressee:
    client = one.client
    acting, is_written_to = _acting_for(one, latest)
    heard = answered.get(client.id, frozenset())
    if client.id in latest.losses.choices:
        # Nobody can say of which bundle a lost choice was: she has answered for all of them.
        heard = heard.union(opening.bundle for opening in one.openings)
    return Addressee(
        client=client.id,
        outcome=one.outcome,
        is_protected=one.is_protected,
        left_out=one.reasons[0].code if one.outcome is Outcome.LEFT_OUT and one.reasons else None,
        letter_waits=tuple(each.code for each in one.concerns if each.waits is Waits.LETTER),
        name=f"{client.given_name} {client.family_name}".strip(),
        address=client.address,
        language=one.language,
        letter_language=one.letter_language,
        large_print=client.large_print,
        area=one.area,
        openings=one.openings,
        answered=tuple(sorted(heard)),
        acting=acting,
        is_written_to=is_written_to,
    )


def _acting_for(one: Invitation, latest: RoundOutcome) -> tuple[tuple[ActingFor, ...], bool]:
    """Those who act for her and get letters, and whether she gets any herself.

    She does where any of the rules lets her: a letter too many is better than one too few.
    """
    rules, on = latest.system.letter_recipients, latest.facts.plan.facts_on
    acting: list[ActingFor] = []
    lets_her = []
    for each in one.copies_to:
        rule = letter_recipient(rules, each.ground, on, is_child=one.to_representatives)
        is_to_her = rule.original is Original.CLIENT
        lets_her.append(is_to_her or rule.copy)
        if not is_to_her or rule.copy:
            acting.append(_acting(each, Role.COPY if is_to_her else Role.INSTEAD))
    return tuple(acting), any(lets_her) or not acting


def _acting(one: Representative, role: Role) -> ActingFor:
    return ActingFor(id=one.id, ground=one.ground, name=one.name, address=one.address, role=role)
