"""From a thing a system says to its sentences."""

from collections.abc import Callable, Iterator
from typing import Any

from hemval.core.system.areas import Area, PriceZone
from hemval.core.system.capacity import Cap, Capacity, Share
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
from hemval.core.system.non_choice import NonChoiceRule
from hemval.core.system.notices import NoticeRule
from hemval.core.system.people import (
    AgeExclusion,
    AlarmOnlyExclusion,
    BookingOnlyExclusion,
    HousingExclusion,
)
from hemval.core.system.presentation import Appearance, Contact, Envelope, LanguageRule
from hemval.core.system.procurement import (
    ApplicationRule,
    GeographicRule,
    OfferingRule,
    Procurement,
)
from hemval.core.system.provisions import Part, Provision, Thing
from hemval.core.system.rule import BundleRule
from hemval.core.system.services import AlarmRule, Bundle, Service
from hemval.core.system.sign_in import LetterCodeSignIn
from hemval.core.system.system import Identity
from hemval.texts.describe.phrases import Phrases
from hemval.texts.describe.sentences import (
    choosing,
    ground,
    notices,
    outward,
    people,
    places,
    room,
    services,
    silence,
    trail,
)

_SILENT = {Part.NON_CHOICE_EXISTING: "existing", Part.NON_CHOICE_NEW: "new"}

_BY_CLASS: dict[type, Callable[[Any, Phrases], Iterator[str]]] = {
    Identity: trail.identity,
    Source: trail.source,
    Decision: trail.decision,
    Procurement: ground.procurement,
    ApplicationRule: ground.application,
    GeographicRule: ground.geography,
    OfferingRule: ground.offering,
    Service: services.service,
    Bundle: services.bundle,
    AlarmRule: services.alarm,
    Area: places.area,
    PriceZone: places.price_zone,
    HousingExclusion: people.housing,
    AlarmOnlyExclusion: people.alarm_only,
    BookingOnlyExclusion: people.booking_only,
    AgeExclusion: people.age,
    ChoiceWindow: choosing.window,
    WishRule: choosing.wishes,
    LetterCodeSignIn: choosing.letter_code_sign_in,
    OrderRule: choosing.order,
    CurrentPlaceRule: choosing.current_place,
    JointPlacementRule: choosing.joint_placement,
    FourEyesRule: choosing.four_eyes,
    Capacity: room.capacity,
    NoticeRule: notices.notice,
    LanguageRule: outward.languages,
    Contact: outward.contact,
    ComparisonRule: outward.comparison,
    Envelope: outward.envelope,
    Appearance: outward.appearance,
    LetterText: outward.letter_text,
    LetterRecipient: outward.letter_recipient,
    Clause: outward.clause,
}


def sentences(provision: Provision, phrases: Phrases, silent: str | None = None) -> tuple[str, ...]:
    """The thing in plain sentences: the rule itself first, then what it says besides.

    `silent` names whom a non-choice rule is for when it is not told by its part: `all`.
    """
    told = tuple(_told(provision, phrases, silent))
    if isinstance(provision.thing, BundleRule):
        return (*told[:1], *phrases.only_for(provision.thing.bundles), *told[1:])
    return told


def _told(provision: Provision, phrases: Phrases, silent: str | None) -> Iterator[str]:
    thing: Thing = provision.thing
    if isinstance(thing, Share):
        return room.share(thing, provision.capacity, phrases)
    if isinstance(thing, Cap):
        return room.cap(thing, provision.capacity, phrases)
    if isinstance(thing, NonChoiceRule):
        return silence.non_choice(thing, silent or _SILENT[provision.part], phrases)
    return _BY_CLASS[type(thing)](thing, phrases)
