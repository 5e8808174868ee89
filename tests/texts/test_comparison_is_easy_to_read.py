"""What is said of facts and of the order of providers can be read by anybody (LIX)."""

import pytest
from tests.letters.lix import lix

from hemval.texts.words import catalogue, words

FACTS = {
    "area": "Norr",
    "most": 4,
    "name": "Alfa",
    "months": 12,
    "answers": 7,
    "orders": 24,
    "day": "8 september 2026",
}
ABOUT = ("compare-about-", "compare-order-step-", "compare-list-lead", "compare-missing")
SENTENCES = ("compare-do-help", "compare-old-what", "compare-held-back-what", "compare-nobody")


@pytest.mark.parametrize(("language", "most"), [("sv", 40), ("sv-easy", 25)])
def test_the_comparison_is_easy_to_read(language: str, most: float) -> None:
    text = catalogue().joinpath(language, "compare.ftl").read_text(encoding="utf-8")
    names = [line.partition(" = ")[0] for line in text.splitlines() if " = " in line]
    told = [
        words(language).say(name, **FACTS) for name in names if name.startswith(ABOUT + SENTENCES)
    ]
    assert len(told) > len(ABOUT) + len(SENTENCES) + 20
    assert lix(told) <= most
