"""A text message is counted as operators count it."""

import pytest

from hemval.core.contact.length import message_parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", 1),
        ("å" * 160, 1),
        ("å" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("š" * 70, 1),
        ("š" * 71, 2),
        ("a" * 70 + "š", 2),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
    ],
)
def test_of_how_many_parts(text, parts):
    assert message_parts(text) == parts
