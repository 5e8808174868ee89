"""Reading a list that was sent in: each row is held against what is remembered, and staged.

Nothing is changed but the staged rows. What is the same as before is counted and not staged.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any

from django.db import transaction

from hemval.apps.audit.deeds import Deed
from hemval.apps.audit.services import record
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Result, Work
from hemval.apps.parts import delete_in_parts, in_parts
from hemval.apps.refused import Refused
from hemval.apps.row_keys import BETWEEN
from hemval.apps.transfers.imports.checking import Checked, check
from hemval.apps.transfers.imports.columns import Columns
from hemval.apps.transfers.imports.keeping import Cells, Keeper, is_same, keeper_of
from hemval.apps.transfers.imports.sent_file import table_of, unsealed
from hemval.apps.transfers.models import Import, ListKind, StagedRow, Verdict
from hemval.core.dates.zone import today
from hemval.core.facts.rejected import RejectedRow
from hemval.files.faulty import FaultyFile
from hemval.files.lists.cell_readers import CellReaders
from hemval.files.lists.forms import list_forms
from hemval.files.lists.list_form import ListForm
from hemval.files.lists.performers import performer_form
from hemval.files.lists.reading import ListReader, ReadList
from hemval.texts.faults import fault_sentence
from hemval.texts.words import words

AT_ONCE = 1000
"""Rows of one transaction, so that nobody who works meanwhile waits for long."""
GONE_UNSURE = "gone_unsure"
"""Among counts: nobody can say who is missing, since rows could not be read at all."""


def read(work: Work) -> Result:
    """Read a list and stage what taking it would do; begins anew where it was interrupted.

    It is read as of the moment when that began: a list that is taken meanwhile was not all seen.
    """
    sent, began = Import.objects.get(pk=work.about), work.now()
    kind = ListKind(sent.list)
    delete_in_parts(sent.rows.all(), 4 * AT_ONCE, told=lambda _: work.reached(Step.READING, 0, 0))
    listed = _read_file(sent, kind, work)
    checked = check(sent, listed, today(began))
    staging = _Staging(
        sent=sent,
        work=work,
        keeper=keeper_of(sent, actor=work.actor, now=began),
        hidden=checked.hidden,
        of=len(checked.kept),
    )
    columns = frozenset(Columns.of(sent.columns).places)
    told = staging.compare(checked, columns)
    staging.miss(checked, told, today(began))
    staging.reject(checked.rejected)
    with transaction.atomic():
        if Import.objects.filter(pk=sent.pk, set_aside_at__isnull=False).exists():
            raise Refused("transfers-refused-set_aside")
        Import.objects.filter(pk=sent.pk).update(read_at=began, counts=staging.counts)
        work.reached(Step.COMPARING, staging.of, staging.of)
        record(
            what=Deed.LIST_READ,
            actor=work.actor,
            now=work.now(),
            subject="import",
            subject_id=sent.pk,
            contents={"list": kind.value, "sha256": sent.sha256, **staging.counts},
        )
    return Result(message="transfers-read", facts={"rows": listed.rows})


def _read_file(sent: Import, kind: ListKind, work: Work) -> ReadList[Any]:
    columns = Columns.of(sent.columns)

    def progress(_list: str, at: int, of: int | None) -> None:
        work.reached(Step.READING, at, of or 0)

    try:
        with unsealed(sent.stored, sent.sha256, sent.file_name) as path:
            table = table_of(path, kind)
            form = _form_of(kind)
            return ListReader(form, table, columns.matched()).read(progress)
    except FaultyFile as error:
        fault = error.faults[0]
        told = fault_sentence(fault.fault, words("sv"))
        raise Refused("transfers-refused-file", line=fault.line or 0, fault=told) from None


def _form_of(kind: ListKind) -> ListForm[Any]:
    read = CellReaders()
    return performer_form(read) if kind is ListKind.PLACEMENTS else list_forms(read)[kind.value]


@dataclass(slots=True, kw_only=True)
class _Staging:
    """Stages rows in short transactions, and counts them."""

    sent: Import
    work: Work
    keeper: Keeper
    hidden: Any
    of: int
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(map(str, Verdict), 0))

    def compare(self, checked: Checked, columns: frozenset[str]) -> set[str]:
        """Stage what is new or changed; give every key that the list tells of."""
        keys: set[str] = set()
        at = 0
        for chunk in in_parts(_units(self.keeper, checked), AT_ONCE):
            before = self.keeper.remembered([key for key, _, _ in chunk], columns)
            rows = []
            for key, line, facts in chunk:
                keys.add(key)
                row = self._row(key, line, self.keeper.cells(facts, columns), before.get(key))
                if row is None:
                    self.counts[Verdict.SAME] += 1
                else:
                    rows.append(row)
                at += len(facts)
            self._stage(rows, at)
        return keys

    def _row(
        self, key: str, line: int, cells: Cells, before: tuple[Cells, bool] | None
    ) -> StagedRow | None:
        if before is None:
            return self._staged(Verdict.NEW, key, line, cells=cells)
        remembered, is_gone = before
        if is_gone:
            return self._staged(Verdict.NEW, key, line, cells=cells, before=remembered)
        if is_same(cells, remembered):
            return None
        return self._staged(Verdict.CHANGED, key, line, cells=cells, before=remembered)

    def miss(self, checked: Checked, told: set[str], day: date) -> None:
        """Stage what is remembered and not in the list, as far as that can be known."""
        if checked.is_unsure:
            self.counts[GONE_UNSURE] = 1
            return
        gone = sorted(
            key
            for key in self.keeper.keys(day)
            if key not in told and key.partition(BETWEEN)[0] not in checked.given_back
        )
        for chunk in in_parts(gone, AT_ONCE):
            before = self.keeper.remembered(chunk, frozenset())
            self._stage(
                [
                    self._staged(Verdict.GONE, key, 0, before=before[key][0])
                    for key in chunk
                    if key in before
                ],
                self.of,
            )

    def reject(self, rejected: tuple[RejectedRow, ...]) -> None:
        """Stage the rows that cannot be taken, each with everything that is wrong with it."""
        by_row = groupby(rejected, key=lambda one: one.row)
        for chunk in in_parts(((line, list(each)) for line, each in by_row), AT_ONCE):
            self._stage([self._wrong(line, each) for line, each in chunk], self.of)

    def _wrong(self, line: int, each: list[RejectedRow]) -> StagedRow:
        return self._staged(
            Verdict.WRONG,
            next((one.client for one in each if one.client), ""),
            line,
            faults=[
                {
                    "code": one.code,
                    "column": one.column,
                    "value": one.value,
                    "facts": dict(one.facts),
                }
                for one in each
            ],
        )

    def _staged(self, verdict: Verdict, key: str, line: int, **more: Any) -> StagedRow:
        self.counts[verdict] += 1
        return StagedRow(
            of=self.sent,
            line=line,
            key=key,
            verdict=verdict.value,
            is_hidden=self.keeper.is_of_clients and key.partition(BETWEEN)[0] in self.hidden,
            **more,
        )

    def _stage(self, rows: list[StagedRow], at: int) -> None:
        with transaction.atomic():
            StagedRow.objects.bulk_create(rows)
            self.work.reached(Step.COMPARING, at, self.of)


def _units(keeper: Keeper, checked: Checked) -> Iterator[tuple[str, int, list[Any]]]:
    """Each key, the line it is first told of, and all that is told of it; rows stand in order."""
    for key, rows in groupby(checked.kept, key=lambda one: keeper.key_of(one[1])):
        told = list(rows)
        yield key, min(line for line, _ in told), [fact for _, fact in told]
