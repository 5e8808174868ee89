"""In a demonstration: the people of the stories, each of whom anybody may be with one press."""

from django.conf import settings
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.pages import READING_AND_SENDING, open_page
from hemval.apps.citizens.models import SignInMethod
from hemval.apps.citizens.pages import CitizenRequest
from hemval.apps.citizens.services.signing_in import by_identity
from hemval.apps.citizens.views.signing_in import let_in
from hemval.web.made_up.whom_to_be import whom_to_be


@open_page(methods=READING_AND_SENDING)
def stories(request: CitizenRequest) -> HttpResponse:
    """Who one may be, and what to try as each; there is no such page where anybody is real."""
    if not settings.DEMO_SIGN_IN:
        raise Http404
    there = tuple(whom_to_be(request.now))
    if request.method == "POST":
        part = request.POST.get("person", "")
        chosen = next((one for one in there if one.part == part and one.helpline is None), None)
        who = chosen and by_identity(number=chosen.number, name=chosen.name, now=request.now)
        return (
            let_in(request, SignInMethod.IDENTITY, who)
            if who
            else HttpResponseRedirect(reverse("stories"), status=303)
        )
    return render(request, "stories.html", {"people": there})
