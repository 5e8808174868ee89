"""To choose a password, by a link that works once."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlsafe_base64_decode

from hemval.apps.accounts.forms import NewPasswordForm
from hemval.apps.accounts.models import User
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, open_page
from hemval.apps.accounts.services.people import choose_password, may_start
from hemval.apps.said import said


@open_page(methods=READING_AND_SENDING)
def start(request: StaffRequest, uid: str, token: str) -> HttpResponse:
    """Ask for a password, and go on to sign in with it."""
    user = _user(uid)
    if user is None or not may_start(user, token):
        return render(request, "accounts/start_over.html", status=404)
    form = NewPasswordForm(request.POST or None, user=user)
    if request.method == "POST" and form.is_valid():
        choose_password(user=user, password=form.cleaned_data["password"], now=request.now)
        messages.success(request, said("accounts-password-chosen"))
        return HttpResponseRedirect(reverse("accounts:sign_in"), status=303)
    return render(request, "accounts/start.html", {"form": form, "person": user})


def _user(uid: str) -> User | None:
    try:
        return User.objects.filter(pk=int(urlsafe_base64_decode(uid))).first()
    except (ValueError, OverflowError):
        return None
