"""What a caller got in rounds that are decided, and why, in words to be read to her."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from hemval.apps.allocation.explained import Explained
from hemval.apps.allocation.models import Given
from hemval.apps.calls.models import Call
from hemval.apps.clients.models import Client
from hemval.apps.rounds.models import Round
from hemval.apps.said import reader_words
from hemval.texts.kept import KeptSentences


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenToHer:
    """What she got for one bundle, why, and the call that is made to her of it, if one is."""

    row: Given
    why: tuple[str, ...]
    call: Call | None


def given_to(client: Client) -> Mapping[int, Mapping[str, Given]]:
    """What a client got, by round and bundle; nothing of a round that is not decided."""
    told: dict[int, dict[str, Given]] = defaultdict(dict)
    rows = Given.objects.filter(client=client, round__approved_at__isnull=False)
    for one in rows.select_related("bundle", "provider"):
        told[one.round_id][one.bundle.key] = one
    return told


def with_reasons(
    row: Round, given: Mapping[str, Given], calls: Mapping[int, Call]
) -> Mapping[str, GivenToHer]:
    """What she got in one round with its reasons, by bundle; `calls` are those to her."""
    if not given:
        return {}
    explained = Explained(row)
    sentences = KeptSentences(explained.terms, reader_words())
    kept = {bundle: explained.of(one) for bundle, one in given.items()}
    return {
        bundle: GivenToHer(
            row=given[bundle],
            why=sentences.told(one.kept, one.why),
            call=calls.get(given[bundle].pk),
        )
        for bundle, one in kept.items()
    }
