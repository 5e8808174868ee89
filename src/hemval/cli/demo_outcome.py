"""What the demonstration prints of an allocation: who got what, one explained, what was checked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from hemval.cli.demo_allocated import ShownAllocation, ShownPerson
from hemval.cli.printing import NOTHING, Printer, number
from hemval.cli.run_summary import outcome_name
from hemval.cli.speech import say
from hemval.core.system.capacity import Unit
from hemval.core.system.values import ProviderGroup

if TYPE_CHECKING:
    from hemval.core.verification.report import Report

_MINUTES_OF_AN_HOUR = 60
_AREAS_WORTH_A_TABLE = 3
INDENT = 17
"""How far in a quotation stands."""
_WAYS = ("comes", "stays", "for_now")
"""The ways in which somebody performs on the day of effect."""
_CHECKS_TOLD = ("orders", "caps", "first_wish", "choosers", "silent", "protected")
"""Those of the checks that everybody understands the count of."""


class OutcomePage:
    """Prints an allocation, part after part."""

    def __init__(self, printer: Printer, shown: ShownAllocation, areas: Mapping[str, str]) -> None:
        """Take what came of it; `areas` are what each area is called."""
        self._printer = printer
        self._shown = shown
        self._areas = areas
        self._bundles: Mapping[str, Any] = shown.summary["bundles"]

    def print(self) -> None:
        """Print all of it."""
        self._outcomes()
        if len(self._bundles) > 1:
            self._performers()
        for numbers in self._bundles.values():
            if len(self._bundles) == 1:
                self._providers(numbers)
                self._caps(numbers)
            if len(numbers["by_area"]) >= _AREAS_WORTH_A_TABLE:
                self._by_area(numbers)
        self._printer.blank()
        self._by_hand()
        if self._shown.person is not None:
            self._explained(self._shown.person)
        self._checked(self._shown.report)

    def _outcomes(self) -> None:
        """One line for each outcome, one column for each bundle, adding up to everybody."""
        by_bundle = [Counter(numbers["by_code"]) for numbers in self._bundles.values()]
        codes = list(dict.fromkeys(code for one in by_bundle for code in one))
        codes.sort(key=lambda code: -sum(one[code] for one in by_bundle))
        self._table(
            (say("demo-outcome"), *(self._shown.bundles[one] for one in self._bundles)),
            ((outcome_name(code), *_cells(one[code] for one in by_bundle)) for code in codes),
            (
                say("run-total-placements"),
                *_cells(numbers["placements"] for numbers in self._bundles.values()),
            ),
        )

    def _providers(self, numbers: Mapping[str, Any]) -> None:
        """Who performs afterwards, how many are new there, and how full it is."""
        by_provider = numbers["by_provider"]
        counted = [name for name in _WAYS if any(one[name] for one in by_provider.values())]
        caps = {cap["provider"]: cap for cap in numbers["caps"].values() if cap["provider"]}
        is_capped = any(cap["capacity"] is not None for cap in caps.values())
        unit = numbers["unit"]
        headings = [say("demo-provider"), *(say(f"demo-{name}") for name in counted)]
        headings += [say("demo-has"), *(say("demo-used", unit=unit), say("demo-cap")) * is_capped]
        rows = [
            (
                self._shown.providers.get(provider, provider),
                *_cells([*(of_one[name] for name in counted), _performs(of_one)]),
                *_room(caps.get(provider, {}), unit) * is_capped,
            )
            for provider, of_one in by_provider.items()
        ]
        sums = [sum(one[name] for one in by_provider.values()) for name in counted]
        everybody = sum(map(_performs, by_provider.values()))
        together = (say("demo-all"), *_cells([*sums, everybody]), *("", "") * is_capped)
        self._table(headings, rows, together)

    def _caps(self, numbers: Mapping[str, Any]) -> None:
        """How far the rule let a provider's cap be exceeded, and the caps of several together."""
        unit = numbers["unit"]
        for node, cap in numbers["caps"].items():
            if cap["capacity"] is None:
                continue
            facts = {"cap": _whole(cap["capacity"], unit), "unit": unit}
            if not cap["provider"]:
                whose, used = _whose(node), _whole(cap["used"], unit)
                told = say("demo-cap-together", whose=whose, used=used, **facts)
                self._printer.item("→", told)
            elif cap["used"] > cap["capacity"]:
                over = _whole(cap["used"] - cap["capacity"], unit)
                most = _whole(numbers["overrun"] or 0, unit)
                name = self._shown.providers.get(cap["provider"], node)
                told = say("demo-cap-over", provider=name, over=over, most=most, **facts)
                self._printer.item("→", told)

    def _by_area(self, numbers: Mapping[str, Any]) -> None:
        """Everybody by area; the protected have none."""
        rows = []
        for area, counts in sorted(numbers["by_area"].items(), key=lambda one: self._area(one[0])):
            told = [counts["sum"], counts["got_wish"], counts["stays_silent"]]
            rows.append((self._area(area), *map(_cell, told), _rest(*told)))
        self._table(
            map(say, ("demo-area", "demo-has", "demo-got-wish", "demo-kept-silent", "demo-other")),
            rows,
        )
        if hidden := self._shown.summary["totals"]["protected"]:
            self._printer.item("→", say("demo-protected-apart", persons=hidden))

    def _area(self, area: str) -> str:
        return self._areas.get(area, area)

    def _performers(self) -> None:
        """Who performs each bundle afterwards, where there are several."""
        rows = [
            (
                name,
                *_cells(_performs(one["by_provider"].get(id_)) for one in self._bundles.values()),
            )
            for id_, name in self._shown.providers.items()
        ]
        self._table(
            (say("demo-provider"), *(self._shown.bundles[one] for one in self._bundles)),
            rows,
            (
                say("demo-all"),
                *_cells(
                    sum(map(_performs, one["by_provider"].values()))
                    for one in self._bundles.values()
                ),
            ),
        )

    def _by_hand(self) -> None:
        told = self._shown.summary
        queues = (one["queues"].values() for one in self._bundles.values())
        rows = [
            (
                say("demo-by-hand"),
                say(
                    "demo-by-hand-told",
                    calls=sum(told["calls"].values()),
                    queue=sum(map(sum, queues)),
                    decide=sum(told["to_decide"].values()),
                    temporary=sum(told["temporary"].values()),
                ),
            )
        ]
        if told["changes_since"]:
            changes = (
                f"{say(f'run-change-{code}')}: {number(count)}"
                for code, count in told["changes_since"].items()
            )
            rows.insert(0, (say("demo-since"), ". ".join(changes) + "."))
        self._printer.named(rows)

    def _explained(self, person: ShownPerson) -> None:
        outcome = outcome_name(person.code)
        self._printer.named(
            [(say("demo-why"), say("demo-why-told", id=person.client, what=outcome))]
        )
        for paragraph in person.paragraphs:
            self._printer.item("│", paragraph, style="cyan", indent=INDENT)

    def _checked(self, report: "Report") -> None:
        counts = {str(check.name): check.count for check in report.checks}
        key = "demo-proof-holds" if report.holds else "demo-proof-wrong"
        told = [say(key, checks=len(report.checks))]
        told += [
            say(f"verify-check-{name}", count=number(counts[name]))
            for name in _CHECKS_TOLD
            if counts.get(name)
        ]
        self._printer.named([(say("demo-proof"), " ".join(told))])

    def _table(
        self,
        headings: Iterable[str],
        rows: Iterable[Iterable[str]],
        together: Iterable[str] | None = None,
    ) -> None:
        self._printer.blank()
        self._printer.counted(headings, rows, together)


