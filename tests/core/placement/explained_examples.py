"""One example for each thing a round may come to, explained: for tests, and for a page to read.

Sjövik is made up. Home care is performed by Almen and Björken, which are private, by Ceder, which
is non-profit, and by the municipality's own unit. Others are told of by number alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from hemval.core.allocation.problem import (
    Claim,
    Node,
    Problem,
    SilentRule,
)
from hemval.core.allocation.solve import solve
from hemval.core.claims.claims import ClaimBasis, GoneWish, Standing
from hemval.core.explanation.explaining import Explainer
from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.terms import BundleTerms, RoundTerms
from hemval.core.placement.placements import (
    Heard,
    HelpedBy,
    Placement,
    PlacementCode,
    QueuePlace,
    Temporary,
    TemporaryGround,
)
from hemval.core.placement.put_right import PutRight
from hemval.core.reason import RuleRef
from hemval.core.system.capacity import AdmissionRule, Holder, Unit
from hemval.core.system.choice import OrderBy
from hemval.core.system.decision import Decision
from hemval.core.system.provisions import Part
from hemval.core.system.rule import Kind
from hemval.core.system.values import LocalText, LooseDate, ProviderGroup

EFFECT = date(2021, 1, 4)
EVE = date(2021, 1, 3)
CLOSED = date(2020, 11, 30)
HER = "k-0417"
"""The client that every example is about."""
SPOUSE = "k-0418"
CLAIM = "her"
UNIT, CLOSING = AdmissionRule.UNIT, AdmissionRule.CLOSING
ORDER = RuleRef(part=Part.ORDER, decision="namnd", kind=Kind.DECIDED)
SHARE = RuleRef(
    part=Part.SHARES, about=(("group", "private"),), decision="fullmaktige", kind=Kind.DECIDED
)
SILENCE = RuleRef(part=Part.NON_CHOICE_NEW, decision="namnd", kind=Kind.DECIDED)
ASSUMED = RuleRef(part=Part.NON_CHOICE_NEW, kind=Kind.UNKNOWN)
PRACTICE = RuleRef(part=Part.NON_CHOICE_EXISTING, kind=Kind.PRACTICE)
SHARED = Holder(group=ProviderGroup.PRIVATE)
LEAVES = ("almen", "bjorken", "ceder", "kommun")
TEMPORARY = Temporary(provider="kommun", ground=TemporaryGround.NAMED, first=date(2020, 12, 10))
GOES_ON = Temporary(provider="ceder", ground=TemporaryGround.TODAYS)

BUNDLE = BundleTerms(
    name=LocalText((("sv", "Hemtjänst"), ("en", "Home care"), ("fi", "Kotipalvelu"))),
    unit=Unit.CLIENTS,
    order_by=OrderBy.LOTTERY,
    order_rule=ORDER,
    goes_on=True,
    providers={leaf: leaf for leaf in LEAVES},
    holders={"private": SHARED},
    cap_rules={"private": SHARE},
)
TERMS = RoundTerms(
    round="sjovik-2020",
    effect=EFFECT,
    phone="08-465 004 00",
    names={
        "almen": "Almen",
        "bjorken": "Björken",
        "ceder": "Ceder",
        "kommun": "Sjöviks hemtjänst",
    },
    areas={"norr": LocalText.swedish("Norra Sjövik")},
    decisions={
        "namnd": Decision(
            id="namnd",
            body=LocalText(
                (
                    ("sv", "Socialnämnden"),
                    ("en", "The social welfare board"),
                    ("fi", "Sosiaalilautakunta"),
                )
            ),
            about=LocalText.swedish("Val av utförare"),
            date=LooseDate("2020-05-12"),
        ),
        "fullmaktige": Decision(
            id="fullmaktige",
            body=LocalText(
                (
                    ("sv", "Kommunfullmäktige"),
                    ("en", "The municipal council"),
                    ("fi", "Kunnanvaltuusto"),
                )
            ),
            about=LocalText.swedish("Andelar"),
            date=LooseDate("2019-05-23"),
        ),
    },
    bundles={"hemtjanst": BUNDLE},
)
IN_HOURS = replace(TERMS, bundles={"hemtjanst": replace(BUNDLE, unit=Unit.HOURS_PER_MONTH)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One person's round: her claim, those of others, the caps, and what it came to."""

    title: str
    code: PlacementCode
    wishes: tuple[str, ...] = ()
    today: str = ""
    current: str | None = None
    size: int = 1
    order: int = 9
    provider: str = ""
    wish: int | None = None
    standing: Standing = Standing.CHOSE
    gone: tuple[GoneWish, ...] = ()
    queue: tuple[QueuePlace, ...] = ()
    temporary: Temporary | None = None
    rule: RuleRef | None = None
    clients: tuple[str, ...] = (HER,)
    admits: AdmissionRule = UNIT
    caps: Mapping[str, int | None] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    others: Sequence[Claim] = ()
    classes: Mapping[str, int] = field(default_factory=dict)
    silence: SilentRule | None = None
    distance: Mapping[str, int] = field(default_factory=dict)
    terms: RoundTerms = TERMS
    put_right: PutRight | None = None
    heard: Heard | None = None
    helped_by: tuple[HelpedBy, ...] = ()

    @property
    def problem(self) -> Problem:
        """The problem that her claim stands in."""
        gone = {one.number for one in self.gone}
        wishes = tuple(
            wish for number, wish in enumerate(self.wishes, start=1) if number not in gone
        )
        is_silent = self.standing is not Standing.CHOSE
        claim = Claim(
            id=CLAIM,
            size=self.size,
            wishes=wishes,
            current=self.current,
            classes=self.classes,
            order=self.order,
            chooser=not is_silent,
            group="new" if self.silence else "",
            eligible=LEAVES if self.silence else (),
            distance=self.distance,
        )
        return Problem(
            rule=self.admits,
            nodes=(
                *(
                    Node(id=group, capacity=self.caps.get(group))
                    for group in {*self.groups.values()}
                ),
                *(
                    Node(id=leaf, parent=self.groups.get(leaf), capacity=self.caps.get(leaf))
                    for leaf in LEAVES
                ),
            ),
            claims=(*self.others, claim),
            non_choice={"new": self.silence} if self.silence else {},
        )

    @property
    def placement(self) -> Placement:
        """What the round came to for her."""
        starts = EFFECT if self.provider and self.provider != self.today else None
        return Placement(
            client=HER,
            bundle="hemtjanst",
            basis=ClaimBasis(
                claim=CLAIM,
                bundle="hemtjanst",
                clients=self.clients,
                area="norr",
                standing=self.standing,
                stated=self.wishes,
                gone=self.gone,
                waits_if_full=bool(self.queue),
                today=self.today,
                size=self.size,
                rule=self.rule,
            ),
            code=self.code,
            provider=self.provider,
            wish=self.wish,
            starts=starts,
            temporary=self.temporary,
            queue=self.queue,
            helped_by=self.helped_by or tuple(self._until(starts)),
            heard=self.heard,
        )

    def _until(self, starts: date | None) -> Iterator[HelpedBy]:
        """Who helps until then, where no example says otherwise."""
        if starts and self.today:
            yield HelpedBy(provider=self.today, last=EVE)
        elif self.temporary:
            yield HelpedBy(provider=self.temporary.provider, first=self.temporary.first)

    @property
    def explanation(self) -> Explanation:
        """Why it came out so, as the core explains it."""
        problem = self.problem
        explained = Explainer(self.terms, problem, solve(problem)).explain(self.placement)
        return replace(explained, put_right=self.put_right)


def others(leaf: str, orders: Sequence[int], **what: object) -> tuple[Claim, ...]:
    """Others who wish for one leaf, by their numbers in the order."""
    return tuple(
        Claim(id=f"o{order}", wishes=(leaf,), order=order, **what)  # type: ignore[arg-type]
        for order in orders
    )


FIVE = others("almen", range(1, 6))
"""They have numbers 1 to 5, and all wish for Almen."""
FULL_AT_FIVE = {"almen": 5}
