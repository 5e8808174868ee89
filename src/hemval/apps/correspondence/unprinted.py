"""Keeping why letters are not printed, person by person, as it was at the last look."""

from collections.abc import Iterable, Mapping, Sequence

from hemval.apps.correspondence.models import Unprinted
from hemval.apps.rounds.models import Round
from hemval.core.correspondence.account import Row
from hemval.core.correspondence.kinds import LetterKind

_FIELDS = ("client_id", "kind", "occurrence", "recipient", "standing", "why", "until", "told")
Asked = Sequence[tuple[LetterKind, str]]
"""Kinds of letter, and to whom, that were gone through."""


def note_unprinted(
    row: Round, asked: Asked, rows: Iterable[Row], clients: Mapping[str, int]
) -> None:
    """Keep these rows, and none else, of those who were gone through; what is so still stays."""
    wanted = {_place(one): one for one in (_of(row, each, clients) for each in rows)}
    by_kind: dict[LetterKind, list[int]] = {}
    for kind, client in asked:
        by_kind.setdefault(kind, []).append(clients[client])
    gone = []
    for kind, pks in by_kind.items():
        there = Unprinted.objects.filter(round=row, kind=kind.value, client_id__in=pks)
        for one in there:
            if _place(one) in wanted and _says(wanted[_place(one)]) == _says(one):
                del wanted[_place(one)]
            else:
                gone.append(one.pk)
    if gone:
        Unprinted.objects.filter(pk__in=gone).delete()
    if wanted:
        Unprinted.objects.bulk_create(wanted.values())


def _of(row: Round, one: Row, clients: Mapping[str, int]) -> Unprinted:
    told: dict[str, object] = {}
    if one.concerns:
        told["concerns"] = [code.value for code in one.concerns]
    if one.left_out:
        told["left_out"] = one.left_out.value
    if one.fault:
        told["fault"] = {"why": one.fault.why, "facts": dict(one.fault.facts)}
    return Unprinted(
        round=row,
        client_id=clients[one.client],
        kind=one.kind.value,
        occurrence=one.occurrence,
        recipient=one.recipient,
        standing=one.standing.value,
        why=one.why.value,
        until=one.until,
        told=told,
    )


def _place(one: Unprinted) -> tuple[int, str, str, str]:
    return one.client_id, one.kind, one.occurrence, one.recipient


def _says(one: Unprinted) -> tuple[object, ...]:
    return tuple(getattr(one, name) for name in _FIELDS)
