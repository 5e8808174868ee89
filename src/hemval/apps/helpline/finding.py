"""To find a client by what a caller says: a name, a number, or what stands in her letter.

What is typed never reaches an address or a log. Of protected persons nothing is found, not even
that there is one, unless somebody named has given a reason.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.db.models import Exists, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Upper
from django.db.models.lookups import Exact

from hemval.apps.accounts.actor import Actor
from hemval.apps.clients.models import Client, SearchedName
from hemval.apps.clients.queries import may_read, named_in_lists
from hemval.apps.correspondence.models import Letter
from hemval.apps.sealed_numbers import found_by
from hemval.apps.swedish_order import prefix_range
from hemval.core.identity import CENTURIES, NotANumber, PersonalNumber

AT_MOST = 25
_SHORTEST_NAME = 2
_WITHOUT_CENTURY = re.compile(r"\d{6}[-+]?\d{4}")
_CODE = re.compile(r"[0-9A-Za-z]{5}[-\s]?[0-9A-Za-z]{5}")


class FoundBy(StrEnum):
    """What somebody was sought by."""

    NOTHING = "nothing"
    """Too little was typed to search by."""
    NUMBER = "number"
    LETTER = "letter"
    """The number of a letter, or the personal code that stands in it."""
    KEY = "key"
    """The municipality's own id."""
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Who was found, in Swedish order of name, and by what."""

    by: FoundBy
    clients: tuple[Client, ...] = ()
    is_more: bool = False

    @property
    def only(self) -> Client | None:
        """The one person that a number or a code points out; a name never does."""
        exact = self.by in {FoundBy.NUMBER, FoundBy.LETTER, FoundBy.KEY}
        return self.clients[0] if exact and len(self.clients) == 1 else None


def find(typed: str, actor: Actor, *, with_protected: bool = False) -> Found:
    """Who fits what was typed, among those that somebody may read.

    `with_protected`: somebody named has given a reason to search among protected persons too.
    """
    may = may_read if with_protected else named_in_lists
    rows = Client.objects.filter(may(actor))
    # By name, those who are kept apart are left out before anybody is looked up.
    names = SearchedName.objects.filter(may(actor, "client"))
    text = " ".join(typed.split())
    for by, wanted in _exact(text):
        # Put in order here: a database that is to give the first two in order may read them all.
        found = rows.filter(wanted).select_related("area").order_by()[:2]
        if found:
            ordered = sorted(found, key=lambda one: (one.order_key, one.key))
            return Found(by=by, clients=tuple(ordered))
    by, several = _several(text, names)
    listed = list(several.select_related("area").order_by("order_key", "key")[: AT_MOST + 1])
    return Found(by=by, clients=tuple(listed[:AT_MOST]), is_more=len(listed) > AT_MOST)


def _exact(text: str) -> Iterator[tuple[FoundBy, Q]]:
    digests = [found_by(number) for number in _numbers(text)]
    if digests:
        yield FoundBy.NUMBER, Q(number_digest__in=digests)
    if _CODE.fullmatch(text):
        plain = "".join(sign for sign in text.upper() if sign.isalnum())
        told = Letter.objects.filter(Q(key=plain) | Q(code=plain))
        yield FoundBy.LETTER, Q(pk__in=told.values("client"))
    if text:
        yield FoundBy.KEY, Q(Exact(Upper("key"), Upper(Value(text))))


def _numbers(text: str) -> Iterator[str]:
    """Every number that may be meant: ten digits leave the century open."""
    centuries = CENTURIES if _WITHOUT_CENTURY.fullmatch(text.replace(" ", "")) else ("",)
    for century in centuries:
        try:
            yield PersonalNumber.parse(text, century).text
        except NotANumber:
            continue


def _several(text: str, names: QuerySet[SearchedName]) -> tuple[FoundBy, QuerySet[Client]]:
    """Those of whom some names fit what was typed, each word by its beginning."""
    words = [word for word in text.replace("-", " ").split() if prefix_range(word)[0]]
    if sum(len(word) for word in words) < _SHORTEST_NAME or any(sign.isdigit() for sign in text):
        return FoundBy.NOTHING, Client.objects.none()
    longest, *others = sorted(words, key=len, reverse=True)
    # The longest word leaves fewest: they are looked up, and asked one by one of the other words.
    rows = Client.objects.filter(pk__in=_beginning(longest, names).values("client"))
    every = SearchedName.objects.all()
    for word in others:
        rows = rows.filter(Exists(_beginning(word, every).filter(client=OuterRef("pk"))))
    return FoundBy.NAME, rows


def _beginning(word: str, names: QuerySet[SearchedName]) -> QuerySet[SearchedName]:
    first, after = prefix_range(word)
    return names.filter(key__gte=first, key__lt=after)
