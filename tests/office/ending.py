"""Work that is ended at one of its steps."""

from collections.abc import Callable

from hemval.apps.jobs.work import Work, WorkerEnds


def ends_at(reached: Callable[..., None], last: int) -> Callable[..., None]:
    """`Work.reached` for a worker that ends when it has come further than step `last`."""
    calls: list[tuple[object, ...]] = []

    def reach(work: Work, *at: object) -> None:
        calls.append(at)
        if len(calls) > last:
            raise WorkerEnds
        reached(work, *at)

    return reach
