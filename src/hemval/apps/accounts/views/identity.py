"""To sign in at the municipality's identity provider."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from hemval.apps.accounts.identity import NotIdentified, identity_provider
from hemval.apps.accounts.models import User
from hemval.apps.accounts.pages import StaffRequest, open_page
from hemval.apps.accounts.services.sign_in import known_as
from hemval.apps.accounts.views.sign_in import enter, wanted_page
from hemval.apps.said import said


@open_page()
def begin(request: StaffRequest) -> HttpResponse:
    """Send her there; her session remembers what her browser must bring back."""
    provider = identity_provider()
    if provider is None:
        raise Http404
    try:
        begun = provider.begin(answer_to=_answer_to(request))
    except NotIdentified as refused:
        return _refused(request, f"accounts-identity-{refused.fault}")
    wanted = wanted_page(request)
    request.session["identity"] = {"remembered": dict(begun.remembered), "wanted": wanted}
    return HttpResponseRedirect(begun.url, status=303)


@open_page()
def answer(request: StaffRequest) -> HttpResponse:
    """She is back: who is she, and does she work here?"""
    provider = identity_provider()
    begun = request.session.pop("identity", None)
    if provider is None or begun is None:
        return HttpResponseRedirect(reverse("accounts:sign_in"), status=303)
    try:
        identity = provider.finish(
            answer=request.GET.dict(),
            remembered=begun["remembered"],
            answer_to=_answer_to(request),
        )
    except NotIdentified as refused:
        return _refused(request, f"accounts-identity-{refused.fault}")
    user = known_as(subject=identity.subject)
    if not isinstance(user, User):
        return _refused(request, f"accounts-refused-{user}")
    return enter(request, user, way="identity", wanted=begun["wanted"])


def _answer_to(request: StaffRequest) -> str:
    return request.build_absolute_uri(reverse("accounts:identity_answer"))


def _refused(request: StaffRequest, message: str) -> HttpResponse:
    messages.error(request, said(message))
    return HttpResponseRedirect(reverse("accounts:sign_in"), status=303)
