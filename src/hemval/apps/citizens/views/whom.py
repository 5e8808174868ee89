"""For whom she is here: herself, or somebody whom she acts for."""

from django.http import HttpResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import render

from hemval.apps.accounts.pages import READING_AND_SENDING
from hemval.apps.citizens.pages import CitizenRequest, signed_in_page, to
from hemval.apps.citizens.persons import person_of
from hemval.apps.citizens.services.visiting import act_for, be_herself
from hemval.core.dates.zone import today

HERSELF = "herself"


@signed_in_page(methods=READING_AND_SENDING)
def whom(request: CitizenRequest) -> HttpResponse:
    """Ask for whom she is here, where there is a choice; lead on where there is none.

    Only her own are looked among: a number of anybody else is no answer. Forms that another window
    shows are about whoever it was before, so they are taken no more.
    """
    who = person_of(request.visit, today(request.now))
    fault = ""
    if request.method == "POST":
        chosen = request.POST.get("whom", "")
        acting = next((one for one in who.acts_for if str(one.pk) == chosen), None)
        if acting is not None:
            act_for(visit=request.visit, acting=acting)
            rotate_token(request)
            return to(request, "citizens:own")
        if chosen == HERSELF and who.client:
            be_herself(visit=request.visit)
            rotate_token(request)
            return to(request, "citizens:own")
        fault = "nobody"
    elif not who.may_be_another and request.visit.subject_id is not None:
        return to(request, "citizens:own")
    context = {"who": who, "fault": fault, "herself": HERSELF}
    return render(request, "citizens/whom.html", context)
