"""A small round with wishes: two areas, the municipality's own unit and two companies."""

from dataclasses import replace
from decimal import Decimal

from tests.core import round_examples as base

from hemval.core.claims.problems import round_problems
from hemval.core.facts.losses import NOTHING_LOST
from hemval.core.facts.providers import ProviderCap
from hemval.core.round.outcome import prepare
from hemval.core.system.capacity import AdmissionRule, Cap, Capacity, Unit
from hemval.core.system.choice import CurrentPlaceRule, PlaceToday
from hemval.core.system.non_choice import KeepCurrent, Municipal, NonChoice

KEY = bytes(range(32))
PROTECTED, PRIORITY, IGNORED = PlaceToday.PROTECTED, PlaceToday.PRIORITY, PlaceToday.IGNORED
OWN = base.OWN
ASTER = replace(base.ASTER, licence="T-1")
BIRCH = replace(base.BIRCH, licence="T-2", areas=("*",))
PROVIDERS = (OWN, ASTER, BIRCH)
NOTHING_CAPPED = Capacity(unit=Unit.NONE)


def in_clients(*caps: Cap, rule=AdmissionRule.CLOSING, **parts) -> Capacity:
    return Capacity(unit=Unit.CLIENTS, rule=rule, caps=caps, **parts)


def in_hours(*caps: Cap, rule=AdmissionRule.CLOSING, **parts) -> Capacity:
    return Capacity(unit=Unit.HOURS_PER_MONTH, rule=rule, caps=caps, **parts)


def cap(amount, **holder) -> Cap:
    return Cap(amount=Decimal(amount), **holder)


def own_cap(provider, amount, **parts) -> ProviderCap:
    return ProviderCap(provider=provider, amount=Decimal(amount), **parts)


def today(chooser=PROTECTED, silent=PROTECTED, **parts) -> CurrentPlaceRule:
    return CurrentPlaceRule(chooser=chooser, silent=silent, **parts)


def silence(existing=None, new=None) -> NonChoice:
    return NonChoice(existing=(existing or KeepCurrent(),), new=(new or Municipal(),))


def a_system(**parts):
    defaults = {
        "capacity": (NOTHING_CAPPED,),
        "current_place": (today(),),
        "non_choice": silence(),
    }
    return base.a_system(**(defaults | parts))


def an_outcome(clients, choices=(), *, grants=None, system=None, losses=NOTHING_LOST, **facts):
    """A prepared round; `facts` may be providers, caps, distances, rotation and the plan."""
    given = base.some_facts(
        clients, grants, **({"providers": PROVIDERS, "choices": tuple(choices)} | facts)
    )
    return prepare(system or a_system(), given, losses)


def the_bundle(*args, **parts):
    """The only bundle of a round."""
    (one,) = round_problems(an_outcome(*args, **parts), KEY).bundles
    return one


def by_client(bundle):
    """The claim and the basis of each client."""
    return {
        client: (claim, basis)
        for claim, basis in zip(bundle.problem.claims, bundle.bases, strict=True)
        for client in basis.clients
    }


def findings_of(*args, **parts):
    return round_problems(an_outcome(*args, **parts), KEY).findings


def wishes(client, *providers, day=10, hour=None, **parts):
    """A choice of a client, named by its id."""
    return base.a_choice(
        f"v-{client}-{day}", base.at(day, hour), *providers, client=client, **parts
    )
