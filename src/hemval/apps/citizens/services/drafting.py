"""A choice while somebody makes it: each answer is kept as it is given, until she registers it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from hemval.apps.choices.client_in_round import ClientInRound
from hemval.apps.choices.services.registering import (
    Answer,
    ArrivedChoice,
    Registration,
    RegistrationRefused,
    preview,
    register,
)
from hemval.apps.citizens.models import Draft, SignInMethod, Visit
from hemval.apps.clients.holding import held_client
from hemval.apps.clients.models import Client
from hemval.apps.refused import Refused
from hemval.apps.rounds.days import moment_in
from hemval.apps.rounds.holding import held_round
from hemval.apps.rounds.models import Round
from hemval.core.dates.moments import Arrival
from hemval.core.dates.zone import in_sweden, today
from hemval.core.registering import NotTaken
from hemval.core.system.choice import Channel

_CHANNELS = {SignInMethod.IDENTITY: Channel.WEB, SignInMethod.LETTER_CODE: Channel.LETTER_CODE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """What she has answered so far for one bundle; providers by id, the first wish first."""

    wishes: tuple[str, ...] = ()
    declines: bool = False
    wait_if_full: bool = False
    wanted_date: date | None = None
    special_wishes: str = field(default="", repr=False)

    @property
    def is_answered(self) -> bool:
        """Has she said whom she wishes for, or that she does not wish to choose?"""
        return bool(self.wishes) or self.declines


class ChangedMeanwhile(Refused):
    """What she would register is not what was read back to her: another window has changed it."""

    words = "choosing-fault-"

    def __init__(self) -> None:
        """Say that it has changed."""
        super().__init__("changed")


def draft_of(visit: Visit, row: Round) -> Draft | None:
    """The choice that she, or who acts for her, has begun in a round and not registered."""
    return _hers(visit, row).filter(registered_at__isnull=True).first()


def registered_by(visit: Visit, row: Round) -> Draft | None:
    """What she has registered last in a round, herself or as the one who acts."""
    rows = _hers(visit, row).filter(registered_at__isnull=False)
    return rows.order_by("-registered_at", "-id").first()


def answers_of(draft: Draft | None) -> Mapping[str, Begun]:
    """What she has answered so far, by bundle."""
    return {bundle: _begun(told) for bundle, told in (draft.answers if draft else {}).items()}


def keep_answer(*, visit: Visit, row: Round, bundle: str, answer: Begun, now: datetime) -> None:
    """Keep what she answers for one bundle; what she has answered for others stays."""
    with transaction.atomic():
        held_client(_subject(visit).pk)
        draft = draft_of(visit, row) or Draft(
            client=_subject(visit), round=row, acting=visit.acting, begun_at=now
        )
        draft.answers = {**draft.answers, bundle: _written(answer)}
        draft.changed_at = now
        draft.save()


def looked_at(answers: Mapping[str, Begun]) -> str:
    """What tells one set of answers from another, for a form that registers what was read back."""
    told = {bundle: _written(one) for bundle, one in answers.items()}
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def worth_now(
    *, visit: Visit, row: Round, known: ClientInRound, now: datetime
) -> tuple[Registration, ...]:
    """What registering would come to now, by what is `known`; raises RegistrationRefused."""
    moment = moment_in(row, now)
    told = _told(visit, answers_of(draft_of(visit, row)), moment)
    return preview(row=row, client=_subject(visit), told=told, now=moment, known=known)


def register_draft(*, visit: Visit, row: Round, looked: str, now: datetime) -> Draft:
    """Register what was read back to her, once, however often it is sent.

    The round is held before she is, as by everybody who holds both: two who held one each would
    wait for each other. Raises RegistrationRefused, and ChangedMeanwhile where the draft says
    another thing by now.
    """
    with transaction.atomic():
        held_round(row.pk)
        held_client(_subject(visit).pk)
        draft = draft_of(visit, row)
        before = registered_by(visit, row)
        if draft is None and before and looked_at(answers_of(before)) == looked:
            return before
        if draft is None or looked_at(answers_of(draft)) != looked:
            raise ChangedMeanwhile
        choices = register(
            round_pk=row.pk,
            client=_subject(visit),
            told=_told(visit, answers_of(draft), moment_in(row, now)),
            actor=None,
            now=moment_in(row, now),
            noted_at=now,
        )
        draft.registered_at = now
        draft.receipts = [one.key for one in choices]
        draft.save(update_fields=("registered_at", "receipts"))
    return draft


def _hers(visit: Visit, row: Round) -> QuerySet[Draft]:
    return Draft.objects.filter(client=visit.subject_id, round=row, acting=visit.acting_id)


def _subject(visit: Visit) -> Client:
    if visit.subject is None:
        raise LookupError
    return visit.subject


def _told(visit: Visit, answers: Mapping[str, Begun], moment: datetime) -> ArrivedChoice:
    """What she has answered, as it arrives; raises RegistrationRefused where that is nothing."""
    if not any(one.is_answered for one in answers.values()):
        raise RegistrationRefused(NotTaken.NO_ANSWER)
    return ArrivedChoice(
        answers=tuple(
            Answer(
                bundle=bundle,
                wishes=one.wishes,
                declines=one.declines,
                wait_if_full=one.wait_if_full,
                wanted_date=one.wanted_date,
                special_wishes=one.special_wishes,
            )
            for bundle, one in answers.items()
            if one.is_answered
        ),
        channel=_CHANNELS[SignInMethod(visit.way)],
        arrived=Arrival(day=today(moment), moment=in_sweden(moment)),
        chosen_by=visit.acting_id,
    )


def _written(answer: Begun) -> dict[str, object]:
    told = asdict(answer)
    wanted = answer.wanted_date
    return {**told, "wishes": list(answer.wishes), "wanted_date": str(wanted) if wanted else None}


def _begun(told: Mapping[str, Any]) -> Begun:
    wanted = told["wanted_date"]
    plain = Begun(**{**told, "wishes": tuple(told["wishes"]), "wanted_date": None})
    return replace(plain, wanted_date=date.fromisoformat(wanted) if wanted else None)