def _performs(of_one: Mapping[str, int] | None) -> int:
    """For how many somebody performs on the day of effect."""
    return sum(of_one[way] for way in _WAYS) if of_one else 0


def _room(cap: Mapping[str, Any], unit: str) -> tuple[str, str]:
    """How much of a cap is used, and how much there is."""
    used, room = cap.get("used"), cap.get("capacity")
    return _whole(used, unit), _whole(room, unit)


def _whole(amount: int | None, unit: str) -> str:
    """Whole hours, or persons."""
    if amount is None:
        return NOTHING
    return number(amount // (_MINUTES_OF_AN_HOUR if unit == Unit.HOURS_PER_MONTH else 1))


def _whose(node: str) -> str:
    return say(f"outcome-holder-group-{node}") if node in set(ProviderGroup) else node


def _cells(counts: Iterable[int]) -> Iterator[str]:
    for count in counts:
        yield number(count) if count else NOTHING


def _cell(count: int | str) -> str:
    """A number, or that so few stand behind it that it is withheld."""
    return number(count) if isinstance(count, int) else say("demo-withheld")


def _rest(whole: int | str, *parts: int | str) -> str:
    if not isinstance(whole, int):
        return say("demo-withheld")
    told = [part for part in parts if isinstance(part, int)]
    return number(whole - sum(told)) if len(told) == len(parts) else say("demo-withheld")
