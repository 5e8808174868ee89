"""What stands in an address is what every database can be asked for."""

from collections.abc import Iterator
from urllib.parse import unquote

import pytest
from django.urls import (
    Resolver404,
    URLPattern,
    URLResolver,
    get_resolver,
    resolve,
    reverse,
)
from django.urls.converters import StringConverter

from hemval.apps.url_parts import Text


def patterns(resolver: URLResolver) -> Iterator[URLPattern]:
    for one in resolver.url_patterns:
        if isinstance(one, URLResolver):
            yield from patterns(one)
        else:
            yield one


def test_no_address_takes_text_that_a_database_may_not_be_asked_for():
    for one in patterns(get_resolver()):
        texts = [
            each for each in one.pattern.converters.values() if isinstance(each, StringConverter)
        ]
        assert all(isinstance(each, Text) for each in texts), one.name


@pytest.mark.parametrize(
    "address",
    [
        "/kontor/omgangar/\0/",
        "/kontor/omgangar/a\0b/prova/",
        "/kontor/omgangar/\0/siffror/val.csv",
        "/kontor/omgangar/\0/granska/",
        "/kontor/brev/\0/",
        "/kontor/brev/omgang/\0/",
        "/kontor/val/\0/1/",
        "/kontor/valkommen/\0/\0/",
    ],
)
def test_an_address_that_no_database_can_be_asked_for_is_of_no_page(address):
    with pytest.raises(Resolver404):
        resolve(address)


@pytest.mark.parametrize("key", ["2026-1", "Hösten 2026", "a.b"])
def test_a_round_of_any_other_id_has_its_page(key):
    assert resolve(f"/kontor/omgangar/{key}/").kwargs == {"round_key": key}
    assert resolve(unquote(reverse("rounds:one", args=[key]))).view_name == "rounds:one"
