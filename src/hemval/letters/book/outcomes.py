"""Every outcome that a notice can tell of, as the round's own rules let it come about."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

from hemval.core.claims.claims import Standing, WishGone
from hemval.core.correspondence.choosing_rules import (
    SilentFate,
    asks_together,
    choosing_rules,
    place_today,
)
from hemval.core.correspondence.facts import Called, NoticeFacts, NoticeSection
from hemval.core.correspondence.kinds import NoticeForm
from hemval.core.explanation.explanation import Explanation, UnmetWish, WhyNot
from hemval.core.facts.providers import Provider
from hemval.core.placement.placements import Heard, HelpedBy, PlacementCode, QueuePlace
from hemval.core.reason import RuleRef
from hemval.core.system.choice import PlaceToday
from hemval.core.system.non_choice import NonChoiceRule
from hemval.core.system.provisions import Part
from hemval.core.system.rule import in_force_for
from hemval.letters.book.person import CLIENT, Cast

_BY_FATE: Mapping[SilentFate, PlacementCode] = MappingProxyType(
    {
        SilentFate.KEEPS: PlacementCode.STAYS_SILENT,
        SilentFate.MUNICIPAL: PlacementCode.SILENT_MUNICIPAL,
        SilentFate.ROTATION: PlacementCode.SILENT_ROTATION,
        SilentFate.DRAW: PlacementCode.SILENT_DRAW,
        SilentFate.NEAREST: PlacementCode.SILENT_NEAREST,
        SilentFate.LARGEST_FREE_CAPACITY: PlacementCode.SILENT_LARGEST_FREE,
    }
)
_A_DAY = timedelta(days=1)
_CALL_BEFORE = timedelta(days=30)


def outcomes(cast: Cast) -> Iterator[tuple[str, NoticeFacts]]:
    """Each situation that a notice tells of, by its name in the domain `book`."""
    for name, section in _sections(cast):
        yield name, NoticeFacts(sections=(section,))
    if len(cast.bundles) > 1:
        first = _of_wish(cast, cast.bundles[0], NoticeForm.FIRST_WISH, 1)
        stays = NoticeSection(form=NoticeForm.STAYS, explanation=_stays(cast, cast.bundles[1]))
        yield "several", NoticeFacts(sections=(first, stays))


def _sections(cast: Cast) -> Iterator[tuple[str, NoticeSection]]:
    yield "first-wish", _of_wish(cast, cast.bundle, NoticeForm.FIRST_WISH, 1)
    if cast.second is not cast.today and _most_wishes(cast) > 1:
        yield "later-wish", _of_wish(cast, cast.bundle, NoticeForm.LATER_WISH, 2)
    if asks_together(cast.terms):
        alone = _of_wish(cast, cast.bundle, NoticeForm.FIRST_WISH, 1)
        yield "parted", replace(alone, is_parted=True)
    yield (
        "stays-by-wish",
        NoticeSection(form=NoticeForm.STAYS, explanation=_stays(cast, cast.bundle)),
    )
    if cast.first is not cast.today:
        yield from _stays_unmet(cast)
        yield from _not_met(cast)
    yield from _silent(cast)


def _of_wish(cast: Cast, bundle: str, form: NoticeForm, wish: int) -> NoticeSection:
    provider = cast.first if wish == 1 else cast.second
    return NoticeSection(
        form=form,
        explanation=Explanation(
            client=CLIENT,
            bundle=bundle,
            code=PlacementCode.FIRST_WISH if wish == 1 else PlacementCode.LATER_WISH,
            standing=Standing.CHOSE,
            provider=provider.id,
            today=cast.today.id,
            stated=_most_wishes(cast),
            wish=wish,
            starts=cast.terms.effect,
            wishes=(_full(1, cast.first),) if wish > 1 else (),
            helped_by=_until_start(cast),
        ),
    )


def _stays(cast: Cast, bundle: str) -> Explanation:
    return Explanation(
        client=CLIENT,
        bundle=bundle,
        code=PlacementCode.STAYS_BY_WISH,
        standing=Standing.CHOSE,
        provider=cast.today.id,
        today=cast.today.id,
        stated=1,
        wish=1,
    )


def _stays_unmet(cast: Cast) -> Iterator[tuple[str, NoticeSection]]:
    """She has a place that is kept for her, and did not get what she wished for."""
    for name, code, unmet in (
        ("stays-unmet", PlacementCode.STAYS_WISH_NOT_MET, _full(1, cast.first)),
        ("stays-gone", PlacementCode.STAYS_WISH_GONE, _gone(1, cast.first)),
    ):
        why = _unmet(cast, code, unmet, provider=cast.today.id)
        yield name, NoticeSection(form=NoticeForm.STAYS, explanation=why)
    if _has_queue(cast):
        why = _unmet(
            cast,
            PlacementCode.STAYS_WISH_NOT_MET,
            _full(1, cast.first),
            provider=cast.today.id,
            queue=(_queued(cast),),
        )
        yield "in-queue", NoticeSection(form=NoticeForm.IN_QUEUE, explanation=why)


def _not_met(cast: Cast) -> Iterator[tuple[str, NoticeSection]]:
    """None of her wishes was met, and somebody has called her."""
    on = (cast.terms.notify_by or cast.terms.effect) - _CALL_BEFORE
    helped = (HelpedBy(provider=cast.today.id),)
    why = _unmet(cast, PlacementCode.WISH_NOT_MET, _full(1, cast.first), helped_by=helped)
    agreed = Called(on=on, is_reached=True, agreed=cast.second.id, starts=cast.terms.effect)
    if cast.second is cast.today:
        agreed = Called(on=on, is_reached=True, agreed=cast.today.id)
    for name, called in (
        ("not-met-agreed", agreed),
        ("not-met-reached", Called(on=on, is_reached=True)),
        ("not-met-in-vain", Called(on=on, is_reached=False)),
    ):
        section = NoticeSection(form=NoticeForm.NOT_MET, explanation=why, called=called)
        yield name, section
    if _has_queue(cast):
        queued = _unmet(
            cast,
            PlacementCode.WISH_NOT_MET,
            _full(1, cast.first),
            helped_by=helped,
            queue=(_queued(cast),),
        )
        reached = Called(on=on, is_reached=True)
        yield (
            "not-met-in-queue",
            NoticeSection(form=NoticeForm.IN_QUEUE, explanation=queued, called=reached),
        )


def _silent(cast: Cast) -> Iterator[tuple[str, NoticeSection]]:
    """She has not chosen: what her other letters say comes then, with a provider today and new."""
    rules = choosing_rules(cast.terms, cast.bundle)
    kept = _BY_FATE.get(rules.existing)
    if kept is not None:
        ref, today = _basis(cast, rules.existing), cast.today
        yield "silent", _by_rule(cast, kept, ref, Standing.SILENT, today)
        yield "declined", _by_rule(cast, kept, ref, Standing.DECLINED, today)
    placed = _BY_FATE.get(rules.new)
    if placed is not None:
        ref = _rule(cast, Part.NON_CHOICE_NEW, cast.terms.system.non_choice.new)
        yield "silent-new", _by_rule(cast, placed, ref, Standing.SILENT, None)


def _by_rule(
    cast: Cast, code: PlacementCode, ref: RuleRef | None, standing: Standing, today: Provider | None
) -> NoticeSection:
    stays = code in {PlacementCode.STAYS_SILENT, PlacementCode.SILENT_MUNICIPAL}
    provider = cast.today if stays else cast.first
    is_new = provider is not today
    return NoticeSection(
        form=NoticeForm.BY_RULE if is_new else NoticeForm.STAYS,
        explanation=Explanation(
            client=CLIENT,
            bundle=cast.bundle,
            code=code,
            standing=standing,
            provider=provider.id,
            today=today.id if today else "",
            starts=cast.terms.effect if is_new else None,
            rule=ref,
            helped_by=_until_start(cast) if is_new and today else (),
            heard=Heard(declined=True) if standing is Standing.DECLINED else None,
        ),
    )


def _basis(cast: Cast, fate: SilentFate) -> RuleRef | None:
    """What it rests on that the silent fare so: what a place is worth, or the rule for them."""
    place = place_today(cast.terms, cast.bundle)
    if fate is SilentFate.KEEPS and place is not None and place.silent is PlaceToday.PROTECTED:
        return RuleRef.to(Part.CURRENT_PLACE, place)
    return _rule(cast, Part.NON_CHOICE_EXISTING, cast.terms.system.non_choice.existing)


def _rule(cast: Cast, part: Part, rules: Iterable[NonChoiceRule]) -> RuleRef | None:
    holding = (
        rule
        for rule in in_force_for(rules, cast.bundle, cast.terms.effect)
        if rule.holds_in(cast.terms.kind)
    )
    rule = next(holding, None)
    return RuleRef.to(part, rule) if rule is not None else None


def _unmet(
    cast: Cast,
    code: PlacementCode,
    unmet: UnmetWish,
    *,
    provider: str = "",
    queue: tuple[QueuePlace, ...] = (),
    helped_by: tuple[HelpedBy, ...] = (),
) -> Explanation:
    return Explanation(
        client=CLIENT,
        bundle=cast.bundle,
        code=code,
        standing=Standing.CHOSE,
        provider=provider,
        today=cast.today.id,
        stated=1,
        wishes=(unmet,),
        queue=queue,
        helped_by=helped_by,
    )


def _full(number: int, provider: Provider) -> UnmetWish:
    return UnmetWish(number=number, provider=provider.id, why=WhyNot.FULL)


def _gone(number: int, provider: Provider) -> UnmetWish:
    return UnmetWish(number=number, provider=provider.id, why=WishGone.NO_CONTRACT)


def _queued(cast: Cast) -> QueuePlace:
    return QueuePlace(provider=cast.first.id, place=7)


def _until_start(cast: Cast) -> tuple[HelpedBy, ...]:
    return (HelpedBy(provider=cast.today.id, last=cast.terms.effect - _A_DAY),)


def _most_wishes(cast: Cast) -> int:
    rules = in_force_for(cast.terms.system.wishes, cast.bundle, cast.terms.asked_on)
    return next((rule.max_wishes for rule in rules), 1)


def _has_queue(cast: Cast) -> bool:
    rules = in_force_for(cast.terms.system.wishes, cast.bundle, cast.terms.asked_on)
    return any(rule.wait_if_full for rule in rules)
