"""One letter: what it says, where it is, and what was done when it came back."""

from collections.abc import Callable

from django.forms import Form
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from hemval.apps.accounts.acts import Act
from hemval.apps.accounts.pages import SENDING, StaffRequest, page
from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.clients.models import Client
from hemval.apps.clients.opened import open_client
from hemval.apps.clients.queries import lines
from hemval.apps.correspondence import queries, services
from hemval.apps.correspondence.forms import HandOverForm, ReturnForm, SettleForm
from hemval.apps.correspondence.kept_files import NotKept, pdf_of
from hemval.apps.correspondence.models import Letter
from hemval.apps.correspondence.services import MailRefused
from hemval.apps.correspondence.views.asked import as_file, go_on
from hemval.apps.refused import Refused
from hemval.apps.rounds.asked import asked_for
from hemval.apps.said import said_why

_LETTER = "correspondence:letter"


@page(Act.READ_LETTERS)
def one(request: StaffRequest, letter_key: str) -> HttpResponse:
    """Where a letter is, and what can be done with it."""
    letter, client = _opened(request, letter_key, Act.READ_LETTERS)
    if isinstance(client, HttpResponse):
        return client
    return show(request, letter, client)


@page(Act.READ_LETTERS)
def by_number(request: StaffRequest, pk: int) -> HttpResponse:
    """Go to the letter that a task is about."""
    letter = get_object_or_404(Letter, pk=pk)
    return HttpResponseRedirect(reverse(_LETTER, args=(letter.key,)))


@page(Act.READ_LETTERS)
def pdf(request: StaffRequest, letter_key: str) -> HttpResponse:
    """The letter as it was printed."""
    letter, client = _opened(request, letter_key, Act.READ_LETTERS)
    if isinstance(client, HttpResponse):
        return client
    try:
        contents = pdf_of(letter)
    except NotKept:
        return go_on(request, Refused("mail-letter-not-kept"), _LETTER, letter.key)
    record(
        what=Deed.LETTER_READ,
        actor=request.actor,
        now=request.now,
        subject="letter",
        subject_id=letter.key,
        client=client.pk,
    )
    return as_file(contents, f"brev_{letter.key}.pdf", is_shown=True)


@page(Act.READ_LETTERS, methods=SENDING)
def returned(request: StaffRequest, letter_key: str) -> HttpResponse:
    """Note that it has come back."""
    letter, client = _opened(request, letter_key, Act.READ_LETTERS)
    if isinstance(client, HttpResponse):
        return client
    form = ReturnForm(request.POST)
    if not form.is_valid():
        return show(request, letter, client, returning=form)

    def note() -> None:
        services.note_return(
            letter=letter.pk,
            remark=form.cleaned_data["remark"].strip(),
            actor=request.actor,
            now=request.now,
        )

    if not _is_done(form, note):
        return show(request, letter, client, returning=form)
    return go_on(request, "mail-return-noted", _LETTER, letter.key)


@page(Act.READ_LETTERS, methods=SENDING)
def settled(request: StaffRequest, letter_key: str) -> HttpResponse:
    """Say what was done about it, and send it again if that is to be done."""
    letter, client = _opened(request, letter_key, Act.READ_LETTERS)
    if isinstance(client, HttpResponse):
        return client
    form = SettleForm(request.POST)
    if not form.is_valid():
        return show(request, letter, client, settling=form)
    again: bool = form.cleaned_data["send_again"]

    def settle() -> None:
        services.settle_return(
            letter=letter.pk,
            how=form.cleaned_data["how"].strip(),
            send_again=again,
            actor=request.actor,
            now=request.now,
        )

    if not _is_done(form, settle):
        return show(request, letter, client, settling=form)
    message = "mail-return-settled-again" if again else "mail-return-settled"
    return go_on(request, message, _LETTER, letter.key)


@page(Act.READ_PROTECTED, methods=SENDING)
def handed_over(request: StaffRequest, letter_key: str) -> HttpResponse:
    """Note how a protected person has got her letter."""
    letter, client = _opened(request, letter_key, Act.READ_PROTECTED)
    if isinstance(client, HttpResponse):
        return client
    if not letter.by_hand:
        raise Http404
    form = HandOverForm(request.POST)
    if not form.is_valid():
        return show(request, letter, client, handing=form)

    def hand() -> None:
        services.hand_over(
            letter=letter.pk,
            how=form.cleaned_data["how"].strip(),
            actor=request.actor,
            now=request.now,
        )

    if not _is_done(form, hand):
        return show(request, letter, client, handing=form)
    return go_on(request, "mail-handed-over", _LETTER, letter.key)


@page(Act.READ_LETTERS)
def back(request: StaffRequest, round_key: str) -> HttpResponse:
    """The letters of a round that have come back, and that nobody has dealt with."""
    row = asked_for(round_key)
    actor, now = request.actor, request.now
    found = list(queries.letters_back(row, actor))
    named = lines([one.letter.client_id for one in found], actor)
    if named:
        record(
            what=Deed.LETTERS_LISTED,
            actor=actor,
            now=now,
            subject="page",
            subject_id="correspondence:back",
            contents={"clients": sorted(named)},
        )
    context = {"row": row, "lines": [(one, named[one.letter.client_id]) for one in found]}
    return render(request, "correspondence/back.html", context)


@page(Act.READ_PROTECTED)
def by_hand(request: StaffRequest, round_key: str) -> HttpResponse:
    """The letters of protected persons, without who they are: each is opened with a reason."""
    row = asked_for(round_key)
    context = {"row": row, "letters": queries.letters_by_hand(row)}
    return render(request, "correspondence/by_hand.html", context)


def show(
    request: StaffRequest,
    letter: Letter,
    client: Client,
    *,
    returning: ReturnForm | None = None,
    settling: SettleForm | None = None,
    handing: HandOverForm | None = None,
) -> HttpResponse:
    """The page of a letter, with what somebody has filled in."""
    returns = list(letter.returns.all())
    context = {
        "letter": letter,
        "client": client,
        "returns": returns,
        "replaced": list(letter.replaces.all()),
        "may_return": letter.sent_at is not None and letter.returned_at is None,
        "may_settle": any(one.dealt_with_at is None for one in returns),
        "may_hand_over": letter.by_hand and letter.sent_at is None and letter.held_at is None,
        "returning": returning or ReturnForm(),
        "settling": settling or SettleForm(),
        "handing": handing or HandOverForm(),
    }
    return render(request, "correspondence/letter.html", context)


def _opened(request: StaffRequest, key: str, act: Act) -> tuple[Letter, Client | HttpResponse]:
    """The letter, and whom it is about if the reader may read of her; the log then tells it."""
    letter = queries.letter_of(key)
    if letter is None:
        raise Http404
    return letter, open_client(request, letter.client_id, page=_LETTER, act=act)


def _is_done(form: Form, what: Callable[[], None]) -> bool:
    """Do what was filled in; where it is refused the form says why, and keeps what was written."""
    try:
        what()
    except MailRefused as refused:
        form.add_error(None, said_why(refused))
        return False
    return True
