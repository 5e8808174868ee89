"""Disposal knows every table that tells of a person, and every file, and takes nobody else's."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from django.db.models import CASCADE, DateTimeField, Model
from tests.apps.disposal.conftest import LONG_AGO, NOW, died
from tests.office.people import acting, somebody

from hemval.apps import store
from hemval.apps.accounts.acts import Role
from hemval.apps.accounts.models import User
from hemval.apps.choices.models import Choice, Scan
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import Batch, Letter
from hemval.apps.correspondence.services import note_return, settle_return
from hemval.apps.disposal import erasing, queries, services
from hemval.apps.disposal.models import Disposal, Hold
from hemval.apps.disposal.services import dispose, hold
from hemval.apps.placements.models import FreePlace, Placement
from hemval.apps.tasks.services import write_note
from hemval.core.correspondence.kinds import LetterKind

pytestmark = pytest.mark.django_db


def stands_on(model: type[Model], seen: set[type[Model]]) -> Iterator[tuple[type[Model], bool]]:
    """Every table whose rows are of a row of another, and whether they go with it by themselves."""
    for relation in model._meta.get_fields(include_hidden=True):
        other = relation.related_model
        is_back = relation.auto_created and not relation.concrete and not relation.many_to_many
        if not is_back or other in seen:
            continue
        seen.add(other)
        yield other, relation.on_delete is CASCADE
        yield from stands_on(other, seen)


def test_every_table_that_tells_of_a_person_is_one_that_disposal_erases():
    erased = {rows.model for _, rows in erasing._rows_of([])}
    goes_along = {model for model, goes in stands_on(Client, {Client}) if goes}
    tells = {model for model, _ in stands_on(Client, {Client})}
    assert tells - goes_along - erased == set()


def test_every_moment_that_tells_of_a_person_is_one_that_her_time_counts_from():
    counted = {(model, name) for model, _, names in queries._NOTES for name in names}
    moments = {
        (model, one.name)
        for model, _ in stands_on(Client, {Client})
        for one in model._meta.get_fields()
        if isinstance(one, DateTimeField) and model is not Hold
    }
    assert {(model.__name__, name) for model, name in moments - counted} == set()


def form_on_paper(*choices: Choice | None) -> str:
    """The digest of one scan that stands with each of some choices."""
    stored = store.put(b"a form on paper")
    for choice in choices:
        Scan.objects.create(choice=choice, sha256=stored, kind="pdf", size=15, added_at=LONG_AGO)
    return stored


def offered(her: Client, *, at: datetime = LONG_AGO) -> FreePlace:
    place = Placement.objects.filter(client=her, provider__isnull=False).first()
    return FreePlace.objects.create(
        client=her,
        bundle=place.bundle,
        provider=place.provider,
        noted_at=at,
        noted_by=User.objects.first(),
        answer_by=at.date(),
    )


def test_one_who_was_offered_a_free_place_is_disposed_of_as_any_other(row, rule):
    offered(died(row))
    done = dispose(now=NOW)
    assert (done.people, done.erased["free_places"]) == (1, 1)


def test_one_who_was_offered_a_free_place_last_year_stands(row, rule):
    offered(died(row), at=datetime(2025, 5, 5, tzinfo=UTC))
    assert dispose(now=NOW).people == 0


def test_a_scan_that_belongs_to_somebody_elses_choice_too_stands(row, rule):
    her = died(row)
    stored = form_on_paper(
        Choice.objects.filter(client=her).first(), Choice.objects.exclude(client=her).first()
    )
    assert dispose(now=NOW).people == 1
    assert store.read(stored) == b"a form on paper"


def test_a_print_file_that_her_letter_was_in_before_it_was_sent_again_goes_too(row, rule):
    her = died(row)
    file = store.put(b"many letters")
    batch = Batch.objects.create(
        round=row,
        kind=LetterKind.OFFER.value,
        language="sv",
        dated=LONG_AGO.date(),
        made_at=LONG_AGO,
        sent_at=LONG_AGO,
        sha256=file,
        letters_counted=1,
        sheets=1,
    )
    letter = Letter.objects.create(
        key="B1",
        facts_key="B1",
        round=row,
        client=her,
        kind=LetterKind.OFFER.value,
        role="client",
        language="sv",
        order={},
        terms="0" * 64,
        dated=LONG_AGO.date(),
        printed_at=LONG_AGO,
        sent_at=LONG_AGO,
        pages=1,
        sha256=store.put(b"her letter"),
        batch=batch,
    )
    actor = acting(somebody(Role.ROUND_MANAGER))
    note_return(letter=letter.pk, remark="", actor=actor, now=LONG_AGO)
    Client.objects.filter(pk=her.pk).update(died=None)
    settle_return(letter=letter.pk, how="Ringde", send_again=True, actor=actor, now=LONG_AGO)
    Client.objects.filter(pk=her.pk).update(died=date(2021, 1, 31))
    assert dispose(now=NOW).people == 1
    batch.refresh_from_db()
    assert batch.disposed_at == NOW
    for digest in (file, letter.sha256):
        with pytest.raises(store.NotInStore):
            store.read(digest)


def test_whoever_is_stopped_before_rows_are_erased_has_lost_no_file(row, rule, monkeypatch):
    stored = form_on_paper(Choice.objects.filter(client=died(row)).first())

    def killed(*_told: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as dying:
        dying.setattr(services, "erase_people", killed)
        with pytest.raises(KeyboardInterrupt):
            dispose(now=NOW)
    assert store.read(stored)


def test_whoever_is_stopped_before_files_are_removed_has_them_removed_at_the_next(
    row, rule, monkeypatch
):
    stored = form_on_paper(Choice.objects.filter(client=died(row)).first())

    def killed(_digest: str) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as dying:
        dying.setattr(store, "remove", killed)
        with pytest.raises(KeyboardInterrupt):
            dispose(now=NOW)
    assert Disposal.objects.get().leftover == [stored]
    assert dispose(now=NOW).people == 1
    assert Disposal.objects.get().leftover == []
    with pytest.raises(store.NotInStore):
        store.read(stored)


@pytest.fixture
def meanwhile(monkeypatch):
    """Something happens after those to destroy are found, and before they are destroyed."""
    found = services._destroy

    def setting(happens) -> None:
        def destroying(*told):
            happens()
            return found(*told)

        monkeypatch.setattr(services, "_destroy", destroying)

    return setting


def test_one_who_is_held_back_between_the_look_and_the_destruction_stands(row, rule, meanwhile):
    her, other = died(row), died(row, at=1)
    stored = form_on_paper(Choice.objects.filter(client=her).first())
    meanwhile(lambda: hold(client=her.key, because="Tvist i domstol", now=NOW))
    assert dispose(now=NOW).people == 1
    assert set(Client.objects.filter(pk__in=(her.pk, other.pk))) == {her}
    assert store.read(stored)


def test_one_who_is_written_of_between_the_look_and_the_destruction_stands(row, rule, meanwhile):
    her = died(row)
    actor = acting(somebody(Role.CASE_MANAGER))
    meanwhile(lambda: write_note(client=her.pk, text="Ny uppgift.", actor=actor, now=NOW))
    assert dispose(now=NOW).people == 0
    assert Client.objects.filter(pk=her.pk).exists()
