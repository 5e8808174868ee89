"""Each language quotes in its own way."""

import re
from importlib.resources import files

import pytest

SWEDISH_QUOTATION = re.compile("”[^“”\n]*”")
ENGLISH_QUOTATION = re.compile("“[^“”\n]*”")


def catalogue(language):
    folder = files("hemval.texts").joinpath("catalogue", language)
    return {one.name: one.read_text("utf-8") for one in folder.iterdir()}


@pytest.mark.parametrize(
    ("language", "foreign"), [("en", SWEDISH_QUOTATION), ("sv", ENGLISH_QUOTATION)]
)
def test_no_quotation_is_written_as_in_the_other_language(language, foreign):
    without_own = {
        name: text if language == "sv" else ENGLISH_QUOTATION.sub("", text)
        for name, text in catalogue(language).items()
    }
    assert {name: foreign.findall(text) for name, text in without_own.items()} == dict.fromkeys(
        without_own, []
    )
