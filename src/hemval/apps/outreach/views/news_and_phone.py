"""News, and when the phone is answered."""

from datetime import timedelta

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, SENDING, StaffRequest, page
from hemval.apps.choice_system.queries import latest_systems
from hemval.apps.outreach.forms.news_and_phone import NewsForm, PhoneDayForm
from hemval.apps.outreach.queries import all_news, phone_days
from hemval.apps.outreach.rules import phone_hours_on
from hemval.apps.outreach.services.news_and_phone import end_news, set_phone_day, tell_news
from hemval.apps.said import reader_words
from hemval.core.answering import OnDay, hours_on
from hemval.core.dates.zone import today
from hemval.texts.closed_days import closed_day

_DAYS = 21
_SHOWN_FOR = timedelta(days=30)


@page(Act.TELL_PUBLIC, methods=READING_AND_SENDING)
def news(request: StaffRequest) -> HttpResponse:
    """News for everybody: what shows, and something new."""
    on = today(request.now)
    form = NewsForm(request.POST or None, initial={"starts": on, "ends": on + _SHOWN_FOR})
    if request.method == "POST" and form.is_valid():
        filled = form.cleaned_data
        tell_news(
            words=form.words(),
            starts=filled["starts"],
            ends=filled["ends"],
            actor=request.actor,
            now=request.now,
        )
        messages.success(request, reader_words().say("facts-news-told"))
        return HttpResponseRedirect(reverse("outreach:news"), status=303)
    context = {"form": form, "news": all_news(on), "today": on}
    return render(request, "outreach/news.html", context)


@page(Act.TELL_PUBLIC, methods=SENDING)
def stop_news(request: StaffRequest, pk: int) -> HttpResponse:
    """Tell it no more."""
    if end_news(news=pk, actor=request.actor, now=request.now):
        messages.success(request, reader_words().say("facts-news-ended"))
    return HttpResponseRedirect(reverse("outreach:news"), status=303)


@page(Act.TELL_PUBLIC, methods=READING_AND_SENDING)
def phone(request: StaffRequest) -> HttpResponse:
    """When the phone is answered in the next weeks, and a day that is not like others."""
    on = today(request.now)
    form = PhoneDayForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        day = form.cleaned_data["day"]
        set_phone_day(day=day, hours=form.stretches, actor=request.actor, now=request.now)
        messages.success(request, reader_words().say("facts-phone-set", day=day))
        return HttpResponseRedirect(reverse("outreach:phone"), status=303)
    exceptions, weekly = phone_days(on), phone_hours_on(latest_systems(), on)
    days = {on + timedelta(days=ahead) for ahead in range(_DAYS)} | set(exceptions)
    context = {
        "form": form,
        "weekly": weekly,
        "days": [_day(hours_on(day, weekly, exceptions)) for day in sorted(days)],
    }
    return render(request, "outreach/phone.html", context)


def _day(one: OnDay) -> tuple[OnDay, str]:
    """A day, and the holiday in words."""
    return one, closed_day(one.holiday, reader_words()) if one.holiday else ""
