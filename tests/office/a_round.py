"""A made-up round in the office, and people of it whom tests can name by what they have."""

from datetime import UTC, date, datetime, time
from functools import cache

from tests.office.made_up import made_up_lists

from hemval.apps.choices.client_in_round import ClientInRound, client_in_round
from hemval.apps.clients.models import Client
from hemval.apps.rounds.models import Round
from hemval.apps.transfers.taking import take_round
from hemval.core.dates.zone import at
from hemval.files.round_folder import FolderRead, read_round

_ENOUGH = 3
SET_UP = datetime(2020, 8, 1, tzinfo=UTC)


@cache
def _lists(system: str, clients: int) -> FolderRead:
    return read_round(made_up_lists(system, clients, seed=4))


def a_round(system: str = "botkyrka", clients: int = 24, *, choices: bool = False) -> Round:
    """A round of a municipality with made-up clients, who have chosen nothing yet."""
    lists = _lists(system, clients)
    row = take_round(lists.facts, lists.system, now=SET_UP).round
    if not choices:
        row.choices.all().delete()
    return Round.objects.select_related("version__system").get(pk=row.pk)


def open_round(*, clients: int = 24) -> Round:
    """A round in earnest that has been invited, in which people may choose from its first day."""
    row = a_round(clients=clients)
    Round.objects.filter(pk=row.pk).update(invited_at=in_window(row), is_exercise=False)
    return Round.objects.select_related("version__system").get(pk=row.pk)


def choosers(row: Round, bundles: int = 1, *, most: int = _ENOUGH) -> list[Client]:
    """Some clients who may choose for so many bundles in a round, and are like any others."""
    found: list[Client] = []
    for client in Client.objects.select_related("area", "household").order_by("key"):
        known = client_in_round(row, client)
        if len(known.invitation.openings) == bundles and not client.is_protected:
            found.append(client)
        if len(found) == most:
            break
    return found


def in_window(row: Round, hour: int = 10, day: int = 0) -> datetime:
    """A moment while people may choose in a round: some days after it opened."""
    opens = row.opens or date(2020, 9, 7)
    return at(opens.replace(day=opens.day + day), time(hour))


def bundle_of(known: ClientInRound) -> str:
    """The first bundle that somebody may choose for."""
    return known.invitation.openings[0].bundle
