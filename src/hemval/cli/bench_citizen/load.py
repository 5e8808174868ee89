"""A municipality that reads and chooses at a rate which does not wait for answers."""

import asyncio
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from hemval.cli.bench_citizen.asking import Asker, Timed
from hemval.cli.bench_citizen.choosing import Walk
from hemval.cli.bench_citizen.connections import Connections
from hemval.cli.bench_citizen.reading import PAGES_OF_READER, Reader, Told
from hemval.cli.bench_web.load import moments

STEPS_SHARE = 0.2
"""Of the requests, so many are steps of a choice; the others open public pages."""
_REST = 0.5


@dataclass(slots=True)
class Afternoon:
    """Everybody who reads and chooses, in one process that asks and does nothing else.

    `steps` is how many requests a choice takes, as far as is known: by it walks are begun so often
    that steps come to their share. `core_seconds` is what asking itself has taken.
    """

    ports: Sequence[int]
    told: Told
    seed: int
    steps: float = 17.0
    walks: list[Walk] = field(default_factory=list)
    core_seconds: float = 0.0

    def ask_at(self, rates: Sequence[float], seconds: float) -> list[list[Timed]]:
        """Ask at one rate after another, for so long each; gives what came to come in each.

        Those who are in the middle of choosing go on from one rate to the next, as they would.
        """
        taken = time.process_time()
        try:
            return asyncio.run(self._asked_at(rates, seconds))
        finally:
            self.core_seconds += time.process_time() - taken

    async def _asked_at(self, rates: Sequence[float], seconds: float) -> list[list[Timed]]:
        connections = Connections([*self.ports])
        draws = random.Random(f"{self.seed} {len(self.walks)}")  # noqa: S311 - to ask the same
        asker = Asker(connections=connections, draws=draws)
        reader = Reader(asker=asker, told=self.told)
        begun = time.perf_counter()
        under_way: set[asyncio.Task[None]] = set()
        for nth, rate in enumerate(rates):
            for at, is_walk in self._coming(rate, seconds, draws):
                due = begun + nth * seconds + at
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                task = asyncio.create_task(self._one(asker, reader, due, is_walk=is_walk))
                under_way.add(task)
                task.add_done_callback(under_way.discard)
            self._learn()
        if under_way:
            await asyncio.wait(under_way)
        connections.close()
        ends = [begun + (nth + 1) * seconds for nth in range(len(rates))]
        return [[one for one in asker.timed if end - seconds <= one.due < end] for end in ends]

    def _coming(
        self, rate: float, seconds: float, draws: random.Random
    ) -> list[tuple[float, bool]]:
        """When readers and choosers come, in order."""
        readers = moments(rate * (1 - STEPS_SHARE) / PAGES_OF_READER, seconds, draws)
        choosers = moments(rate * STEPS_SHARE / self.steps, seconds, draws)
        return sorted([(at, False) for at in readers] + [(at, True) for at in choosers])

    async def _one(self, asker: Asker, reader: Reader, due: float, *, is_walk: bool) -> None:
        if not is_walk:
            await reader.read(due)
        elif len(self.walks) < len(self.told["people"]):
            person = tuple(self.told["people"][len(self.walks)])
            walk = Walk(asker=asker, person=person, rest=_REST)
            self.walks.append(walk)
            await walk.walk(due)

    def _learn(self) -> None:
        """How many requests a choice takes, by those that have come to their end."""
        done = [one.steps for one in self.walks if one.is_done]
        if done:
            self.steps = sum(done) / len(done)
