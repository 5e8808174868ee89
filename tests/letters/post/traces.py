"""Somebody who is protected, and what of her would stand in a file if she were told of."""

import re
import zlib

from tests.letters.post.posted import contents
from tests.letters.reading import shown

from hemval.core.facts.clients import Address

NAME = "Hemlighilda Gömdmark"
STREET = "Undangatan 77"
HERS = {"name": NAME, "address": Address(street=STREET, postal_code="99002", town="Göms")}
TRACES = ("Hemlighilda", "Gömdmark", "Undangatan", "99002", "990 02", "Göms")


def readable(name, data):
    """All that can be read of a file: its bytes, what is packed in them, and a PDF's text."""
    parts = [data]
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        try:
            parts.append(zlib.decompressobj().decompress(found[1]))
        except zlib.error:
            continue
    text = "".join(part.decode(code, "ignore") for part in parts for code in ("utf-8", "utf-16-be"))
    if name.endswith(".pdf"):
        text += "".join(page.get_text() for page in shown(data))
    return text


def traces(folder, looked_for=TRACES):
    """Each file that has anything of her, by its name or what is in it."""
    return {
        name
        for name, data in contents(folder).items()
        if any(trace in name + readable(name, data) for trace in looked_for)
    }
