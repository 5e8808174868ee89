"""What a report of a round tells: figures that everybody may see, together.

Of what was done with wishes and of how full providers became, the figures are those of
`public.json`: everybody is counted, they can be verified, and what must be withheld is. Other
figures are of those who are not protected; they are told only where nobody could count a protected
person, or fewer than five, out of them and of what is published. `fewer.py` sees to that.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from hemval.core.placement.counting import Fared, Stands
from hemval.core.reporting.fewer import (
    clients_shown,
    moves_shown,
    outcomes_shown,
    some_shown,
    together_shown,
)
from hemval.core.reporting.reading import Told, summary_told
from hemval.core.system.capacity import Unit

Shown = int | None
"""A number that is shown, or None for one that is withheld."""
ByLanguage = Mapping[str, str]
HOURS = Unit.HOURS_PER_MONTH.value
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
class RoundReport:
    """A round as a committee is told of it.

    `clients`: every row of the list in one place. `in_round`: how many are in, everybody counted.
    `waiting`: of those who are not protected, how many a person must call or decide for first; and
    `waits_for`, by why, where each may be shown. `calls_apart`: to be called since they asked to be
    together. `files`: the SHA-256 of each file that proves the round.
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
    notify_by: date | None
    effect: date
    total: int
    in_round: Shown
    clients: Mapping[str, Shown]
    waiting: Shown
    waits_for: Mapping[str, Shown]
    calls: Mapping[str, Shown]
    temporary: Mapping[str, Shown]
    until_start: Shown
    look_at: Mapping[str, Shown]
    changes: Mapping[str, Shown]
    has_protected: bool
    bundles: tuple[BundleShown, ...]
    rules: tuple[RuleShown, ...]
    draw: DrawShown
    files: Mapping[str, str]
    rows: int
    merkle_root: str
    areas: Mapping[str, ByLanguage]
    providers: Mapping[str, str]
    correction: CorrectionShown | None


def round_report(summary: Any) -> RoundReport:
    """What is reported of a round, from its summary alone. Raises ReportRefused."""
    told = summary_told(summary)
    names, days, published = told.at("names"), told.at("days"), told.at("published")
    clients = told.at("totals").counts
    has_protected = clients[Stands.PROTECTED] > 0
    everybody = clients_shown(clients)
    calls, decisions = told.at("calls").counts, told.at("to_decide").counts
    waits = {name: calls[name] for name in _PLACE_FIRST if name in calls} | decisions
    waiting, waits_for = together_shown(waits)
    bundles = told.at("bundles").parts
    return RoundReport(
        municipality=names.at("municipality").text,
        system=names.at("system").texts,
        system_sha256=told.at("system").at("sha256").text,
        round=told.at("round").text,
        kind=told.at("kind").text,
        is_exercise=told.at("is_exercise").is_true,
        facts_on=told.at("facts_on").day,
        opens=days.at("opens").day_if_any,
        closes=days.at("closes").day_if_any,
        notify_by=days.at("notify_by").day_if_any,
        effect=told.at("effect").day,
        total=clients["clients"],
        in_round=everybody[Stands.IN_ROUND],
        clients=everybody,
        waiting=waiting,
        waits_for=waits_for,
        calls=some_shown(calls),
        temporary=some_shown(told.at("temporary").counts),
        until_start=some_shown({_ONE: told.at("until_start").number}).get(_ONE, 0),
        look_at=some_shown(told.at("look_at").counts),
        changes=some_shown(told.at("changes_since").counts),
        has_protected=has_protected,
        bundles=tuple(
            _bundle(name, one, told, has_protected=has_protected) for name, one in bundles.items()
        ),
        rules=tuple(map(_rule, told.at("rules").items)),
        draw=_draw(told.at("lottery")),
        files=published.at("files").texts,
        rows=published.at("rows").number,
        merkle_root=published.at("merkle_root").text,
        areas={name: one.texts for name, one in names.at("areas").parts.items()},
        providers=names.at("providers").texts,
        correction=_correction(told.at("corrects")) if told.has("corrects") else None,
    )


def _bundle(name: str, one: Told, told: Told, *, has_protected: bool) -> BundleShown:
    published = told.at("published").at("bundles").at(name)
    totals, used = published.at("totals").counts_told, published.at("used").counts_told
    by_area, by_language = (one.at(part).parts for part in ("by_area", "by_language"))
    areas = {area: row.counts_told for area, row in by_area.items()}
    languages = {language: row.counts_told for language, row in by_language.items()}
    rooms = _rooms(one.at("caps").parts, used, told.at("shares"), name)
    providers = {id_: row.counts for id_, row in one.at("by_provider").parts.items()}
    hidden = {room.provider for room in rooms if room.used is None}
    unit = one.at("unit").text
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
        rule=one.at("rule").text,
        overrun=one.at("overrun").number if not one.at("overrun").is_nothing else 0,
        method=one.at("method").text,
        claims=totals["claims"],
        chose=totals["chose"],
        outcomes=outcomes_shown(totals),
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
        name: {column: row[column] for column in ("sum", *(how.value for how in Fared))}
        for name, row in rows.items()
        if any(row.values())
    }


def _rooms(
    caps: Mapping[str, Told], used: Mapping[str, Shown], shares: Told, bundle: str
) -> tuple[RoomShown, ...]:
    of = shares.at(bundle).at("caps").items if shares.has(bundle) else []
    groups = {
        one.at("node").text: one.at("group").text
        for one in of
        if not (one.at("node").is_nothing or one.at("group").is_nothing)
    }
    return tuple(_room(node, one, used[node], groups.get(node, "")) for node, one in caps.items())


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
        kind=one.at("kind").text,
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
        source=value.at("source").text,
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
        changed=some_shown(one.at("changed").counts),
        exceeded=one.at("exceeded").number,
    )
