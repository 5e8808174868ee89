"""How the municipality is reached, and how its papers and pages look."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from hemval.core.dates.hours import ClockHours
from hemval.core.system.rule import Rule
from hemval.core.system.values import Colour, LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneHours:
    """When somebody answers: days of the week (1 Monday to 7 Sunday) and hours."""

    weekdays: tuple[int, ...]
    hours: ClockHours


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Rule):
    """Whom to ask, and where one chooses on the web.

    `choose_at`: the address of the service where a letter code is typed. A letter shows it as a QR
    code with the letter code behind a `#`, which no browser sends to a server or its log.
    """

    FOR: ClassVar[tuple[str, ...]] = ("name",)

    name: LocalText
    phone: str | None = None
    email: str | None = None
    web: str | None = None
    choose_at: str | None = None
    postal_address: tuple[str, ...] = ()
    phone_hours: tuple[PhoneHours, ...] = ()


class MinorityLanguage(StrEnum):
    """A minority language with administrative areas (lagen 2009:724, 6 §)."""

    FINNISH = "finnish"
    MEANKIELI = "meankieli"
    SAMI = "sami"


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageRule(Rule):
    """The languages of letters and pages, by the catalogue's names (`sv`, `sv-easy`, `en`, `fi`,
    `ar`).

    `administrative_area_for`: minority languages that a person has the right to use with the
    municipality (lagen 2009:724 om nationella minoriteter och minoritetsspråk, 8 §).
    """

    offered: tuple[str, ...]
    administrative_area_for: tuple[MinorityLanguage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope(Rule):
    """The window of the envelope, and the folds of the sheet, in millimetres from the top left."""

    window_left: Decimal
    window_top: Decimal
    window_width: Decimal
    window_height: Decimal
    folds: tuple[Decimal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance(Rule):
    """Colours and signature of letters and pages."""

    main: Colour
    support: Colour | None = None
    neutral: Colour | None = None
    logo: str | None = None
    signature: LocalText | None = None
