"""One provider, several side by side, and what was told of one on a day."""

from collections.abc import Iterable
from datetime import date
from urllib.parse import urlencode

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from hemval.apps import asked_days
from hemval.apps.asked_numbers import numbers
from hemval.apps.outreach.queries import ProviderSheet, sheets_on
from hemval.apps.outreach.rules import comparison_on
from hemval.apps.page_language import address
from hemval.apps.providers.models import Provider
from hemval.apps.public.providers.everybody import everybody
from hemval.apps.public.providers.worded import rows, worded
from hemval.apps.public_pages import PublicRequest, public_page
from hemval.apps.said import reader_words
from hemval.core.comparison.sheet import MOST_COMPARED
from hemval.core.dates.zone import today


@public_page()
def provider(request: PublicRequest, pk: int) -> HttpResponse:
    """Every fact of a provider, with who says so and as of when."""
    now = request.now
    told = _of(everybody(request), pk)
    if told is None:
        raise Http404
    return _page(request, told, today(now))


@public_page(reads=("dag",))
def some_day(request: PublicRequest, pk: int) -> HttpResponse:
    """Lead to the page of the day that was asked for; to that of today where it is none."""
    language, day = reader_words().language, asked_days.day(request.GET.get("dag"))
    if day is None:
        return HttpResponseRedirect(address(language, "public:provider", pk=pk), status=303)
    url = address(language, "public:provider_on_day", pk=pk, day=day.isoformat())
    return HttpResponseRedirect(url, status=303)


@public_page()
def on_day(request: PublicRequest, pk: int, day: str) -> HttpResponse:
    """What was told of a provider on a day that is over."""
    asked, now = asked_days.day(day), request.now
    one = Provider.objects.filter(pk=pk)
    row = one.first()
    if asked is None or row is None or asked >= today(now):
        raise Http404
    told = _of(sheets_on(asked, one), pk)
    if told is None:
        return render(request, "public/providers/not_kept.html", {"provider": row, "day": asked})
    return _page(request, told, asked, is_past=True)


@public_page(reads=("u",))
def compare(request: PublicRequest) -> HttpResponse:
    """A few providers side by side: the same facts, in the order that they were chosen from.

    An address that names others than are there, or one twice, leads to that of those who are: else
    each way to write it would be a page of its own.
    """
    now = request.now
    asked = request.GET.getlist("u")
    by_pk = {one.pk: one for one in everybody(request)}
    several = [by_pk[pk] for pk in dict.fromkeys(numbers(asked)) if pk in by_pk]
    if asked != [str(one.pk) for one in several]:
        return HttpResponseRedirect(_compared(one.pk for one in several), status=303)
    is_too_many = len(several) > MOST_COMPARED
    context = {
        "providers": several,
        "rows": () if is_too_many else rows(several),
        "is_too_many": is_too_many,
        "most": MOST_COMPARED,
        "rule": comparison_on(today(now)),
    }
    return render(request, "public/providers/compare.html", context)


def _compared(several: Iterable[int]) -> str:
    asked = urlencode([("u", pk) for pk in several])
    return f"{address(reader_words().language, 'public:compare')}{asked and '?'}{asked}"


def _page(
    request: PublicRequest, told: ProviderSheet, day: date, *, is_past: bool = False
) -> HttpResponse:
    context = {
        "told": told,
        "cells": worded(told),
        "day": day,
        "is_past": is_past,
        "rule": comparison_on(day),
    }
    return render(request, "public/providers/one.html", context)


def _of(several: list[ProviderSheet], pk: int) -> ProviderSheet | None:
    return next((one for one in several if one.pk == pk), None)
