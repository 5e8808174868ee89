"""The test page: where the window and the folds are said to be, to be held against an envelope."""

import json

import typst

from hemval.letters.paper import Window
from hemval.letters.typeset.fonts import shipped_fonts
from hemval.letters.typeset.press import TEMPLATES
from hemval.texts.words import Words

_STEPS = ("print", "measure", "fold", "slide", "mend")


def test_sheet(window: Window, words: Words) -> bytes:
    """A page with the window's frame, the folds, rulers in mm, a made-up address, and what to do.

    The same window gives the same bytes on every day. Raises typst.TypstError if Typst refuses.
    """
    facts = {
        "left": f"{window.left.normalize():f}",
        "top": f"{window.top.normalize():f}",
        "width": f"{window.width.normalize():f}",
        "height": f"{window.height.normalize():f}",
    }
    said = {
        "lang": words.language,
        "title": words.say("press-title"),
        "steps": [words.say(f"press-{step}") for step in _STEPS],
        "window_is": words.say("press-window", **facts),
        "fold_here": words.say("press-fold-here"),
        "frame": words.say("press-frame"),
        "address": [words.say(f"press-address-{line}") for line in ("name", "street", "town")],
        "window": {name: float(length) for name, length in facts.items()},
        "folds": [float(fold) for fold in window.folds],
    }
    pdf = typst.Compiler(
        str(TEMPLATES / "test_sheet.typ"), root=str(TEMPLATES), font_paths=shipped_fonts()
    ).compile(
        format="pdf",
        sys_inputs={"said": json.dumps(said, ensure_ascii=False)},
        pdf_standards=["ua-1", "a-2a"],
        timestamp=0,
    )
    if not isinstance(pdf, bytes):
        raise TypeError("Typst gave no PDF")
    return pdf
