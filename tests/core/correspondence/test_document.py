import json
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest

from hemval.core.correspondence.document import as_document, order_document
from hemval.core.correspondence.facts import AnnouncementFacts, ChoiceDays, OfferFacts
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.order import LetterOrder
from hemval.core.facts.clients import Address
from hemval.core.invitation.outcome import Opening
from hemval.core.lottery.canonical import canonical_json

DAYS = ChoiceDays(effect=date(2025, 1, 7))
ORDER = LetterOrder(
    kind=LetterKind.OFFER,
    client="c1",
    name="Astrid Testsson",
    address=Address(street="Lekgatan 2"),
    language="sv",
    facts=OfferFacts(
        openings=(Opening(bundle="care", providers=("b", "a")),), area="north", code="x", days=DAYS
    ),
)


def test_a_document_holds_what_is_not_ordinary_and_nothing_else():
    assert order_document(ORDER) == {
        "kind": "offer",
        "client": "c1",
        "name": "Astrid Testsson",
        "address": {"street": "Lekgatan 2"},
        "language": "sv",
        "facts": {
            "openings": [{"bundle": "care", "providers": ["b", "a"]}],
            "area": "north",
            "code": "x",
            "days": {"effect": "2025-01-07"},
        },
    }


@pytest.mark.parametrize(
    "other",
    [
        replace(ORDER, large_print=True),
        replace(ORDER, language="en"),
        replace(ORDER, recipient="c1"),
        replace(ORDER, facts=replace(ORDER.facts, area="south")),
        replace(ORDER, address=replace(ORDER.address, apartment="1102")),
        replace(
            ORDER,
            facts=replace(ORDER.facts, openings=(Opening(bundle="care", providers=("a", "b")),)),
        ),
    ],
    ids=["print", "language", "recipient", "facts", "address", "the order of providers"],
)
def test_another_order_has_another_document(other):
    assert order_document(other) != order_document(ORDER)


def test_a_document_is_written_as_json_in_one_way():
    written = canonical_json(order_document(ORDER))
    assert json.loads(written) == order_document(ORDER)


def test_a_new_fact_that_letters_do_not_use_yet_changes_no_document():
    @dataclass(frozen=True)
    class MoreFacts(AnnouncementFacts):
        more: tuple[str, ...] = ()

    more, ordinary = (each(bundles=("a",), days=DAYS) for each in (MoreFacts, AnnouncementFacts))
    assert as_document(more) == as_document(ordinary)


@pytest.mark.parametrize(
    ("value", "document"),
    [
        (Decimal("1.50"), "1.5"),
        (Decimal("100"), "100"),
        (Decimal("0.00"), "0"),
        (date(2021, 1, 4), "2021-01-04"),
        (frozenset({"b", "a"}), ["a", "b"]),
        ({LetterKind.OFFER: 1}, {"offer": 1}),
        (True, True),
        (None, None),
    ],
    ids=["amount", "hundreds", "nothing", "day", "set", "mapping", "yes", "none"],
)
def test_each_kind_of_value_has_one_form(value, document):
    assert as_document(value) == document


@pytest.mark.parametrize("value", [1.5, b"x", object()], ids=["float", "bytes", "anything"])
def test_a_value_without_a_canonical_form_is_refused(value):
    with pytest.raises(TypeError):
        as_document(value)
