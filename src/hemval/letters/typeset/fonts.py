"""The fonts of every paper. No other is ever used, so that each machine gives the same letter."""

from functools import cache
from pathlib import Path

import typst

FONTS = Path(__file__).parents[1] / "fonts"
"""Where they lie, with their licences and checksums."""

TEXT_FONTS = tuple(
    tuple(str(FONTS / f"{family}-{weight}.ttf") for weight in ("Regular", "Bold"))
    for family in ("NotoSans", "NotoSansArabic")
)
"""What words are set in, each family in its two weights. Codes have a font of their own."""


@cache
def shipped_fonts() -> typst.Fonts:
    """The shipped fonts as Typst reads them, and none of the machine's."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )
