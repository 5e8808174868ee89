"""The letters of the specimen book, in the order that a person gets them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.addressing import hidden_addressee
from hemval.core.correspondence.announcing import announcement, leaving
from hemval.core.correspondence.days import usual_day
from hemval.core.correspondence.facts import ChangeFacts, PlaceFreeFacts, Received
from hemval.core.correspondence.kinds import LetterKind, Role
from hemval.core.correspondence.offering import offer
from hemval.core.correspondence.order import LetterOrder, Letters, Unsent
from hemval.core.correspondence.receiving import Receipt, receipt
from hemval.core.correspondence.reminding import reminder
from hemval.core.correspondence.sending import orders_to
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.explanation.terms import BundleTerms, RoundTerms
from hemval.core.system.choice import Channel
from hemval.core.system.values import RoundKind
from hemval.letters.book.outcomes import outcomes
from hemval.letters.book.person import Cast, as_a_child, cast_of, client, with_a_copy

KEY = bytes(range(32))
"""The key of the book's letters: it opens nothing, and gives the same book each time."""
_A_DAY = timedelta(days=1)
_A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Specimen:
    """One letter of the book; `situation` is the end of its name in the domain `book`.

    `terms` are those of the round that such a letter goes out in: that a provider leaves has rules
    of its own.
    """

    situation: str
    order: LetterOrder
    dated: date
    terms: LetterTerms


def with_outcome(terms: LetterTerms) -> LetterTerms:
    """The terms with what outcomes are told by, also before places are given."""
    if terms.explained is not None:
        return terms
    explained = RoundTerms(
        round=terms.round,
        is_exercise=terms.is_exercise,
        effect=terms.effect,
        phone=terms.phone,
        names={one.id: one.name for one in terms.providers},
        areas=terms.areas,
        decisions={one.id: one for one in terms.system.decisions},
        bundles={bundle: BundleTerms(name=name) for bundle, name in terms.bundles.items()},
    )
    return replace(terms, explained=explained)


def specimens(terms: LetterTerms, language: str) -> Iterator[Specimen]:
    """Every kind of letter in every situation. Raises TooFewProviders."""
    cast = cast_of(terms)
    her = client(cast, language)
    yield from _of_the_choice(cast, her)
    for situation, facts in outcomes(cast):
        letters = orders_to(her, LetterKind.NOTICE, facts)
        yield from _one(f"notice-{situation}", letters, terms)
    yield from _of_later(cast, her)


def _of_the_choice(cast: Cast, her: Addressee) -> Iterator[Specimen]:
    terms = cast.terms
    exit_terms = replace(
        terms, kind=RoundKind.PROVIDER_EXIT, leaving=terms.leaving or cast.first.id
    )
    of_coming, of_leaving = LetterKind.ANNOUNCEMENT, LetterKind.LEAVING
    for situation, to, role in (
        ("announcement", her, Role.CLIENT),
        ("announcement-copy", with_a_copy(her), Role.COPY),
        ("announcement-child", as_a_child(her), Role.INSTEAD),
    ):
        choice = _as_choice(terms)
        letters = announcement(to, choice, usual_day(of_coming, terms))
        yield from _one(situation, letters, choice, role)
    if cast.first is not cast.today:
        letters = leaving(her, exit_terms, usual_day(of_leaving, terms))
        yield from _one("leaving", letters, exit_terms)
    on = usual_day(LetterKind.OFFER, terms)
    for situation, to in (
        ("offer", her),
        ("offer-large", replace(her, large_print=True)),
        ("offer-by-hand", hidden_addressee(her)),
    ):
        yield from _one(situation, offer(to, terms, KEY, on), terms)
    late = usual_day(LetterKind.REMINDER, terms)
    yield from _one("reminder", reminder(her, terms, KEY, late), terms)
    chosen = Receipt(received=(_received(cast, late),), asked=frozenset({""}))
    yield from _one("receipt", receipt(her, chosen, terms, late), terms, on=late)


def _received(cast: Cast, came: date) -> Received:
    return Received(
        number="ABCDE-FGHJK",
        bundle=cast.bundle,
        wishes=tuple(dict.fromkeys((cast.first.id, cast.second.id))),
        channel=Channel.PHONE,
        came=came,
    )


def _of_later(cast: Cast, her: Addressee) -> Iterator[Specimen]:
    terms = cast.terms
    if cast.first is cast.today:
        return
    told = terms.effect + _A_WEEK
    change = ChangeFacts(
        bundle=cast.bundle,
        told=told,
        leaving=cast.today.id,
        last_day=told + _A_WEEK - _A_DAY,
        coming=cast.first.id,
        starts=told + _A_WEEK,
    )
    yield from _one("change", orders_to(her, LetterKind.CHANGE, change), terms, on=told)
    free = PlaceFreeFacts(
        bundle=cast.bundle, provider=cast.first.id, today=cast.today.id, answer_by=told + _A_WEEK
    )
    yield from _one("place-free", orders_to(her, LetterKind.PLACE_FREE, free), terms, on=told)


def _as_choice(terms: LetterTerms) -> LetterTerms:
    """The same round as one where nobody leaves."""
    is_exit = terms.kind is RoundKind.PROVIDER_EXIT
    return replace(terms, kind=RoundKind.RE_CHOICE, leaving="") if is_exit else terms


def _one(
    situation: str,
    letters: Letters,
    terms: LetterTerms,
    role: Role = Role.CLIENT,
    *,
    on: date | None = None,
) -> Iterator[Specimen]:
    """The letter to the one in that role, where the round has such a letter at all."""
    if isinstance(letters, Unsent):
        return
    for order in letters:
        if order.role is role:
            dated = on or usual_day(order.kind, terms)
            yield Specimen(situation=situation, order=order, dated=dated, terms=terms)
            return
