"""Pages that anybody reads."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render

from hemval.apps.public.guide.pages import GUIDE
from hemval.apps.public.guide.when import days_told
from hemval.apps.public.news import news_told
from hemval.apps.public.system_today import SystemToday, choices_now
from hemval.apps.public_pages import PublicRequest, public_page
from hemval.apps.said import reader_words
from hemval.core.dates.zone import today
from hemval.letters.kinds.silence import if_silent
from hemval.letters.kinds.wording import own_words
from hemval.letters.paper import Block
from hemval.texts.words import Words


@public_page()
def start(request: PublicRequest) -> HttpResponse:
    """What one can choose, whether one can today, and where to read more."""
    words = reader_words()
    told = [
        {
            "name": own_words(one.system.identity.name, words),
            "municipality": one.system.identity.municipality,
            "days": tuple(days_told(one, words)) if one.bundles else (),
            "silent": _silent(one, words),
        }
        for one in choices_now(request.now)
    ]
    context = {
        "choices": told,
        "pages": GUIDE,
        "has_several": len(told) > 1,
        "news": news_told(today(request.now)),
        "is_tried": settings.DEMO_SIGN_IN,
    }
    return render(request, "public/start.html", context)


@public_page()
def guide(request: PublicRequest, at: int) -> HttpResponse:
    """One page of the guide, for each choice system in turn."""
    here, words = GUIDE[at], reader_words()
    told = [
        {
            "name": own_words(one.system.identity.name, words),
            "sections": tuple(here.tells(one, words)),
        }
        for one in choices_now(request.now)
    ]
    beside = {"before": GUIDE[at - 1] if at else None, "next": (*GUIDE, None)[at + 1]}
    context = {"page": here, "choices": told, "has_several": len(told) > 1, "pages": GUIDE}
    return render(request, "public/guide.html", {**context, **beside})


def _silent(choice: SystemToday, words: Words) -> tuple[Block, ...]:
    """In short, and without who decided it: that has a page of its own."""
    if not choice.bundles:
        return ()
    return if_silent("public-start-need-not", choice.bundles, choice.terms, words)
