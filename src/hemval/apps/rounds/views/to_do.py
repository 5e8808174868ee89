"""What a round lacks, and where somebody sees to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from django.urls import reverse

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.next_steps import WhatIsNext
from hemval.core.reason import Fact
from hemval.core.round.lacking import Lack, WaitsFor


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Where something is seen to: the name of the page, the words of the link, who may go there."""

    page: str
    words: str
    act: Act = Act.SET_UP_ROUND
    is_of_round: bool = True
    in_exercises_only: bool = False


_CAPS = Way(page="rounds:caps", words="rounds-go-caps")
_PLAN = Way(page="rounds:plan", words="rounds-go-plan")
_PLAY = Way(page="rounds:played_day", words="rounds-play-another", in_exercises_only=True)
_VALUE = Way(page="rounds:draw_value", words="rounds-go-value")
_SIGN = Way(page="rounds:sign_off", words="rounds-do-sign_off", act=Act.SIGN_OFF)
_ORDERS = Way(
    page="placements:orders", words="rounds-go-orders", act=Act.FOLLOW_ORDERS, is_of_round=False
)
GOES_TO: Mapping[Lack | WaitsFor, Way] = MappingProxyType(
    {
        Lack.CAPS: _CAPS,
        Lack.CAPS_ANEW: _CAPS,
        Lack.OPENING_DAY: _PLAN,
        Lack.CLOSING_DAY: _PLAN,
        Lack.CHOICES: _PLAY,
        Lack.POST: _PLAY,
        Lack.EFFECT_DAY: _PLAY,
        Lack.ORDERS: _ORDERS,
        Lack.REFUSED_ORDERS: _ORDERS,
        WaitsFor.SIGNATURE: _SIGN,
        WaitsFor.SIGNED_EARLY: _SIGN,
        WaitsFor.SIGNED_LATER: _SIGN,
        WaitsFor.PUBLIC_VALUE: _VALUE,
        WaitsFor.KNOWN_VALUE: _VALUE,
    }
)
"""Where each is seen to, where a page of its own is for that."""
ON_THE_PAGE: Mapping[Lack | WaitsFor, tuple[str, str]] = MappingProxyType(
    {
        Lack.WRONG: ("#wrong", "rounds-go-wrong"),
        Lack.CHECK: ("#checked", "rounds-go-check"),
    }
)
"""What is seen to further down on the page of the round itself, and the words of the link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToDo:
    """One thing that a round lacks: its sentence, and the link to where it is seen to, if any."""

    message: str
    facts: Mapping[str, Fact]
    url: str = ""
    words: str = ""


def to_do(following: WhatIsNext, row: Round, actor: Actor) -> tuple[ToDo, ...]:
    """What a round lacks before its next step, as somebody reads it."""
    return tuple(_to_do(following, row, actor))


def _to_do(following: WhatIsNext, row: Round, actor: Actor) -> Iterator[ToDo]:
    for lack in following.lacks:
        url, words = _way(lack.what, row, actor)
        yield ToDo(message=f"rounds-lacks-{lack.what}", facts=lack.facts, url=url, words=words)


def _way(what: Lack | WaitsFor, row: Round, actor: Actor) -> tuple[str, str]:
    """The address and the words of a link; empty where she may not see to it."""
    if what in ON_THE_PAGE:
        return ON_THE_PAGE[what]
    way = GOES_TO.get(what)
    if way is None or not actor.may(way.act) or (way.in_exercises_only and not row.is_exercise):
        return "", ""
    return reverse(way.page, args=[row.key] if way.is_of_round else []), way.words
