"""Two small systems to make up rounds for: one that begins, one where people choose at any time."""

from datetime import date
from decimal import Decimal

from hemval.core.system.areas import Area, Side, StreetRange
from hemval.core.system.capacity import AdmissionRule, Capacity, Unit
from hemval.core.system.choice import Channel, ChoiceMode, ChoiceWindow, WishRule
from hemval.core.system.people import AlarmOnlyExclusion, HousingExclusion
from hemval.core.system.procurement import Basis, GeographicReach, GeographicRule, Procurement
from hemval.core.system.services import Bundle, Category, Performer, Service
from hemval.core.system.system import Identity, System
from hemval.core.system.values import LocalText


def _text(words: str) -> LocalText:
    return LocalText.swedish(words)


def _service(category: Category, performed_by: Performer | None = None) -> Service:
    return Service(
        id=category.value,
        name=_text(category.value),
        category=category,
        performed_by=performed_by,
    )


_IDENTITY = Identity(
    id="lillstad",
    name=_text("Välj själv"),
    municipality="Lillstad",
    municipality_code="0000",
    about=_text("Ett system för prov."),
    typical_clients=600,
    typical_private_providers=4,
)
_OPEN = tuple(
    _service(category)
    for category in Category
    if category not in (Category.NIGHT, Category.ALARM, Category.MEALS)
)
_SERVICES = (
    *_OPEN,
    _service(Category.MEALS),
    _service(Category.NIGHT, Performer.MUNICIPAL),
    _service(Category.ALARM, Performer.ALARM_GROUP),
)

BEGINNING = System(
    identity=_IDENTITY,
    procurement=(Procurement(basis=Basis.LOV),),
    geography=(GeographicRule(reach=GeographicReach.PROVIDER_PICKS_AREAS),),
    services=_SERVICES,
    bundles=(
        Bundle(id="care", name=_text("Omvårdnad"), services=tuple(s.id for s in _OPEN)),
        Bundle(id="meals", name=_text("Matlådor"), services=("meals",)),
    ),
    areas=(
        Area(id="town", name=_text("Tätorten"), postal_codes=("99110-99119",)),
        Area(id="shore", name=_text("Kusten"), key_codes=("101-120", "Ö7")),
        Area(
            id="street",
            name=_text("Gatan"),
            streets=(StreetRange(street="Låtsasgatan", first=3, last=20, side=Side.EVEN),),
        ),
        Area(id="rest", name=_text("Övriga")),
    ),
    exclusions=(
        HousingExclusion(reason=_text("Bor på servicehus."), housing=("servicehus",)),
        AlarmOnlyExclusion(reason=_text("Har bara larm.")),
    ),
    choice=(
        ChoiceWindow(
            mode=ChoiceMode.WINDOW,
            opens=date(2020, 9, 8),
            closes=date(2020, 9, 30),
            first_effect=date(2021, 1, 4),
        ),
    ),
    wishes=(WishRule(max_wishes=3, wait_if_full=True, channels=tuple(Channel)),),
    capacity=(
        Capacity(
            unit=Unit.HOURS_PER_MONTH,
            rule=AdmissionRule.SOFT,
            overrun=Decimal(200),
            provider_states_cap=True,
        ),
    ),
)
"""Choice begins on 4 January 2021, in four areas, with two bundles."""

RUNNING = System(
    identity=_IDENTITY,
    procurement=(Procurement(basis=Basis.LOV),),
    services=_SERVICES,
    bundles=BEGINNING.bundles,
    areas=(Area(id="all", name=_text("Hela kommunen"), whole_municipality=True),),
    choice=(ChoiceWindow(mode=ChoiceMode.ANY_TIME),),
)
"""Choice at any time, in one area, and nothing more decided."""

CLOSED = System(
    identity=_IDENTITY,
    procurement=(Procurement(basis=Basis.IN_HOUSE),),
    services=_SERVICES,
    areas=RUNNING.areas,
)
"""Nothing to choose."""
