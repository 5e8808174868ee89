"""Instances that others have published, with the answers they found; each tried by enumeration too.

Only numbers and names are taken over. A priority list of a provider is written as classes, so each
example also shows that any list can be.
"""

from collections.abc import Iterator, Mapping
from itertools import permutations

import pytest
from tests.core.allocation.both_ways import solve
from tests.core.allocation.enumerated import all_good, best_for_everybody, blocking_pairs
from tests.core.allocation.one_by_one import proposals_one_by_one
from tests.core.allocation.reading import Reading

from hemval.core.allocation.problem import Claim, Node, Problem
from hemval.core.system.capacity import AdmissionRule

Lists = Mapping[str, str]


def problem_of(
    wishes: Lists,
    priorities: Lists,
    capacities: Mapping[str, int],
    above: Mapping[str, tuple[int, tuple[str, ...]]] | None = None,
) -> Problem:
    """A problem of one place each; `above` gives caps over several leaves.

    A leaf that does not list somebody cannot have her: it is taken off her wishes.
    """
    parent_of = {leaf: group for group, (_, leaves) in (above or {}).items() for leaf in leaves}
    ranks = {
        leaf: {who: rank for rank, who in enumerate(listed.split())}
        for leaf, listed in priorities.items()
    }
    return Problem(
        rule=AdmissionRule.UNIT,
        nodes=(
            *(Node(id=name, capacity=cap) for name, (cap, _) in (above or {}).items()),
            *(
                Node(id=leaf, parent=parent_of.get(leaf), capacity=capacities[leaf])
                for leaf in priorities
            ),
        ),
        claims=tuple(
            Claim(
                id=who,
                order=number,
                wishes=tuple(leaf for leaf in listed.split() if who in ranks[leaf]),
                classes={leaf: ranks[leaf][who] for leaf in ranks if who in ranks[leaf]},
            )
            for number, (who, listed) in enumerate(wishes.items(), start=1)
        ),
    )


def one_each(wishes: Lists, priorities: Lists) -> Problem:
    """As many places as there are leaves."""
    return problem_of(wishes, priorities, dict.fromkeys(priorities, 1))


def answer(problem: Problem) -> dict[str, str | None]:
    """Who gets what."""
    return dict(solve(problem).assignment)


def pairs(text: str) -> dict[str, str | None]:
    """`a-A b-B c-` as an assignment; nothing after the dash is nobody."""
    return {who: leaf or None for who, _, leaf in (one.partition("-") for one in text.split())}


# D. Gale and L. S. Shapley, College Admissions and the Stability of Marriage, American Mathematical
# Monthly 69 (1962): example 1 (a ranking matrix of three by three) and example 2 (four by four).
GALE_SHAPLEY_1 = one_each(
    {"alpha": "A B C", "beta": "B C A", "gamma": "C A B"},
    {"A": "beta gamma alpha", "B": "gamma alpha beta", "C": "alpha beta gamma"},
)
GALE_SHAPLEY_2 = one_each(
    {"alpha": "A B C D", "beta": "A D C B", "gamma": "B A C D", "delta": "D B C A"},
    {
        "A": "delta gamma alpha beta",
        "B": "beta delta alpha gamma",
        "C": "delta alpha beta gamma",
        "D": "gamma beta alpha delta",
    },
)


def test_gale_and_shapleys_first_example_gives_all_who_propose_their_first_wish():
    assert answer(GALE_SHAPLEY_1) == pairs("alpha-A beta-B gamma-C")


def test_gale_and_shapleys_first_example_has_three_stable_answers():
    assert len(all_good(GALE_SHAPLEY_1)) == 3


def test_gale_and_shapleys_second_example_has_one_stable_answer():
    assert all_good(GALE_SHAPLEY_2) == [answer(GALE_SHAPLEY_2)]
    assert answer(GALE_SHAPLEY_2) == pairs("alpha-C beta-D gamma-A delta-B")


