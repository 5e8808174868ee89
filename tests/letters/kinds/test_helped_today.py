"""Who helps her today, and the box to keep that one: where she may, and never asked of twice."""

from dataclasses import replace

import pytest
from tests.letters.kinds.printed_examples import LANGUAGES, STAMP, paper, somebody, terms_in, text

from hemval.letters.paper import Ranks, Ticks
from hemval.letters.typeset.press import Press

MUNICIPAL = "Kommunens övningshemtjänst"
KEEP_ALL = "Jag vill ha kvar den som hjälper mig i dag, där jag inte har kryssat för någon annan."


def offered(system, *today, language="sv", wishes=1):
    """The offer to one whom these help today, each with one kind of help."""
    terms = terms_in(system)
    rules = tuple(replace(one, max_wishes=wishes) for one in terms.system.wishes)
    terms = replace(terms, system=replace(terms.system, wishes=rules))
    openings = tuple(
        replace(one, today=helper)
        for one, helper in zip(somebody(terms).openings, today, strict=True)
    )
    return paper("offer", terms=terms, language=language, openings=openings)


def questions(one):
    """The options of each question on the form."""
    return [
        ["".join(run.text for run in option) for option in block.options]
        for block in one.blocks
        if isinstance(block, Ticks | Ranks)
    ]


def test_the_letter_says_who_helps_her_today_and_the_form_lets_her_keep_that_one():
    one = offered("botkyrka", "m")
    assert f"I dag hjälper {MUNICIPAL} dig." in text(one)
    keep, *others, decline = questions(one)[0]
    assert keep == f"Jag vill ha kvar {MUNICIPAL}, som hjälper mig i dag."
    assert decline == "Jag vill inte välja."
    assert len(others) == 2
    assert MUNICIPAL not in others


def test_the_others_stand_in_the_order_of_the_comparison_whoever_she_has():
    plain = questions(offered("botkyrka", ""))[0]
    assert len(plain) == 4
    for today in ("m", "p", "q"):
        [_, *others] = questions(offered("botkyrka", today))[0]
        assert others == [name for name in plain if name in others]


def test_nobody_is_named_where_nobody_helps_her_or_that_one_cannot_be_chosen():
    one = offered("botkyrka", "")
    assert "I dag hjälper" not in text(one)
    assert "ha kvar" not in " ".join(questions(one)[0])


def test_of_several_kinds_of_help_with_one_helper_it_is_said_once():
    one = offered("soderhamn", "m", "m", "m")
    assert text(one).count(f"I dag hjälper {MUNICIPAL} dig.") == 1


def test_of_several_kinds_of_help_with_several_helpers_it_is_said_of_each():
    said = text(offered("soderhamn", "m", "p", ""))
    assert f"I dag hjälper {MUNICIPAL} dig med service." in said
    assert "I dag hjälper Domherren Övningshemtjänst HB dig med omvårdnad." in said
    assert "dig med matdistribution" not in said


def test_one_box_keeps_all_who_help_her_with_several_kinds_of_help():
    *choices, more = questions(offered("soderhamn", "m", "p", ""))
    assert more[0] == KEEP_ALL
    assert all("i dag" not in option for each in choices for option in each)
    *_, without = questions(offered("soderhamn", "", "", ""))
    assert KEEP_ALL not in without


def test_where_wishes_are_ranked_her_provider_is_marked_and_stands_where_it_was_drawn():
    ranked = questions(offered("botkyrka", "m", wishes=3))[0]
    plain = questions(offered("botkyrka", "", wishes=3))[0]
    assert f"{MUNICIPAL} (hjälper mig i dag)" in ranked
    assert [name.replace(" (hjälper mig i dag)", "") for name in ranked] == plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_names_her_provider_in_the_letter_and_on_the_form(language):
    one = offered("botkyrka", "m", language=language)
    assert MUNICIPAL in questions(one)[0][0]
    # In the letter, on top of the comparison, and on the form.
    assert text(one).count(MUNICIPAL) == 3


@pytest.mark.parametrize("system", ["botkyrka", "soderhamn", "norrkoping"])
def test_the_form_is_one_page_in_swedish(system):
    terms = terms_in(system)
    today = ("m",) * len(terms.bundles)
    one = offered(system, *today)
    # A page more without the form than with it would be the form's second.
    with_form = Press().print(one, STAMP.dated).pages
    [sheet] = [n for n, block in enumerate(one.blocks) if getattr(block, "is_sheet", False)]
    letter = replace(one, blocks=one.blocks[:sheet])
    alone = Press().print(letter, STAMP.dated).pages
    assert with_form == alone + alone % 2 + 1
