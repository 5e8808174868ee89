"""To choose, one question a page: wishes, what else she wants, read back, registered."""

from django.http import Http404, HttpResponse
from django.shortcuts import render

from hemval.apps.accounts.pages import READING, READING_AND_SENDING
from hemval.apps.asked_numbers import number
from hemval.apps.choices.services.registering import RegistrationRefused
from hemval.apps.citizens.answering import answered
from hemval.apps.citizens.choosing import ChoiceUnderWay, choice_under_way
from hemval.apps.citizens.own_page import together_here
from hemval.apps.citizens.pages import CitizenRequest, citizen_page, round_here, subject, to
from hemval.apps.citizens.services.drafting import (
    Begun,
    ChangedMeanwhile,
    keep_answer,
    register_draft,
    registered_by,
    worth_now,
)
from hemval.apps.outbox.queries import contact_of
from hemval.apps.page_language import address, language_of
from hemval.apps.rounds.models import Round
from hemval.core.registering import is_in_time
from hemval.core.wishing import Question, Step

_QUESTIONS = {
    "onskemal": Question.WISHES,
    "vanta": Question.WAIT,
    "dag": Question.WANTED_DATE,
    "ovrigt": Question.SPECIAL,
}
_TEMPLATES = {
    Question.WISHES: "citizens/question_wishes.html",
    Question.WAIT: "citizens/question_wait.html",
    Question.WANTED_DATE: "citizens/question_wanted_date.html",
    Question.SPECIAL: "citizens/question_special.html",
}
_PARTS = {question: part for part, question in _QUESTIONS.items()}


def _keep(request: CitizenRequest, round_key: str, part: str, nth: str) -> None:
    """Keep what she sends when she has been signed out, and tell nothing."""
    row = round_here(request, round_key)
    found = choice_under_way(request.visit, subject(request), request.now, row)
    step = _step(found, part, nth)
    if found is not None and step is not None:
        bundle = found.bundles[step.bundle]
        told = answered(step.question, bundle, request.POST, effect=row.effect)
        keep_answer(
            visit=request.visit, row=row, bundle=bundle.key, answer=told.answer, now=request.now
        )


@citizen_page("citizens:question", methods=READING_AND_SENDING, keeps=_keep)
def question(request: CitizenRequest, round_key: str, part: str, nth: str) -> HttpResponse:
    """One question about one bundle; what she answers is kept, and leads on to the next."""
    row = round_here(request, round_key)
    found = choice_under_way(request.visit, subject(request), request.now, row)
    if found is None:
        return to(request, "citizens:own")
    step = _step(found, part, nth)
    if step is None:
        return to(request, "citizens:read_back", round_key=row.key)
    fault, typed = "", ""
    if request.method == "POST":
        bundle = found.bundles[step.bundle]
        told = answered(step.question, bundle, request.POST, effect=row.effect)
        keep_answer(
            visit=request.visit, row=row, bundle=bundle.key, answer=told.answer, now=request.now
        )
        if not told.fault:
            by_now = found.with_answer(step.bundle, told.answer)
            return _on(request, by_now, step, goes_on=told.goes_on)
        fault, typed = told.fault, told.typed
    return _asked(request, found, step, fault=fault, typed=typed)


@citizen_page("citizens:read_back", methods=READING_AND_SENDING)
def read_back(request: CitizenRequest, round_key: str) -> HttpResponse:
    """What she has answered, read back; and what registering it would come to."""
    row, fault = round_here(request, round_key), ""
    if request.method == "POST":
        looked = request.POST.get("looked", "")
        try:
            register_draft(visit=request.visit, row=row, looked=looked, now=request.now)
            return to(request, "citizens:receipt", round_key=row.key)
        except ChangedMeanwhile as refused:
            fault = refused.why
        except RegistrationRefused as refused:
            fault = f"not-{refused.why}"
        # What was refused may be so because the round was frozen or decided while she waited.
        row = round_here(request, round_key)
    found = choice_under_way(request.visit, subject(request), request.now, row)
    if found is None:
        return to(request, "citizens:own")
    if not found.is_begun:
        return to(request, "citizens:question", round_key=row.key, part="onskemal", nth="1")
    return _read_back(request, row, found, fault)


