"""To try other rules on a round, and to read what came of it."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING_AND_SENDING, StaffRequest, page
from hemval.apps.choice_system.facts import system_of
from hemval.apps.downloads import download
from hemval.apps.rounds.asked import asked_for
from hemval.apps.rounds.models import Round
from hemval.apps.said import reader_words
from hemval.apps.simulations.forms import TryForm
from hemval.apps.simulations.plots import drawn_parts
from hemval.apps.simulations.queries import Tried, one_tried, page_of, table_of, tried_on
from hemval.apps.simulations.services import ask_to_simulate
from hemval.core.system.values import RoundKind
from hemval.files.csv_out import csv_bytes
from hemval.files.faulty import FaultyFile
from hemval.files.simulated.setting import SettingRefused
from hemval.texts.describe.statements import Teller
from hemval.texts.faults import fault_sentence


@page(Act.READ_FIGURES)
def simulations(request: StaffRequest, round_key: str) -> HttpResponse:
    """Which rules have been tried on a round, by whom, and what was changed."""
    row = asked_for(round_key)
    context = {
        "row": row,
        "tried": tried_on(row, reader_words()),
        "may_ask": request.actor.may(Act.SIMULATE),
    }
    return render(request, "simulations/list.html", context)


@page(Act.SIMULATE, methods=READING_AND_SENDING)
def ask(request: StaffRequest, round_key: str) -> HttpResponse:
    """Choose what to change, and have it tried."""
    row = asked_for(round_key)
    teller = Teller(system_of(row.version), row.effect, reader_words())
    form = TryForm(request.POST or None, teller=teller, kind=RoundKind(row.kind))
    if request.method == "POST" and form.is_valid():
        try:
            asked = ask_to_simulate(
                round=row.pk,
                settings=form.settings(),
                draws=form.cleaned_data["draws"],
                actor=request.actor,
                now=request.now,
            )
        except SettingRefused as refused:
            said = reader_words().say(f"simulation-no-{refused.code}", **refused.facts)
            form.add_error(form.field_of(refused.text), said)
        except FaultyFile as faulty:
            _add_faults(form, faulty)
        else:
            messages.success(request, reader_words().say("simulations-asked"))
            url = reverse("simulations:one", args=(row.key, asked.pk))
            return HttpResponseRedirect(url, status=303)
    return render(request, "simulations/ask.html", {"row": row, "form": form})


def _add_faults(form: TryForm, faulty: FaultyFile) -> None:
    """Each fault at the field of the change that leads to it."""
    for one in faulty.faults:
        led = [text for text in form.settings() if f"'{text}'" in one.file]
        field = form.field_of(led[0]) if len(led) == 1 else None
        form.add_error(field, fault_sentence(one.fault, reader_words()))


@page(Act.READ_FIGURES)
def simulation(request: StaffRequest, round_key: str, pk: int) -> HttpResponse:
    """What came of one simulation, or how far it has come."""
    row = asked_for(round_key)
    tried = _asked_for(row, pk)
    told = page_of(tried.row)
    context = {
        "row": row,
        "tried": tried,
        "told": told,
        "parts": drawn_parts(told) if told else (),
        "progress": tried.progress,
        "may_see_jobs": request.actor.may(Act.SEE_JOBS),
        "may_ask": request.actor.may(Act.SIMULATE),
    }
    return render(request, "simulations/one.html", context)


@page(Act.READ_FIGURES)
def table(request: StaffRequest, round_key: str, pk: int, name: str) -> HttpResponse:
    """One table of a simulation, to be saved."""
    found = table_of(_asked_for(asked_for(round_key), pk).row, name)
    if found is None:
        raise Http404
    return download(csv_bytes(found.headings, found.rows), f"{round_key}-{pk}-{name}.csv")


def _asked_for(row: Round, pk: int) -> Tried:
    """The simulation of an address; raises Http404 where there is none."""
    tried = one_tried(row, pk, reader_words())
    if tried is None:
        raise Http404
    return tried
