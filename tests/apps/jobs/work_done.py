"""Long work of the tests: it counts rows, in ways that go well or wrong."""

from django.contrib.contenttypes.models import ContentType
from django.db import OperationalError, transaction

from hemval.apps.jobs.models import Job
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Result, Work
from hemval.apps.refused import Refused

PARTS = 5


def count(work: Work) -> Result:
    """Store five parts, each in a transaction of its own; go on after those that are stored."""
    for part in range(stored(), PARTS):
        with transaction.atomic():
            ContentType.objects.create(app_label="counted", model=f"part{part}")
            work.reached(Step.STORING, part + 1, PARTS)
    return Result(message="jobs-failed-again", facts={"tries": stored()})


def tell_in_which_roles(work: Work) -> Result:
    """Tell in which roles it is done."""
    return Result(message="jobs-failed-again", facts={"roles": sorted(work.actor.roles)})


def stored() -> int:
    """How many parts are stored."""
    return ContentType.objects.filter(app_label="counted").count()


def stop_in_the_middle(work: Work) -> Result:
    """Be asked to stop while the third part is under way."""
    Job.objects.filter(pk=work.job).update(stop_asked_at=work.now())
    return count(work)


def be_taken_over(work: Work) -> Result:
    """Be silent for so long that another worker takes the work."""
    Job.objects.filter(pk=work.job).update(held_by="another")
    return count(work)


def refuse(_work: Work) -> Result:
    """Say that it cannot be done."""
    raise Refused("jobs-failed-again", tries=3)


def fail(_work: Work) -> Result:
    """Meet a fault whose words tell of a person."""
    raise KeyError("Astrid Exempelsson")


def find_the_database_away(_work: Work) -> Result:
    """Meet a database that does not answer."""
    raise OperationalError("away")