# National Resident Matching Program, "Run a match": five applicants, three programs of two
# positions each. Mercy lists two, and is left with a position.
NRMP = problem_of(
    {
        "Anderson": "City",
        "Chen": "City Mercy",
        "Ford": "City General Mercy",
        "Davis": "Mercy City General",
        "Eastman": "City Mercy General",
    },
    {
        "Mercy": "Chen Ford",
        "City": "Eastman Anderson Chen Davis Ford",
        "General": "Eastman Anderson Ford Davis",
    },
    {"Mercy": 2, "City": 2, "General": 2},
)


def test_the_nrmps_walk_through_ends_as_published():
    # City takes Anderson and Chen; Ford and Davis are refused there and go on to General; Eastman
    # then takes Chen's place, and Chen goes to Mercy.
    published = "Anderson-City Chen-Mercy Ford-General Davis-General Eastman-City"
    assert answer(NRMP) == pairs(published) == best_for_everybody(NRMP)
    assert solve(NRMP).nodes["Mercy"].used == 1


# A. E. Roth and M. Sotomayor, Two-Sided Matching (1990): example 2.9 (five against four; one is
# left over) and example 2.17, after D. E. Knuth (four by four, ten stable answers).
ROTH_SOTOMAYOR_2_9 = one_each(
    {
        "m1": "w1 w2 w3 w4",
        "m2": "w4 w2 w3 w1",
        "m3": "w4 w3 w1 w2",
        "m4": "w1 w4 w3 w2",
        "m5": "w1 w2 w4",
    },
    {
        "w1": "m2 m3 m1 m4 m5",
        "w2": "m3 m1 m2 m4 m5",
        "w3": "m5 m4 m1 m2 m3",
        "w4": "m1 m4 m5 m2 m3",
    },
)
ROTH_SOTOMAYOR_2_17 = one_each(
    {
        "m1": "w1 w2 w3 w4",
        "m2": "w2 w1 w4 w3",
        "m3": "w3 w4 w1 w2",
        "m4": "w4 w3 w2 w1",
    },
    {
        "w1": "m4 m3 m2 m1",
        "w2": "m3 m4 m1 m2",
        "w3": "m2 m1 m4 m3",
        "w4": "m1 m2 m3 m4",
    },
)


def test_roth_and_sotomayors_example_2_9_leaves_the_same_one_out_in_every_stable_answer():
    assert answer(ROTH_SOTOMAYOR_2_9) == pairs("m1-w1 m2-w2 m3-w3 m4-w4 m5-")
    assert {one["m5"] for one in all_good(ROTH_SOTOMAYOR_2_9)} == {None}


def test_roth_and_sotomayors_example_2_17_has_ten_stable_answers_and_we_give_the_proposers_best():
    assert len(all_good(ROTH_SOTOMAYOR_2_17)) == 10
    assert answer(ROTH_SOTOMAYOR_2_17) == pairs("m1-w1 m2-w2 m3-w3 m4-w4")


# D. Gusfield and R. W. Irving, The Stable Marriage Problem: Structure and Algorithms (1989): the
# instance of eight by eight.
GUSFIELD_IRVING_MEN = ("57126843", "23754186", "85146237", "32741685",
                       "72513684", "16758423", "25763481", "38457261")  # fmt: skip
GUSFIELD_IRVING_WOMEN = ("53761284", "86357214", "15624873", "87324156",
                         "64738125", "28546371", "75218643", "74152368")  # fmt: skip


def stable_marriages(men: tuple[str, ...], women: tuple[str, ...]) -> Iterator[str]:
    """Every way to marry all of them that nobody would leave together; the wives, man by man."""

    def goes_on(wives: str) -> Iterator[str]:
        if len(wives) == len(men):
            yield wives
            return
        for wife in set("12345678") - set(wives):
            if not any(_elope(wives + wife, a, len(wives)) for a in range(len(wives))):
                yield from goes_on(wives + wife)

    def _elope(wives: str, a: int, b: int) -> bool:
        return _would(wives, a, b) or _would(wives, b, a)

    def _would(wives: str, a: int, b: int) -> bool:
        """Would man a and the wife of man b both rather have each other?"""
        her = women[int(wives[b]) - 1]
        return men[a].index(wives[b]) < men[a].index(wives[a]) and her.index(
            str(a + 1)
        ) < her.index(str(b + 1))

    return goes_on("")


