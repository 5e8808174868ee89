"""What the public of a made-up office is told: facts of providers, some old, some held back."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from hemval.apps.accounts.actor import Actor
from hemval.apps.outreach.models import Fact, Verdict
from hemval.apps.outreach.queries import waiting
from hemval.apps.outreach.services.day import begin_day
from hemval.apps.outreach.services.facts import propose, propose_from_lists, review, take_back
from hemval.apps.outreach.services.news_and_phone import set_phone_day, tell_news
from hemval.core.comparison.fields import Compared
from hemval.core.comparison.stated import YES, Stated
from hemval.core.dates.workdays import next_working_day
from hemval.core.dates.zone import today
from hemval.core.system.values import LocalText
from hemval.texts.languages import PUBLIC_LANGUAGES
from hemval.texts.words import words
from hemval.web.made_up.days import later
from hemval.web.made_up.staff import Staff

_FIRST, _CHANGED, _LATELY = -40, -12, -3
"""Days from now: when facts were first told, when one changed, and when some were proposed."""
_LOOKED_AT = (_FIRST, _CHANGED, -7, -4)
"""Days whose key and whose lists are kept; a weekend moves none to come."""
_FEW = 4
_EDUCATED, _MORE_FOR_EACH = 72, 3


def tell_the_public(staff: Staff, now: datetime) -> None:
    """Let facts be proposed and looked at as in life: most show, some wait, one is taken back."""
    for days in _LOOKED_AT:
        begin_day(later(now, days))
    first, changed, lately = (later(now, days) for days in (_FIRST, _CHANGED, _LATELY))
    propose_from_lists(actor=staff.manager, now=first)
    _let_show(staff, first)
    providers = list(staff.providers.items())
    for provider, actor in providers[:2]:
        _say_of_oneself(provider, actor, _of_contact(today(changed)), changed)
    _few_have_answered(providers[0][0], staff, changed)
    _let_show(staff, changed)
    _take_one_back(staff, later(now, -7))
    for at, (provider, actor) in enumerate(providers):
        _say_of_oneself(provider, actor, _new_ones(at, today(lately)), lately)
    _news(staff, now)


def _let_show(staff: Staff, now: datetime) -> None:
    facts = [row.pk for row in waiting()]
    if facts:
        review(facts=facts, verdict=Verdict.SHOWN, remark="", actor=staff.case_manager, now=now)


def _say_of_oneself(provider: int, actor: Actor, facts: Iterable[Stated], now: datetime) -> None:
    for stated in facts:
        propose(provider=provider, stated=stated, is_own=True, actor=actor, now=now)


def _of_contact(on: date) -> Iterable[Stated]:
    told = _in_every_language("trial-told-contact")
    yield Stated(field=Compared.FIXED_CONTACT, value=YES, words=told, as_of=on, source=_own())


def _new_ones(at: int, on: date) -> Iterable[Stated]:
    """Each has newer figures; the first tells who leads it."""
    education = str(_EDUCATED + _MORE_FOR_EACH * at)
    yield Stated(field=Compared.CARE_EDUCATION, value=education, as_of=on, source=_own())
    if not at:
        name = LocalText.swedish(words("sv").say("trial-told-manager"))
        yield Stated(field=Compared.MANAGER, words=name, as_of=on, source=_own())


def _few_have_answered(provider: int, staff: Staff, now: datetime) -> None:
    few = Stated(
        field=Compared.SATISFACTION,
        value="75",
        answers=_FEW,
        as_of=today(now),
        source=words("sv").say("trial-told-survey"),
    )
    propose(provider=provider, stated=few, is_own=False, actor=staff.manager, now=now)


def _take_one_back(staff: Staff, now: datetime) -> None:
    shows = Fact.objects.filter(verdict=Verdict.SHOWN.value, field=Compared.EXTRA_SERVICES.value)
    for row in shows.order_by("pk")[:1]:
        because = staff.say("trial-said-taken_back")
        take_back(fact=row.pk, because=because, actor=staff.manager, now=now)


def _news(staff: Staff, now: datetime) -> None:
    on = today(now)
    told = _in_every_language("trial-told-round")
    tell_news(words=told, starts=on, ends=on + timedelta(days=7), actor=staff.manager, now=now)
    set_phone_day(day=next_working_day(on), hours=(), actor=staff.manager, now=now)


def _own() -> str:
    return words("sv").say("trial-told-own")


def _in_every_language(message: str) -> LocalText:
    return LocalText(tuple((one, words(one).say(message)) for one in PUBLIC_LANGUAGES))
