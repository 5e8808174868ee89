"""To sign in and out."""

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from hemval.apps.accounts.forms import CodeForm, PasswordForm
from hemval.apps.accounts.identity import identity_provider
from hemval.apps.accounts.models import SecondFactor, User
from hemval.apps.accounts.pages import READING_AND_SENDING, SENDING, StaffRequest, open_page
from hemval.apps.accounts.queries import demo_people
from hemval.apps.accounts.services.sign_in import Refusal, check_code, check_password, signed_out
from hemval.apps.accounts.sessions import go_halfway, halfway, kept_for, let_in
from hemval.apps.said import said


@open_page(methods=READING_AND_SENDING)
def sign_in(request: StaffRequest) -> HttpResponse:
    """Ask for name and password, and go on to the code."""
    form = PasswordForm(request.POST or None)
    wanted = wanted_page(request)
    if request.method == "POST" and form.is_valid():
        answer = check_password(now=request.now, **form.cleaned_data)
        if isinstance(answer, User):
            go_halfway(request, answer, wanted)
            has_factor = SecondFactor.objects.filter(user=answer).exists()
            step = "accounts:code" if has_factor else "accounts:set_second_factor"
            return _to(reverse(step))
        form.add_error(None, said(f"accounts-refused-{answer}"))
    context = {
        "form": form,
        "wanted": wanted,
        "ran_out": request.session.get("ran_out"),
        "has_kept": kept_for(request) is not None,
        "provider": identity_provider(),
        "people": demo_people() if settings.DEMO_SIGN_IN else (),
    }
    return render(request, "accounts/sign_in.html", context)


@open_page(methods=READING_AND_SENDING)
def code(request: StaffRequest) -> HttpResponse:
    """Ask for the code of her telephone."""
    who = halfway(request)
    if who is None:
        return _to(reverse("accounts:sign_in"))
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        refusal = check_code(user=who.user, typed=form.cleaned_data["code"], now=request.now)
        if refusal is None:
            return enter(request, who.user, way="code", wanted=who.wanted)
        key = "wrong-code" if refusal is Refusal.WRONG else refusal.value
        form.add_error("code", said(f"accounts-refused-{key}"))
    return render(request, "accounts/code.html", {"form": form})


@open_page(methods=SENDING)
def sign_in_as(request: StaffRequest) -> HttpResponse:
    """In a demonstration, be whoever one likes: everybody in it is made up."""
    chosen = request.POST.get("person", "")
    if not settings.DEMO_SIGN_IN or chosen not in {str(one.user) for one in demo_people()}:
        return _to(reverse("accounts:sign_in"))
    return enter(request, User.objects.get(pk=chosen), way="demo", wanted=wanted_page(request))


@open_page(methods=SENDING)
def sign_out(request: StaffRequest) -> HttpResponse:
    """Leave."""
    if isinstance(request.user, User):
        signed_out(user=request.user, now=request.now)
    logout(request)
    answer = _to(reverse("accounts:sign_in"))
    answer.headers["Clear-Site-Data"] = '"cache"'
    return answer


def enter(request: StaffRequest, user: User, *, way: str, wanted: str) -> HttpResponse:
    """Begin her session, and take her to where she was going or to what she had typed."""
    let_in(request, user, way=way)
    return _to(reverse("accounts:kept") if kept_for(request) else wanted)


def wanted_page(request: StaffRequest) -> str:
    """Where she was going, if that is a page of ours."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    is_ours = url_has_allowed_host_and_scheme(wanted, allowed_hosts=None)
    return wanted if is_ours else reverse("start")


def _to(url: str) -> HttpResponseRedirect:
    return HttpResponseRedirect(url, status=303)
