"""Small rounds to invite to: Botkyrka's days of 2020, with made-up people."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from hemval.core.dates.moments import Arrival
from hemval.core.dates.period import Period
from hemval.core.facts.choices import Choice
from hemval.core.facts.clients import Address, Client, Ground, Representative
from hemval.core.facts.grants import Grant
from hemval.core.facts.providers import Provider
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.system.areas import Area
from hemval.core.system.choice import Channel, JointPlacementRule, Together
from hemval.core.system.presentation import LanguageRule
from hemval.core.system.procurement import Basis, Procurement
from hemval.core.system.services import Bundle, Category, Performer, Service
from hemval.core.system.system import Identity, System
from hemval.core.system.values import LocalText, ProviderGroup, RoundKind

FACTS_ON = date(2020, 8, 31)
OPENS = date(2020, 9, 8)
CLOSES = date(2020, 9, 30)
EFFECT = date(2021, 1, 4)
STOCKHOLM = ZoneInfo("Europe/Stockholm")

sv = LocalText.swedish


def a_service(id_: str, category: Category, performed_by: Performer | None = None) -> Service:
    return Service(id=id_, name=sv(id_), category=category, performed_by=performed_by)


SERVICES = (
    a_service("care", Category.PERSONAL_CARE),
    a_service("cleaning", Category.DOMESTIC_SERVICE),
    a_service("alarm", Category.ALARM),
    a_service("night", Category.NIGHT, Performer.MUNICIPAL),
)
HOME_CARE = Bundle(id="home_care", name=sv("hemtjänst"), services=("care", "cleaning", "alarm"))
NORTH = Area(id="north", name=sv("Norra"), key_codes=("101-199",), postal_codes=("14500",))
SOUTH = Area(id="south", name=sv("Södra"), key_codes=("201-299",), postal_codes=("14700",))
IDENTITY = Identity(
    id="example",
    name=sv("Valet"),
    municipality="Exempelkommunen",
    municipality_code="0000",
    about=sv("Ett exempel."),
)


def a_system(**parts) -> System:
    defaults = {
        "identity": IDENTITY,
        "procurement": (Procurement(basis=Basis.LOU, decision="kf-2019"),),
        "services": SERVICES,
        "bundles": (HOME_CARE,),
        "areas": (NORTH, SOUTH),
        "joint_placement": (JointPlacementRule(together=Together.IF_BOTH_ASK),),
        "languages": (LanguageRule(offered=("sv", "fi")),),
    }
    return System(**(defaults | parts))


def a_plan(**parts) -> RoundPlan:
    defaults = {
        "id": "r1",
        "system": "example",
        "kind": RoundKind.INTRODUCTION,
        "facts_on": FACTS_ON,
        "announced": date(2020, 9, 1),
        "opens": OPENS,
        "closes": CLOSES,
        "notify_by": date(2020, 12, 15),
        "effect": EFFECT,
    }
    return RoundPlan(**(defaults | parts))


HOME = Address(street="Provgatan 1", postal_code="14500", town="Provstad")


def a_client(id_: str = "c1", **parts) -> Client:
    defaults = {
        "given_name": f"Given{id_}",
        "family_name": f"Family{id_}",
        "birth_date": date(1936, 5, 1),
        "address": HOME,
        "key_code": "101",
    }
    return Client(id=id_, **(defaults | parts))


def a_grant(client: str = "c1", service: str = "care", **parts) -> Grant:
    defaults = {"minutes_per_month": 600, "decision": "b1", "performer": "own"}
    return Grant(client=client, service=service, **(defaults | parts))


def a_representative(client: str = "c1", id_: str = "f1", **parts) -> Representative:
    defaults = {"ground": Ground.GUARDIAN, "name": "Ombud Ett", "document_checked_by": "h1"}
    return Representative(client=client, id=id_, **(defaults | parts))


OWN = Provider(id="own", name="Egen regi", group=ProviderGroup.MUNICIPAL)
ASTER = Provider(id="aster", name="Aster", group=ProviderGroup.PRIVATE, areas=("north",))
BIRCH = Provider(id="birch", name="Björk", group=ProviderGroup.PRIVATE, areas=("south",))


def some_facts(clients=(), grants=None, **parts) -> RoundFacts:
    """The facts of a round; every client has care unless `grants` says what they have."""
    if grants is None:
        grants = tuple(a_grant(client.id) for client in clients)
    defaults = {"plan": a_plan(), "providers": (OWN, ASTER, BIRCH)}
    return RoundFacts(clients=tuple(clients), grants=tuple(grants), **(defaults | parts))


def at(day: int, hour: int | None = None, minute: int = 0) -> Arrival:
    """A day of September 2020, at an hour when one was noted."""
    moment = None if hour is None else datetime(2020, 9, day, hour, minute, tzinfo=STOCKHOLM)
    return Arrival(day=date(2020, 9, day), moment=moment)


def a_choice(id_: str, arrived: Arrival, *wishes: str, **parts) -> Choice:
    defaults = {"client": "c1", "bundle": "home_care", "channel": Channel.PAPER}
    return Choice(id=id_, arrived=arrived, wishes=wishes, **(defaults | parts))


def until(day: date) -> Period:
    return Period(None, day)
