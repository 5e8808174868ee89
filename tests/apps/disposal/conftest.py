"""A round of long ago, and the rule by which files stand."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from django.db import connection
from tests.office.a_draw import decided, manager

from hemval.apps.allocation.models import Given
from hemval.apps.audit.guards import put_up, take_down
from hemval.apps.clients.models import Client
from hemval.apps.disposal.services import set_rule
from hemval.apps.placements.services.placing import end
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.services import write_note

LONG_AGO = datetime(2021, 2, 1, tzinfo=UTC)
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def row(settings, tmp_path) -> Iterator[Round]:
    """A round of 2020 that is decided, with the log guarded."""
    settings.MEDIA_ROOT = tmp_path
    put_up(connection)
    yield decided(manager(name="rut"), manager(name="other"), clients=24)
    take_down(connection)


@pytest.fixture
def rule() -> None:
    set_rule(years=5, sample_days=(), decision="Socialnämnden 2026-03-12 § 41", now=NOW)


def died(row: Round, *, at: int = 0) -> Client:
    """Somebody with a choice and a place, who died long ago."""
    given = Given.objects.filter(round=row, client__choices__isnull=False)
    client = Client.objects.filter(given__in=given).distinct().order_by("key")[at]
    actor = manager(name=f"eva{at}")
    write_note(client=client.pk, text="Hon vill ha hjälp på morgonen.", actor=actor, now=LONG_AGO)
    reason = {"code": "died"}
    end(client=client.pk, day=LONG_AGO.date(), reason=reason, actor=actor, now=LONG_AGO)
    Client.objects.filter(pk=client.pk).update(died=date(2021, 1, 31))
    return client
