"""Every kind of long work has a function that does it, and words."""

import inspect

import pytest
from django.utils.module_loading import import_string

from hemval.apps.jobs.models import JobKind
from hemval.texts.words import words
from hemval.web.job_kinds import JOB_KINDS


@pytest.mark.parametrize("kind", JOB_KINDS, ids=str)
def test_the_function_of_a_kind_takes_its_work(kind: JobKind):
    assert len(inspect.signature(import_string(JOB_KINDS[kind])).parameters) == 1


@pytest.mark.parametrize("kind", JobKind, ids=str)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_kind_has_a_name_that_people_read(kind: JobKind, language: str):
    assert words(language).say(f"jobs-kind-{kind.value}")
