"""What is left to do of a decided round, wherever it is done."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django import template
from django.urls import reverse

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act
from hemval.apps.correspondence.queries import notices_left
from hemval.apps.rounds.models import Round
from hemval.apps.tasks.queries import decisions_left
from hemval.texts.words import Value

register = template.Library()


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """One thing that is left: its sentence, and where it is done, if she may go there."""

    message: str
    facts: Mapping[str, Value]
    url: str
    words: str


@register.simple_tag(takes_context=True)
def left_to_do(context: template.Context, row: Round) -> tuple[Left, ...]:
    """What is left of a round: nothing before it is decided."""
    if row.decided_at is None:
        return ()
    return tuple(_left(row, context["request"].actor))


def _left(row: Round, actor: Actor) -> Iterator[Left]:
    post = reverse("correspondence:round", args=(row.key,)) if actor.may(Act.READ_LETTERS) else ""
    tasks = reverse("tasks:list") if actor.may(Act.HAVE_TASKS) else ""
    notices, decisions = notices_left(row), decisions_left(row)
    if not notices.is_gone_through:
        yield Left(message="rounds-left-letters", facts={}, url=post, words="rounds-go-letters")
    elif notices.unsent:
        facts = {"letters": notices.unsent}
        yield Left(message="rounds-left-unsent", facts=facts, url=post, words="rounds-go-letters")
    if notices.by_hand:
        yield Left(message="rounds-left-by_hand", facts={}, url="", words="")
    if decisions:
        facts = {"persons": decisions}
        yield Left(message="rounds-left-decide", facts=facts, url=tasks, words="rounds-go-tasks")
