"""Tasks: what waits, one of them, and a new one."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import READING, READING_AND_SENDING, SENDING, StaffRequest, page
from hemval.apps.clients.queries import is_readable, lines
from hemval.apps.said import reader_words, said_why
from hemval.apps.tasks.forms import DoneForm, HandOnForm, WriteForm
from hemval.apps.tasks.models import Task, TaskKind
from hemval.apps.tasks.queries import colleagues, done_lately, waiting_for, within_reach
from hemval.apps.tasks.services import (
    TaskRefused,
    finish_task,
    hand_on_task,
    take_task,
    write_task,
)
from hemval.apps.tasks.ways import ends_elsewhere, way_of, what_is_asked
from hemval.core.dates.zone import today

_AT_MOST = 100
_DONE = 25


@page(Act.HAVE_TASKS)
def tasks(request: StaffRequest) -> HttpResponse:
    """What is late, what nobody has seen, and what one has taken; and what was done lately."""
    actor, now = request.actor, request.now
    on = today(now)
    context = {
        "waiting": waiting_for(actor, on=on, at_most=_AT_MOST),
        "done": done_lately(actor, on=on, at_most=_DONE),
        "may_settle": actor.may(Act.SETTLE_CHOICE),
    }
    return render(request, "tasks/list.html", context)


@page(Act.HAVE_TASKS, methods=READING)
def one(request: StaffRequest, pk: int) -> HttpResponse:
    """One task: what is to be done, who has it, by when."""
    return _show(request, _task(request, pk), DoneForm(), None)


@page(Act.HAVE_TASKS, methods=SENDING)
def take(request: StaffRequest, pk: int) -> HttpResponse:
    """Take it, or say that one has seen it."""
    task = _task(request, pk)
    try:
        take_task(task=task.pk, actor=request.actor, now=request.now)
    except TaskRefused as refused:
        messages.warning(request, said_why(refused))
    return HttpResponseRedirect(reverse("tasks:one", args=[pk]), status=303)


@page(Act.HAVE_TASKS, methods=SENDING)
def hand_on(request: StaffRequest, pk: int) -> HttpResponse:
    """Give it to somebody, by a day."""
    task = _task(request, pk)
    people = _people(request, TaskKind(task.kind), task.client_id)
    form = HandOnForm(request.POST, people=people)
    if not form.is_valid():
        return _show(request, task, DoneForm(), form)
    filled = form.cleaned_data
    try:
        hand_on_task(
            task=task.pk,
            to=filled["owner"],
            due=filled["due"],
            actor=request.actor,
            now=request.now,
        )
    except TaskRefused as refused:
        messages.warning(request, said_why(refused))
    else:
        messages.success(request, reader_words().say("tasks-handed-on"))
    return HttpResponseRedirect(reverse("tasks:list"), status=303)


@page(Act.HAVE_TASKS, methods=SENDING)
def finish(request: StaffRequest, pk: int) -> HttpResponse:
    """Say that it is done, and how."""
    task = _task(request, pk)
    form = DoneForm(request.POST)
    if not form.is_valid():
        return _show(request, task, form, None)
    how = form.cleaned_data["how"].strip()
    try:
        finish_task(task=task.pk, how=how, actor=request.actor, now=request.now)
    except TaskRefused as refused:
        form.add_error(None, said_why(refused))
        return _show(request, task, form, None)
    messages.success(request, reader_words().say("tasks-is-done"))
    return HttpResponseRedirect(reverse("tasks:list"), status=303)


@page(Act.HAVE_TASKS, methods=READING_AND_SENDING)
def write(request: StaffRequest) -> HttpResponse:
    """A task of one's own, about nobody in particular."""
    return _write(request, None)


@page(Act.READ_CLIENTS, methods=READING_AND_SENDING)
def write_for(request: StaffRequest, pk: int) -> HttpResponse:
    """A task about a client whom one may read."""
    if not is_readable(pk, request.actor):
        raise Http404
    return _write(request, pk)


def _write(request: StaffRequest, client: int | None) -> HttpResponse:
    actor, now = request.actor, request.now
    people = _people(request, TaskKind.OWN, client)
    form = WriteForm(request.POST or None, people=people, initial={"owner": actor.user})
    if request.method == "POST" and form.is_valid():
        filled = form.cleaned_data
        try:
            write_task(
                text=filled["text"].strip(),
                client=client,
                owner=filled["owner"],
                due=filled["due"],
                actor=actor,
                now=now,
            )
        except TaskRefused as refused:
            form.add_error("owner", said_why(refused))
        else:
            messages.success(request, reader_words().say("tasks-written"))
            back = reverse("clients:one", args=[client]) if client else reverse("tasks:list")
            return HttpResponseRedirect(back, status=303)
    about = lines([client], actor)[client] if client else None
    return render(request, "tasks/write.html", {"form": form, "about": about})


def _task(request: StaffRequest, pk: int) -> Task:
    """A task that she has or may take; else it is not there for her."""
    actor, now = request.actor, request.now
    task = within_reach(actor, today(now), Task.objects.filter(pk=pk)).first()
    if task is None:
        raise Http404
    return task


def _people(request: StaffRequest, kind: TaskKind, client: int | None) -> list[tuple[int, str]]:
    now = request.now
    return colleagues(kind, today(now), client=client)


def _show(
    request: StaffRequest, task: Task, form: DoneForm, hand_on_form: HandOnForm | None
) -> HttpResponse:
    actor = request.actor
    initial = {"owner": task.owner_id, "due": task.due}
    people = _people(request, TaskKind(task.kind), task.client_id)
    way = way_of(task)
    context = {
        "task": task,
        "asks": what_is_asked(task),
        "way": {"url": way.url(task), "words": way.words} if way else None,
        "client": lines([task.client_id], actor)[task.client_id] if task.client_id else None,
        "form": form,
        "hand_on_form": hand_on_form or HandOnForm(people=people, initial=initial),
        "is_hers": task.owner_id == actor.user,
        "ends_elsewhere": ends_elsewhere(task),
    }
    return render(request, "tasks/one.html", context)
