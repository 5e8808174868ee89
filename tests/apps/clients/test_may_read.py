"""Whom somebody may read of: her areas, and protected people only where she is named for them."""

from datetime import date

import pytest
from tests.office.people import LONG_AGO, somebody

from hemval.apps.accounts.actor import Actor, actor_of
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import RoleHeld
from hemval.apps.choice_system.models import Area
from hemval.apps.clients.models import Client
from hemval.apps.clients.queries import is_readable

TODAY = date(2026, 3, 2)


@pytest.fixture
def areas(db: None) -> tuple[Area, Area]:
    """Two areas, with a protected person and another in each."""
    made = tuple(Area.objects.create(key=key, name=key) for key in ("north", "south"))
    for area in made:
        Client.objects.create(key=f"{area.key}-open", area=area)
        Client.objects.create(
            key=f"{area.key}-protected", area=area, confidentiality_marked_from=TODAY
        )
    return made[0], made[1]


def read_by(actor: Actor) -> set[str]:
    return {one.key for one in Client.objects.all() if is_readable(one.pk, actor)}


def test_a_named_case_manager_of_one_area_reads_that_area_alone(areas: tuple[Area, Area]) -> None:
    user = somebody(Role.CASE_MANAGER, area=areas[0], reads_protected=True)
    assert read_by(actor_of(user, TODAY)) == {"north-open", "north-protected"}


def test_a_role_everywhere_does_not_carry_a_naming_to_other_areas(
    areas: tuple[Area, Area],
) -> None:
    user = somebody(Role.CASE_MANAGER, area=areas[0], reads_protected=True)
    RoleHeld.objects.create(user=user, role=Role.HELPLINE.value, given_at=LONG_AGO)
    assert read_by(actor_of(user, TODAY)) == {"north-open", "north-protected", "south-open"}


def test_whoever_is_not_named_reads_of_nobody_protected(areas: tuple[Area, Area]) -> None:
    user = somebody(Role.CASE_MANAGER)
    assert read_by(actor_of(user, TODAY)) == {"north-open", "south-open"}
