"""To ask for the right to act for somebody; and, in the office, to say whether she may."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.asked_numbers import number
from hemval.apps.citizens.models import Mandate
from hemval.apps.citizens.pages import CitizenRequest, signed_in_page, to
from hemval.apps.citizens.services.mandates import (
    BY_PAPER,
    AskedMandate,
    AskedTooOften,
    SettledBefore,
    ask_to_act,
    settle_mandate,
)
from hemval.apps.clients.models import Representative
from hemval.apps.clients.opened import open_client
from hemval.apps.one_line import has_controls, line
from hemval.apps.said import reader_words, said_why
from hemval.core.facts.clients import Ground
from hemval.core.identity import NotANumber, PersonalNumber

_LONGEST = 60
_NEW, _REFUSED = "new", "refused"


@signed_in_page(methods=READING_AND_SENDING)
def ask(request: CitizenRequest) -> HttpResponse:
    """Ask to act for somebody; the same is answered whether she is known or not."""
    if not request.visit.number_digest:
        return to(request, "citizens:own")
    typed = {name: line(request.POST.get(name, "")) for name in ("number", "ground", "phone")}
    wrong: list[str] = []
    if request.method == "POST":
        asked, wrong = _asked(typed)
        if asked is not None:
            try:
                ask_to_act(visit=request.visit, asked=asked, now=request.now)
                return render(request, "citizens/asked.html")
            except AskedTooOften:
                wrong = ["many"]
    context = {"typed": typed, "wrong": wrong, "grounds": [one.value for one in BY_PAPER]}
    return render(request, "citizens/ask.html", context)


@page(Act.SETTLE_CHOICE, methods=READING_AND_SENDING)
def settle(request: StaffRequest, pk: int) -> HttpResponse:
    """Who asks to act for a client, and on what ground; the paper is seen, or it is refused."""
    mandate = get_object_or_404(Mandate, pk=pk)
    opened = open_client(request, mandate.client_id, page="mandates:one", act=Act.SETTLE_CHOICE)
    if isinstance(opened, HttpResponse):
        return opened
    acting = list(Representative.objects.filter(client=opened).order_by("key"))
    fault = ""
    if request.method == "POST":
        answer = request.POST.get("answer", "")
        known_as = number(answer)
        if answer in {_NEW, _REFUSED} or known_as in {one.pk for one in acting}:
            return _settled(request, mandate, answer, known_as)
        fault = "mandates-missing"
    context = {"mandate": mandate, "client": opened, "acting": acting, "fault": fault}
    return render(request, "citizens/mandate.html", context)


def _settled(
    request: StaffRequest, mandate: Mandate, answer: str, known_as: int | None
) -> HttpResponse:
    try:
        settle_mandate(
            mandate=mandate.pk,
            known_as=known_as,
            is_approved=answer != _REFUSED,
            actor=request.actor,
            now=request.now,
        )
        messages.success(request, reader_words().say("mandates-settled"))
    except SettledBefore as refused:
        messages.warning(request, said_why(refused))
    return HttpResponseRedirect(reverse("mandates:one", args=[mandate.pk]), status=303)


def _asked(typed: dict[str, str]) -> tuple[AskedMandate | None, list[str]]:
    """What she asks for, or which fields are wrong: judged whole before anybody is looked for."""
    wrong, known = [], None
    try:
        known = PersonalNumber.parse(typed["number"])
    except NotANumber:
        wrong.append("number")
    if typed["ground"] not in {one.value for one in BY_PAPER}:
        wrong.append("ground")
    if not typed["phone"] or len(typed["phone"]) > _LONGEST or has_controls(typed["phone"]):
        wrong.append("phone")
    if wrong or known is None:
        return None, wrong
    return AskedMandate(number=known, ground=Ground(typed["ground"]), phone=typed["phone"]), []
