"""How she is told that something has happened, and in which language: chosen on her own page."""

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.pages import READING_AND_SENDING
from hemval.apps.citizens.pages import CitizenRequest, citizen_page, subject, to
from hemval.apps.outbox.addresses import address_of
from hemval.apps.outbox.carrying import ways_there_are
from hemval.apps.outbox.languages import Offered, languages_offered
from hemval.apps.outbox.queries import contact_of
from hemval.apps.outbox.services.addresses import (
    AddressRefused,
    ask_for_code,
    choose_language,
    confirm,
    tell_by_letter,
    waiting,
)
from hemval.apps.outbox.services.receipts import want_receipts
from hemval.apps.page_language import language_of
from hemval.core.contact.addresses import ContactWay, NotAnAddress, address_typed

_DONE = ("place", "letter", "language", "receipts", "no_receipts")
_LONGEST = 254


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """What came of what she sent: done, or what is wrong and what she had typed."""

    done: str = ""
    fault: str = ""
    at: str = ""


@citizen_page("citizens:contact", methods=READING_AND_SENDING, needs_identity=True)
def contact(request: CitizenRequest) -> HttpResponse:
    """Ask how she wants to be told; an address is used when she has typed the code that went there.

    What she types stands in no address: what was done is told by a word.
    """
    answer = _Answer()
    if request.method == "POST":
        answer = _did(request)
        if not answer.fault:
            return to(request, "citizens:contact", f"?klart={answer.done}" if answer.done else "")
    client, acting = subject(request), request.visit.acting_id
    waits = waiting(client, acting, request.now)
    done = request.GET.get("klart", "")
    context = {
        "how": contact_of(client, acting),
        "is_protected": client.is_protected,
        "ways": [*(one.value for one in ways_there_are()), ContactWay.LETTER.value],
        "waits": waits,
        "waits_at": address_of(waits) if waits else "",
        "languages": languages_offered(),
        "language_now": _language_now(request),
        "done": done if done in _DONE else "",
        "fault": answer.fault,
        "at": answer.at,
        "typed": {name: request.POST.get(name, "")[:_LONGEST] for name in ("way", "email", "sms")},
    }
    return render(request, "citizens/contact.html", context)


def _did(request: CitizenRequest) -> _Answer:
    client, acting = subject(request), request.visit.acting_id
    deed = request.POST.get("do", "")
    try:
        if deed == "code":
            typed = request.POST.get("code", "")[:_LONGEST]
            confirm(client=client, acting=acting, typed=typed, now=request.now)
            return _Answer(done="place")
        if deed in {"receipts", "no_receipts"}:
            wants = deed == "receipts"
            want_receipts(client=client, acting=acting, wants=wants, actor=None, now=request.now)
            return _Answer(done=deed)
        if deed == "language":
            return _language(request, languages_offered())
        return _way(request)
    except AddressRefused as refused:
        return _Answer(fault=refused.message, at="code" if deed == "code" else "way")


def _way(request: CitizenRequest) -> _Answer:
    client, acting = subject(request), request.visit.acting_id
    chosen = request.POST.get("way", "")
    if chosen == ContactWay.LETTER:
        tell_by_letter(client=client, acting=acting, actor=None, now=request.now)
        return _Answer(done="letter")
    if chosen not in ways_there_are():
        return _Answer(fault="told-fault-way", at="way")
    way = ContactWay(chosen)
    try:
        typed = address_typed(way, request.POST.get(way.value, ""))
    except NotAnAddress:
        return _Answer(fault=f"told-fault-{way.value}", at=way.value)
    language = _language_now(request)
    ask_for_code(
        client=client, acting=acting, way=way, address=typed, language=language, now=request.now
    )
    return _Answer()


def _language(request: CitizenRequest, offered: tuple[Offered, ...]) -> _Answer:
    chosen = request.POST.get("language", "")
    if chosen not in {one.code for one in offered}:
        return _Answer(fault="told-fault-language", at="language")
    choose_language(
        client=subject(request),
        acting=request.visit.acting_id,
        language=chosen,
        actor=None,
        now=request.now,
    )
    return _Answer(done="language")


def _language_now(request: CitizenRequest) -> str:
    """Hers as she has said; of one who acts for another, that of the page."""
    if request.visit.acting_id is None and subject(request).written_in:
        return subject(request).written_in
    return language_of(request.path_info)
