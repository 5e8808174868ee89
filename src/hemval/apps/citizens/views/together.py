"""To ask for the same provider as those one lives with; each says it for herself."""

from django.http import HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.pages import READING_AND_SENDING
from hemval.apps.citizens.own_page import own_page
from hemval.apps.citizens.pages import CitizenRequest, citizen_page, subject, to
from hemval.apps.clients.services import say_together
from hemval.core.people.household import Asked
from hemval.core.system.choice import Channel

_ANSWERS = {"yes": True, "no": False}


@citizen_page("citizens:together", methods=READING_AND_SENDING, needs_identity=True)
def together(request: CitizenRequest) -> HttpResponse:
    """Who has asked, and what she wants herself; nothing of what anybody has chosen."""
    her = subject(request)
    told = own_page(request.visit, her, request.now)
    if told.together is None:
        return to(request, "citizens:own")
    fault = ""
    if request.method == "POST":
        wants = _ANSWERS.get(request.POST.get("answer", ""))
        if wants is not None:
            say_together(
                client=her,
                wants=wants,
                channel=Channel.WEB,
                chosen_by=request.visit.acting_id,
                actor=None,
                now=request.now,
            )
            return to(request, "citizens:together")
        fault = "choosing-fault-wait"
    context = {
        "asked": told.together,
        "has_asked": told.together in {Asked.SHE, Asked.BOTH},
        "has_refused": her.says_together is False,
        "fault": fault,
    }
    return render(request, "citizens/together.html", context)
