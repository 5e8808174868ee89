"""Counts of requests, which the processes of one server share."""

import os

from django.urls import get_resolver

from hemval.web.measured import Counts, page_names


def counted(*added: tuple[str, int, int]) -> list[str]:
    counts = Counts()
    counts.know(("a", "b"))
    for page, status, milliseconds in added:
        counts.add(page, status, milliseconds)
    return list(counts.told())


def test_each_request_is_counted_by_page_and_end():
    told = counted(("a", 200, 10), ("a", 200, 10), ("a", 404, 10))
    assert 'hemval_requests_total{page="a",status="2xx"} 2' in told
    assert 'hemval_requests_total{page="a",status="4xx"} 1' in told


def test_times_are_told_as_so_many_within_so_long():
    told = counted(("b", 200, 50), ("b", 200, 51), ("b", 500, 9999))
    assert 'hemval_request_seconds_bucket{page="b",le="0.05"} 1' in told
    assert 'hemval_request_seconds_bucket{page="b",le="0.15"} 2' in told
    assert 'hemval_request_seconds_bucket{page="b",le="5.0"} 2' in told
    assert 'hemval_request_seconds_bucket{page="b",le="+Inf"} 3' in told
    assert 'hemval_request_seconds_count{page="b"} 3' in told
    assert 'hemval_request_seconds_sum{page="b"} 10.1' in told


def test_what_somebody_typed_is_no_page():
    assert 'hemval_requests_total{page="",status="4xx"} 1' in counted(("/astrid/", 404, 1))


def test_a_page_that_nobody_asked_for_is_left_out():
    assert counted() == []


def test_processes_count_together():
    counts = Counts()
    counts.know(("a",))
    child = os.fork()
    if not child:
        counts.add("a", 200, 1)
        os._exit(0)
    os.waitpid(child, 0)
    counts.add("a", 200, 1)
    assert 'hemval_requests_total{page="a",status="2xx"} 2' in counts.told()


def test_every_page_has_a_name_to_be_counted_by():
    names = list(page_names(get_resolver()))
    assert "start" in names
    assert "jobs:progress" in names
    assert "None" not in names
