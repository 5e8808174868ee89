"""What a caller got in rounds that are decided, and why, in words to be read to her."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hemval.apps.allocation.explained import Explained, Told
from hemval.apps.allocation.models import Given
from hemval.apps.calls.models import Call
from hemval.apps.calls.stands import Stands
from hemval.apps.clients.models import Client
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.apps.said import reader_words
from hemval.core.placement.for_now import ForNow
from hemval.core.placement.placements import HelpedBy
from hemval.texts.kept import KeptSentences

_WITHOUT_PLACE = frozenset(
    f"clients-becomes-{one}" for one in (ForNow.TO_DECIDE, ForNow.TO_CALL, ForNow.NO_PLACE)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenToHer(Stands):
    """What she got for one bundle, and why.

    `helped_by` is who helps her until she has a place, by name, and `helps_from` the day it begins,
    None where it does so today.
    """

    why: tuple[str, ...]
    helped_by: str = ""
    helps_from: date | None = None

    @property
    def is_helped_meanwhile(self) -> bool:
        """Does somebody help her until she has a place?"""
        is_gone = self.call is not None and self.call.closed_for
        return bool(self.helped_by) and self.message in _WITHOUT_PLACE and not is_gone


def given_to(client: Client) -> Mapping[int, Mapping[str, Given]]:
    """What a client got, by round and bundle; nothing of a round that is not decided."""
    told: dict[int, dict[str, Given]] = defaultdict(dict)
    rows = Given.objects.filter(client=client, round__decided_at__isnull=False)
    for one in rows.select_related("bundle", "provider"):
        told[one.round_id][one.bundle.key] = one
    return told


def with_reasons(
    row: Round, given: Mapping[str, Given], calls: Mapping[int, Call]
) -> Mapping[str, GivenToHer]:
    """What she got in one round with its reasons, by bundle; `calls` are those to her."""
    if not given:
        return {}
    explained, names = Explained(row), dict(Provider.objects.values_list("key", "name"))
    sentences = KeptSentences(explained.terms, reader_words())
    return {
        bundle: _with_reasons(one, explained.of(one), sentences, calls.get(one.pk), names)
        for bundle, one in given.items()
    }


def _with_reasons(
    one: Given, told: Told, sentences: KeptSentences, call: Call | None, names: Mapping[str, str]
) -> GivenToHer:
    helpers = told.why.helped_by if told.why else ()
    of_row = HelpedBy(provider=one.provider.key) if one.provider else None
    helper = next(iter(helpers), of_row)
    return GivenToHer(
        row=one,
        why=sentences.told(told.kept, told.why),
        call=call,
        helped_by=names[helper.provider] if helper else "",
        helps_from=helper.first if helper else None,
    )
