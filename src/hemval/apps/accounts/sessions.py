"""How long somebody stays signed in, and what she had typed when the time ran out.

Whoever does nothing for half an hour, or has been in for a working day, signs in again. What she
then sends is kept, encrypted, until she has: the page asks whether to send it once more.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.contrib.auth import login, logout
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest, HttpResponse

from hemval.apps.accounts.acts import TELLS_OF_NOBODY
from hemval.apps.accounts.models import User
from hemval.apps.accounts.pages import StaffRequest
from hemval.apps.accounts.services.sign_in import signed_in, signed_out
from hemval.apps.page_language import OFFICE
from hemval.apps.sealed_numbers import NumberSealed, opened, sealed

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=10)
HALFWAY = timedelta(minutes=10)
"""How long one may stay between the password and the code."""
_SEEN_EVERY = timedelta(minutes=1)
_MOST_KEPT = 200_000
_OWNER = "kept"
_BACKEND = "django.contrib.auth.backends.ModelBackend"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What somebody sent when she was no longer signed in: where to, and each field."""

    user: int
    path: str
    fields: tuple[tuple[str, str], ...]
    had_files: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Halfway:
    """Somebody who has given her password and not yet her code."""

    user: User
    wanted: str


class TimeoutMiddleware:
    """Signs out whoever has done nothing for too long, or been in for too long.

    Says of every page, too, whether a browser may keep it, unless the page has said so itself.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Keep what answers."""
        self.get_response = get_response

    def __call__(self, request: StaffRequest) -> HttpResponse:
        """Let no browser keep a page that may tell of persons, nor show another without asking."""
        response = self.get_response(request)
        found = request.resolver_match
        tells = getattr(found and found.func, "act", None) not in TELLS_OF_NOBODY
        kept = "no-store" if tells else "no-cache"
        response.headers.setdefault("Cache-Control", f"private,{kept}")
        return response

    def process_view(self, request: StaffRequest, *_: object) -> None:
        """Look at the clock before the page is asked, and after a foreign form is refused."""
        if not request.path_info.startswith(OFFICE) or not isinstance(request.user, User):
            return
        now: datetime = request.now
        if _ran_out(request.session, now):
            _sign_out_and_keep(request, request.user)
            return
        _seen(request.session, now)
        if request.method == "POST" and "kept" in request.session:
            kept = kept_for(request)
            if kept is None or kept.path == request.get_full_path():
                forget_kept(request)


def let_in(request: StaffRequest, user: User, *, way: str) -> None:
    """Begin a session for somebody who has shown who she is."""
    now: datetime = request.now
    login(request, user, backend=_BACKEND)
    request.session["began"] = now.isoformat()
    request.session["seen"] = now.isoformat()
    for passed in ("halfway", "ran_out", "identity", "secret"):
        request.session.pop(passed, None)
    request.session.clear_expired()
    kept = kept_for(request)
    if kept is not None and kept.user != user.pk:
        forget_kept(request)
    signed_in(user=user, way=way, now=now)


def go_halfway(request: StaffRequest, user: User, wanted: str) -> None:
    """Remember who has given her password, and where she was going."""
    now: datetime = request.now
    request.session.cycle_key()
    request.session["halfway"] = {"user": user.pk, "at": now.isoformat(), "wanted": wanted}


def halfway(request: StaffRequest) -> Halfway | None:
    """Who has given her password in this session, while it counts."""
    told = request.session.get("halfway")
    now: datetime = request.now
    if not told or now - datetime.fromisoformat(told["at"]) > HALFWAY:
        return None
    user = User.objects.filter(pk=told["user"], is_active=True).first()
    return Halfway(user=user, wanted=told["wanted"]) if user else None


def kept_for(request: StaffRequest) -> Kept | None:
    """What was sent when the time had run out, if anything was."""
    cipher = request.session.get("kept")
    if not cipher:
        return None
    try:
        told = json.loads(opened(bytes.fromhex(cipher), _OWNER))
    except NumberSealed:
        return None
    fields = tuple((name, value) for name, value in told["fields"])
    return Kept(user=told["user"], path=told["path"], fields=fields, had_files=told["had_files"])


def keep_typed(request: HttpRequest) -> None:
    """Keep what she sent, which something must come before: she is asked to send it again."""
    if isinstance(request.user, User):
        _keep(request, _typed(request, request.user))


def forget_kept(request: StaffRequest) -> None:
    """It has been sent again, or is not wanted."""
    request.session.pop("kept", None)


def _ran_out(session: SessionBase, now: datetime) -> bool:
    began, seen = session.get("began"), session.get("seen")
    if not began or not seen:
        return False  # Only tests come in by another way than `let_in`; a test holds that.
    return (
        now - datetime.fromisoformat(seen) > IDLE or now - datetime.fromisoformat(began) > LONGEST
    )


def _seen(session: SessionBase, now: datetime) -> None:
    if "seen" in session and now - datetime.fromisoformat(session["seen"]) > _SEEN_EVERY:
        session["seen"] = now.isoformat()


def _sign_out_and_keep(request: StaffRequest, user: User) -> None:
    sent = _typed(request, user) if request.method == "POST" else ""
    signed_out(user=user, now=request.now)
    logout(request)
    request.session["ran_out"] = True
    _keep(request, sent)


def _typed(request: HttpRequest, user: User) -> str:
    fields = [
        (name, value)
        for name, values in request.POST.lists()
        for value in values
        if name != "csrfmiddlewaretoken" and isinstance(value, str)
    ]
    told = {"user": user.pk, "path": request.get_full_path(), "fields": fields}
    return json.dumps({**told, "had_files": bool(request.FILES)})


def _keep(request: HttpRequest, sent: str) -> None:
    if sent and len(sent) <= _MOST_KEPT:
        request.session["kept"] = sealed(sent, _OWNER).hex()
