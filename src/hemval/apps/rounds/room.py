"""How much room there is in a round, as its pages tell it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from hemval.apps.providers.models import Provider
from hemval.core.stages.check import CapStands
from hemval.core.system.capacity import Unit
from hemval.core.system.values import LocalText
from hemval.texts.words import Words

_HOUR = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldRoom:
    """One cap in words: whose it is, in which unit, how much there is, is taken and is left.

    A cap without `amount` is none: nothing stops at it.
    """

    bundle: str
    who: str
    unit: str
    share: str
    amount: int | None
    taken: int
    left: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomTable:
    """Every cap of a round in words."""

    each: tuple[ToldRoom, ...]

    @property
    def has_bundles(self) -> bool:
        """Is there more than one bundle, so that each must be named?"""
        return len({one.bundle for one in self.each}) > 1


def room_told(room: Iterable[CapStands], areas: Mapping[str, LocalText], words: Words) -> RoomTable:
    """Every cap of a round in words; `areas` is what the areas are called, by id."""
    names = dict(Provider.objects.values_list("key", "name"))
    return RoomTable(each=tuple(_told(one, areas, names, words) for one in room))


def _told(
    one: CapStands, areas: Mapping[str, LocalText], names: Mapping[str, str], words: Words
) -> ToldRoom:
    return ToldRoom(
        bundle=one.bundle.in_language(words.language),
        who=_holder(one, areas, names, words),
        unit=one.unit.value,
        share=str(one.share) if one.share is not None else "",
        amount=None if one.amount is None else _whole(one.amount, one.unit),
        taken=_whole(one.taken, one.unit),
        left=None if one.left is None else _whole(one.left, one.unit),
    )


def _holder(
    one: CapStands, areas: Mapping[str, LocalText], names: Mapping[str, str], words: Words
) -> str:
    who = names.get(one.provider, one.provider)
    if one.group:
        who = words.say(f"round-holder-group-{one.group}")
    area = areas.get(one.area)
    if area is None:
        return who or words.say("round-holder-all")
    in_area = "round-holder-in-area" if who else "round-holder-area"
    return words.say(in_area, who=who, area=area.in_language(words.language))


def _whole(amount: int, unit: Unit) -> int:
    """Persons as they are, and minutes as whole hours, rounded down."""
    if unit is not Unit.HOURS_PER_MONTH:
        return amount
    return int((Decimal(amount) / _HOUR).to_integral_value(ROUND_FLOOR))
