"""What the web server does before its processes part."""

import gc

import pytest

from hemval.texts.words import Words, catalogue
from hemval.web import gunicorn_settings


@pytest.fixture
def circles():
    """Python's search for circles, as it was before and is after."""
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def test_what_is_loaded_is_left_alone_when_circles_are_looked_for(circles):
    frozen, often = gc.get_freeze_count(), gc.get_threshold()
    gunicorn_settings.when_ready(None)
    assert gc.get_freeze_count() > frozen
    assert gc.get_threshold() > often


def test_every_sentence_of_a_language_is_read_at_once(monkeypatch):
    read = []
    words = Words("sv")
    monkeypatch.setattr("hemval.texts.words._read", lambda *which: read.append(which))
    words.read_all()
    domains = {file.name.removesuffix(".ftl") for file in catalogue().joinpath("sv").iterdir()}
    assert {domain for _, domain in read} == domains
