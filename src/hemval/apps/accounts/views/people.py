"""Pages of who works here and in which roles."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from hemval.apps.accounts import queries
from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.forms import DaysForm, PersonForm, RoleForm
from hemval.apps.accounts.models import MayReadProtected, RoleHeld, User
from hemval.apps.accounts.pages import READING_AND_SENDING, SENDING, StaffRequest, page
from hemval.apps.accounts.services import people
from hemval.apps.accounts.services.people import PersonRefusal, PersonRefused
from hemval.apps.said import said, said_why
from hemval.core.dates.zone import today


@page(Act.GIVE_ROLES)
def everybody(request: StaffRequest) -> HttpResponse:
    """Who works here."""
    found = queries.people(today(request.now))
    return render(request, "accounts/people.html", {"people": found})


@page(Act.GIVE_ROLES, methods=READING_AND_SENDING)
def add(request: StaffRequest) -> HttpResponse:
    """Somebody new."""
    form = PersonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            added = people.add_person(actor=request.actor, now=request.now, **form.cleaned_data)
        except PersonRefused as refused:
            is_name = refused.why is PersonRefusal.NAME_TAKEN
            form.add_error("username" if is_name else "subject", said_why(refused))
        else:
            return _done(request, added.pk, "accounts-added")
    return render(request, "accounts/add.html", {"form": form})


@page(Act.GIVE_ROLES)
def one(request: StaffRequest, pk: int) -> HttpResponse:
    """One of them: her roles, how she signs in, and what can be changed."""
    return _shown(request, pk)


@page(Act.GIVE_ROLES, methods=SENDING)
def give_role(request: StaffRequest, pk: int) -> HttpResponse:
    """Give her a role."""
    user = get_object_or_404(User, pk=pk)
    form = RoleForm(request.POST, prefix="role")
    if not form.is_valid():
        return _shown(request, pk, role_form=form)
    people.give_role(user=user, actor=request.actor, now=request.now, **form.cleaned_data)
    return _done(request, pk, "accounts-role-was-given")


@page(Act.GIVE_ROLES, methods=SENDING)
def end_role(request: StaffRequest, pk: int) -> HttpResponse:
    """End one of her roles."""
    held = get_object_or_404(RoleHeld.objects.select_related("user"), pk=pk)
    try:
        people.end_role(held=held, actor=request.actor, now=request.now)
    except PersonRefused as refused:
        return _done(request, held.user_id, refused)
    return _done(request, held.user_id, "accounts-role-was-ended")


@page(Act.GIVE_ROLES, methods=SENDING)
def name_for_protected(request: StaffRequest, pk: int) -> HttpResponse:
    """Name her to handle people with protected identity."""
    user = get_object_or_404(User, pk=pk)
    form = DaysForm(request.POST, prefix="naming")
    if not form.is_valid():
        return _shown(request, pk, naming_form=form)
    now = request.now
    starts = form.cleaned_data["starts"] or today(now)
    ends = form.cleaned_data["ends"]
    if ends is not None and ends < starts:
        form.add_error("ends", said("accounts-ends-before"))
        return _shown(request, pk, naming_form=form)
    people.name_for_protected(user=user, starts=starts, ends=ends, actor=request.actor, now=now)
    return _done(request, pk, "accounts-was-named")


@page(Act.GIVE_ROLES, methods=SENDING)
def end_naming(request: StaffRequest, pk: int) -> HttpResponse:
    """End that she may."""
    naming = get_object_or_404(MayReadProtected.objects.select_related("user"), pk=pk)
    try:
        people.end_naming(naming=naming, actor=request.actor, now=request.now)
    except PersonRefused as refused:
        return _done(request, naming.user_id, refused)
    return _done(request, naming.user_id, "accounts-naming-was-ended")


@page(Act.GIVE_ROLES, methods=SENDING)
def start_link(request: StaffRequest, pk: int) -> HttpResponse:
    """Show a link, once, by which she chooses a password."""
    user = get_object_or_404(User, pk=pk, is_active=True)
    path = people.starting_path(user=user, actor=request.actor, now=request.now)
    link = request.build_absolute_uri(path)
    return render(request, "accounts/link.html", {"person": user, "link": link})


@page(Act.GIVE_ROLES, methods=SENDING)
def forget_second_factor(request: StaffRequest, pk: int) -> HttpResponse:
    """Let her set up another second factor the next time."""
    user = get_object_or_404(User, pk=pk)
    people.forget_second_factor(user=user, actor=request.actor, now=request.now)
    return _done(request, pk, "accounts-factor-was-forgotten")


@page(Act.GIVE_ROLES, methods=SENDING)
def close(request: StaffRequest, pk: int) -> HttpResponse:
    """Close her account."""
    user = get_object_or_404(User, pk=pk)
    try:
        people.close(user=user, actor=request.actor, now=request.now)
    except PersonRefused as refused:
        return _done(request, pk, refused)
    return _done(request, pk, "accounts-was-closed")


@page(Act.GIVE_ROLES, methods=SENDING)
def open_again(request: StaffRequest, pk: int) -> HttpResponse:
    """Open it again."""
    user = get_object_or_404(User, pk=pk)
    people.open_again(user=user, actor=request.actor, now=request.now)
    return _done(request, pk, "accounts-was-opened")


def _shown(
    request: StaffRequest,
    pk: int,
    role_form: RoleForm | None = None,
    naming_form: DaysForm | None = None,
) -> HttpResponse:
    person = queries.person(pk, today(request.now))
    if person is None:
        raise Http404
    context = {
        "person": person,
        "role_form": role_form or RoleForm(prefix="role"),
        "naming_form": naming_form or DaysForm(prefix="naming"),
        "is_wrong": bool(role_form or naming_form),
    }
    return render(request, "accounts/person.html", context)


def _done(request: StaffRequest, pk: int, told: str | PersonRefused) -> HttpResponseRedirect:
    if isinstance(told, PersonRefused):
        messages.warning(request, said_why(told))
    else:
        messages.success(request, said(told))
    return HttpResponseRedirect(reverse("accounts:person", args=(pk,)), status=303)
