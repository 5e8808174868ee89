"""What is no summary of a round at its end is refused in words, and nothing is written."""

import contextlib
import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hemval.core.reporting.reading import ReportRefusal, ReportRefused
from hemval.core.reporting.round_report import round_report
from hemval.letters.report.telling import report_blocks
from hemval.letters.report.writing import write_report
from hemval.texts.words import words

SV = words("sv")


def refused(summary):
    with pytest.raises(ReportRefused) as error:
        round_report(summary)
    return error.value


@pytest.mark.parametrize("told", [None, [], "x", {}, {"format": "hemval-invitations/1"}])
def test_what_is_no_summary_is_refused(told):
    assert refused(told).code is ReportRefusal.NO_SUMMARY


def test_a_round_without_places_has_no_report(summaries):
    assert refused({**summaries["botkyrka"], "state": "drawn"}).code is ReportRefusal.NOT_ALLOCATED


@pytest.mark.parametrize("lacks", ["names", "days", "published", "rows", "nothing_to_choose"])
def test_a_summary_of_an_earlier_version_is_refused(summaries, lacks):
    older = {name: one for name, one in summaries["botkyrka"].items() if name != lacks}
    assert refused(older).code is ReportRefusal.OLDER


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda one: one["totals"].update(clients="many"), "totals.clients"),
        (lambda one: one["totals"].update(clients=-1), "totals.clients"),
        (lambda one: one["totals"].update(clients=True), "totals.clients"),
        (lambda one: one["names"].pop("municipality"), "names.municipality"),
        (lambda one: one.update(effect="snart"), "effect"),
        (lambda one: one["published"]["bundles"].clear(), "published.bundles.hemtjanst"),
        (lambda one: one["rules"].append(7), "rules[8]"),
    ],
)
def test_a_broken_summary_is_refused_by_where_it_is_broken(summaries, change, where):
    summary = copy.deepcopy(summaries["botkyrka"])
    summary["rules"] = summary["rules"][:8]
    change(summary)
    error = refused(summary)
    assert (error.code, error.where) == (ReportRefusal.BROKEN, where)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("code", list(ReportRefusal))
def test_every_refusal_has_its_sentence(language, code):
    assert words(language).say(f"report-refused-{code}", where="totals.clients")


def test_nothing_is_written_of_what_is_refused(summaries, tmp_path):
    with pytest.raises(ReportRefused):
        write_report({**summaries["botkyrka"], "names": {}}, tmp_path, SV)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def a_copy(summaries):
    """A copy of a summary to change; a function, since hypothesis prints what a test is given."""
    return lambda: copy.deepcopy(summaries["soderhamn"])


@given(
    st.lists(st.integers(0, 30), min_size=1, max_size=5),
    st.sampled_from([None, "x", -1, 3, [], {}, 1.5, True, "withheld"]),
)
@settings(max_examples=150)
def test_whatever_is_changed_it_is_told_or_refused(a_copy, path, value):
    summary = a_copy()
    part = summary
    for place in path[:-1]:
        inner = _inner(part, place)
        if not isinstance(inner, dict | list) or not inner:
            break
        part = inner
    keys = list(part) if isinstance(part, dict) else list(range(len(part)))
    part[keys[path[-1] % len(keys)]] = value
    is_told = False
    with contextlib.suppress(ReportRefused):
        is_told = bool(list(report_blocks(round_report(summary), SV, width=320)))
    assert is_told or refused(summary).code in ReportRefusal


def _inner(part, place):
    return (
        part[list(part)[place % len(part)]] if isinstance(part, dict) else part[place % len(part)]
    )
