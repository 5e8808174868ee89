"""How each list becomes facts."""

from typing import Any

from hemval.files.lists import care, people, performers
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.reading import ListForm


def list_forms(read: CellReaders) -> dict[str, ListForm[Any]]:
    """The lists in the order they are read, each with the readers of its columns."""
    forms: tuple[ListForm[Any], ...] = (
        ListForm(
            name="providers",
            columns=performers.provider_columns(read),
            build=performers.build_provider,
            id_column="provider",
        ),
        ListForm(
            name="caps",
            columns=performers.cap_columns(read),
            build=performers.build_cap,
            id_column="provider",
        ),
        ListForm(
            name="clients",
            columns=people.client_columns(read),
            build=people.build_client,
            id_column="client",
            shields=people.PROTECTION_COLUMNS,
        ),
        ListForm(
            name="representatives",
            columns=people.representative_columns(read),
            build=people.build_representative,
            id_column="representative",
        ),
        ListForm(
            name="services",
            columns=care.service_columns(read),
            build=care.build_grant,
            id_column="client",
        ),
        ListForm(
            name="choices",
            columns=care.choice_columns(read),
            build=care.build_choice,
            id_column="choice",
        ),
    )
    return {form.name: form for form in forms}
