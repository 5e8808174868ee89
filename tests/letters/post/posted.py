"""A made-up post: people, their letters, a stand-in for what composes them, and a run."""

import json
from dataclasses import replace
from datetime import date

from tests.core.correspondence.letter_examples import KEY, terms_of

from hemval.core.correspondence.facts import AnnouncementFacts, ReminderFacts
from hemval.core.correspondence.kinds import LetterKind, Role, UnsentCode
from hemval.core.correspondence.order import LetterOrder, Unsent
from hemval.core.facts.clients import Address
from hemval.letters.framing import framed
from hemval.letters.paper import Heading, Paragraph, said
from hemval.letters.post.desk import PostRun, print_letters
from hemval.letters.post.run_days import FORMAT, RUN
from hemval.texts.words import words

TERMS = terms_of("botkyrka", round="r1", rejected=2)
DAY = date(2024, 9, 10)
ANNOUNCEMENT, REMINDER = LetterKind.ANNOUNCEMENT, LetterKind.REMINDER
LAST_NAME = "Övningsdotter"


def compose(order, terms, words, stamp):
    """A letter in a few words: what the post does is the same whatever is written."""
    about = order.about or order.name
    blocks = (
        Heading(text=said("Övningsbrev"), level=1),
        Paragraph(text=said(f"{about} {order.facts.bundles}")),
    )
    return framed(order, terms, words, stamp, title="Övningsbrev", blocks=blocks)


def compose_on_one_page(order, terms, words, stamp):
    """The same, that promises no page at all."""
    return replace(compose(order, terms, words, stamp), pages_promised=0)


def compose_and_fail(order, terms, words, stamp):
    """What composes has a fault."""
    raise KeyError(order.name)


def name_of(number):
    return f"Anna{number} {LAST_NAME}"


def order(number, kind=ANNOUNCEMENT, **changes):
    """A letter to the person with that number; persons are in order of number."""
    bundles = ("hemtjanst",)
    facts = AnnouncementFacts(bundles=bundles, days=TERMS.choice_days)
    if kind is REMINDER:
        facts = ReminderFacts(bundles=bundles, code="22222-22222", days=TERMS.choice_days)
    known = LetterOrder(
        kind=kind,
        client=f"b{number:04}",
        name=name_of(number),
        address=Address(street=f"Lekgatan {number}", postal_code="99001", town="Övningsby"),
        language="sv",
        facts=facts,
    )
    return replace(known, **changes)


def copy(of, recipient="f1"):
    """A copy of a letter to one who acts for her."""
    return replace(of, recipient=recipient, role=Role.COPY, name="Bo Testsson", about=of.name)


def by_hand(number, kind=ANNOUNCEMENT):
    """A letter to somebody protected: no name, no address."""
    return order(number, kind, is_by_hand=True, name="", address=Address())


def unsent(number, why=UnsentCode.LEFT_OUT, kind=ANNOUNCEMENT, **changes):
    return Unsent(kind=kind, client=f"b{number:04}", why=why, **changes)


def everybody(count=12, kinds=(ANNOUNCEMENT, REMINDER), **instead):
    """Letters of each kind to so many people; `instead`: what `b3` and others get."""
    for kind in kinds:
        for number in range(1, count + 1):
            made = instead.get(f"b{number}")
            letters = made(number, kind) if made else order(number, kind)
            yield letters if isinstance(letters, Unsent | tuple) else (letters,)


def run_of(people=12, kinds=(ANNOUNCEMENT, REMINDER), **changes):
    """One run of the desk, by the stand-in."""
    known = PostRun(
        terms=TERMS,
        key=KEY,
        words=words("sv"),
        days=dict.fromkeys(kinds, DAY),
        people=people,
        compose=compose,
        workers=0,
    )
    return replace(known, **changes)


def post(target, letters, run=None, **options):
    """Print, and give what was done."""
    return print_letters(target, letters, run or run_of(), **options)


def stopped_among(target, *kinds):
    """What a run leaves that is stopped among letters of those kinds."""
    told = {"format": FORMAT, "days": {kind.value: DAY.isoformat() for kind in kinds}}
    (target / RUN).write_text(json.dumps(told), encoding="utf-8")


def contents(folder):
    """Every file of a folder with its bytes."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
