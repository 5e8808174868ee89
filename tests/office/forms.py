"""What forms send, and addresses ask, on the pages of some apps: as their templates and code say.

So a field is tried by every test that tries all fields from the day when it is written.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import hemval

_APPS = Path(hemval.__file__).parent / "apps"
_SENDS = re.compile(r"<(?:input|select|textarea|button)\b[^>]*?\sname=\"([^\"]+)\"")
_ASKS = re.compile(r"\b(?:GET|POST|told|sent)\.(?:get|getlist)\(\s*\"(\w+)\"")


def fields_of(*apps: str, root: Path = _APPS) -> tuple[str, ...]:
    """Each field that a template of some apps sends, or that their code asks a request for."""
    return tuple(sorted({name for app in apps for name in _named_in(root / app)}))


def _named_in(app: Path) -> Iterator[str]:
    for template in (app / "templates").rglob("*.html"):
        yield from _SENDS.findall(template.read_text(encoding="utf-8"))
    for module in app.rglob("*.py"):
        yield from _ASKS.findall(module.read_text(encoding="utf-8"))


FIELDS = fields_of("citizens", "public")
"""Those of every page for citizens and for anybody."""
