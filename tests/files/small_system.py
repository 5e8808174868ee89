"""A small system file that is right, for tests that make it wrong in one place.

`samples/small-system.toml` is divided into parts by lines that begin with `#---` and name the part.
"""

from collections.abc import Mapping
from pathlib import Path

SAMPLES = Path(__file__).parent / "samples"
_DIVIDER = "#---"


def _parts() -> dict[str, str]:
    text = (SAMPLES / "small-system.toml").read_text(encoding="utf-8")
    divided = (part.partition("\n") for part in text.split(_DIVIDER))
    return {name.strip(): body for name, _, body in divided if body}


PARTS = _parts()
SMALL = "".join(PARTS.values())


def edited(*replacements: tuple[str, str]) -> str:
    """The small system with some of its words written otherwise; each must be there once."""
    text = SMALL
    for old, new in replacements:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def added(lines: str) -> str:
    """The small system with more lines at its end."""
    return f"{SMALL}\n{lines}"


def with_parts(parts: Mapping[str, str]) -> str:
    """The small system with some parts written otherwise; the part `more` stands last."""
    assert set(parts) <= {*PARTS, "more"}, parts
    return "".join((PARTS | dict(parts)).values())