@citizen_page("citizens:receipt", methods=READING)
def receipt(request: CitizenRequest, round_key: str) -> HttpResponse:
    """What she has registered last, what it is worth, and the number of each choice."""
    row = round_here(request, round_key)
    draft = registered_by(request.visit, row)
    if draft is None:
        return to(request, "citizens:own")
    found = choice_under_way(request.visit, subject(request), request.now, row)
    stands = [
        (bundle, choice)
        for bundle in (found.hers.bundles if found else ())
        for choice in bundle.choices
        if choice.row.key in draft.receipts
    ]
    if not stands:
        return to(request, "citizens:own")
    context = {
        "draft": draft,
        "stands": stands,
        "row": row,
        "is_in_time": found is not None and is_in_time(found.hers.now.phase),
        "how": contact_of(subject(request), request.visit.acting_id),
        "together": together_here(request.visit, subject(request), request.now),
    }
    return render(request, "citizens/receipt.html", context)


def _step(found: ChoiceUnderWay | None, part: str, nth: str) -> Step | None:
    """The question of an address, if she is asked it."""
    if found is None or part not in _QUESTIONS:
        raise Http404
    place = number(nth)
    if place is None or not 1 <= place <= len(found.bundles):
        raise Http404
    step = Step(question=_QUESTIONS[part], bundle=place - 1)
    return step if step in found.steps else None


def _on(
    request: CitizenRequest, found: ChoiceUnderWay, step: Step, *, goes_on: bool
) -> HttpResponse:
    """To the next question, by what she has answered by now; else the same page, at her list."""
    row = found.hers.now.row
    if not goes_on:
        return to(request, "citizens:question", "#onskemal", **_address(row, step))
    place = found.place_of(step.question, step.bundle)
    if place is None or place + 1 >= len(found.steps):
        return to(request, "citizens:read_back", round_key=row.key)
    return to(request, "citizens:question", **_address(row, found.steps[place + 1]))


def _address(row: Round, step: Step) -> dict[str, str]:
    return {
        "round_key": row.key,
        "part": _PARTS[step.question],
        "nth": str(step.bundle + 1),
    }


def _asked(
    request: CitizenRequest, found: ChoiceUnderWay, step: Step, *, fault: str, typed: str
) -> HttpResponse:
    row, place = found.hers.now.row, found.steps.index(step)
    bundle = found.bundles[step.bundle]
    language = language_of(request.path_info)
    before = found.steps[place - 1] if place else None
    context = {
        "row": row,
        "bundle": bundle,
        "has_several": len(found.bundles) > 1,
        "question": step.question.value,
        "is_last": step.bundle + 1 == len(found.bundles),
        "fault": fault,
        "typed": typed or _typed(step.question, bundle.answer),
        "back": address(language, "citizens:question", **_address(row, before)) if before else "",
    }
    return render(request, _TEMPLATES[step.question], context)


def _typed(question: Question, answer: Begun) -> str:
    if question is Question.SPECIAL:
        return answer.special_wishes
    return str(answer.wanted_date or "")


def _read_back(
    request: CitizenRequest, row: Round, found: ChoiceUnderWay, fault: str
) -> HttpResponse:
    try:
        worth = {
            one.choice.bundle: one
            for one in worth_now(
                visit=request.visit, row=row, known=found.hers.known, now=request.now
            )
        }
    except RegistrationRefused as refused:
        worth, fault = {}, fault or f"not-{refused.why}"
    lines = [
        {"bundle": one, "nth": str(nth), "becomes": worth.get(one.key)}
        for nth, one in enumerate(found.bundles, start=1)
    ]
    context = {
        "row": row,
        "lines": lines,
        "is_in_time": is_in_time(found.hers.now.phase),
        "fault": fault,
        "looked": found.looked,
        "may_register": bool(worth),
        "has_several": len(found.bundles) > 1,
    }
    return render(request, "citizens/read_back.html", context)
