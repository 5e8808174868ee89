from hemval.apps.citizens.services.drafting import ChangedMeanwhile
from hemval.apps.citizens.services.mandates import SettledBefore
from hemval.apps.jobs.services import UnderWay
from hemval.apps.refused import Refused
from hemval.apps.said import said_why
from hemval.apps.tasks.services import TaskRefusal, TaskRefused
from hemval.texts.words import words


def test_what_is_refused_is_told_by_its_code_and_its_facts():
    refused = TaskRefused(TaskRefusal.ALREADY_TAKEN, by="Anna Berg")
    assert refused.message == "tasks-refused-already_taken"
    assert said_why(refused) == words("sv").say("tasks-refused-already_taken", by="Anna Berg")


def test_every_refusal_is_told_as_one_whoever_refused():
    told = {said_why(refused) for refused in (UnderWay(1), Refused("jobs-under-way"))}
    assert told == {words("sv").say("jobs-under-way")}


def test_what_somebody_else_has_changed_meanwhile_is_told_in_words():
    assert said_why(ChangedMeanwhile()) == words("sv").say("choosing-fault-changed")
    assert said_why(SettledBefore()) == words("sv").say("mandates-before")
