"""Many write in the log at once, and it stays one chain without a gap."""

from datetime import UTC, datetime
from functools import partial

import pytest
from django.db import transaction
from tests.office.at_once import at_once

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import Event
from hemval.apps.audit.services import record
from hemval.apps.audit.verification import verify

NOW = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
WRITERS, EACH = 8, 12


def write(writer: int) -> None:
    for number in range(EACH):
        with transaction.atomic():
            record(what=Deed.CLIENT_READ, actor=None, now=NOW, client=writer)
            if number % 4 == 3:
                transaction.set_rollback(True)


@pytest.mark.django_db(transaction=True)
def test_many_writers_at_once_make_one_chain():
    at_once([partial(write, writer) for writer in range(WRITERS)])
    assert Event.objects.count() == WRITERS * EACH * 3 // 4
    assert verify().is_whole
