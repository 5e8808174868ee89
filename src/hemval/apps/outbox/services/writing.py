"""To write a message, in the transaction of what it tells of: then it is told, or nothing is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from hemval.apps.clients.queries import kept_apart_among
from hemval.apps.outbox.addresses import IN_FORCE
from hemval.apps.outbox.models import ContactAddress, Message
from hemval.apps.parts import in_parts
from hemval.apps.rounds.in_earnest import is_in_earnest
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.models import About, TaskKind
from hemval.apps.tasks.services import make_task
from hemval.chance import secret_bytes
from hemval.core.contact.addresses import ContactWay
from hemval.core.contact.kind_rules import MESSAGE_RULES, Otherwise
from hemval.core.contact.kinds import MessageKind
from hemval.texts.languages import CITIZEN_LANGUAGES

_AT_ONCE = 500
_KEY = 16


def tell(
    kind: MessageKind,
    *,
    client: int,
    about_id: int,
    now: datetime,
    to: Sequence[int | None] = (None,),
    round: Round | None = None,
    facts: Mapping[str, str] | None = None,
    language: str = "",
) -> None:
    """Write a message to a client, and to those who act for her, as each wants to be told.

    `to` are their row numbers, None for the client herself. Of an exercise nobody is told. Who is
    kept apart is told by letter alone. Called within the transaction of what is told.
    """
    if round is not None and not is_in_earnest(round):
        return
    addresses = {
        one.acting_id: one for one in ContactAddress.objects.filter(IN_FORCE, client=client)
    }
    if addresses and kept_apart_among([client]):
        addresses = {}
    for acting in to:
        address = addresses.get(acting)
        if address is None and MESSAGE_RULES[kind].otherwise is not Otherwise.A_PERSON:
            continue
        message, is_new = Message.objects.get_or_create(
            kind=kind.value,
            about_id=about_id,
            client_id=client,
            acting_id=acting,
            defaults={
                "round": round,
                "facts": dict(facts or {}),
                **_to(address, language),
                **_written(now, is_sent=address is not None),
            },
        )
        if is_new and address is None:
            leave_to_a_person(message, now)


def tell_at(address: ContactAddress, kind: MessageKind, *, now: datetime) -> None:
    """Write a message to one address, in force or not: it is about the address itself."""
    Message.objects.create(
        kind=kind.value,
        about_id=address.pk,
        client_id=address.client_id,
        acting_id=address.acting_id,
        **_to(address, ""),
        **_written(now, is_sent=True),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A letter that goes to the post: whom it is of, and to whom it is by the id of who acts."""

    letter: int
    client: int
    recipient: str


def tell_of_letters(
    posted: Iterable[Posted], *, is_decision: bool, round: Round, now: datetime
) -> None:
    """Tell those who get a letter that it comes, or that what was decided can be read.

    Called when letters go to the post, since whoever is to be called first has none before.
    """
    if not is_in_earnest(round):
        return
    kind = MessageKind.DECIDED if is_decision else MessageKind.NEW_LETTER
    for part in in_parts(posted, _AT_ONCE):
        clients = {one.client for one in part}
        rows = ContactAddress.objects.filter(IN_FORCE, client__in=clients).select_related("acting")
        addresses = {(one.client_id, one.acting.key if one.acting else ""): one for one in rows}
        apart = kept_apart_among(clients) if addresses else frozenset()
        Message.objects.bulk_create(
            [
                Message(
                    kind=kind.value,
                    about_id=round.pk if is_decision else one.letter,
                    client_id=one.client,
                    acting_id=address.acting_id,
                    round=round,
                    **_to(address, ""),
                    **_written(now, is_sent=True),
                )
                for one in part
                if (address := addresses.get((one.client, one.recipient)))
                and one.client not in apart
            ],
            ignore_conflicts=True,
        )


def leave_to_a_person(message: Message, now: datetime) -> None:
    """Let a person tell her, who gets a task of it."""
    make_task(
        kind=TaskKind.NOT_TOLD,
        now=now,
        client=message.client_id,
        round=message.round_id,
        about=About.MESSAGE,
        about_id=message.pk,
        facts={"message": message.kind},
    )


def known_language(language: str) -> str:
    """A language that messages are written in; Swedish for any other."""
    return language if language in CITIZEN_LANGUAGES else "sv"


def _to(address: ContactAddress | None, language: str) -> dict[str, object]:
    if address is None:
        return {"to": None, "way": ContactWay.LETTER.value, "language": known_language(language)}
    return {"to": address, "way": address.way, "language": address.language}


def _written(now: datetime, *, is_sent: bool) -> dict[str, object]:
    return {
        "key": secret_bytes(_KEY).hex(),
        "written_at": now,
        "due_at": now if is_sent else None,
    }
