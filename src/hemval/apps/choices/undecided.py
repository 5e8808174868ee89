"""Which choices a person must say something of before they count, and why."""

from collections.abc import Collection, Iterable, Mapping

from django.db.models import QuerySet

from hemval.apps.choice_system.facts import system_of
from hemval.apps.choices.facts import choice_of, known_choices
from hemval.apps.choices.models import Choice
from hemval.apps.clients.facts import client_of, representative_of
from hemval.apps.clients.models import Client, Representative
from hemval.apps.rounds.facts import plan_of
from hemval.apps.rounds.models import Round
from hemval.core.choosing import WhyUndecided, choices_of
from hemval.core.facts import choices as facts
from hemval.core.facts.round_facts import RoundFacts
from hemval.core.lists.choices import most_wishes
from hemval.core.round.days import round_days


def facts_of_choices(rows: QuerySet[Choice]) -> Iterable[facts.Choice]:
    """Choices as the core knows them, in order of id."""
    at_hand = rows.select_related("client", "bundle", "chosen_by", "registered_by")
    for one in at_hand.prefetch_related("wishes__provider").order_by("key"):
        yield choice_of(one, tuple(wish.provider.key for wish in one.wishes.all()))


def undecided_of(row: Round, clients: Collection[int]) -> Mapping[str, WhyUndecided]:
    """The ids of those choices of some clients that wait for a person, by what all of theirs say.

    They are those that freezing the round now would count as undecided.
    """
    people = Client.objects.filter(pk__in=clients).select_related("area", "household")
    acting = Representative.objects.filter(client__in=clients).select_related("client")
    known = known_choices().filter(round=row, client__in=clients)
    settled = known.filter(released_at__isnull=False)
    system, plan = system_of(row.version), plan_of(row)
    days = round_days(system, plan)
    counted = choices_of(
        RoundFacts(
            plan=plan,
            clients=tuple(map(client_of, people)),
            representatives=tuple(map(representative_of, acting)),
            choices=tuple(facts_of_choices(known)),
            settled=frozenset(settled.values_list("key", flat=True)),
        ),
        days,
        most_wishes=most_wishes(system, days.asked_on),
    )
    return {choice.id: one.undecided[0] for one in counted for choice in one.to_decide}
