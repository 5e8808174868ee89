"""Everything that a round's lists tell, taken at once into an empty office."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection, transaction

from hemval.apps.choice_system.models import Area, Bundle, Service
from hemval.apps.choice_system.services import add_version
from hemval.apps.clients.writing import (
    add_clients,
    add_distances,
    add_grants,
    add_representatives,
)
from hemval.apps.placements.services.from_lists import take_from_lists
from hemval.apps.providers.writing import add_caps, add_facts, add_providers, add_rotation
from hemval.apps.rounds.models import Round
from hemval.apps.rounds.writing import add_choices, add_round
from hemval.core.facts.round_facts import RoundFacts
from hemval.files.system_file import ReadSystem


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What an office holds after lists were taken into it."""

    round: Round
    clients: int
    choices: int


def take_round(facts: RoundFacts, system: ReadSystem, *, now: datetime) -> Taken:
    """Take a whole round into an office where nothing of it stands yet: all of it or nothing."""
    with transaction.atomic():
        text = system.source.decode("utf-8")
        version = add_version(text=text, file=facts.plan.system, added_by=None, now=now)
        areas = dict(Area.objects.values_list("key", "pk"))
        bundles = dict(Bundle.objects.values_list("key", "pk"))
        services = dict(Service.objects.values_list("key", "pk"))
        providers = add_providers(facts.providers, areas, bundles)
        add_caps(facts.caps, providers, areas, bundles)
        add_facts(facts.provider_facts, providers)
        add_rotation(facts.rotation, providers, areas, bundles)
        clients = add_clients(facts.clients, areas)
        representatives = add_representatives(facts.representatives, clients)
        add_grants(facts.grants, clients, services, providers)
        add_distances(facts.distances, clients, providers)
        row = add_round(facts.plan, version, providers, now)
        choices = add_choices(
            facts.choices,
            row,
            clients=clients,
            bundles=bundles,
            providers=providers,
            representatives=representatives,
        )
        _count_what_is_written()
        take_from_lists(on=facts.plan.facts_on, actor=None, now=now)
    return Taken(round=row, clients=len(clients), choices=choices)


def _count_what_is_written() -> None:
    """Let PostgreSQL count the rows that it looks up next; by itself it does when all is taken.

    It else reads every grant for each part of the clients.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE clients_client, clients_grant")
