"""What came of a verification: each thing that was checked, and whether it held."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

MOST_SHOWN = 5
"""How many of those that a check does not hold for are named."""


class CheckName(StrEnum):
    """What is checked, in the order that it is."""

    FORMAT = "format"
    DIGEST = "digest"
    SECRET = "secret"  # noqa: S105 - the name of a check
    PUBLIC_VALUE = "public_value"
    SEED = "seed"
    ORDERS = "orders"
    DRAW_SEEDS = "draw_seeds"
    PROBLEM = "problem"
    METHOD = "method"
    EVERYBODY = "everybody"
    WISHES = "wishes"
    PROTECTED = "protected"
    CAPS = "caps"
    FIRST_WISH = "first_wish"
    CHOOSERS = "choosers"
    SILENT = "silent"
    TURNS = "turns"
    NODES = "nodes"
    PROMISED = "promised"
    ROWS = "rows"
    COMMITMENT = "commitment"
    CORRECTS = "corrects"
    EARLIER = "earlier"
    """A certificate that is corrected holds by itself."""
    GAVE_WAY = "gave_way"
    PUBLIC = "public"
    WITHHELD = "withheld"
    BY_HAND = "by_hand"
    """The places that people gave instead of a rule belong to the certificate."""
    DECISION = "decision"
    RECEIPT = "receipt"
    PROOF = "proof"
    OWN_PLACE = "own_place"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was checked.

    `count`: of how many it was. `wrong`: for how many it did not hold. `where` names a few of
    these: places in the file, claims by their hashes, or caps; never a person.
    """

    name: CheckName
    count: int = 1
    wrong: int = 0
    where: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Did it hold for all?"""
        return self.wrong == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnRow:
    """What one person's row says, for her to compare with what she knows.

    `lot` is her lot in hexadecimal, computed here. `current`: the place of today that she keeps
    where she gets nothing better. `withdrawn` is why she was taken out, if so.
    """

    bundle: str
    lot: str
    order: int
    is_chooser: bool
    wishes: tuple[str, ...]
    current: str | None
    leaf: str | None
    withdrawn: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a file tells that nothing in it shows to be true, for people to hold against the world.

    `claims` is how many, `withdrawn` how many of them went out after the freezing, None where that
    is withheld, and `why` by code. `commitment` is C, as it was published before the draw.
    `public_value` is its name, and `published` what its source is said to have published.
    """

    claims: int
    withdrawn: int | None
    why: Mapping[str, int]
    commitment: str
    public_value: Mapping[str, Any]
    published: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """How the input of a correction differs from what it corrects, for an auditor to look into.

    `changed` (what they asked for, what came before their lot, or that they are withdrawn), `added`
    and `gone` are claims by their hashes; `rules` are bundles with other caps or rules.
    """

    changed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything that was checked of a certificate, or of one person's row.

    `not_checked` are those that others of the same kind have, and that could not be checked for
    want of something: a file that was not given, or a part that is broken. `told` is what people
    hold against the world, where the file has the right shape. `own` is there where a
    person's row was checked, and `differences` where a correction was.
    """

    round_id: str = ""
    is_exercise: bool = False
    checks: tuple[Check, ...] = ()
    not_checked: tuple[CheckName, ...] = ()
    told: Told | None = None
    own: OwnRow | None = None
    differences: Differences | None = None

    @property
    def holds(self) -> bool:
        """Did everything hold that was checked?"""
        return all(check.holds for check in self.checks)


def check_of(name: CheckName, count: int, wrong: Collection[str]) -> Check:
    """A check with those it did not hold for, the first of them named."""
    shown = tuple(one for one, _ in zip(wrong, range(MOST_SHOWN), strict=False))
    return Check(name=name, count=count, wrong=len(wrong), where=shown)
