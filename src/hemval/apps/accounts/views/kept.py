"""What somebody had typed when her time ran out."""

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.accounts.sessions import forget_kept, kept_for


@page(Act.SEE_START, methods=READING_AND_SENDING)
def kept(request: StaffRequest) -> HttpResponse:
    """Ask whether to send it again, to where it was going; or throw it away."""
    if request.method == "POST":
        forget_kept(request)
    what = kept_for(request)
    if what is None:
        return HttpResponseRedirect(reverse("start"), status=303)
    return render(request, "accounts/kept.html", {"kept": what})
