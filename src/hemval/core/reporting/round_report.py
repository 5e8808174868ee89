"""What a report of a round tells: figures that everybody may see, together.

Of what was done with wishes and of how full providers became, the figures are those of
`public.json`: everybody is counted, they can be verified, and what must be withheld is. Other
figures are of those who are not protected; they are told only where nobody could count a protected
person, or fewer than five, out of them and of what is published. `fewer.py` sees to that.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from hemval.core.certificate.choosers import CHOSE
from hemval.core.claims.remarks import RemarkCode
from hemval.core.facts.round_plan import ValueSource
from hemval.core.placement.by_hand import HandGround, StaffRole
from hemval.core.placement.calling import CallReason
from hemval.core.placement.counting import Fared, Stands
from hemval.core.placement.placements import PlacementCode, TemporaryGround
from hemval.core.placement.put_right import PutRightCode
from hemval.core.placement.recheck import ChangeCode
from hemval.core.placement.small_numbers import SUM
from hemval.core.reporting.fewer import (
    PUBLISHED,
    chose_shown,
    clients_shown,
    moves_shown,
    outcomes_shown,
    some_shown,
    together_shown,
    with_unmet,
)
from hemval.core.reporting.reading import NOTHING_TO_CHOOSE, Told, summary_told
from hemval.core.system.capacity import AdmissionRule, Unit
from hemval.core.system.rule import Kind
from hemval.core.system.values import ProviderGroup, RoundKind

Shown = int | None
"""A number that is shown, or None for one that is withheld."""
ByLanguage = Mapping[str, str]
NONE: Mapping[str, Shown] = MappingProxyType({})
HOURS = Unit.HOURS_PER_MONTH.value
EXERCISE = "exercise"
_COLUMNS = (SUM, *(how.value for how in Fared))
_ONE = "one"
_PLACE_FIRST = ("wish_not_met", "wish_gone")


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomShown:
    """One cap and what is used of it, in minutes or persons as the bundle counts.

    `provider` is empty for a cap over several, and `group` then whose it is, if anybody has said.
    `area` is told where a provider has a cap for each. `capacity` is None where there is no cap.
    """

    provider: str = ""
    group: str = ""
    area: str = ""
    capacity: int | None
    used: Shown

    @property
    def is_over(self) -> bool:
        """Is more used than the cap?"""
        return None not in (self.capacity, self.used) and (self.used or 0) > (self.capacity or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class MovesShown:
    """How many come to, stay with and leave one provider.

    `stays` is None for all where somebody in the round is protected: together with what is used it
    would tell where she is.
    """

    provider: str
    comes: Shown
    stays: Shown
    leaves: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleShown:
    """One bundle. `outcomes` add up to `claims`; a couple placed as one is one of them.

    `chose`: how many chose, None where withheld. `by_area` and `by_language` have `sum` and how it
    went; a name whose numbers are all withheld is not in them, and `few_areas`, `few_languages` say
    that there are such.
    """

    bundle: str
    name: ByLanguage
    unit: str
    rule: str
    overrun: int
    method: str
    claims: Shown
    chose: Shown
    outcomes: Mapping[str, Shown]
    rooms: tuple[RoomShown, ...]
    moves: tuple[MovesShown, ...]
    by_area: Mapping[str, Mapping[str, Shown]]
    by_language: Mapping[str, Mapping[str, Shown]]
    few_areas: bool
    few_languages: bool
    queues: Mapping[str, Shown]

    @property
    def some_wish(self) -> Shown:
        """How many got one of their wishes."""
        first, later = self.outcomes["first_wish"], self.outcomes["later_wish"]
        return None if first is None or later is None else first + later

    @property
    def counts_hours(self) -> bool:
        """Is room counted in hours?"""
        return self.unit == HOURS


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleShown:
    """A rule in words, how firmly it stands, what stands behind it, and why it is assumed if it
    is."""

    kind: str
    says: ByLanguage
    rests_on: ByLanguage
    assumption: ByLanguage


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawShown:
    """The draw: what was promised, the public value, and what came of it."""

    commitment: str
    digest: str
    secret: str
    seed: str
    source: str
    value: str
    chain: str = ""
    round: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionShown:
    """A round that was put right: which certificate it corrects, why, and what it came to."""

    certificate: str
    why: str
    other_system: bool
    changed: Mapping[str, Shown]
    exceeded: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkShown:
    """What people do by hand, for those who are not protected.

    `waiting`: how many a person must call or decide for first; and `waits_for`, by why, where each
    may be shown. `calls` are all calls. `temporary`: on what ground somebody else performs
    meanwhile. `until_start`: whom another helps until her place begins.
    """

    waiting: Shown
    waits_for: Mapping[str, Shown]
    calls: Mapping[str, Shown]
    temporary: Mapping[str, Shown]
    until_start: Shown
    look_at: Mapping[str, Shown]
    changes: Mapping[str, Shown]


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHandShown:
    """The places that people gave instead of a rule, everybody counted.

    `exceptions`: those to whom a rule had given something. `grounds` and `confirmed_as` (in which
    role the second person did it) each add up to `placed`. `by_two`: another than who decided the
    round had reviewed it.
    """

    placed: Shown
    exceptions: Shown
    grounds: Mapping[str, Shown]
    confirmed_as: Mapping[str, Shown]
    by_two: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofShown:
    """What the round can be verified by: the draw, and the SHA-256 of each file that proves it."""

    draw: DrawShown
    files: Mapping[str, str]
    rows: int
    merkle_root: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundReport:
    """A round as a committee is told of it.

    `total`: the rows of the clients' list. `in_round`: how many are in, everybody counted.
    `clients`: every row in one place. `work` and `proof` are None where there was nothing to
    choose, and so nothing was given; `by_hand` where nobody has decided the round.
    """

    municipality: str
    system: ByLanguage
    system_sha256: str
    round: str
    kind: str
    is_exercise: bool
    facts_on: date
    opens: date | None
    closes: date | None
    effect: date
    areas: Mapping[str, ByLanguage]
    providers: Mapping[str, str]
    total: Shown
    in_round: Shown = 0
    clients: Mapping[str, Shown] = field(default_factory=lambda: NONE)
    has_protected: bool = False
    bundles: tuple[BundleShown, ...] = ()
    rules: tuple[RuleShown, ...] = ()
    work: WorkShown | None = None
    by_hand: ByHandShown | None = None
    proof: ProofShown | None = None
    correction: CorrectionShown | None = None


def round_report(summary: Any) -> RoundReport:
    """What is reported of a round, from its summary alone. Raises ReportRefused."""
    told = summary_told(summary)
    names, days = told.at("names"), told.at("days")
    report = RoundReport(
        municipality=names.at("municipality").text,
        system=names.at("system").texts,
        system_sha256=told.at("system").at("sha256").text,
        round=told.at("round").text,
        kind=told.at("kind").code(RoundKind),
        is_exercise=told.at("is_exercise").is_true,
        facts_on=told.at("facts_on").day,
        opens=days.at("opens").day_if_any,
        closes=days.at("closes").day_if_any,
        effect=told.at("effect").day,
        areas={name: one.texts for name, one in names.at("areas").parts.items()},
        providers=names.at("providers").texts,
        total=told.at("rows").number,
    )
    return report if told.at(NOTHING_TO_CHOOSE).is_true else _allocated(report, told)


def _allocated(report: RoundReport, told: Told) -> RoundReport:
    totals = told.at("totals").numbers_at("clients", *(place.value for place in Stands))
    has_protected = totals[Stands.PROTECTED] > 0
    total, clients = clients_shown(totals)
    bundles = told.at("bundles").parts
    return replace(
        report,
        total=total,
        in_round=clients[Stands.IN_ROUND],
        clients=clients,
        has_protected=has_protected,
        bundles=tuple(
            _bundle(name, one, told, has_protected=has_protected) for name, one in bundles.items()
        ),
        rules=tuple(map(_rule, told.at("rules").items)),
        work=_work(told),
        by_hand=_by_hand(told.at("decision")) if told.has("decision") else None,
        proof=_proof(told),
        correction=_correction(told.at("corrects")) if told.has("corrects") else None,
    )


def _work(told: Told) -> WorkShown:
    calls = told.at("calls").counts_of(CallReason)
    decisions = told.at("to_decide").counts_of(PlacementCode, Stands.ROWS_LOST)
    waits = {name: calls[name] for name in _PLACE_FIRST if name in calls} | decisions
    waiting, waits_for = together_shown(waits)
    return WorkShown(
        waiting=waiting,
        waits_for=waits_for,
        calls=some_shown(calls),
        temporary=some_shown(told.at("temporary").counts_of(TemporaryGround)),
        until_start=some_shown({_ONE: told.at("until_start").number}).get(_ONE, 0),
        look_at=some_shown(told.at("look_at").counts_of(RemarkCode)),
        changes=some_shown(told.at("changes_since").counts_of(ChangeCode)),
    )


def _by_hand(one: Told) -> ByHandShown:
    return ByHandShown(
        placed=one.at("placed").number_told,
        exceptions=one.at("exceptions").number_told,
        grounds=one.at("grounds").told_of(HandGround),
        confirmed_as=one.at("confirmed_as").told_of(StaffRole),
        by_two=one.at("by_two").is_true,
    )


def _proof(told: Told) -> ProofShown:
    published = told.at("published")
    return ProofShown(
        draw=_draw(told.at("lottery")),
        files=published.at("files").texts,
        rows=published.at("rows").number,
        merkle_root=published.at("merkle_root").text,
    )


def _bundle(name: str, one: Told, told: Told, *, has_protected: bool) -> BundleShown:
    published = told.at("published").at("bundles").at(name)
    totals = published.at("totals").told_at(CHOSE, *PUBLISHED)
    by_area, by_language = (one.at(part).parts for part in ("by_area", "by_language"))
    areas = {area: row.told_at(*_COLUMNS) for area, row in by_area.items()}
    languages = {language: row.told_at(*_COLUMNS) for language, row in by_language.items()}
    rooms = _rooms(one.at("caps").parts, published.at("used"), told.at("shares"), name)
    providers = {
        id_: row.numbers_at("comes", "stays", "leaves", "for_now")
        for id_, row in one.at("by_provider").parts.items()
    }
    hidden = {room.provider for room in rooms if room.used is None}
    unit, outcomes = one.at("unit").code(Unit), outcomes_shown(totals)
    chose = chose_shown(totals[CHOSE], outcomes)
    moves = moves_shown(
        providers,
        has_protected=has_protected,
        used_tells_how_many=unit != HOURS,
        hidden=hidden,
    )
    return BundleShown(
        bundle=name,
        name=told.at("names").at("bundles").at(name).texts,
        unit=unit,
        rule=one.at("rule").code(AdmissionRule),
        overrun=one.at("overrun").number if not one.at("overrun").is_nothing else 0,
        method=one.at("method").text,
        claims=totals["claims"],
        chose=chose,
        outcomes=with_unmet(outcomes, chose),
        rooms=rooms,
        moves=tuple(MovesShown(provider=id_, **row) for id_, row in moves.items()),
        by_area=_with_numbers(areas),
        by_language=_with_numbers(languages),
        few_areas=len(_with_numbers(areas)) < len(areas),
        few_languages=len(_with_numbers(languages)) < len(languages),
        queues=some_shown(one.at("queues").counts),
    )


def _with_numbers(rows: Mapping[str, Mapping[str, Shown]]) -> dict[str, Mapping[str, Shown]]:
    """Those of which a number is told that is not zero.

    That somebody in a place reads a certain language may be enough to know her by.
    """
    return {
        name: {column: row[column] for column in _COLUMNS}
        for name, row in rows.items()
        if any(row.values())
    }


def _rooms(
    caps: Mapping[str, Told], used: Told, shares: Told, bundle: str
) -> tuple[RoomShown, ...]:
    of = shares.at(bundle).at("caps").items if shares.has(bundle) else []
    groups = {
        one.at("node").text: one.at("group").code(ProviderGroup)
        for one in of
        if not (one.at("node").is_nothing or one.at("group").is_nothing)
    }
    return tuple(
        _room(node, one, used.at(node).number_told, groups.get(node, ""))
        for node, one in caps.items()
    )


def _room(node: str, one: Told, used: Shown, group: str) -> RoomShown:
    provider, capacity = one.at("provider"), one.at("capacity")
    return RoomShown(
        provider="" if provider.is_nothing else provider.text,
        group=group,
        area=node.partition("@")[2],
        capacity=None if capacity.is_nothing else capacity.number_told,
        used=used,
    )


def _rule(one: Told) -> RuleShown:
    return RuleShown(
        kind=one.at("kind").code(Kind),
        says=one.at("says").texts,
        rests_on=one.at("rests_on").texts,
        assumption=one.at("assumption").texts,
    )


def _draw(lottery: Told) -> DrawShown:
    value = lottery.at("public_value")
    of_drand = value.at("source").text == "drand"
    return DrawShown(
        commitment=lottery.at("commitment").text,
        digest=lottery.at("digest").text,
        secret=lottery.at("secret").text,
        seed=lottery.at("seed").text,
        source=value.at("source").code(ValueSource, EXERCISE),
        value=value.at("value").text,
        chain=value.at("chain").text if of_drand else "",
        round=str(value.at("round").number) if of_drand else "",
        names=tuple(one.text for one in value.at("from").items) if value.has("from") else (),
    )


def _correction(one: Told) -> CorrectionShown:
    return CorrectionShown(
        certificate=one.at("certificate").text,
        why=one.at("why").text,
        other_system=not one.at("system_before").is_nothing,
        changed=some_shown(one.at("changed").counts_of(PutRightCode)),
        exceeded=one.at("exceeded").number,
    )
