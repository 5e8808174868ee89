"""Small rounds that are allocated, and put right after a fault in their lists."""

import json
from dataclasses import dataclass, replace
from typing import Any

from hypothesis import strategies as st
from tests.core import round_examples as base
from tests.core.placement.examples import (
    ASTER,
    BIRCH,
    KEY,
    OWN,
    a_system,
    an_outcome,
    cap,
    in_clients,
    silence,
    today,
    wishes,
)

from hemval.core.allocation.solve import solve
from hemval.core.certificate.certificate import Certificate, CertifiedBundle, CertifiedRound
from hemval.core.claims.openness import Openness
from hemval.core.claims.problems import round_problems
from hemval.core.correction.correcting import CorrectedBundle, correct
from hemval.core.correction.earlier import EarlierRound
from hemval.core.correction.putting_right import ChangedPlace, changed_places, put_right
from hemval.core.explanation.kept import kept_of_round
from hemval.core.explanation.terms import round_terms
from hemval.core.lottery.canonical import digest_of
from hemval.core.lottery.draw import drawn_problem
from hemval.core.lottery.exercise import exercise_secret
from hemval.core.lottery.frozen import frozen_document
from hemval.core.lottery.public_value import ExerciseValue
from hemval.core.lottery.published import draw_document
from hemval.core.placement.placements import Placement
from hemval.core.placement.placing import place
from hemval.core.placement.solved import SolvedBundle
from hemval.core.round.outcome import RoundOutcome
from hemval.core.round.rules import RoundRules
from hemval.core.system.capacity import AdmissionRule
from hemval.core.system.choice import PlaceToday
from hemval.core.system.non_choice import LargestFreeCapacity, Municipal

SYSTEM = {"id": "made-up", "sha256": "5e" * 32}
DEWBERRY = replace(BIRCH, id="dewberry", name="Blåhallon", licence="T-3")
NAMES = ("own", "aster", "birch", "dewberry")


@dataclass(frozen=True)
class Person:
    """What the lists have of one client: what she wishes, where she lives, who helps her today."""

    id: str
    listed: tuple[str, ...] = ()
    today: str = "own"
    area: str = "north"
    household: str = ""

    @property
    def client(self):
        code, postal = ("101", "14500") if self.area == "north" else ("201", "14700")
        home = {"household": self.household, "asks_together": True} if self.household else {}
        return base.a_client(
            self.id, key_code=code, address=replace(base.HOME, postal_code=postal), **home
        )


@dataclass(frozen=True)
class Lists:
    """The lists of a round: its people, the caps of providers, and who has left."""

    people: tuple[Person, ...]
    caps: tuple[tuple[str, int], ...] = ()
    gone: str = ""
    rule: AdmissionRule = AdmissionRule.UNIT
    chooser_today: PlaceToday = PlaceToday.IGNORED

    @property
    def outcome(self) -> RoundOutcome:
        caps = tuple(cap(amount, provider=name) for name, amount in self.caps)
        rule = Municipal() if self.rule is AdmissionRule.UNIT else LargestFreeCapacity()
        system = a_system(
            capacity=(in_clients(*caps, rule=self.rule),),
            current_place=(today(chooser=self.chooser_today, silent=PlaceToday.PROTECTED),),
            non_choice=silence(new=rule),
        )
        providers = (OWN, ASTER, BIRCH, DEWBERRY)
        return an_outcome(
            [one.client for one in self.people],
            [wishes(one.id, *one.listed) for one in self.people if one.listed],
            grants=[base.a_grant(one.id, performer=one.today) for one in self.people],
            system=system,
            providers=tuple(one for one in providers if one.id != self.gone),
        )


@dataclass(frozen=True)
class Round:
    """A round that is allocated, as a folder keeps it."""

    earlier: EarlierRound
    draw: Any
    certificate: Certificate

    @property
    def told(self) -> dict[str, str]:
        """The provider that each was told of."""
        return {client: one.provider for (client, _), one in self.earlier.placements.items()}


@dataclass(frozen=True)
class Corrected:
    """A round put right: itself a round, which can be corrected in turn."""

    round: Round
    bundle: CorrectedBundle
    placements: tuple[Placement, ...]
    changed: tuple[ChangedPlace, ...]

    @property
    def right(self) -> dict[str, str]:
        """The provider that the right run gives each."""
        providers, answer = self.bundle.right.frozen.providers, self.bundle.right.answer
        return {
            client: providers.get(answer.assignment[basis.claim] or "", "")
            for basis in self.bundle.right.frozen.bases
            for client in basis.clients
        }

    @property
    def after(self) -> dict[str, str]:
        """The provider that each finally has."""
        return {one.client: one.provider for one in self.placements}


def _solved(problems, draw):
    seed = bytes.fromhex(draw["seed"])
    return tuple(
        SolvedBundle(frozen=one, problem=problem, answer=solve(problem))
        for one in problems.bundles
        for problem in [drawn_problem(seed, "r1", one)]
    )


