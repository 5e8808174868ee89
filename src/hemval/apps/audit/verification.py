"""Is the log whole? Every event is read, and every digest taken again."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from hemval.apps.audit.chain import BEGINNING, contents_digest
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.models import ChainHead, Contents, Event
from hemval.apps.audit.services import digest_of

_AT_A_TIME = 2000


class Flaw(StrEnum):
    """What is wrong with the log at one place."""

    MISSING = "missing"
    """One or more events before this one are gone."""
    ALTERED = "altered"
    """The event does not hold what it held, or does not follow on the one before it."""
    CONTENTS_ALTERED = "contents_altered"
    CONTENTS_MISSING = "contents_missing"
    CONTENTS_ERASED_UNTOLD = "contents_erased_untold"
    """They are erased, and the log does not tell that somebody erased them."""
    CONTENTS_ADDED = "contents_added"
    CUT_OFF = "cut_off"
    """The log ends elsewhere than where its last event was written."""
    OTHER_CHAIN = "other_chain"
    """The event has another digest than the one that was noted outside the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One flaw, and the number of the event that it is found at."""

    number: int
    flaw: Flaw


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Where the log had come on some day, as somebody noted it outside the database."""

    number: int
    digest: str


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


@dataclass(slots=True)
class _Walk:
    """How far the reading has come."""

    number: int = 0
    digest: str = BEGINNING
    events: int = 0
    erased: int = 0


def verify(noted: Noted | None = None) -> Verified:
    """Read the whole log and take every digest again.

    A chain tells nothing of a log that was written anew from its beginning by whoever may do
    anything with the database. `noted` does: a number and its digest from an earlier day.
    """
    walk = _Walk()
    found = [*_events(walk, noted)]
    head = ChainHead.objects.filter(pk=1).first()
    number, digest = (head.number, head.digest) if head else (0, BEGINNING)
    if (number, digest) != (walk.number, walk.digest):
        found.append(Found(number=walk.number, flaw=Flaw.CUT_OFF))
    if noted and noted.number > walk.number:
        found.append(Found(number=noted.number, flaw=Flaw.MISSING))
    return Verified(
        events=walk.events,
        erased=walk.erased,
        end=Noted(number=walk.number, digest=walk.digest),
        found=tuple(found),
    )


def _events(walk: _Walk, noted: Noted | None) -> Iterator[Found]:
    erasures = set(
        Event.objects.filter(act=Deed.CONTENTS_ERASED.value).values_list("number", flat=True)
    )
    rows = Event.objects.order_by("number").select_related("contents")
    for event in rows.iterator(chunk_size=_AT_A_TIME):
        if event.number != walk.number + 1:
            yield Found(number=event.number, flaw=Flaw.MISSING)
        elif event.digest != digest_of(event, before=walk.digest):
            yield Found(number=event.number, flaw=Flaw.ALTERED)
        contents: Contents | None = getattr(event, "contents", None)
        flaw = _flaw_of(event, contents, erasures)
        if flaw:
            yield Found(number=event.number, flaw=flaw)
        if noted and event.number == noted.number and event.digest != noted.digest:
            yield Found(number=event.number, flaw=Flaw.OTHER_CHAIN)
        walk.number, walk.digest = event.number, event.digest
        walk.events += 1
        walk.erased += bool(contents and contents.erased_in)


def _flaw_of(event: Event, contents: Contents | None, erasures: set[int]) -> Flaw | None:
    if contents is None:
        return Flaw.CONTENTS_MISSING if event.contents_digest else None
    if not event.contents_digest:
        return Flaw.CONTENTS_ADDED
    if contents.erased_in is not None:
        told = contents.erased_in in erasures and contents.erased_in > event.number
        return None if told else Flaw.CONTENTS_ERASED_UNTOLD
    is_same = contents_digest(contents.salt, contents.text) == event.contents_digest
    return None if is_same else Flaw.CONTENTS_ALTERED
