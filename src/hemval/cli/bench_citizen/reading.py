"""What anybody reads: public pages, each as often as people are thought to open it."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hemval.cli.bench_citizen.asking import SEE_OTHER, Asker

Told = Mapping[str, Any]
READERS = (70, 15, 10, 5)
"""Of a hundred who read, so many in each of the first languages, Swedish first."""
WEIGHTS: Mapping[str, int] = {
    "start": 23,
    "guide": 20,
    "providers": 8,
    "providers_again": 8,
    "provider": 18,
    "compare": 8,
    "areas": 5,
    "area": 4,
    "brochures": 1,
    "brochure": 1,
    "open_data": 1,
    "open_file": 1,
    "neutral_order": 1,
    "accessibility": 1,
}
"""How often people open each page, beside the others."""
ANEW = "anew=1"
"""Stands in the question where a page is to be made with all that it rests on, kept or not."""
LEADS_ON = "providers"
"""Whoever opens the list is led to an order of the day, and so asks twice."""
PAGES_OF_READER = 1 + WEIGHTS[LEADS_ON] / sum(WEIGHTS.values())
_HAVE_IT_EVERY = 10
"""One of so many asks whether what her browser has is still what it was."""


@dataclass(slots=True)
class Reader:
    """Opens public pages, as anybody who comes; `told` has the addresses of each, by language."""

    asker: Asker
    told: Told
    etags: dict[str, str] = field(default_factory=dict)

    async def read(self, due: float) -> None:
        """Open a page; where that leads to another, that too."""
        draws = self.asker.draws
        page = draws.choices([*WEIGHTS], [*WEIGHTS.values()])[0]
        path, window = self.path(page), self.asker.window()
        has_it = draws.randrange(_HAVE_IT_EVERY) == 0
        answer = await window.get(path, etag=self.etags.get(path, "") if has_it else "")
        self.asker.note(page, answer, is_step=False, due=due)
        if answer.status == SEE_OTHER:
            due, path = time.perf_counter(), answer.location
            answer = await window.get(path)
            self.asker.note(f"{page}_led_on", answer, is_step=False, due=due)
        if "etag" in answer.headers:
            self.etags[path] = answer.headers["etag"]

    def path(self, page: str) -> str:
        """An address of a page, in the language of somebody who reads."""
        by_language = self.told["paths"][page]
        in_language = self.asker.draws.choices(by_language[: len(READERS)], READERS)[0]
        return str(self.asker.draws.choice(in_language))
