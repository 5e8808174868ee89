"""A planned round for the tests of the office, by the rules of a system that comes with Hemval."""

from datetime import date, datetime
from importlib.resources import files
from typing import Any

from tests.office.people import LONG_AGO

from hemval.apps.choice_system.models import SystemVersion
from hemval.apps.choice_system.services import add_version
from hemval.apps.jobs.worker import Worker
from hemval.apps.rounds.models import Round
from hemval.core.system.values import RoundKind
from hemval.web.job_kinds import JOB_KINDS


def a_version(system: str = "botkyrka") -> SystemVersion:
    """The rules of a system that comes with Hemval."""
    text = files("hemval.systems").joinpath(f"{system}.toml").read_text(encoding="utf-8")
    return add_version(text=text, file=f"{system}.toml", added_by=None, now=LONG_AGO)


def a_round(key: str = "host-2020", **wanted: Any) -> Round:
    """A round of the autumn of 2020 that takes effect in January."""
    version = wanted.pop("version", None) or a_version()
    plan = {
        "kind": RoundKind.INTRODUCTION.value,
        "facts_on": date(2020, 8, 1),
        "announced": date(2020, 8, 20),
        "opens": date(2020, 9, 1),
        "closes": date(2020, 9, 30),
        "notify_by": date(2020, 12, 4),
        "effect": date(2021, 1, 4),
        "set_up_at": LONG_AGO,
    }
    return Round.objects.create(key=key, version=version, **{**plan, **wanted})


def worked(now: datetime) -> None:
    """Let a worker do everything that is asked for."""
    worker = Worker(name="worker", kinds=JOB_KINDS, now=lambda: now)
    while worker.run_one():
        pass
