"""What may stand in the url of a page."""

from django.urls import register_converter
from django.urls.converters import IntConverter, StringConverter


class Text(StringConverter):
    """Text that every database can be asked for: no NUL, which PostgreSQL refuses to read.

    An address with one is of no page (404).
    """

    regex = r"[^/\x00]+"


class Rest(Text):
    """All that follows in an address, with whatever slashes there are in it."""

    regex = r"[^\x00]+"


class Number(IntConverter):
    """A number written in the one way that numbers are: `007` is the address of no page.

    A page that is kept ready would else be made anew for every way to write its number.
    """

    regex = r"0|[1-9][0-9]*"


def register_url_parts() -> None:
    """Let urls say `<text:…>`, `<rest:…>` and `<number:…>`; before any of them is read."""
    register_converter(Text, "text")
    register_converter(Rest, "rest")
    register_converter(Number, "number")
