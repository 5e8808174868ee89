"""`round.toml`: the plan of a round, and how its lists are written."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from hemval.core.facts.round_plan import NamedValue, RoundPlan, ValueSource
from hemval.core.fault import Fault
from hemval.files.faulty import FaultyFile
from hemval.files.lists.list_files import check_settings
from hemval.files.lists.settings import ListSettings
from hemval.files.lists.values import LONGEST_ID, looks_like_personal_number
from hemval.files.tables.refusal import refusal
from hemval.files.toml.document import decode, parse
from hemval.files.toml.names import KeyNames
from hemval.files.toml.reader import faulty, read_toml
from hemval.files.toml.source import read_source

PLAN_FILE = "round.toml"
PLAN_FORMAT = "hemval-round/1"
KEY_NAMES = KeyNames({NamedValue: {"names": "from"}})
"""`from` is a word of Python, and cannot be a field."""
_IDS = ("id", "leaving", "temporary_performer")
_HEX_CHAIN = re.compile(r"[0-9a-f]{64}")
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class _PlanFile(RoundPlan):
    """What `round.toml` holds, in format 1."""

    lists: ListSettings = ListSettings()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPlan:
    """A plan as it was read; `digest` is the SHA-256 of the file's bytes, in hexadecimal."""

    plan: RoundPlan
    settings: ListSettings
    digest: str


def read_plan(folder: Path) -> ReadPlan:
    """Read `round.toml`. Raises FaultyFile with everything that is wrong in it."""
    path = folder / PLAN_FILE
    data = _bytes(path)
    text = decode(data, file=str(path))
    written = read_toml(text, _PlanFile, file=str(path), format_name=PLAN_FORMAT, names=KEY_NAMES)
    if faults := [
        *_id_faults(written),
        *_signature_faults(written),
        *_value_faults(written.draw),
        *check_settings(written.lists),
    ]:
        raise faulty(parse(text, file=str(path)), faults)
    of_plan = {part.name: getattr(written, part.name) for part in fields(RoundPlan)}
    return ReadPlan(
        plan=RoundPlan(**of_plan),
        settings=written.lists,
        digest=hashlib.sha256(data).hexdigest(),
    )


def _bytes(path: Path) -> bytes:
    try:
        return read_source(path)
    except FaultyFile as error:
        if error.faults[0].fault.code != "fault-no-such-file":
            raise
        raise refusal("list-no-plan", str(path)) from None


def _id_faults(plan: RoundPlan) -> Iterator[Fault]:
    """Ids that are too long or tell who somebody is."""
    for name in _IDS:
        id_ = getattr(plan, name)
        if len(id_) > LONGEST_ID:
            yield Fault(code="list-plan-id-too-long", path=(name,), facts={"n": LONGEST_ID})
        elif looks_like_personal_number(id_):
            yield Fault(code="list-plan-id-is-number", path=(name,))


def _signature_faults(plan: RoundPlan) -> Iterator[Fault]:
    """A signature that is too long, or tells who somebody is by a number."""
    if plan.signed_off is None:
        return
    by = plan.signed_off.by
    if len(by) > _LONGEST_NAME:
        facts = {"n": _LONGEST_NAME}
        yield Fault(code="list-plan-id-too-long", path=("signed_off", "by"), facts=facts)
    elif looks_like_personal_number(by):
        yield Fault(code="list-plan-id-is-number", path=("signed_off", "by"))


def _value_faults(draw: NamedValue | None) -> Iterator[Fault]:
    """A public value that is not named so that everybody knows which it is."""
    if draw is None:
        return
    if draw.source is ValueSource.RFC3797:
        if not draw.names or len(set(draw.names)) < len(draw.names):
            yield Fault(code="list-plan-draw-needs-names", path=("draw",))
        if draw.chain or draw.round is not None:
            yield Fault(code="list-plan-draw-other-source", path=("draw",))
        return
    if not _HEX_CHAIN.fullmatch(draw.chain) or draw.round is None or draw.round < 1:
        yield Fault(code="list-plan-draw-needs-round", path=("draw",))
    if draw.names:
        yield Fault(code="list-plan-draw-other-source", path=("draw",))
