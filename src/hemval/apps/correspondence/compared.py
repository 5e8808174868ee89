"""What the office's letters compare providers by: what pages tell anybody when they are printed."""

from dataclasses import replace
from datetime import datetime

from hemval.apps.outreach.models import Fact
from hemval.apps.outreach.queries import shown
from hemval.apps.outreach.stated import stated_of
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.days import today_in
from hemval.apps.rounds.models import Round
from hemval.core.comparison.fields import Compared
from hemval.core.correspondence.terms import LetterTerms

_ORDER = {field.value: at for at, field in enumerate(Compared)}


def as_pages_tell(terms: LetterTerms, row: Round, now: datetime) -> LetterTerms:
    """The same terms, with the facts that are looked at and shown now in place of a list's.

    Facts that wait are not told of, nor are those that have been taken back. Asked once for all
    letters that are printed together, so that they tell the same.
    """
    providers = dict(Provider.objects.order_by("key").values_list("pk", "key"))
    shows = shown(providers, now)
    stated = {
        key: tuple(stated_of(one) for one in sorted(shows[pk].values(), key=_place))
        for pk, key in providers.items()
        if shows[pk]
    }
    return replace(terms, stated=stated, compared_on=today_in(row, now))


def _place(fact: Fact) -> int:
    return _ORDER[fact.field]
