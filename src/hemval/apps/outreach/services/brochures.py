"""Printing the brochures: once a day, and again when what they tell has changed.

The worker does it, never somebody who asks for one: a page that anybody can open prints nothing.
"""

import time
from collections import deque
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from hashlib import sha256

from hemval.apps import store
from hemval.apps.jobs.looks import Looked
from hemval.apps.outreach.brochures import BrochuresNow, Kind, brochures_now
from hemval.apps.outreach.models import Brochure
from hemval.apps.outreach.services.day import begin_day
from hemval.letters.paper import Paper
from hemval.letters.sheets.printing import print_sheet
from hemval.letters.typeset.paper_json import as_json
from hemval.letters.typeset.press import Press

AT_ONCE = 3.0
"""After so many seconds of printing, work that somebody has asked for gets its turn."""
ROOM_STANDS = timedelta(hours=1)
"""So long at least stands a brochure in which nothing but where there is room is other."""


class BrochureLook:
    """Sees that each brochure says what is so, a few at a time.

    A municipality with hundreds of providers has many brochures of a hundred pages. So each look
    goes on with those that the one before did not come to, by what is so by now. Whoever is stopped
    begins again, and prints nothing that is as it should be.
    """

    def __init__(self, *, passed: Callable[[], float] = time.monotonic) -> None:
        """Have all of them to see to. `passed` tells the seconds that pass."""
        self._passed = passed
        self._left: deque[Kind] = deque()

    def __call__(self, *, now: datetime) -> Looked:
        """See to the next of them."""
        begun = self._passed()
        there = brochures_now(begin_day(now), now)
        kinds = there.kinds() if there else ()
        if not self._left:
            _let_go_of_all_but(kinds)
            self._left.extend(kinds)
        while self._left:
            kind = self._left.popleft()
            if there and kind in kinds:
                _see_to(kind, there, now)
            if self._passed() - begun >= AT_ONCE:
                break
        return Looked.IN_PART if self._left else Looked.WHOLE


def make_brochures(*, now: datetime) -> int:
    """Print all that are not as they should be, where nobody waits for it; gives how many."""
    there = brochures_now(begin_day(now), now)
    kinds = there.kinds() if there else ()
    _let_go_of_all_but(kinds)
    return sum(_see_to(kind, there, now) for kind in kinds if there)


def _let_go_of_all_but(kinds: Collection[Kind]) -> None:
    rows = Brochure.objects.values_list("pk", "area", "language", "is_large")
    Brochure.objects.filter(pk__in=[pk for pk, *kind in rows if tuple(kind) not in kinds]).delete()


def _see_to(kind: Kind, there: BrochuresNow, now: datetime) -> bool:
    """Print a brochure if it is not as it should be; gives whether it was printed.

    It is stored before its row names it. What has been taken back is told no more from the next
    look on, but where only room has come or gone, the one that lies there is true to its date.
    """
    area, language, is_large = kind
    which = Brochure.objects.filter(area=area, language=language, is_large=is_large)
    row, paper = which.first(), there.paper(kind)
    digest = _digest(paper)
    if row is not None and row.digest == digest:
        return False
    steady = _digest(there.paper(kind, tells_room=False))
    if row is not None and row.steady_digest == steady and now < row.made_at + ROOM_STANDS:
        return False
    pdf = print_sheet(paper, there.day.day, Press())
    Brochure.objects.update_or_create(
        area=area,
        language=language,
        is_large=is_large,
        defaults={
            "day": there.day.day,
            "digest": digest,
            "steady_digest": steady,
            "sha256": store.put(pdf.pdf),
            "pages": pdf.pages,
            "made_at": now,
        },
    )
    return True


def _digest(paper: Paper) -> str:
    return sha256(as_json([paper]).encode()).hexdigest()
