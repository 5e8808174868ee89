"""What a caller got in rounds that are decided, and why, in words to be read to her."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from hemval.apps.allocation.explained import WITHDRAWN, Explained, Told
from hemval.apps.allocation.models import Given
from hemval.apps.calls.models import Call
from hemval.apps.clients.models import Client
from hemval.apps.providers.models import Provider
from hemval.apps.rounds.models import Round
from hemval.apps.said import reader_words
from hemval.core.placement.for_now import ForNow, for_now
from hemval.core.placement.placements import HelpedBy, PlacementCode
from hemval.texts.kept import KeptSentences
from hemval.texts.words import Value

_WITHOUT_PLACE = frozenset(
    f"clients-becomes-{one}" for one in (ForNow.TO_DECIDE, ForNow.TO_CALL, ForNow.NO_PLACE)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenToHer:
    """What she got for one bundle, why, and the call that is made to her of it, if one is.

    `helped_by` is who helps her until she has a place, by name, and `helps_from` the day it begins,
    None where it does so today.
    """

    row: Given
    why: tuple[str, ...]
    call: Call | None
    helped_by: str = ""
    helps_from: date | None = None

    @property
    def for_now(self) -> ForNow:
        """How far it stands."""
        row, call = self.row, self.call
        return for_now(
            PlacementCode(row.outcome) if row.outcome != WITHDRAWN else None,
            provider=row.provider.key if row.provider else "",
            starts=row.starts,
            is_decided=row.decided_by_id is not None,
            is_call_closed=call is not None and call.closed_at is not None,
        )

    @property
    def message(self) -> str:
        """The message that says so: first what was agreed by phone, then what the round came to."""
        if self.call and self.call.agreed:
            return "clients-agreed"
        if self.call and self.call.has_agreed_to_stay:
            return "clients-keeps"
        return f"clients-becomes-{self.for_now}"

    @property
    def facts(self) -> Mapping[str, Value]:
        """The facts of that message."""
        call = self.call
        if call and call.agreed and call.agreed_starts:
            return {"provider": call.agreed.name, "day": call.agreed_starts}
        provider = self.row.provider
        starts = {"day": self.row.starts} if self.row.starts else {}
        return {"provider": provider.name, **starts} if provider else {}

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
