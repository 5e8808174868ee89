"""Small pieces of an allocated round: one bundle of three providers, and placements in it."""

from datetime import date

from tests.core.round_examples import EFFECT, a_choice, a_client, a_grant, at

from hemval.core.allocation.problem import Claim, Node, Problem
from hemval.core.allocation.solve import solve
from hemval.core.choosing import CountedChoice
from hemval.core.claims.claims import BundleProblem, ClaimBasis, Standing
from hemval.core.invitation.outcome import Invitation, Outcome
from hemval.core.placement.granted import GrantedBundle
from hemval.core.placement.placements import Placement, PlacementCode, Temporary, TemporaryGround
from hemval.core.placement.solved import SolvedBundle
from hemval.core.system.capacity import AdmissionRule

BUNDLE = "home_care"
OWN = Temporary(provider="own", ground=TemporaryGround.MUNICIPAL)
TODAYS = Temporary(provider="own", ground=TemporaryGround.TODAYS)


def a_basis(client: str = "c1", **parts) -> ClaimBasis:
    """What lies behind the claim of one who wished for aster and has own today."""
    defaults = {
        "claim": client,
        "bundle": BUNDLE,
        "clients": (client,),
        "area": "north",
        "standing": Standing.CHOSE,
        "stated": ("aster",),
        "today": "own",
    }
    return ClaimBasis(**(defaults | parts))


def a_placement(client: str = "c1", code: str = "first_wish", basis=None, **parts) -> Placement:
    """A placement with aster by her first wish, unless something else is said."""
    defaults = {"provider": "aster", "wish": 1, "starts": EFFECT} if code == "first_wish" else {}
    return Placement(
        client=client,
        bundle=BUNDLE,
        basis=basis or a_basis(client),
        code=PlacementCode(code),
        **(defaults | parts),
    )


def without_place(client: str = "c1", *, wanted: date | None = None, **basis) -> Placement:
    """One whose wishes had no room; somebody performs meanwhile."""
    choice = a_choice(f"v-{client}", at(9), "aster", client=client, wanted_date=wanted)
    counted = CountedChoice(client=client, bundle=BUNDLE, kept=(choice,), counts=choice)
    basis = a_basis(client, choice=counted, **basis)
    temporary = TODAYS if basis.today else OWN
    return a_placement(client, "wish_not_met", basis, temporary=temporary)


def people(*clients: str, **parts) -> dict[str, Invitation]:
    """Everybody by client id, each invited."""
    return {
        one: Invitation(
            client=a_client(one, **parts),
            outcome=Outcome.INVITED,
            area="north",
            language="sv",
            letter_language="sv",
        )
        for one in clients
    }


def granted(client: str = "c1", *performers: str, **parts) -> dict:
    """Ten hours of care a month for one client, from each of the performers."""
    grants = tuple(a_grant(client, performer=one, **parts) for one in performers or ("own",))
    named = tuple(sorted({one for one in performers if one}))
    return {(client, BUNDLE): GrantedBundle(grants=grants, performers=named)}


def solved(
    claims=(),
    *,
    aster: int | None = 1,
    private: int | None = None,
    rule: str = "unit",
    overrun: int | None = None,
) -> SolvedBundle:
    """Aster and birch under a shared cap, and own without one; solved."""
    nodes = (
        Node(id="aster", parent="private", capacity=aster),
        Node(id="birch", parent="private"),
        Node(id="own"),
        Node(id="private", capacity=private),
    )
    problem = Problem(rule=AdmissionRule(rule), overrun=overrun, nodes=nodes, claims=tuple(claims))
    frozen = BundleProblem(
        bundle=BUNDLE,
        problem=problem,
        precedence=(),
        bases=(),
        providers={"aster": "aster", "birch": "birch", "own": "own"},
    )
    return SolvedBundle(frozen=frozen, problem=problem, answer=solve(problem))


def a_claim(id_: str, order: int, *wishes: str, **parts) -> Claim:
    """A claim of one person."""
    return Claim(id=id_, order=order, wishes=wishes, **parts)
