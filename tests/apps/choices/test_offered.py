"""A list of many to choose from is drawn as Django draws it."""

import pytest
from django import forms
from django.test.html import parse_html

from hemval.apps.choices.offered import Offered, OfferedSelect

OPTIONS = (("", "Inget"), ("a", "Ängens & Co"), ('"b', "<b>Båten</b>"), ("bb", "Bo"), ("b", "B"))


@pytest.mark.parametrize("chosen", [None, *(value for value, _ in OPTIONS), "nobody", "<"])
def test_it_is_drawn_as_django_draws_it(chosen):
    attrs = {"id": "id_wish", "aria-describedby": "why", "autofocus": True, "disabled": False}
    ours = OfferedSelect(Offered(OPTIONS)).render("wish", chosen, attrs)
    theirs = forms.Select(choices=OPTIONS).render("wish", chosen, attrs)
    assert parse_html(ours) == parse_html(theirs)


def test_what_somebody_is_called_is_never_read_as_html():
    drawn = OfferedSelect(Offered([("x", "<script>")])).render('"><script>', "x")
    assert "<script>" not in drawn
