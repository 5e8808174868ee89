"""A municipality's choice system as a whole: all it has decided, in one value."""

from dataclasses import dataclass
from typing import ClassVar

from hemval.core.system.areas import Area, PriceZone
from hemval.core.system.capacity import Capacity
from hemval.core.system.choice import (
    ChoiceWindow,
    CurrentPlaceRule,
    JointPlacementRule,
    OrderRule,
    WishRule,
)
from hemval.core.system.clauses import Clause
from hemval.core.system.comparing import ComparisonRule
from hemval.core.system.deciding import FourEyesRule
from hemval.core.system.decision import Decision, Source
from hemval.core.system.letter_recipients import LetterRecipient
from hemval.core.system.letter_texts import LetterText
from hemval.core.system.non_choice import NonChoice
from hemval.core.system.notices import NoticeRule
from hemval.core.system.people import Exclusion
from hemval.core.system.presentation import Appearance, Contact, Envelope, LanguageRule
from hemval.core.system.procurement import (
    ApplicationRule,
    GeographicRule,
    OfferingRule,
    Procurement,
)
from hemval.core.system.services import AlarmRule, Bundle, Service
from hemval.core.system.sign_in import LetterCodeSignIn
from hemval.core.system.values import LocalText


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What the system is called and whose it is.

    `about` is one paragraph for a reader who knows nothing of it. `typical_clients` and
    `typical_private_providers` size made-up rounds and decide nothing.
    """

    ABOUT: ClassVar[tuple[str, ...]] = ()
    FOR: ClassVar[tuple[str, ...]] = ()

    id: str
    name: LocalText
    municipality: str
    municipality_code: str
    about: LocalText
    typical_clients: int | None = None
    typical_private_providers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """Everything a municipality has decided about choice of home care (valfrihetssystem).

    A field with a tuple of rules is a history: each rule has its days, and no two rules for the
    same thing hold on the same day.
    """

    identity: Identity
    sources: tuple[Source, ...] = ()
    decisions: tuple[Decision, ...] = ()
    procurement: tuple[Procurement, ...]
    application: tuple[ApplicationRule, ...] = ()
    geography: tuple[GeographicRule, ...] = ()
    offering: tuple[OfferingRule, ...] = ()
    services: tuple[Service, ...]
    bundles: tuple[Bundle, ...] = ()
    alarm: tuple[AlarmRule, ...] = ()
    areas: tuple[Area, ...]
    price_zones: tuple[PriceZone, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    choice: tuple[ChoiceWindow, ...] = ()
    wishes: tuple[WishRule, ...] = ()
    letter_code_sign_in: tuple[LetterCodeSignIn, ...] = ()
    order: tuple[OrderRule, ...] = ()
    current_place: tuple[CurrentPlaceRule, ...] = ()
    joint_placement: tuple[JointPlacementRule, ...] = ()
    four_eyes: tuple[FourEyesRule, ...] = ()
    capacity: tuple[Capacity, ...] = ()
    non_choice: NonChoice = NonChoice()
    notices: tuple[NoticeRule, ...] = ()
    languages: tuple[LanguageRule, ...] = ()
    contact: tuple[Contact, ...] = ()
    comparison: tuple[ComparisonRule, ...] = ()
    envelope: tuple[Envelope, ...] = ()
    appearance: tuple[Appearance, ...] = ()
    letter_texts: tuple[LetterText, ...] = ()
    letter_recipients: tuple[LetterRecipient, ...] = ()
    clauses: tuple[Clause, ...] = ()