def test_gusfield_and_irvings_eight_by_eight_gives_the_men_their_best_of_nine_stable_answers():
    problem = one_each(
        {f"m{n}": " ".join(f"w{w}" for w in one) for n, one in enumerate(GUSFIELD_IRVING_MEN, 1)},
        {f"w{n}": " ".join(f"m{m}" for m in one) for n, one in enumerate(GUSFIELD_IRVING_WOMEN, 1)},
    )
    stable = sorted(stable_marriages(GUSFIELD_IRVING_MEN, GUSFIELD_IRVING_WOMEN))
    assert len(stable) == 9
    ours = "".join((leaf or "-")[1:] for _, leaf in sorted(answer(problem).items()))
    assert ours == "53867124"
    for number, likes in enumerate(GUSFIELD_IRVING_MEN):
        assert min((one[number] for one in stable), key=likes.index) == ours[number]


# A. Abdulkadiroğlu and T. Sönmez, School Choice: A Mechanism Design Approach, American Economic
# Review 93 (2003): example 1, and the example of eight students and four schools.
SCHOOL_CHOICE_1 = one_each(
    {"i1": "s2 s1 s3", "i2": "s1 s2 s3", "i3": "s1 s2 s3"},
    {"s1": "i1 i3 i2", "s2": "i2 i1 i3", "s3": "i2 i1 i3"},
)
SCHOOL_CHOICE_8 = problem_of(
    {
        "i1": "s2 s1 s3 s4",
        "i2": "s1 s2 s3 s4",
        "i3": "s3 s2 s1 s4",
        "i4": "s3 s4 s1 s2",
        "i5": "s1 s3 s4 s2",
        "i6": "s4 s1 s2 s3",
        "i7": "s1 s2 s3 s4",
        "i8": "s1 s2 s4 s3",
    },
    {
        "s1": "i1 i2 i3 i4 i5 i6 i7 i8",
        "s2": "i3 i5 i4 i8 i7 i2 i1 i6",
        "s3": "i5 i3 i1 i7 i2 i8 i6 i4",
        "s4": "i6 i8 i7 i4 i2 i3 i5 i1",
    },
    {"s1": 2, "s2": 2, "s3": 3, "s4": 3},
)


def test_abdulkadiroglu_and_sonmezs_example_1_is_fair_although_two_would_rather_swap():
    # i1 and i2 would both gain by swapping, but then i3 would see s1 go to i2, who stands behind.
    assert answer(SCHOOL_CHOICE_1) == pairs("i1-s1 i2-s2 i3-s3")
    assert all_good(SCHOOL_CHOICE_1) == [answer(SCHOOL_CHOICE_1)]


def test_abdulkadiroglu_and_sonmezs_four_schools_pass_nobody_over_as_trading_would():
    # Their top trading cycles end so, with i1 and i7 at s2, where i8 wants to be and stands ahead.
    trading = pairs("i1-s2 i2-s1 i3-s3 i4-s3 i5-s1 i6-s4 i7-s2 i8-s4")
    ours = pairs("i1-s1 i2-s1 i3-s3 i4-s3 i5-s3 i6-s4 i7-s2 i8-s2")
    assert answer(SCHOOL_CHOICE_8) == ours
    assert list(blocking_pairs(Reading(SCHOOL_CHOICE_8), ours)) == []
    assert list(blocking_pairs(Reading(SCHOOL_CHOICE_8), trading)) == [("i8", "s2")]


# A. Abdulkadiroğlu and T. Sönmez, House Allocation with Existing Tenants, Journal of Economic
# Theory 88 (1999): one tenant, two newcomers, three houses. By lot alone the tenant gets his own
# house once in six, the best one three times and the worst one twice; so he stays away.
EXISTING_TENANT = {"i1": "h2 h1 h3", "i2": "h1 h2 h3", "i3": "h2 h1 h3"}


