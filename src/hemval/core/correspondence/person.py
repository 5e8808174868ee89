"""One person as her letters are ordered: who she is by now, and what a round came to for her."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from hemval.core.correspondence.addressee import Addressee
from hemval.core.correspondence.receiving import Receipt
from hemval.core.explanation.explanation import Explanation
from hemval.core.explanation.kept import Kept
from hemval.core.placement.recheck import ChangeSince

_NOTHING_EXPLAINED: Mapping[str, Explanation] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonNow:
    """One person: who she is by now, what the round came to for her, and what is new since then.

    `kept` and `explanations` (by bundle) are there for the letters that rest on the outcome.
    `receipt` is what she has chosen, where somebody has asked to have it told by letter.
    `changes` are those that the round does not know of. `is_listed`: the latest lists have her.
    """

    to: Addressee
    kept: tuple[Kept, ...] = ()
    explanations: Mapping[str, Explanation] = field(default_factory=lambda: _NOTHING_EXPLAINED)
    changes: tuple[ChangeSince, ...] = ()
    receipt: Receipt | None = None
    is_listed: bool = True
