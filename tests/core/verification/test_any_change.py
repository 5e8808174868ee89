"""Any single value of a certificate that is changed is found; and nothing that comes in breaks."""

from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.lottery.published_values import FIRST_ROUND
from tests.core.verification.made_up_certificates import Papers, random_papers

from hemval.core.verification.checker import verify_certificate
from hemval.core.verification.for_everybody import verify_public

SEEDS = range(12)
Path = tuple[Any, ...]


def papers(seed: int) -> Papers:
    """Papers of every kind; every second one of a real draw."""
    more = {"value": FIRST_ROUND, "secret": bytes(32)} if seed % 2 else {}
    return random_papers(seed, bundles=1 + seed % 3, withdrawn=seed % 2, **more)


def values_in(value: Any, path: Path = ()) -> Iterator[Path]:
    """The place of every value that holds no others."""
    inner: Any = ()
    if isinstance(value, dict):
        inner = value.items()
    elif isinstance(value, list):
        inner = enumerate(value)
    else:
        yield path
    for key, part in inner:
        yield from values_in(part, (*path, key))


def tables_in(value: Any, path: Path = ()) -> Iterator[Path]:
    """The place of every key, of a table or a list."""
    if isinstance(value, dict | list):
        keys: Any = value if isinstance(value, dict) else range(len(value))
        for key in keys:
            yield (*path, key)
            yield from tables_in(value[key], (*path, key))


def at(document: Any, path: Path) -> Any:
    for step in path:
        document = document[step]
    return document


def other_than(value: Any, random: Random) -> Any:
    """Another value of the same kind."""
    match value:
        case bool():
            return not value
        case int():
            return value + random.choice((-1, 1))
        case None:
            return random.choice((0, "A"))
        case str() if len(value) >= 64:
            place = random.randrange(len(value))
            digit = "0" if value[place] != "0" else "1"
            return value[:place] + digit + value[place + 1 :]
        case _:
            return random.choice((value + "x", None))


def changed(document: Any, path: Path, value: Any) -> Any:
    new = deepcopy(document)
    at(new, path[:-1])[path[-1]] = value
    return new


@pytest.mark.parametrize("seed", SEEDS)
def test_any_single_value_that_is_changed_is_found_from_the_certificate_alone(seed):
    random = Random(seed)  # noqa: S311 - the same each time
    certificate = papers(seed).certificate
    places = [*values_in(certificate)]
    for path in random.sample(places, min(60, len(places))):
        new = changed(certificate, path, other_than(at(certificate, path), random))
        assert not verify_certificate(new).holds, path


@pytest.mark.parametrize("seed", SEEDS)
def test_anything_that_is_taken_away_or_doubled_is_found(seed):
    random = Random(seed)  # noqa: S311
    certificate = papers(seed).certificate
    places = [*tables_in(certificate)]
    for path in random.sample(places, min(40, len(places))):
        new = deepcopy(certificate)
        table = at(new, path[:-1])
        if isinstance(table, list) and random.random() < 0.5:
            table.append(deepcopy(table[path[-1]]))
        else:
            del table[path[-1]]
        assert not verify_certificate(new).holds, path


@pytest.mark.parametrize("seed", SEEDS)
def test_any_single_value_of_what_is_published_that_is_changed_is_found(seed):
    random = Random(seed)  # noqa: S311
    made = papers(seed)
    for name in ("public", "commitment"):
        document = getattr(made, name)
        places = [*values_in(document)]
        for path in random.sample(places, min(40, len(places))):
            new = changed(document, path, other_than(at(document, path), random))
            assert not verify_certificate(made.certificate, **{name: new}).holds, (name, path)


@pytest.mark.parametrize("seed", SEEDS)
def test_any_single_value_of_her_row_that_is_changed_is_found_by_the_person(seed):
    random = Random(seed)  # noqa: S311
    made = papers(seed)
    one = random.choice([*made.made.rows])
    row = made.made.row_with_proof(one["bundle"], one["claim"]["id"], b"0" * 16)
    assert [
        check.name.value for check in verify_public(made.public, row=row).checks if not check.holds
    ] == ["receipt"]
    del row["receipt"]
    assert verify_public(made.public, row=row).holds
    for path in values_in(row):
        new = changed(row, path, other_than(at(row, path), random))
        assert not verify_public(made.public, row=new).holds, path


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(), max_size=5)
    | st.sampled_from(["A", "L1", "0" * 64, "\ud800", 10**40, -1, "unit", "drand", "withheld"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(JUNK, JUNK, JUNK, JUNK)
def test_whatever_comes_in_there_is_an_answer_and_no_crash(one, two, three, four):
    assert not verify_certificate(one, commitment=two, public=three, corrected=four).holds
    assert not verify_public(one, commitment=two, row=three).holds


@given(st.sampled_from(SEEDS), st.data())
@settings(max_examples=150)
def test_whatever_stands_at_any_place_there_is_an_answer_and_no_crash(seed, data):
    made = papers(seed)
    name = data.draw(st.sampled_from(["certificate", "commitment", "public", "corrected"]))
    documents = {
        "certificate": made.certificate,
        "commitment": made.commitment,
        "public": made.public,
        "corrected": made.certificate,
    }
    path = data.draw(st.sampled_from([*tables_in(documents[name])]))
    documents[name] = changed(documents[name], path, data.draw(JUNK))
    certificate = documents.pop("certificate")
    assert verify_certificate(certificate, **documents).checks
    assert verify_public(documents["public"], commitment=documents["commitment"]).checks


@given(st.sampled_from(SEEDS), st.data())
@settings(max_examples=60)
def test_whatever_stands_in_a_row_there_is_an_answer_and_no_crash(seed, data):
    made = papers(seed)
    one = next(made.made.rows)
    row = made.made.row_with_proof(one["bundle"], one["claim"]["id"])
    path = data.draw(st.sampled_from([*tables_in(row)]))
    assert verify_public(made.public, row=changed(row, path, data.draw(JUNK))).checks


def test_nodes_in_a_ring_and_deep_nesting_are_answered():
    certificate = papers(0).certificate
    nodes = [{"id": "A", "parent": "B", "capacity": 1}, {"id": "B", "parent": "A", "capacity": 1}]
    ring = deepcopy(certificate)
    ring["bundles"][0]["problem"]["nodes"] = nodes
    assert not verify_certificate(ring).holds
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    for path in (("bundles",), ("system",), ("lottery", "public_value")):
        assert not verify_certificate(_shallow(certificate, path, deep)).holds


def _shallow(document: Any, path: Path, value: Any) -> Any:
    """As `changed`, for values that are too deep to be copied."""
    if not path:
        return value
    return {**document, path[0]: _shallow(document[path[0]], path[1:], value)}
