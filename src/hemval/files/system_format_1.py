"""The reader of `hemval-system/1`; a later format keeps it, so that old files can be read."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

from hemval.core.fault import Fault, Severity
from hemval.core.system.areas import Place
from hemval.core.system.capacity import Cap, Capacity, Share
from hemval.core.system.checks import check
from hemval.core.system.non_choice import NonChoice
from hemval.core.system.rule import Kind, Rule
from hemval.core.system.system import System
from hemval.files.faulty import LocatedFault
from hemval.files.toml.document import Document
from hemval.files.toml.mending import Mender, touches
from hemval.files.toml.names import KeyNames
from hemval.files.toml.reader import faulty, located, structure_values, without_format
from hemval.files.toml.unfit import nearest
from hemval.texts.languages import LANGUAGES

FORMAT = "hemval-system/1"


def _with_kind(table: Mapping[str, Any]) -> Mapping[str, Any]:
    """How firmly a rule stands, from what it rests on; a proposal must say that it is one."""
    if "kind" in table or table.get("decision"):
        return table
    if table.get("assumption"):
        return {**table, "kind": Kind.UNKNOWN.value}
    return {**table, "kind": Kind.PRACTICE.value} if table.get("source") else table


KEY_NAMES = KeyNames(
    {
        System: {
            "identity": "system",
            "sources": "source",
            "decisions": "decision",
            "services": "service",
            "bundles": "bundle",
            "areas": "area",
            "price_zones": "price_zone",
            "exclusions": "exclusion",
            "notices": "notice",
            "letter_texts": "letter_text",
            "letter_recipients": "letter_recipient",
            "clauses": "clause",
        },
        Capacity: {"shares": "share", "caps": "cap"},
        Rule: {"valid_from": "from", "valid_to": "to"},
    },
    unsaid={Rule: _with_kind},
)
"""What the fields are called in the file, where the key is another, and what follows unsaid."""

Part = TypeVar("Part", Share, Cap)
AnyPlace = TypeVar("AnyPlace", bound=Place)
_DASHES = dict.fromkeys(map(ord, "\N{EN DASH}\N{NON-BREAKING HYPHEN}\N{MINUS SIGN}\N{HYPHEN}"), "-")


def read_format_1(document: Document) -> tuple[System, tuple[LocatedFault, ...]]:
    """The system, and what a person should look at. Raises FaultyFile with every fault.

    What can be read is checked also when something else in the file cannot, so that all faults are
    told at once; what a faulty table would lead to is not.
    """
    written = without_format(document.values)
    system, unreadable = structure_values(written, System, KEY_NAMES)
    if unreadable:
        written = Mender(unreadable, KEY_NAMES).mend(written, System)
        system, _ = structure_values(written, System, KEY_NAMES)
        if system is None:
            raise faulty(document, unreadable)
    system = replace(
        system,
        capacity=tuple(
            _inherited(capacity, _table(written.get("capacity"), index))
            for index, capacity in enumerate(system.capacity)
        ),
        areas=tuple(map(_with_plain_codes, system.areas)),
        price_zones=tuple(map(_with_plain_codes, system.price_zones)),
    )
    found = [_in_file(fault, system, written) for fault in check(system, languages=LANGUAGES)]
    errors = [fault for fault in found if fault.severity is Severity.ERROR]
    errors = unreadable + [fault for fault in errors if not touches(fault, unreadable)]
    if errors:
        raise faulty(document, errors)
    return _with_sources(system), located(document, found)


def _with_plain_codes(place: AnyPlace) -> AnyPlace:
    """The codes as lists have them: no spaces, and the dash of a range as a hyphen."""
    return replace(
        place,
        key_codes=tuple(map(_plain_code, place.key_codes)),
        postal_codes=tuple(map(_plain_code, place.postal_codes)),
    )


def _plain_code(code: str) -> str:
    return "".join(code.split()).translate(_DASHES)


def _in_file(fault: Fault, system: System, written: object) -> Fault:
    path = KEY_NAMES.path_in_file(fault.path, system, written)
    other = KEY_NAMES.path_in_file(fault.other, system, written)
    fault = replace(_with_suggestion(fault), path=path, other=other)
    return replace(fault, facts={**fault.facts, "key": path[-1]}) if "key" in fault.facts else fault


def _with_suggestion(fault: Fault) -> Fault:
    """A name that is not in the file is often a name that is, misspelt."""
    if "known" not in fault.facts:
        return fault
    near = nearest(str(fault.facts["name"]), str(fault.facts["known"]).split(", "))
    if not near:
        return fault
    return replace(fault, code=f"{fault.code}-near", facts={**fault.facts, "nearest": near})


def _with_sources(system: System) -> System:
    """A rule that names no source of its own rests on those of its decision."""
    known = {decision.id: decision.source for decision in system.decisions}
    changes = {field.name: _sourced(getattr(system, field.name), known) for field in fields(system)}
    return replace(system, **changes)


def _sourced(value: Any, known: Mapping[str, tuple[str, ...]]) -> Any:
    if isinstance(value, tuple):
        return tuple(_sourced(one, known) for one in value)
    if isinstance(value, NonChoice):
        return NonChoice(existing=_sourced(value.existing, known), new=_sourced(value.new, known))
    if isinstance(value, Capacity):
        shares, caps = _sourced(value.shares, known), _sourced(value.caps, known)
        value = replace(value, shares=shares, caps=caps)
    if isinstance(value, Rule) and value.decision is not None and not value.source:
        return replace(value, source=known.get(value.decision, ()))
    return value


def _inherited(capacity: Capacity, table: Mapping[str, Any]) -> Capacity:
    """A share or a cap that does not say what it rests on rests on what its capacity does.

    One that names a source alone does so too; one that assumes something stands by itself.
    """
    shares, caps = table.get("share"), table.get("cap")
    return replace(
        capacity,
        shares=tuple(
            _with_ground(share, capacity, _table(shares, index))
            for index, share in enumerate(capacity.shares)
        ),
        caps=tuple(
            _with_ground(cap, capacity, _table(caps, index))
            for index, cap in enumerate(capacity.caps)
        ),
    )


def _with_ground(part: Part, capacity: Capacity, table: Mapping[str, Any]) -> Part:
    assumes = "assumption" in table and capacity.kind is not Kind.UNKNOWN
    if "kind" in table or "decision" in table or assumes:
        return part
    return replace(
        part,
        kind=capacity.kind,
        decision=capacity.decision,
        source=part.source or capacity.source,
        assumption=part.assumption or capacity.assumption,
    )


def _table(written: Any, index: int) -> Mapping[str, Any]:
    """One of several tables, or the only one."""
    table = written if isinstance(written, Mapping) else written[index]
    return table if isinstance(table, Mapping) else {}
