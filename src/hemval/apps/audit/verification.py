"""Is the log whole? Every event is read, and every digest taken again by its key."""

import hmac
import json
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from django.apps import apps

from hemval.apps.audit import keys
from hemval.apps.audit.chain import BEGINNING, contents_digest, end_seal
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import ChainHead, Contents, Event
from hemval.apps.audit.noting import Noted
from hemval.apps.audit.services import digest_of
from hemval.core.dates.zone import at

_AT_A_TIME = 2000


class Flaw(StrEnum):
    """What is wrong with the log at one place."""

    MISSING = "missing"
    """One or more events before this one are gone."""
    ALTERED = "altered"
    """The event does not hold what it held, or does not follow on the one before it."""
    KEY_MISSING = "key_missing"
    """The key of this event and of those after it is not there, so nobody can tell."""
    KEY_OLDER = "key_older"
    """The event is sealed with an older key than the one before it."""
    KEY_UNUSED = "key_unused"
    """The newest key has sealed nothing, so somebody with an older may have written all anew."""
    CONTENTS_ALTERED = "contents_altered"
    CONTENTS_MISSING = "contents_missing"
    CONTENTS_ERASED_UNTOLD = "contents_erased_untold"
    """They are erased, and the log does not tell that somebody erased what is as old as they."""
    ERASED_OTHERWISE = "erased_otherwise"
    """The event tells of another number of erased than there are."""
    CONTENTS_ADDED = "contents_added"
    CUT_OFF = "cut_off"
    """The log ends elsewhere than where its last event was written."""
    EMPTIED = "emptied"
    """There is no event, and much else that cannot have come without any."""
    OTHER_CHAIN = "other_chain"
    """The event has another digest than the one that was noted outside the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One flaw, and the number of the event that it is found at."""

    number: int
    flaw: Flaw


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was found when the log was read through: `end` is what may be noted till next time."""

    events: int
    erased: int
    end: Noted
    found: tuple[Found, ...]

    @property
    def is_whole(self) -> bool:
        """Is nothing altered and nothing missing?"""
        return not self.found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Erasure:
    """What an event tells that it erased: how many, of events from before a moment."""

    before: datetime
    events: int


@dataclass(slots=True)
class _Walk:
    """How far the reading has come."""

    known: dict[str, bytes]
    erasures: dict[int, _Erasure]
    number: int = 0
    digest: str = BEGINNING
    sealed_with: str = ""
    sealing: set[str] = field(default_factory=set)
    events: int = 0
    erased: Counter[int] = field(default_factory=Counter)


def verify(noted: Collection[Noted] = ()) -> Verified:
    """Read the whole log and take every digest again.

    A chain tells nothing of what was cut off its end by whoever could put an older end in place.
    `noted` does: numbers and their digests from earlier days, from outside the database.
    """
    walk = _Walk(known=keys.known(), erasures=_erasures())
    found = [*_events(walk, {one.number: one.digest for one in noted})]
    if walk.events and walk.sealing.isdisjoint({keys.newest()[0], *_unknown(walk)}):
        found.append(Found(number=walk.number, flaw=Flaw.KEY_UNUSED))
    if not _is_the_end(walk):
        found.append(Found(number=walk.number, flaw=Flaw.CUT_OFF))
    if not walk.events and _is_anything_else_there():
        found.append(Found(number=0, flaw=Flaw.EMPTIED))
    for number, erasure in walk.erasures.items():
        if walk.erased[number] != erasure.events:
            found.append(Found(number=number, flaw=Flaw.ERASED_OTHERWISE))
    later = (one.number for one in noted if one.number > walk.number)
    found += [Found(number=number, flaw=Flaw.MISSING) for number in later]
    return Verified(
        events=walk.events,
        erased=walk.erased.total(),
        end=Noted(number=walk.number, digest=walk.digest),
        found=tuple(found),
    )


def _events(walk: _Walk, noted: dict[int, str]) -> Iterator[Found]:
    rows = Event.objects.order_by("number").select_related("contents")
    for event in rows.iterator(chunk_size=_AT_A_TIME):
        contents: Contents | None = getattr(event, "contents", None)
        flaws = (
            _flaw_of_key(event, walk),
            _flaw_of_event(event, walk),
            _flaw_of_contents(event, contents, walk.erasures),
            Flaw.OTHER_CHAIN if noted.get(event.number, event.digest) != event.digest else None,
        )
        yield from (Found(number=event.number, flaw=flaw) for flaw in flaws if flaw)
        walk.number, walk.digest = event.number, event.digest
        walk.sealed_with = event.sealed_with
        walk.sealing.add(event.sealed_with)
        walk.events += 1
        if contents and contents.erased_in:
            walk.erased[contents.erased_in] += 1


def _unknown(walk: _Walk) -> set[str]:
    """Keys that have sealed and are not there, which is told already."""
    return walk.sealing - set(walk.known)


def _flaw_of_key(event: Event, walk: _Walk) -> Flaw | None:
    if event.sealed_with == walk.sealed_with:
        return None
    if event.sealed_with not in walk.known:
        return Flaw.KEY_MISSING
    if walk.sealed_with not in walk.known:
        return None
    return Flaw.KEY_OLDER if keys.is_older(event.sealed_with, walk.sealed_with) else None


def _flaw_of_event(event: Event, walk: _Walk) -> Flaw | None:
    if event.number != walk.number + 1:
        return Flaw.MISSING
    key = walk.known.get(event.sealed_with)
    if key is None or hmac.compare_digest(event.digest, digest_of(event, key, before=walk.digest)):
        return None
    return Flaw.ALTERED


def _flaw_of_contents(
    event: Event, contents: Contents | None, erasures: dict[int, _Erasure]
) -> Flaw | None:
    if contents is None:
        return Flaw.CONTENTS_MISSING if event.contents_digest else None
    if not event.contents_digest:
        return Flaw.CONTENTS_ADDED
    if contents.erased_in is not None:
        erasure = erasures.get(contents.erased_in)
        is_told = (
            erasure is not None
            and event.number < contents.erased_in
            and event.at < erasure.before
            and event.act != Deed.CONTENTS_ERASED
        )
        return None if is_told else Flaw.CONTENTS_ERASED_UNTOLD
    is_same = contents_digest(contents.salt, contents.text) == event.contents_digest
    return None if is_same else Flaw.CONTENTS_ALTERED


def _erasures() -> dict[int, _Erasure]:
    """What each event of erasing tells; whether it is as it was written is seen in its turn."""
    rows = Event.objects.filter(act=Deed.CONTENTS_ERASED.value).select_related("contents")
    return {event.number: one for event in rows if (one := _erasure(event)) is not None}


def _erasure(event: Event) -> _Erasure | None:
    try:
        before = at(date.fromisoformat(event.subject_id), time.min)
        return _Erasure(before=before, events=int(json.loads(event.contents.text)["events"]))
    except (Contents.DoesNotExist, ValueError, TypeError, KeyError):
        return None


def _is_the_end(walk: _Walk) -> bool:
    head = ChainHead.objects.filter(pk=1).first()
    if head is None or not head.number:
        return not walk.number
    if (head.number, head.digest) != (walk.number, walk.digest):
        return False
    key = walk.known.get(walk.sealed_with)
    if key is None:
        return True  # That the key is missing is told already.
    return hmac.compare_digest(head.seal, end_seal(key, number=head.number, digest=head.digest))


def _is_anything_else_there() -> bool:
    """Is there a row of any other app of Hemval's?"""
    ours = (
        model
        for model in apps.get_models()
        if model.__module__.startswith("hemval.apps.") and model._meta.app_label != "audit"
    )
    return any(model._base_manager.exists() for model in ours)
