"""How each list becomes facts."""

from typing import Any

from hemval.files.lists import choices, grants, people, provider_facts, providers, silence
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.columns import PROTECTION_COLUMNS
from hemval.files.lists.list_form import ListForm


def list_forms(read: CellReaders) -> dict[str, ListForm[Any]]:
    """The lists in the order they are read, each with the readers of its columns."""
    forms: tuple[ListForm[Any], ...] = (
        ListForm(
            name="providers",
            columns=providers.provider_columns(read),
            build=providers.build_provider,
            keeps_half_read=True,
            id_column="provider",
        ),
        ListForm(
            name="caps",
            columns=providers.cap_columns(read),
            build=providers.build_cap,
        ),
        ListForm(
            name="clients",
            columns=people.client_columns(read),
            build=people.build_client,
            id_column="client",
            name_columns=("given_name", "family_name"),
            flag_columns=PROTECTION_COLUMNS,
        ),
        ListForm(
            name="representatives",
            columns=people.representative_columns(read),
            build=people.build_representative,
            id_column="representative",
            name_columns=("name",),
        ),
        ListForm(
            name="services",
            columns=grants.service_columns(read),
            build=grants.build_grant,
        ),
        ListForm(
            name="choices",
            columns=choices.choice_columns(read),
            build=choices.build_choice,
            id_column="choice",
        ),
        ListForm(
            name="distances",
            columns=silence.distance_columns(read),
            build=silence.build_distance,
        ),
        ListForm(
            name="rotation",
            columns=silence.rotation_columns(read),
            build=silence.build_rotation_place,
        ),
        ListForm(
            name="provider_facts",
            columns=provider_facts.provider_fact_columns(read),
            build=provider_facts.build_provider_fact,
        ),
    )
    return {form.name: form for form in forms}
