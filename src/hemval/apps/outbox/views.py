"""How a client is told, and what was sent: looked at and changed by the office on her word."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.asked_numbers import number
from hemval.apps.clients.models import Client
from hemval.apps.clients.opened import open_client
from hemval.apps.outbox.forms import ContactForm
from hemval.apps.outbox.queries import Contact, contacts_of, sent_to
from hemval.apps.outbox.services.addresses import (
    AddressRefused,
    choose_language,
    set_on_her_word,
    tell_by_letter,
)
from hemval.apps.outbox.services.receipts import want_receipts
from hemval.apps.said import reader_words, said_why
from hemval.core.contact.addresses import ContactWay


@page(Act.REGISTER_CHOICE, methods=READING_AND_SENDING)
def contact(request: StaffRequest, pk: int) -> HttpResponse:
    """How she is told and in which language; changed for herself or for one who acts for her."""
    opened = open_client(request, pk, page="outbox:contact", act=Act.REGISTER_CHOICE)
    if isinstance(opened, HttpResponse):
        return opened
    contacts = contacts_of(opened)
    if request.method == "POST" and "receipts" in request.POST:
        return _receipts(request, opened, contacts)
    is_sent = request.method == "POST"
    form = ContactForm(
        request.POST if is_sent else None, contacts=contacts, language=opened.language
    )
    if is_sent and form.is_valid():
        try:
            _change(request, opened, form)
        except AddressRefused as refused:
            messages.warning(request, said_why(refused))
        else:
            messages.success(request, reader_words().say("clients-told-changed"))
        return HttpResponseRedirect(reverse("outbox:contact", args=[opened.pk]), status=303)
    context = {"client": opened, "contacts": contacts, "sent": sent_to(opened), "form": form}
    return render(request, "outbox/contact.html", context)


def _receipts(request: StaffRequest, client: Client, contacts: Sequence[Contact]) -> HttpResponse:
    """Send receipts by letter to one of those who are told, or no more, as she has asked."""
    hers = {str(one.acting or ""): one.acting for one in contacts}
    who = request.POST.get("who", "")
    if who not in hers:
        raise Http404
    acting = hers[who]
    wants = request.POST["receipts"] == "yes"
    want_receipts(client=client, acting=acting, wants=wants, actor=request.actor, now=request.now)
    messages.success(request, reader_words().say("clients-told-changed"))
    return HttpResponseRedirect(reverse("outbox:contact", args=[client.pk]), status=303)


def _change(request: StaffRequest, client: Client, form: ContactForm) -> None:
    sent = form.cleaned_data
    acting, way = number(sent["who"]), ContactWay(sent["way"])
    if way is ContactWay.LETTER:
        tell_by_letter(client=client, acting=acting, actor=request.actor, now=request.now)
    elif sent["place"]:
        set_on_her_word(
            client=client,
            acting=acting,
            way=way,
            address=sent["place"],
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