def houses(order: tuple[str, ...], current: str | None) -> Problem:
    return Problem(
        rule=AdmissionRule.UNIT,
        nodes=tuple(Node(id=house, capacity=1) for house in ("h1", "h2", "h3")),
        claims=tuple(
            Claim(
                id=who,
                order=order.index(who) + 1,
                wishes=tuple(wishes.split()),
                current=current if who == "i1" else None,
            )
            for who, wishes in EXISTING_TENANT.items()
        ),
    )


@pytest.mark.parametrize(
    ("current", "got"),
    [(None, ["h1", "h2", "h2", "h2", "h3", "h3"]), ("h1", ["h1", "h1", "h1", "h2", "h2", "h2"])],
    ids=["by lot alone", "with a protected place"],
)
def test_the_tenant_of_abdulkadiroglu_and_sonmez_has_no_reason_to_stay_away(current, got):
    lotteries = permutations(EXISTING_TENANT)
    assert sorted(answer(houses(order, current))["i1"] for order in lotteries) == got


# Y. Kamada and F. Kojima, Efficient Matching under Distributional Constraints, American Economic
# Review 105 (2015), example 1: a region of cap 10, two hospitals with ten positions each, ten
# doctors who rank alike; three want h1 and seven want h2. With a target of five for each hospital
# made into a cap two doctors are left out; with the cap on the region nobody is.
TEN = [f"d{n}" for n in range(1, 11)]


def region(positions: int) -> Problem:
    return problem_of(
        {who: "h1" if number < 3 else "h2" for number, who in enumerate(TEN)},
        {"h1": " ".join(TEN), "h2": " ".join(TEN)},
        {"h1": positions, "h2": positions},
        {"region": (10, ("h1", "h2"))},
    )


@pytest.mark.parametrize(("positions", "left_out"), [(5, ("d10", "d9")), (10, ())])
def test_kamada_and_kojimas_region_leaves_nobody_out_when_the_cap_is_on_the_region(
    positions, left_out
):
    assert solve(region(positions)).unplaced == left_out


# D. J. Abraham, R. W. Irving and D. F. Manlove, Two algorithms for the Student-Project Allocation
# problem, Journal of Discrete Algorithms 5 (2007): projects with caps below lecturers with caps.
LECTURERS = {
    "l1": ("s7 s4 s1 s3 s2 s5 s6", (3, ("p1", "p2", "p3"))),
    "l2": ("s3 s2 s6 s7 s5", (2, ("p4", "p5", "p6"))),
    "l3": ("s1 s7", (2, ("p7", "p8"))),
}
PROJECTS = problem_of(
    {
        "s1": "p1 p7",
        "s2": "p1 p2 p3 p4 p5 p6",
        "s3": "p2 p1 p4",
        "s4": "p2",
        "s5": "p1 p2 p3 p4",
        "s6": "p2 p3 p4 p5 p6",
        "s7": "p5 p3 p8",
    },
    {project: listed for listed, (_, projects) in LECTURERS.values() for project in projects},
    {f"p{n}": 2 if n == 1 else 1 for n in range(1, 9)},
    {lecturer: cap for lecturer, (_, cap) in LECTURERS.items()},
)


def test_abraham_irving_and_manloves_students_get_the_projects_published():
    published = "s1-p1 s2-p5 s3-p4 s4-p2 s5- s6- s7-p3"
    assert answer(PROJECTS) == pairs(published)


@pytest.mark.parametrize(
    "problem",
    [GALE_SHAPLEY_1, GALE_SHAPLEY_2, NRMP, SCHOOL_CHOICE_1, SCHOOL_CHOICE_8, PROJECTS, region(10)],
)
def test_a_published_example_ends_the_same_whoever_proposes_first(problem):
    ours = answer(problem)
    assert [proposals_one_by_one(problem, seed) for seed in range(20)] == [ours] * 20
