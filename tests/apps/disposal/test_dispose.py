"""Files that have stood their time are destroyed with all that is of them, and nothing else."""

from datetime import UTC, date, datetime

import pytest
from django.db.models import Model
from tests.apps.disposal.conftest import LONG_AGO, NOW, died

from hemval.apps import store
from hemval.apps.accounts.models import User
from hemval.apps.allocation.models import Given
from hemval.apps.audit.models import Contents, Event
from hemval.apps.audit.verification import verify
from hemval.apps.choices.models import Choice, Scan
from hemval.apps.clients.models import Client
from hemval.apps.disposal import queries, services
from hemval.apps.disposal.models import Disposal
from hemval.apps.disposal.queries import preview, rule_now
from hemval.apps.disposal.services import DisposalRefused, dispose, hold, release, set_rule
from hemval.apps.tasks.models import Note

pytestmark = pytest.mark.django_db


def rows_of(client: int) -> list[str]:
    """What is remembered of a client, by table."""
    found: list[str] = []

    def look(model: type[Model], way: str) -> None:
        for relation in model._meta.related_objects:
            path = f"{relation.field.name}__{way}" if way else relation.field.name
            rows = relation.related_model._default_manager.filter(**{path: client})
            found.extend([relation.related_model.__name__] if rows.exists() else [])
            if path.count("__") < 3:
                look(relation.related_model, path)

    look(Client, "")
    return found


def standing() -> dict[str, int]:
    """How many stand though their time is up, by why."""
    return dict(preview(rule_now(), NOW.date()).standing)


def test_everything_of_a_person_is_destroyed_and_nothing_of_others(row, rule):
    her = died(row)
    others = Client.objects.exclude(pk=her.pk).count()
    given = Given.objects.exclude(client=her).count()
    assert {"Note", "Choice", "Placement", "Given"} <= set(rows_of(her.pk))
    done = dispose(now=NOW)
    assert (done.people, done.erased["clients"], done.erased["notes"]) == (1, 1, 1)
    assert not Client.objects.filter(pk=her.pk).exists()
    assert rows_of(her.pk) == []
    assert Client.objects.count() == others
    assert Given.objects.count() == given


def test_what_the_log_tells_of_her_is_erased_and_the_log_is_whole(row, rule):
    her = died(row)
    told = Contents.objects.filter(event__client=her.pk).exclude(text="")
    assert told.exists()
    dispose(now=NOW)
    assert not told.exists()
    assert Event.objects.filter(client=her.pk).exists()
    assert verify().is_whole


def test_it_is_one_event_with_counts_and_a_digest_and_nobody_is_named(row, rule):
    her = died(row)
    done = dispose(now=NOW)
    text = Contents.objects.get(event=Event.objects.get(act="disposed")).text
    assert done.digest in text
    assert her.key not in text


def test_her_files_are_gone_from_the_store(row, rule):
    her = died(row)
    stored = store.put(b"a form on paper")
    choice = Choice.objects.filter(client=her).first()
    Scan.objects.create(choice=choice, sha256=stored, kind="pdf", size=15, added_at=LONG_AGO)
    dispose(now=NOW)
    with pytest.raises(store.NotInStore):
        store.read(stored)


def test_what_is_shown_before_is_what_is_done_and_once_is_enough(row, rule):
    died(row)
    died(row, at=1)
    found = preview(rule_now(), NOW.date())
    assert found.before == date(2021, 11, 22)
    assert dispose(now=NOW).people == found.people == 2
    assert dispose(now=NOW).people == 0


def test_one_who_has_a_later_note_stands(row, rule):
    her = died(row)
    Note.objects.update(at=datetime(2021, 11, 22, 8, tzinfo=UTC))
    assert dispose(now=NOW).people == 0
    assert Client.objects.filter(pk=her.pk).exists()


def test_one_who_is_in_the_list_stands_whatever_her_notes_are(row, rule):
    her = died(row)
    Client.objects.filter(pk=her.pk).update(died=None)
    assert dispose(now=NOW).people == 0


def test_one_whose_help_nobody_has_ended_stands_and_that_is_told(row, rule):
    client = Client.objects.filter(placements__provider__isnull=False, moved_out=None).first()
    before = standing().get("has_help", 0)
    Client.objects.filter(pk=client.pk).update(moved_out=date(2021, 1, 31))
    assert standing()["has_help"] == before + 1


def test_those_of_the_archives_sample_stand(row):
    her = died(row)
    Client.objects.filter(pk=her.pk).update(
        number_cipher=None, number_digest=None, birth_date=date(1938, 4, 15)
    )
    set_rule(years=5, sample_days={5, 15, 25}, decision="SN § 41", now=NOW)
    assert standing()["sample"] == 1
    assert dispose(now=NOW).people == 0


def test_one_who_is_held_back_stands_until_she_is_released(row, rule):
    her = died(row)
    hold(client=her.key, because="Tvist i domstol", now=NOW)
    with pytest.raises(DisposalRefused):
        hold(client=her.key, because="Igen", now=NOW)
    assert standing()["held"] == 1
    assert dispose(now=NOW).people == 0
    release(client=her.key, now=NOW)
    assert dispose(now=NOW).people == 1


def test_nothing_is_disposed_of_without_a_rule(row):
    died(row)
    with pytest.raises(DisposalRefused) as refused:
        dispose(now=NOW)
    assert refused.value.why.value == "no_rule"


def test_one_that_is_interrupted_ends_as_any_other(row, rule, monkeypatch):
    for place in range(3):
        died(row, at=place)
    monkeypatch.setattr(queries, "_AT_ONCE", 1)
    erased, parts = services.erase_people, []

    def killed(*told: object) -> object:
        parts.append(told)
        if len(parts) == 2:
            raise KeyboardInterrupt
        return erased(*told)

    monkeypatch.setattr(services, "erase_people", killed)
    with pytest.raises(KeyboardInterrupt):
        dispose(now=NOW)
    done = dispose(now=NOW)
    assert (Disposal.objects.count(), done.people, done.erased["clients"]) == (1, 3, 3)
    assert verify().is_whole
    assert User.objects.filter(username="eva0").exists()
