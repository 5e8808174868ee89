"""What people are told before they choose: a letter with a code for each, and facts for all."""

from datetime import datetime, timedelta

from hemval.apps.accounts.acts import Role
from hemval.apps.choice_system.maps import load_map
from hemval.apps.clients.models import Client
from hemval.apps.correspondence.models import Letter
from hemval.apps.outreach.models import WAITS, Fact, Verdict
from hemval.apps.outreach.services.facts import propose_from_lists, review
from hemval.apps.outreach.services.news_and_phone import set_phone_day, tell_news
from hemval.apps.rounds.letter_key import letter_key
from hemval.apps.rounds.models import Round
from hemval.cli.bench_web.leading import Staff
from hemval.cli.bench_web.staff import REVIEWER
from hemval.core.correspondence.kinds import LetterKind
from hemval.core.correspondence.kinds import Role as Recipient
from hemval.core.correspondence.letter_code import letter_code, plain_code
from hemval.core.dates.hours import ClockHours
from hemval.core.dates.zone import today
from hemval.core.system.rule import in_force
from hemval.core.system.system import System
from hemval.core.system.values import LocalText
from hemval.synthetic.folder import MAP_FILE
from hemval.synthetic.map import made_up_map
from hemval.texts.words import words

_AT_ONCE = 500
_LANGUAGE = "sv"
_NOTHING = "0" * 64


def send_letters(row: Round, now: datetime) -> int:
    """A letter with her own code to each who is invited, as if printed; gives how many."""
    key, printed = letter_key(row), now - timedelta(days=10)
    invited = Client.objects.filter(pk__in=row.invitations.values("client")).order_by("pk")
    letters = [
        Letter(
            key=f"B{pk:09}",
            facts_key=f"B{pk:09}",
            round=row,
            client_id=pk,
            kind=LetterKind.OFFER.value,
            role=Recipient.CLIENT.value,
            language=_LANGUAGE,
            code=plain_code(letter_code(key, client)),
            order={},
            terms=_NOTHING,
            dated=printed.date(),
            printed_at=printed,
            pages=2,
            sha256=_NOTHING,
        )
        for pk, client in invited.values_list("pk", "key")
    ]
    return len(Letter.objects.bulk_create(letters, batch_size=_AT_ONCE))


def tell(staff: Staff, now: datetime) -> int:
    """Facts that another has looked at, news and a day of its own; gives how many facts show."""
    manager, on = staff[Role.ROUND_MANAGER.value], today(now)
    propose_from_lists(actor=manager, now=now)
    waiting = list(Fact.objects.filter(WAITS).values_list("pk", flat=True))
    seen = review(
        facts=waiting, verdict=Verdict.SHOWN, remark="", actor=staff[REVIEWER], now=now
    ).settled
    later, hours = on + timedelta(days=30), [ClockHours.parse("09:00-12:00")]
    news = LocalText.swedish(words(_LANGUAGE).say("public-name"))
    tell_news(words=news, starts=on, ends=later, actor=manager, now=now)
    set_phone_day(day=on + timedelta(days=1), hours=hours, actor=manager, now=now)
    return seen


def draw_areas(system: System, seed: int, staff: Staff, now: datetime) -> None:
    """A map of the areas, made up."""
    areas = in_force(system.areas, today(now))
    data = made_up_map(areas, seed, _LANGUAGE).encode()
    load_map(data=data, file=MAP_FILE, actor=staff[Role.ROUND_MANAGER.value], now=now)
