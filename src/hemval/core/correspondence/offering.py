"""Who is offered to choose, with her own code and the providers in an order of her own."""

import hmac
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.facts import OfferFacts
from hemval.core.correspondence.kinds import LetterKind, UnsentCode
from hemval.core.correspondence.letter_code import letter_code, with_own_codes
from hemval.core.correspondence.order import Letters, Unsent
from hemval.core.correspondence.sending import orders_to, stopped_by_day, stopped_by_invitation
from hemval.core.correspondence.terms import LetterTerms
from hemval.core.lottery.canonical import canonical_json

_PURPOSE = "hemval-neutral-order-1"


def offer(to: Addressee, terms: LetterTerms, key: bytes, on: date) -> Letters:
    """The offer to choose, to everybody who is invited; `key` is the secret of the round's letters.

    Of one who is protected the area is not told: it says where she lives.
    """
    kind = LetterKind.OFFER
    stopped = stopped_by_invitation(kind, to) or stopped_by_day(kind, to.client, terms, on)
    if stopped is not None:
        return stopped
    if not to.openings:
        return Unsent(kind=kind, client=to.client, why=UnsentCode.NOT_CONCERNED)
    openings = tuple(
        replace(one, providers=neutral_order(key, to.client, one.providers)) for one in to.openings
    )
    everybody = {provider for one in to.openings for provider in one.providers}
    facts = OfferFacts(
        openings=openings,
        compared=neutral_order(key, to.client, everybody),
        area="" if to.is_protected else to.area,
        code=letter_code(key, to.client),
        days=terms.choice_days,
    )
    return with_own_codes(orders_to(to, kind, facts), key)


def neutral_order(key: bytes, client: str, providers: Iterable[str]) -> tuple[str, ...]:
    """The providers in the order that one person's letters have them, the municipality's as others.

    Sorted by HMAC-SHA256 over the key, the client and the provider: drawn for each person, the same
    wherever she meets it, and to be counted again by whoever has the key. Nobody is first oftener
    than another but by chance.
    """
    return tuple(sorted(providers, key=lambda provider: _lot(key, client, provider)))


def _lot(key: bytes, client: str, provider: str) -> bytes:
    return hmac.digest(key, canonical_json({"": [_PURPOSE, client, provider]}), "sha256")
