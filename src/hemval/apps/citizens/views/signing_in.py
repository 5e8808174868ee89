"""To sign in: by electronic identification, or by the code of a letter; and to sign out."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings
from django.core import signing
from django.http import HttpResponse, HttpResponseRedirect
from django.middleware.csrf import rotate_token
from django.shortcuts import render

from hemval.apps.accounts.identity import NotIdentified, citizen_identity_provider
from hemval.apps.accounts.pages import READING, READING_AND_SENDING, SENDING, open_page
from hemval.apps.citizens.models import SignInMethod
from hemval.apps.citizens.pages import (
    COOKIE_PATH,
    CitizenRequest,
    forget_token,
    keep_token,
    signed_in_page,
    to,
    visit_here,
)
from hemval.apps.citizens.persons import Person
from hemval.apps.citizens.remote_address import remote_address
from hemval.apps.citizens.services.signing_in import (
    TypedCode,
    asked_fact,
    by_code,
    by_identity,
    has_codes,
)
from hemval.apps.citizens.services.tries import ManyAreWrong
from hemval.apps.citizens.services.visiting import begin_visit, end_visit
from hemval.apps.page_language import address, language_of

_BEGUN = "hemval-jag-legitimering"
_HALFWAY = 600
_LONGEST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class _Begun:
    """A sign-in elsewhere that has begun: what must come back, and in which language she is."""

    remembered: Mapping[str, str]
    language: str


@open_page(methods=READING_AND_SENDING)
def sign_in(request: CitizenRequest) -> HttpResponse:
    """The ways in, and who is reached by phone or paper instead; a code is tried here."""
    asked = asked_fact(request.now)
    if request.method == "POST":
        if asked is None:
            return _ways(request, "no_codes", [])
        code, fact = (request.POST.get(name, "").strip() for name in ("code", "fact"))
        missing = [name for name, typed in (("code", code), ("fact", fact)) if not typed]
        if missing:
            return _ways(request, "missing", missing)
        typed = TypedCode(code=code[:_LONGEST], fact=fact[:_LONGEST], place=remote_address(request))
        try:
            who = by_code(typed=typed, now=request.now)
        except ManyAreWrong:
            return _ways(request, "many", [])
        if who is None:
            return _ways(request, "wrong", ["code", "fact"])
        return let_in(request, SignInMethod.LETTER_CODE, who)
    return _ways(request, "ended" if request.GET.get("slut") else "", [])


@open_page(methods=READING)
def identity(request: CitizenRequest) -> HttpResponse:
    """Send her to the identity provider; her browser keeps, sealed, what it must bring back."""
    provider = citizen_identity_provider()
    if provider is None:
        return to(request, "citizens:sign_in")
    try:
        begun = provider.begin(answer_to=_answer_to(request))
    except NotIdentified as refused:
        return _ways(request, f"identity-{refused.fault}", [])
    response = HttpResponseRedirect(begun.url, status=303)
    kept = {"remembered": dict(begun.remembered), "language": language_of(request.path_info)}
    response.set_cookie(
        _BEGUN,
        signing.dumps(kept, salt=_BEGUN),
        max_age=_HALFWAY,
        path=COOKIE_PATH,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response


@open_page(methods=READING)
def identity_answer(request: CitizenRequest) -> HttpResponse:
    """She is back: who is she? In the language that she left in."""
    provider = citizen_identity_provider()
    begun = _begun(request)
    if provider is None or begun is None:
        return to(request, "citizens:sign_in")
    try:
        found = provider.finish(
            answer=request.GET.dict(),
            remembered=begun.remembered,
            answer_to=_answer_to(request),
        )
    except NotIdentified as refused:
        return _ways(request, f"identity-{refused.fault}", [])
    who = by_identity(number=found.subject, name=found.name, now=request.now)
    if who is None:
        return _ways(request, "identity-unreachable", [])
    response = let_in(request, SignInMethod.IDENTITY, who, language=begun.language)
    response.delete_cookie(_BEGUN, path=COOKIE_PATH, samesite="Lax")
    return response


@signed_in_page(methods=SENDING)
def sign_out(request: CitizenRequest) -> HttpResponse:
    """Leave; what she has begun to choose is there when she comes again."""
    end_visit(visit=request.visit, now=request.now)
    response = to(request, "citizens:signed_out")
    forget_token(response)
    return response


@open_page(methods=READING)
def signed_out(request: CitizenRequest) -> HttpResponse:
    """She has left."""
    return render(request, "citizens/signed_out.html")


def let_in(
    request: CitizenRequest, way: SignInMethod, who: Person, *, language: str = ""
) -> HttpResponseRedirect:
    """Begin her visit; another that the browser was in the middle of is over, and its forms too."""
    before = visit_here(request)
    if before is not None:
        end_visit(visit=before, now=request.now)
    rotate_token(request)
    token = begin_visit(way=way, who=who, now=request.now)
    url = address(language or language_of(request.path_info), "citizens:whom")
    response = HttpResponseRedirect(url, status=303)
    keep_token(response, token)
    return response


def _ways(request: CitizenRequest, fault: str, wrong: list[str]) -> HttpResponse:
    asked = asked_fact(request.now)
    context = {
        "fault": fault,
        "wrong": wrong,
        "asked_fact": asked,
        "codes_are_over": asked is None and has_codes(request.now),
        "has_identity": citizen_identity_provider() is not None,
        "code": request.POST.get("code", ""),
    }
    return render(request, "citizens/sign_in.html", context)


def _begun(request: CitizenRequest) -> _Begun | None:
    try:
        kept = signing.loads(request.COOKIES.get(_BEGUN, ""), salt=_BEGUN, max_age=_HALFWAY)
    except signing.BadSignature:
        return None
    return _Begun(remembered=kept["remembered"], language=kept["language"])


def _answer_to(request: CitizenRequest) -> str:
    return request.build_absolute_uri(address("sv", "citizens:identity_answer"))
