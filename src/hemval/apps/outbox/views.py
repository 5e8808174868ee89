"""How a client is told, and what was sent: looked at and changed by the office on her word."""

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.asked_numbers import number
from hemval.apps.clients.models import Client
from hemval.apps.clients.opened import open_client
from hemval.apps.outbox.forms import ToldForm
from hemval.apps.outbox.queries import all_told, sent_to
from hemval.apps.outbox.services.places import (
    PlaceRefused,
    choose_language,
    set_on_her_word,
    tell_by_letter,
)
from hemval.apps.said import reader_words, said_why
from hemval.core.telling.places import Way


@page(Act.REGISTER_CHOICE, methods=READING_AND_SENDING)
def how(request: StaffRequest, pk: int) -> HttpResponse:
    """How she is told and in which language; changed for herself or for one who acts for her."""
    opened = open_client(request, pk, page="outbox:how", act=Act.REGISTER_CHOICE)
    if isinstance(opened, HttpResponse):
        return opened
    told = all_told(opened)
    is_sent = request.method == "POST"
    form = ToldForm(request.POST if is_sent else None, told=told, language=opened.language)
    if is_sent and form.is_valid():
        try:
            _change(request, opened, form)
        except PlaceRefused as refused:
            messages.warning(request, said_why(refused))
        else:
            messages.success(request, reader_words().say("clients-told-changed"))
        return HttpResponseRedirect(reverse("outbox:how", args=[opened.pk]), status=303)
    context = {"client": opened, "told": told, "sent": sent_to(opened), "form": form}
    return render(request, "outbox/how.html", context)


def _change(request: StaffRequest, client: Client, form: ToldForm) -> None:
    sent = form.cleaned_data
    acting, way = number(sent["who"]), Way(sent["way"])
    if way is Way.LETTER:
        tell_by_letter(client=client, acting=acting, actor=request.actor, now=request.now)
    elif sent["place"]:
        set_on_her_word(
            client=client,
            acting=acting,
            way=way,
            place=sent["place"],
            language=sent["language"],
            actor=request.actor,
            now=request.now,
        )
    choose_language(
        client=client,
        acting=acting,
        language=sent["language"],
        actor=request.actor,
        now=request.now,
    )
