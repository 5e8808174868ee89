"""Languages by what people call them."""

import pytest

from hemval.core.invitation.totals import CountedBy
from hemval.texts.counted_names import counted_name
from hemval.texts.language_names import language_code, language_name
from hemval.texts.words import words


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("fi", "sv", "finska"),
        ("fi", "en", "Finnish"),
        ("sv-easy", "sv", "lättläst svenska"),
        ("zz", "sv", "zz"),
    ],
)
def test_a_language_is_called_what_its_reader_calls_it(code, language, name):
    assert language_name(code, language).casefold() == name.casefold()


@pytest.mark.parametrize("code", ["sv", "sv-easy", "fi", "so", "swl"])
def test_the_name_of_a_language_is_read_back_as_its_code(code):
    assert language_code(language_name(code, "sv")) == code


def test_easy_swedish_has_a_name_where_languages_are_counted():
    assert counted_name(CountedBy.LANGUAGE, "sv-easy", {}, words("sv")) != "sv-easy"
