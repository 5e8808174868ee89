"""What somebody answers to one question, from what she has sent: kept, or told what is wrong."""

from dataclasses import dataclass, replace
from datetime import date

from django.http import QueryDict

from hemval.apps.citizens.choosing import BundleToChoose
from hemval.apps.citizens.services.drafting import Begun
from hemval.core.round.days import may_begin_on
from hemval.core.wishing import Question, added, moved, removed

LONGEST = 1000
_STAYS = ("add", "up", "down", "remove")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """Her answer as it now is; whether she goes on to the next question; or what is wrong."""

    answer: Begun
    goes_on: bool = True
    fault: str = ""
    typed: str = ""


def answered(
    question: Question, bundle: BundleToChoose, sent: QueryDict, *, effect: date
) -> Answered:
    """What she has answered to a question, in a round that takes effect on `effect`."""
    match question:
        case Question.WISHES:
            return _wishes(bundle, sent)
        case Question.WAIT:
            return _wait(bundle.answer, sent)
        case Question.WANTED_DATE:
            return _wanted_date(bundle.answer, sent, effect)
        case Question.SPECIAL:
            return _special(bundle.answer, sent)


def _wishes(bundle: BundleToChoose, sent: QueryDict) -> Answered:
    """A button by a provider changes the list; to go on takes a wish, or none at all said."""
    before = bundle.answer
    deed, _, provider = sent.get("do", "").partition(":")
    known = {one.key for one in bundle.providers}
    if deed == "declines":
        return Answered(answer=Begun(declines=True))
    if deed in _STAYS and provider in known:
        wishes = {
            "add": lambda: added(before.wishes, provider, most=bundle.most),
            "up": lambda: moved(before.wishes, provider, -1),
            "down": lambda: moved(before.wishes, provider, 1),
            "remove": lambda: removed(before.wishes, provider),
        }[deed]()
        return Answered(answer=replace(before, wishes=wishes, declines=False), goes_on=False)
    # One who has left since she wished for it is told of no more, nor wished for.
    wishes = tuple(one for one in before.wishes if one in known)
    answer = replace(before, wishes=wishes)
    if not answer.is_answered:
        return Answered(answer=answer, goes_on=False, fault="nothing")
    return Answered(answer=answer)


def _wait(before: Begun, sent: QueryDict) -> Answered:
    wait = sent.get("wait", "")
    if wait not in {"yes", "no"}:
        return Answered(answer=before, goes_on=False, fault="wait")
    return Answered(answer=replace(before, wait_if_full=wait == "yes"))


def _wanted_date(before: Begun, sent: QueryDict, effect: date) -> Answered:
    typed = sent.get("day", "").strip()[:LONGEST]
    if not typed:
        return Answered(answer=replace(before, wanted_date=None))
    try:
        wanted = date.fromisoformat(typed)
    except ValueError:
        return Answered(answer=before, goes_on=False, fault="day", typed=typed)
    if not may_begin_on(wanted, effect):
        return Answered(answer=before, goes_on=False, fault="no-day", typed=typed)
    return Answered(answer=replace(before, wanted_date=wanted))


def _special(before: Begun, sent: QueryDict) -> Answered:
    """What is too long is kept as far as it goes, and she is told."""
    typed = sent.get("special", "").replace("\r\n", "\n").replace("\0", "").strip()
    answer = replace(before, special_wishes=typed[:LONGEST])
    if len(typed) > LONGEST:
        return Answered(answer=answer, goes_on=False, fault="long", typed=typed)
    return Answered(answer=answer)
