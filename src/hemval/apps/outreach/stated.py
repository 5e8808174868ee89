"""Rows of facts as the core knows them, and as they are kept."""

from datetime import date
from typing import Any

from hemval.apps.day_cells import cell_day, day_cell
from hemval.apps.outreach.models import Fact
from hemval.apps.providers.facts import provider_of
from hemval.apps.providers.models import Provider
from hemval.core.comparison.fields import Compared
from hemval.core.comparison.queue import Queue
from hemval.core.comparison.room import CountedRoom
from hemval.core.comparison.stated import Stated
from hemval.core.dates.period import Period
from hemval.core.facts import providers as facts
from hemval.core.system.values import LocalText, ProviderGroup


def stated_of(row: Fact) -> Stated:
    """What a row says."""
    return Stated(
        field=Compared(row.field),
        value=row.value,
        words=LocalText(tuple(row.words.items())) if row.words else None,
        answers=row.answers,
        as_of=row.as_of,
        source=row.source,
    )


def as_kept(one: Stated) -> dict[str, Any]:
    """The columns that say the same."""
    return {
        "field": one.field.value,
        "value": one.value,
        "words": dict(one.words.by_language) if one.words else {},
        "answers": one.answers,
        "as_of": one.as_of,
        "source": one.source,
    }


def known_of(row: Provider, counted: CountedRoom | None) -> dict[str, Any]:
    """What lists say of a provider, as `KnownSince` keeps it. Needs what `provider_of` does.

    `counted` is kept beside it: where it had room, and how many waited, as far as that is told.
    """
    one = provider_of(row)
    return {
        "room": {} if counted is None else _room_kept(counted),
        "name": one.name,
        "group": one.group.value,
        "legal_form": one.legal_form,
        "areas": [*one.areas],
        "bundles": [*one.bundles],
        "licence": one.licence,
        "first": day_cell(one.contract.first),
        "last": day_cell(one.contract.last),
        "status": one.status.value,
        "status_from": day_cell(one.status_from),
        "languages": [*one.languages],
        "phone": one.phone,
    }


def provider_known(key: str, told: dict[str, Any]) -> facts.Provider:
    """The provider that was told of so."""
    return facts.Provider(
        id=key,
        name=told["name"],
        group=ProviderGroup(told["group"]),
        legal_form=told["legal_form"],
        areas=tuple(told["areas"]),
        bundles=tuple(told["bundles"]),
        licence=told["licence"],
        contract=Period(cell_day(told["first"]), cell_day(told["last"])),
        status=facts.ProviderStatus(told["status"]),
        status_from=cell_day(told["status_from"]),
        languages=tuple(told["languages"]),
        phone=told["phone"],
    )


def room_known(told: dict[str, Any], on: date) -> CountedRoom | None:
    """Where the provider that was told of so had room on a day; None where nobody had counted."""
    room = told.get("room")
    if not room:
        return None
    open_in, full_in = (tuple((one[0], one[1]) for one in room[at]) for at in ("has_room", "full"))
    queue = Queue(waiting=room["waiting"]) if "waiting" in room else None
    return CountedRoom(has_room=open_in, full=full_in, on=on, queue=queue)


def _room_kept(counted: CountedRoom) -> dict[str, Any]:
    places = {"has_room": counted.has_room, "full": counted.full}
    told: dict[str, Any] = {name: [[*one] for one in each] for name, each in places.items()}
    return told | ({"waiting": counted.queue.waiting} if counted.queue else {})
