"""Checks of clients and their representatives."""

from collections import Counter
from collections.abc import Set

from hemval.core.facts.clients import Client, Representative
from hemval.core.facts.round_plan import RoundPlan
from hemval.core.identity import PersonalNumber
from hemval.core.lists.known import ListedIds, SystemIds
from hemval.core.lists.numbered_rows import NumberedRows
from hemval.core.lists.row_findings import RowFindings, repeated


def client_key(client: Client) -> str:
    """What makes a client another than the next."""
    return client.id


def representative_key(representative: Representative) -> tuple[str, str]:
    """What makes a representative's row another than the next: for whom, and who."""
    return (representative.client, representative.id)


def check_clients(
    plan: RoundPlan, ids: SystemIds, clients: NumberedRows[Client], test_numbers: Set[str]
) -> RowFindings:
    """Give back clients that stand twice or share a number, and lives that cannot have been.

    Nobody made up is a client in a round in earnest: neither one with a made-up number nor one with
    a number of `test_numbers`, which Skatteverket has published because they belong to nobody.
    """
    found = RowFindings("clients")
    for row, other, client in repeated(clients, client_key):
        found.reject(row, "row-id-twice", "client", client=client.id, other=other)
    lost = clients.lost_ids()
    for row, client in clients:
        if client.id in lost:
            other = lost[client.id]
            found.reject(row, "row-id-twice", "client", client=client.id, other=other)
        if not plan.is_exercise:
            _check_belongs_to_somebody(row, client.personal_number, client.id, test_numbers, found)
        if client.area and client.area not in ids.areas:
            found.reject(row, "row-unknown-area-of-client", "area", client=client.id)
        _check_life(plan, row, client, found)
    _check_shared_numbers(clients, found)
    _check_households(clients, found)
    return found


def _check_belongs_to_somebody(
    row: int,
    number: PersonalNumber | None,
    client: str,
    test_numbers: Set[str],
    found: RowFindings,
) -> None:
    if number is None:
        return
    if number.is_made_up:
        found.reject(row, "row-made-up-number", "personal_number", client=client)
    elif number.text in test_numbers:
        found.reject(row, "row-test-number", "personal_number", client=client)


def _check_life(plan: RoundPlan, row: int, client: Client, found: RowFindings) -> None:
    born = client.born
    if client.birth_date is not None and client.birth_date != born:
        found.warn(row, "row-birth-date-differs", "birth_date", client=client.id)
    if born is not None and born > plan.facts_on:
        found.reject(row, "row-born-later", "personal_number", client=client.id)
    if client.died is not None:
        if client.died > plan.facts_on:
            found.reject(row, "row-day-in-future", "died", client=client.id)
        if born is not None and client.died < born:
            found.reject(row, "row-before-birth", "died", client=client.id)
    if client.moved_out is not None and born is not None and client.moved_out < born:
        found.reject(row, "row-before-birth", "moved_out", client=client.id)


def _check_shared_numbers(clients: NumberedRows[Client], found: RowFindings) -> None:
    """Two ids with one number: nobody can tell whose it is, so both are given back."""
    rows: dict[str, tuple[int, str]] = {}
    shared: dict[int, tuple[str, int]] = {}
    for row, client in clients:
        if client.personal_number is None:
            continue
        other, other_id = rows.setdefault(client.personal_number.text, (row, client.id))
        if other_id != client.id:
            shared[row] = (client.id, other)
            shared.setdefault(other, (other_id, row))
    for row, (client_id, other) in shared.items():
        found.reject(row, "row-number-shared", "personal_number", client=client_id, other=other)


def _check_households(clients: NumberedRows[Client], found: RowFindings) -> None:
    sizes = Counter(client.household for client in clients.facts if client.household)
    for row, client in clients:
        if client.asks_together and sizes[client.household] < 2:
            found.warn(row, "row-together-alone", "together", client=client.id)


def check_representatives(
    plan: RoundPlan,
    clients: ListedIds,
    representatives: NumberedRows[Representative],
    test_numbers: Set[str],
) -> RowFindings:
    """Give back representatives of nobody, those that stand twice, and impossible days.

    A number lets whoever has it in, so in earnest it belongs to somebody, as a client's does.
    """
    found = RowFindings("representatives")
    for row, other, one in repeated(representatives, representative_key):
        found.reject(row, "row-twice", "representative", client=one.client, other=other)
    for row, one in representatives:
        found.check_client(row, one.client, clients)
        if not plan.is_exercise:
            _check_belongs_to_somebody(row, one.personal_number, one.client, test_numbers, found)
        if one.period.is_reversed():
            found.reject(row, "row-period-reversed", "to", client=one.client)
        if one.document_checked_on is not None and one.document_checked_on > plan.facts_on:
            column = "document_checked_on"
            found.reject(row, "row-day-in-future", column, client=one.client)
    return found
