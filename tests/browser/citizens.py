"""Citizens in a real browser: a round that is open, and people who have come far or not in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, BrowserContext
from tests.browser.serving import serving, thrown_away
from tests.office.a_round import choosers, in_window, open_round
from tests.office.citizens import a_guardian, last_four, providers_of, token_of, with_letter

from hemval import clock
from hemval.apps.choice_system.models import SystemVersion
from hemval.apps.citizens.choosing import choice_under_way
from hemval.apps.citizens.models import SignInMethod, Visit
from hemval.apps.citizens.pages import COOKIE, COOKIE_PATH
from hemval.apps.citizens.persons import Person, by_letter
from hemval.apps.citizens.services.drafting import Begun, keep_answer, register_draft
from hemval.apps.citizens.services.visiting import begin_visit
from hemval.apps.citizens.visits import visit_of
from hemval.apps.clients.facts import number_of
from hemval.apps.clients.models import Client, Household
from hemval.apps.rounds.models import Round
from hemval.core.dates.zone import today

EVERY_QUESTION = "max_wishes = 3\nwait_if_full = true\nwanted_date = true"
AN_AREA = '[[area]]\nid = "omrade-1"\n'
NEW, BEGUN, CHOSEN, BY_LETTER, ACTING, UNKNOWN, OUT, NOBODY = (
    "new",
    "begun",
    "chosen",
    "by_letter",
    "acting",
    "unknown",
    "out",
    "nobody",
)
"""Somebody who has done nothing yet, has begun, has chosen, has chosen and comes by the code of her
letter, acts for another, is no client, was signed out for doing nothing, or has not signed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citizens:
    """A running server where people choose: its address, the round, who is who, by what they did.

    `codes` are those of letters, each with its second fact; `told` is what tells of anybody.
    """

    url: str
    round: Round
    tokens: dict[str, str]
    told: list[str]
    codes: list[tuple[str, str]]

    def window(self, browser: Browser, who: str, **how: object) -> BrowserContext:
        """A browser window of somebody."""
        context = browser.new_context(locale="sv-SE", **how)
        if who in self.tokens:
            place = {"domain": "127.0.0.1", "path": COOKIE_PATH}
            context.add_cookies([{"name": COOKIE, "value": self.tokens[who], **place}])
        return context


@contextmanager
def citizens_choosing() -> Iterator[Citizens]:
    """A server on the third day that people may choose, where every question is asked."""
    with thrown_away(), pytest.MonkeyPatch.context() as patch:
        row = _a_round_that_asks_everything()
        now = in_window(row, day=2)
        patch.setattr(clock, "now", lambda: now)
        new, begun, chosen, *_ = people = choosers(row, most=7)
        tokens = {
            NEW: _comes(by_letter(new, today(now)), now),
            BEGUN: _comes(by_letter(begun, today(now)), now),
            CHOSEN: _comes(by_letter(chosen, today(now)), now),
            BY_LETTER: token_of(chosen, now, letter_of=row),
            UNKNOWN: _comes(Person(number_digest="d" * 64, name="Ulla Okänd"), now),
            OUT: _comes(by_letter(people[3], today(now)), now - timedelta(hours=3)),
        }
        home = Household.objects.create(key="two")
        Client.objects.filter(pk__in=[new.pk, people[3].pk]).update(household=home)
        guardian = a_guardian(people[4])
        tokens[ACTING] = _comes(by_letter(people[4], today(now)), now)
        Visit.objects.filter(person=people[4]).update(subject=people[4], acting=guardian)
        for who, client in ((BEGUN, begun), (CHOSEN, chosen)):
            visit = visit_of(tokens[who])
            wishes = providers_of(row, client)[:2]
            answer = Begun(wishes=wishes, wait_if_full=True, special_wishes="Talar finska")
            bundle = _bundles(visit, client, row, now)[0].key
            keep_answer(visit=visit, row=row, bundle=bundle, answer=answer, now=now)
        looked = choice_under_way(visit, chosen, now, row).looked
        register_draft(visit=visit, row=row, looked=looked, now=now)
        codes = [(with_letter(one, row, now), last_four(one)) for one in people[5:]]
        told = [*_said_of(people), *(code for code, _ in codes)]
        with serving() as url:
            yield Citizens(url=url, round=row, tokens=tokens, told=told, codes=codes)


def _a_round_that_asks_everything() -> Round:
    row = open_round()
    version = SystemVersion.objects.get(pk=row.version_id)
    text = version.text.replace("max_wishes = 1\nwait_if_full = true", EVERY_QUESTION)
    assert text != version.text
    text = text.replace(AN_AREA, f'{AN_AREA}postal_codes = ["99000-99007"]\n')
    SystemVersion.objects.filter(pk=version.pk).update(text=text, sha256="e" * 64)
    return Round.objects.select_related("version__system").get(pk=row.pk)


def _comes(who: Person, now) -> str:
    return begin_visit(way=SignInMethod.IDENTITY, who=who, now=now)


def _bundles(visit, client, row, now):
    return choice_under_way(visit, client, now, row).bundles


def _said_of(people: list[Client]) -> list[str]:
    """What tells of somebody: names, addresses, numbers."""
    numbers = [number_of(one) for one in people]
    told = [word for one in people for word in (one.family_name, one.given_name, one.street)]
    return [one for one in [*told, *(known.text for known in numbers if known)] if len(one) > 3]