def _round(outcome, problems, placements, bundles, draw, corrects=""):
    certificate = Certificate(
        CertifiedRound(
            round_id="r1",
            is_exercise=True,
            system=SYSTEM,
            draw=draw,
            bundles=bundles,
            corrects=corrects,
        )
    )
    earlier = EarlierRound(
        certified=certificate.certified,
        digest=certificate.digest,
        kept=kept_of_round(outcome, problems, placements),
        terms=round_terms(outcome, problems.bundles),
    )
    return Round(earlier, draw, certificate)


def run(lists: Lists) -> Round:
    """Freeze, draw and allocate."""
    outcome = lists.outcome
    problems = round_problems(outcome, KEY)
    value = ExerciseValue()
    told = {"is_exercise": True, "system": SYSTEM, "public_value": value.name}
    draw = draw_document(
        round_id="r1",
        is_exercise=True,
        digest=digest_of(frozen_document("r1", problems.bundles, **told)),
        secret=exercise_secret("r1"),
        public_value=value,
    )
    solved = _solved(problems, draw)
    bundles = tuple(
        CertifiedBundle(
            bundle=one.bundle,
            problem=one.problem,
            precedence=one.frozen.precedence,
            allocation=one.answer,
        )
        for one in solved
    )
    placements = place(outcome, problems, solved).placements
    return _round(outcome, problems, placements, bundles, draw)


def put_it_right(before: Round, lists: Lists) -> Corrected:
    """Correct a round by mended lists."""
    outcome = lists.outcome
    problems = round_problems(outcome, KEY)
    facts = outcome.facts
    openness = Openness(RoundRules(outcome.system, facts.plan, facts.providers), facts.providers)
    bundles = [
        correct(before.earlier.bundles[one.bundle], one, openness)
        for one in _solved(problems, before.draw)
    ]
    placed = place(outcome, problems, [one.final for one in bundles]).placements
    placements = put_right(before.earlier, bundles, placed)
    certified = tuple(
        CertifiedBundle(
            bundle=one.right.bundle,
            problem=one.right.problem,
            precedence=one.right.frozen.precedence,
            allocation=one.right.answer,
            promised=one.promises.promised,
            accounts=one.promises.accounts,
        )
        for one in bundles
    )
    after = _round(outcome, problems, placements, certified, before.draw, before.certificate.digest)
    return Corrected(after, bundles[0], placements, changed_places(before.earlier, placements))


def as_read(certificate: Certificate) -> Any:
    """The values that anybody gets who reads the file."""
    return json.loads(certificate.as_bytes)


_LISTED = st.lists(st.sampled_from(NAMES), max_size=3, unique=True).map(tuple)
_CAPS = st.tuples(*(st.integers(0, 4) for _ in NAMES[1:])).map(
    lambda amounts: tuple(zip(NAMES[1:], amounts, strict=True))
)


def _person(id_: str, rule: AdmissionRule):
    """One client; who is counted as one is never placed together with somebody."""
    homes = st.sampled_from([""] if rule is AdmissionRule.UNIT else ["", "", "", "h1"])
    performers = st.sampled_from(["own", "own", "aster", "birch", ""])
    return st.builds(
        Person,
        id=st.just(id_),
        listed=_LISTED,
        today=performers,
        area=st.sampled_from(["north", "south"]),
        household=homes,
    )


def _couple(draw) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Two who are one claim, and then two, or the other way round; or one is not there."""
    one = replace(draw(_person("m1", AdmissionRule.UNIT)), household="m")
    both = (one, replace(one, id="m2"))
    apart = (one, replace(draw(_person("m2", AdmissionRule.UNIT)), household="m"))
    states = [both, apart, both[:1], both[1:]]
    return draw(st.sampled_from(states)), draw(st.sampled_from(states))


@st.composite
def faults(draw, least: int = 3, most: int = 8) -> tuple[Lists, Lists]:
    """The lists as they were, and as they should have been."""
    ids = [f"c{number}" for number in range(draw(st.integers(least, most)))]
    rule = draw(st.sampled_from([AdmissionRule.UNIT, AdmissionRule.CLOSING]))
    people = [draw(_person(id_, rule)) for id_ in ids]
    keeps = draw(st.sampled_from([PlaceToday.IGNORED, PlaceToday.PROTECTED]))
    told = {"rule": rule, "chooser_today": keeps}
    faulty = Lists(tuple(people), draw(_CAPS), **told)
    mended = [draw(_person(one.id, rule)) if draw(st.booleans()) else one for one in people]
    if draw(st.booleans()):
        mended = [*mended[1:], draw(_person("new", rule))]
    if rule is AdmissionRule.CLOSING:
        together, now = _couple(draw)
        faulty = replace(faulty, people=(*faulty.people, *together))
        mended = [*mended, *now]
    caps = draw(_CAPS) if draw(st.booleans()) else faulty.caps
    gone = draw(st.sampled_from(["", "", "birch"]))
    return faulty, Lists(tuple(mended), caps, gone=gone, **told)
