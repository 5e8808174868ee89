"""One person's own row of the certificate, with its proof and the secret of her receipt."""

import json
from collections.abc import Iterator

from hemval.apps.allocation.explained import Told
from hemval.apps.allocation.models import Given
from hemval.apps.allocation.papers import (
    PaperMissing,
    PaperName,
    ReadyPaper,
    as_paper,
    document,
    paper_lines,
    ready_in_pieces,
    ready_paper,
    stretch_name,
)
from hemval.apps.rounds.models import Round
from hemval.core.certificate.certificate import Certificate
from hemval.core.certificate.stretches import head_of, row_in, stretch_with, stretches
from hemval.core.lottery.canonical import Document
from hemval.core.lottery.receipts import receipt_hash, receipt_secret
from hemval.core.placement.placements import Placement
from hemval.files.stages.lottery_files import frozen_from


def ready_rows(row: Round, certificate: Certificate) -> Iterator[ReadyPaper]:
    """The rows of a certificate, made ready to be put on record stretch by stretch."""
    each = []
    for number, stretch in enumerate(stretches(certificate)):
        yield ready_in_pieces(row, stretch_name(number), (one + b"\n" for one in stretch.rows))
        each.append(stretch.found_by)
    yield ready_paper(row, PaperName.ROWS, as_paper(head_of(certificate, each)))


def own_row(row: Round, given: Given, told: Told) -> Document | None:
    """The row of what somebody was given, with her receipt secret (`hemval-row/1`).

    None where she was not in the draw, and where no rows were kept or they have been disposed of.
    Needs its `bundle`; `told` is what is kept of it.
    """
    if not given.claim:
        return None
    try:
        head = document(row, PaperName.ROWS)
        number = stretch_with(head, given.bundle.key, given.claim)
        if number is None:
            return None
        rows = [json.loads(one) for one in paper_lines(row, stretch_name(number))]
        hers = row_in(head, number, rows, given.bundle.key, given.claim)
    except (PaperMissing, KeyError):
        return None
    secret = secret_of(row, given, told)
    return {**hers, "receipt": secret.hex()} if secret else hers


def secret_of(row: Round, given: Given, told: Told) -> bytes | None:
    """The secret of her receipt: who has it can show that the row is hers.

    Nothing where the claim is not that of those who are known to stand behind it now.
    """
    if not isinstance(told.kept, Placement):
        return None
    key = frozen_from(document(row, PaperName.SECRETS)).secrets.receipt_key
    secret = receipt_secret(key, given.bundle.key, told.kept.basis.clients)
    return secret if receipt_hash(secret) == given.claim else None
