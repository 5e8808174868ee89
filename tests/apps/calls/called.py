"""A decided round in which some must be called, since what they wished for was full."""

from tests.office.a_draw import closed_to_decided, manager
from tests.office.a_round import a_round

from hemval.apps.choices.models import Choice, Wish
from hemval.apps.clients.models import Grant
from hemval.apps.providers.models import Cap, Provider
from hemval.apps.rounds.models import Round


def with_calls(*, clients: int = 60, wished: int = 12) -> Round:
    """A round in which some who have nobody today wished for a provider without any room."""
    row = a_round(clients=clients, choices=True)
    want_what_is_full(row, wished)
    return closed_to_decided(row, manager(), manager())


def with_queue(*, clients: int = 60, wished: int = 60) -> Round:
    """A round in which some wait for a provider that was full, since they asked to."""
    row = a_round(clients=clients, choices=True)
    want_what_is_full(row, wished)
    Choice.objects.filter(round=row).update(wait_if_full=True)
    return closed_to_decided(row, manager(), manager())


def want_what_is_full(row: Round, wished: int = 12) -> None:
    """Let some wish for a provider without any room, who have nobody today."""
    full = Provider.objects.filter(group="private").order_by("key").first()
    assert full is not None
    Cap.objects.create(provider=full, amount=0)
    chosen = Choice.objects.filter(round=row, declines=False, held_for="").order_by("key")
    several = list(chosen.values_list("client", flat=True).distinct()[:wished])
    Wish.objects.filter(choice__client__in=several).delete()
    for one in chosen.filter(client__in=several):
        Wish.objects.create(choice=one, rank=1, provider=full)
    Grant.objects.filter(client__in=several).update(performer=None)
