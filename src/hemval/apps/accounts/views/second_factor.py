"""To set up the second factor, the first time that somebody signs in."""

import segno
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.forms import CodeForm
from hemval.apps.accounts.models import SecondFactor
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, open_page
from hemval.apps.accounts.services.sign_in import HasSecondFactor, new_secret, set_second_factor
from hemval.apps.accounts.sessions import halfway, let_in
from hemval.apps.accounts.totp import address
from hemval.apps.said import said
from hemval.apps.sealed_numbers import opened, sealed

_ISSUER = "Hemval"
_OWNER = "second-factor-to-be"


@open_page(methods=READING_AND_SENDING)
def set_up(request: StaffRequest) -> HttpResponse:
    """Show a secret to her authenticator app, and take it once the app shows its code."""
    who = halfway(request)
    if who is None or SecondFactor.objects.filter(user=who.user).exists():
        return HttpResponseRedirect(reverse("accounts:sign_in"), status=303)
    secret = _secret(request)
    form = CodeForm(request.POST or None)
    form.fields["code"].help_text = said("accounts-set-up-code-help")
    if request.method == "POST" and form.is_valid():
        typed, now = form.cleaned_data["code"], request.now
        try:
            codes = set_second_factor(user=who.user, secret=secret, typed=typed, now=now)
        except HasSecondFactor:
            return HttpResponseRedirect(reverse("accounts:code"), status=303)
        if codes is not None:
            let_in(request, who.user, way="code")
            return render(request, "accounts/codes.html", {"codes": codes, "wanted": who.wanted})
        form.add_error("code", said("accounts-refused-wrong-code"))
    picture = segno.make(address(secret, who.user.username, _ISSUER)).svg_data_uri(scale=5)
    context = {"form": form, "picture": picture, "secret": " ".join(_in_fours(secret))}
    return render(request, "accounts/set_up.html", context)


def _secret(request: StaffRequest) -> str:
    """The same secret until it is taken into use: a page loaded twice must not spoil the first."""
    cipher = request.session.get("secret")
    if cipher:
        return opened(bytes.fromhex(cipher), _OWNER)
    secret = new_secret()
    request.session["secret"] = sealed(secret, _OWNER).hex()
    return secret


def _in_fours(secret: str) -> list[str]:
    return [secret[at : at + 4] for at in range(0, len(secret), 4)]
