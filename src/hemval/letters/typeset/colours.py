"""Colours that can be read, also on a grey copy.

A municipality's colours are chosen for its logo. A paper uses them where they can be read: text has
at least 4.5:1 against what it stands on (WCAG 2.2, 1.4.3). Contrast is counted from luminance, so
what holds in colour holds on a grey copy too.
"""

from dataclasses import replace

from hemval.letters.paper import Look

WHITE = "#ffffff"
INK = "#1a1a1a"
"""What text is printed in."""
ENOUGH = 4.5
"""The least contrast of text (WCAG 2.2, 1.4.3)."""
LIGHT = 0.78
"""The least luminance of a ground under text: darker ones turn to dots on a grey copier."""

_LINEAR_BELOW = 0.04045
_PALE = 12


def readable_look(look: Look) -> Look:
    """The look with colours that can be read: ink for a pale main colour, a paler ground for a dark
    one."""
    return replace(
        look,
        main=look.main if contrast(look.main, WHITE) >= ENOUGH else INK,
        neutral=look.neutral if contrast(look.neutral, WHITE) >= ENOUGH else INK,
        support=_pale(look.support),
    )


def contrast(one: str, other: str) -> float:
    """How much two colours differ, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """How light `#rrggbb` is, from 0 to 1 (WCAG 2.2, relative luminance)."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _LINEAR_BELOW else ((channel + 0.055) / 1.055) ** 2.4


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _pale(colour: str) -> str:
    """The colour, mixed with white until it is a ground that text can stand on."""
    channels = _channels(colour)
    for step in range(_PALE + 1):
        mixed = "#" + "".join(f"{round(one + (255 - one) * step / _PALE):02x}" for one in channels)
        if luminance(mixed) >= LIGHT:
            return mixed
    return WHITE
