"""Who gets the notice (besked) of what a round came to, in what form, and what must come first.

One letter covers all of a person's bundles, and waits until each of them is settled:

1. One who is not in the round gets none, and a bundle that she no longer has is not told of.
2. Where nothing she wished for was met, she is called before any letter goes. The letter then says
   whether she was reached, and whom she agreed to.
3. Where a person must decide, the letter waits for that, or for what she agrees to on the phone.
   Those who were placed as one must have agreed to the same.
4. Whom she agreed to must be one that can be hers. Where she has a place, the call and the round
   must say the same.
5. Else the outcome decides the form.

She is told of the queues that she still waits in.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from hemval.core.claims.claims import Standing
from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.calls import agreed_start, start_after_call
from hemval.core.correspondence.facts import Called, NoticeFacts, NoticeSection
from hemval.core.correspondence.gone import GONE, GONE_SINCE
from hemval.core.correspondence.hers import why_not_hers, why_not_kept
from hemval.core.correspondence.kinds import (
    FIRST_OF_A_NOTICE,
    LetterKind,
    NoticeForm,
    UnsentCode,
)
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.correspondence.place_free import waits_for
from hemval.core.correspondence.sending import orders_to, stopped_by_day, stopped_by_invitation
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.kept import Kept, KeptLeftOut, KeptRowsLost, KeptWithdrawal
from hemval.core.facts.events import Event
from hemval.core.placement.placements import Placement, PlacementCode
from hemval.core.system.system import System

Calls = Mapping[str, Mapping[str, Called]]
"""What counts as called, by client and bundle."""
NO_CALLS: Calls = MappingProxyType({})
"""Nobody has been rung."""
_NONE: Mapping[str, Called] = MappingProxyType({})


def notice(
    to: Addressee,
    kept: Iterable[Kept],
    explanations: Mapping[str, Explanation],
    terms: LetterTerms,
    on: date,
    calls: Calls = NO_CALLS,
    events: Iterable[Event] = (),
) -> Letters:
    """The notice to one person, or why none goes to her now.

    `kept` is all that the round keeps of her, and `explanations` those of her placements by bundle.
    `calls` is what counts as called, hers and those of others, through the day `on` that the letter
    would be posted; `events` are hers.
    """
    kind = LetterKind.NOTICE
    stopped = stopped_by_invitation(kind, to) or stopped_by_day(kind, to.client, terms, on)
    if stopped is not None:
        return stopped
    everything = tuple(kept)
    placed = tuple(one for one in everything if isinstance(one, Placement) and _is_told(one))
    if not placed or any(isinstance(one, KeptRowsLost) for one in everything):
        return _without_place(to, everything)
    sections = []
    waits = set()
    since = tuple(events)
    for placement in sorted(placed, key=lambda one: _place(one, terms)):
        explanation = as_she_waits(explanations[placement.bundle], since, on)
        found = notice_section(to, placement, explanation, calls, terms)
        if isinstance(found, NoticeSection):
            sections.append(found)
        else:
            waits.add(found)
    if waits:
        why = next(code for code in FIRST_OF_A_NOTICE if code in waits)
        return Unsent(kind=kind, client=to.client, why=why)
    return orders_to(to, kind, NoticeFacts(sections=tuple(sections)))


def notice_section(
    to: Addressee,
    placement: Placement,
    explanation: Explanation,
    calls: Calls,
    terms: LetterTerms,
) -> NoticeSection | UnsentCode:
    """What the notice tells of one bundle, or what must come first."""
    first = what_comes_first(placement, calls, terms.system, terms.effect)
    if first is not None:
        return first
    called = calls.get(placement.client, _NONE).get(placement.bundle)
    if not _is_open(placement):
        return NoticeSection(form=_form(placement, explanation), explanation=explanation)
    if called is not None and called.agreed:
        return _agreed(to, placement, explanation, called, terms)
    if placement.provider:
        form = _form(placement, explanation)
        return NoticeSection(form=form, explanation=explanation, is_parted=placement.is_parted)
    form = NoticeForm.IN_QUEUE if explanation.queue else NoticeForm.NOT_MET
    return NoticeSection(form=form, explanation=explanation, called=called)


def what_comes_first(
    placement: Placement, calls: Calls, system: System, effect: date
) -> UnsentCode | None:
    """What must come before she is told what came of a bundle: a call, a person's word, or nothing.

    Her letter waits for it, and so does every page that would tell her.
    """
    called = calls.get(placement.client, _NONE).get(placement.bundle)
    agreed = called.agreed if called is not None else ""
    if not _is_open(placement):
        return None if agreed in {"", placement.provider} else UnsentCode.DECIDE_FIRST
    if called is not None and not _all_agree(placement, calls, system, effect):
        return UnsentCode.DECIDE_FIRST
    if agreed:
        return None
    if placement.must_be_decided:
        return UnsentCode.DECIDE_FIRST
    return UnsentCode.CALL_FIRST if called is None else None


def _is_open(placement: Placement) -> bool:
    """May what is said on the phone settle it?"""
    return placement.must_be_decided or placement.is_called_first


def _all_agree(placement: Placement, calls: Calls, system: System, effect: date) -> bool:
    """Have all who were placed as one been called, and said the same?"""
    bundle = placement.bundle
    each = [calls.get(one, _NONE).get(bundle) for one in placement.basis.clients]
    answers = {
        (one.agreed, start_after_call(one, bundle, system, effect=effect) if one.agreed else None)
        for one in each
        if one is not None
    }
    return len(each) == 1 or (None not in each and len(answers) == 1)


def _agreed(
    to: Addressee,
    placement: Placement,
    explanation: Explanation,
    called: Called,
    terms: LetterTerms,
) -> NoticeSection | UnsentCode:
    """She has agreed to a provider; the day it begins is told as a fact of the letter."""
    is_unmet = placement.is_called_first and not placement.provider
    form = NoticeForm.NOT_MET if is_unmet else NoticeForm.AGREED
    if called.agreed == placement.basis.today:
        if why_not_kept(called.agreed, terms, max(terms.effect, called.on)) is not None:
            return UnsentCode.NOT_HERS
        starts = None
    else:
        starts = agreed_start(called, placement.bundle, terms)
        if why_not_hers(
            called.agreed, placement.bundle, to, terms, starts or max(terms.effect, called.on)
        ):
            return UnsentCode.NOT_HERS
        if starts is None:
            return UnsentCode.DAY_AGAINST_RULE if called.starts else UnsentCode.NO_RULE
    return NoticeSection(form=form, explanation=explanation, called=replace(called, starts=starts))


def as_she_waits(one: Explanation, events: Iterable[Event], on: date) -> Explanation:
    """What the round came to, with the queues alone that she still waits in."""
    if not one.queue:
        return one
    waits = waits_for(one.client, one.bundle, one, events, on)
    return replace(one, queue=tuple(place for place in one.queue if place.provider in waits))


def _form(placement: Placement, explanation: Explanation) -> NoticeForm:
    """The form of one who has a place; in a correction also of one who keeps what was promised."""
    if placement.stays:
        is_unmet = placement.code is PlacementCode.STAYS_WISH_NOT_MET
        return NoticeForm.IN_QUEUE if is_unmet and explanation.queue else NoticeForm.STAYS
    if placement.wish is None:
        return NoticeForm.BY_RULE
    return NoticeForm.FIRST_WISH if placement.wish == 1 else NoticeForm.LATER_WISH


def _is_told(placement: Placement) -> bool:
    return placement.basis.standing is not Standing.OUTSIDE


def _place(placement: Placement, terms: LetterTerms) -> tuple[int, str]:
    """Bundles in the order of the system, else by id."""
    order = [*terms.bundles]
    known = placement.bundle in terms.bundles
    return order.index(placement.bundle) if known else len(order), placement.bundle


def _without_place(to: Addressee, kept: tuple[Kept, ...]) -> Unsent:
    """Why one with no place to be told of gets no notice, or must be decided of first."""
    kind = LetterKind.NOTICE
    left_out = next((one.reasons[0].code for one in kept if isinstance(one, KeptLeftOut)), None)
    why = UnsentCode.NOT_CONCERNED if kept else UnsentCode.STAGE
    if any(isinstance(one, KeptRowsLost) for one in kept):
        why = UnsentCode.DECIDE_FIRST
    elif gone := [one.why for one in kept if isinstance(one, KeptWithdrawal)]:
        why = GONE_SINCE.get(gone[0], why)
    elif left_out is not None:
        why = GONE.get(left_out, UnsentCode.LEFT_OUT)
    return Unsent(kind=kind, client=to.client, why=why, left_out=left_out)
