"""Templates print: their words are in the catalogue, and every one of them is used."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.house_rules.templates import said_in, strings_of, templates, text_outside_tags
from tests.house_rules.texts import CATALOGUE, messages, names_in_code
from tests.house_rules.tree import SOURCE

_OWN_NAME = "Hemval"
_BY_DJANGO = {"403.html", "403_csrf.html", "404.html", "400.html", "500.html"}
_NUMBER_OF_ROW = re.compile(r"{% say [^%]*?=([\w.]+\.pk)(?=[ %])")
_WORD = re.compile(r"[^\W\d_]{2,}")


def words_in_templates(root: Path) -> Iterator[str]:
    """Each word that a template says without the catalogue."""
    for template in templates(root):
        text = text_outside_tags(template).replace(_OWN_NAME, "").replace("doctype html", "")
        for word in _WORD.findall(re.sub(r"&[a-z]+;", " ", text)):
            yield f"{template.where}: {word}"


def missing_in_templates(catalogue: Path, root: Path) -> Iterator[str]:
    """Each message that a template says and the catalogue lacks, or says without its facts."""
    needs = {m.name: m.facts for m in messages(catalogue) if m.language == "sv"}
    for template in templates(root):
        for name, given in said_in(template):
            if name not in needs:
                yield f"{template.where}: {name} is missing"
            elif needs[name] - given:
                yield f"{template.where}: {name} needs {sorted(needs[name] - given)}"


def unused_templates(root: Path) -> Iterator[str]:
    """Each template that no code and no other template asks for."""
    asked = set(names_in_code(root).said)
    for template in templates(root):
        asked |= strings_of(template)
    for template in templates(root):
        drawn_by_django = template.name in _BY_DJANGO or template.name.startswith("django/")
        if template.name not in asked and not drawn_by_django:
            yield template.where


def numbers_said_as_amounts(root: Path) -> Iterator[str]:
    """Each number of a row that is said as an amount: 1 312, which nobody finds as 1312."""
    for template in templates(root):
        for said in _NUMBER_OF_ROW.findall(template.text):
            yield f"{template.where}: {said}"


def test_templates_say_nothing_of_their_own():
    assert list(words_in_templates(SOURCE)) == []


def test_what_templates_say_is_in_the_catalogue():
    assert list(missing_in_templates(CATALOGUE, SOURCE)) == []


def test_every_template_is_used():
    assert list(unused_templates(SOURCE)) == []


def test_what_names_a_row_is_said_as_it_is_written():
    assert list(numbers_said_as_amounts(SOURCE)) == []


def test_the_number_of_a_row_said_as_an_amount_is_found(plant):
    told = '{% say "a-b" n=one.pk %}{% say "a-b" n=one.pk|stringformat:"d" m=many %}'
    root = plant({"a/templates/a.html": told})
    assert list(numbers_said_as_amounts(root)) == ["a/templates/a.html: one.pk"]


def test_a_word_in_a_template_is_found(plant):
    root = plant({"a/templates/a.html": '<p title="Hej">{% say "a-b" %} och</p>'})
    assert list(words_in_templates(root)) == [
        "a/templates/a.html: och",
        "a/templates/a.html: Hej",
    ]


def test_a_template_that_says_what_is_not_there_is_found(plant):
    root = plant(
        {
            "sv/a.ftl": "a-b = Hej { $name }\n",
            "x/templates/a.html": '{% say "a-b" %}{% say "a-c" %}{% say \'a-b\' name=n %}',
        }
    )
    assert list(missing_in_templates(root, root)) == [
        "x/templates/a.html: a-b needs ['name']",
        "x/templates/a.html: a-c is missing",
    ]


def test_a_template_that_nobody_asks_for_is_found(plant):
    root = plant(
        {
            "v.py": "x = 'a.html'\n",
            "x/templates/a.html": "{% include 'b.html' %}",
            "x/templates/b.html": "",
            "x/templates/c.html": "",
        }
    )
    assert list(unused_templates(root)) == ["x/templates/c.html"]
