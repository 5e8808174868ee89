"""To sign in."""

from django.contrib.auth import login
from django.contrib.auth.forms import AuthenticationForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme

from hemval.apps.accounts.pages import READING_AND_SENDING, open_page


@open_page(methods=READING_AND_SENDING)
def sign_in(request: HttpRequest) -> HttpResponse:
    """Ask for name and password, and go on to where one was going."""
    form = AuthenticationForm(request, data=request.POST or None)
    wanted = request.POST.get("next") or request.GET.get("next") or "/"
    if not url_has_allowed_host_and_scheme(wanted, allowed_hosts={request.get_host()}):
        wanted = "/"
    if request.method == "POST" and form.is_valid():
        login(request, form.get_user())
        return HttpResponseRedirect(wanted)
    return render(request, "accounts/sign_in.html", {"form": form, "next": wanted})
