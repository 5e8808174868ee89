"""What is kept of one letter for the next changes nothing in it, and does not grow with them."""

from dataclasses import replace
from types import ModuleType

import pytest
from tests.letters.papers import ARABIC, LETTER, WHOLE

from hemval.letters.paper import Bullets, Heading, Paper, Paragraph, Ranks, Ticks, said
from hemval.letters.typeset import characters, length, paper_json, qr_code
from hemval.letters.typeset.paper_json import as_json


def forget() -> None:
    for module in (characters, length, paper_json, qr_code):
        for one in vars(module).values():
            if hasattr(one, "cache_clear"):
                one.cache_clear()


@pytest.mark.parametrize("paper", [WHOLE, LETTER, ARABIC], ids=["whole", "letter", "arabic"])
def test_a_letter_is_the_same_after_others_as_alone(paper: Paper) -> None:
    forget()
    alone = as_json([paper])
    others = [WHOLE, LETTER, ARABIC, replace(paper, large_print=True), replace(paper, blocks=())]
    assert as_json([*others, paper, *others]).count(alone[1:-1]) >= 2


def test_what_has_the_same_words_and_is_another_thing_is_not_taken_for_it() -> None:
    words, other = said("Detta är en övning"), said("Detta är en övning", strong=True)
    blocks = (
        Paragraph(text=words),
        Paragraph(text=words, lead=True),
        Paragraph(text=other),
        Heading(text=words),
        Heading(text=words, level=1),
        Bullets(items=(words,)),
        Bullets(items=(words,), is_numbered=True),
        Ticks(question=words, options=(words,)),
        Ranks(question=words, options=(words,)),
    )
    told = {as_json([replace(WHOLE, blocks=(one,))]) for one in blocks}
    assert len(told) == len(blocks)


@pytest.mark.parametrize("module", [characters, length, paper_json, qr_code])
def test_nothing_that_a_letter_holds_is_kept_without_limit(module: ModuleType) -> None:
    kept = [one for one in vars(module).values() if hasattr(one, "cache_info")]
    takes_words = [one for one in kept if one.__wrapped__.__code__.co_argcount]
    assert all(one.cache_info().maxsize is not None for one in takes_words)
