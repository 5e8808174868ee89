"""What people ask of the office, and how often: the pages that are measured."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hemval.apps.accounts.acts import Role
from hemval.cli.bench_web.lists import DECIDED, OPEN

Targets = Mapping[str, Any]
Path = Callable[["Draw"], str]
Fields = Callable[["Draw"], dict[str, str]]

_ROLES_AT_START = (Role.HELPLINE, Role.CASE_MANAGER, Role.ROUND_MANAGER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """One row of each kind, drawn for one request."""

    targets: Targets
    random: random.Random

    def one(self, kind: str) -> Any:
        """A row of a kind."""
        return self.random.choice(self.targets[kind])


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page that people ask for; `weight` is how often, beside the others.

    With `fields` it is sent as a form. One that `is_filled_in` is asked for, and then sent as a
    choice.
    """

    name: str
    role: Role
    weight: int
    path: Path
    fields: Fields | None = None
    is_filled_in: bool = False


def _at(path: str) -> Path:
    return lambda _: path


def _of(path: str, kind: str) -> Path:
    return lambda draw: path.format(draw.one(kind))


def _searched(draw: Draw) -> dict[str, str]:
    return {"words": draw.one("names")}


PAGES: Sequence[Page] = (
    *(
        Page(name=f"start_{role.value}", role=role, weight=4, path=_at("/kontor/"))
        for role in _ROLES_AT_START
    ),
    Page(
        name="search", role=Role.HELPLINE, weight=12, path=_at("/kontor/brukare/"), fields=_searched
    ),
    Page(name="caller", role=Role.HELPLINE, weight=16, path=_of("/kontor/brukare/{}/", "clients")),
    Page(
        name="register",
        role=Role.CASE_MANAGER,
        weight=8,
        path=_of(f"/kontor/val/{OPEN}/{{}}/", "invited"),
        is_filled_in=True,
    ),
    Page(
        name="choices_that_wait", role=Role.CASE_MANAGER, weight=2, path=_at("/kontor/val/vantar/")
    ),
    Page(name="rounds", role=Role.ROUND_MANAGER, weight=2, path=_at("/kontor/omgangar/")),
    Page(
        name="round_open", role=Role.ROUND_MANAGER, weight=3, path=_at(f"/kontor/omgangar/{OPEN}/")
    ),
    Page(
        name="round_decided",
        role=Role.ROUND_MANAGER,
        weight=2,
        path=_at(f"/kontor/omgangar/{DECIDED}/"),
    ),
    Page(
        name="figures_open",
        role=Role.CONTROLLER,
        weight=3,
        path=_at(f"/kontor/omgangar/{OPEN}/siffror/"),
    ),
    Page(
        name="figures_decided",
        role=Role.CONTROLLER,
        weight=1,
        path=_at(f"/kontor/omgangar/{DECIDED}/siffror/"),
    ),
    Page(
        name="review",
        role=Role.CASE_MANAGER,
        weight=3,
        path=_at(f"/kontor/omgangar/{DECIDED}/granska/"),
    ),
    Page(
        name="review_why",
        role=Role.CASE_MANAGER,
        weight=3,
        path=_of(f"/kontor/omgangar/{DECIDED}/granska/{{}}/", "given"),
    ),
    Page(name="calls", role=Role.HELPLINE, weight=4, path=_at("/kontor/ringlista/")),
    Page(name="call", role=Role.HELPLINE, weight=4, path=_of("/kontor/ringlista/{}/", "calls")),
    Page(name="orders", role=Role.CASE_MANAGER, weight=3, path=_at("/kontor/bestallningar/")),
    Page(
        name="order",
        role=Role.CASE_MANAGER,
        weight=2,
        path=_of("/kontor/bestallningar/{}/", "orders"),
    ),
    Page(
        name="provider_own", role=Role.PROVIDER, weight=4, path=_at("/kontor/bestallningar/vara/")
    ),
    Page(name="tasks", role=Role.CASE_MANAGER, weight=4, path=_at("/kontor/uppgifter/")),
    Page(name="providers", role=Role.HELPLINE, weight=2, path=_at("/kontor/utforare/")),
    Page(name="letters", role=Role.HELPLINE, weight=2, path=_at("/kontor/brev/")),
    Page(
        name="letters_of_a_round",
        role=Role.ROUND_MANAGER,
        weight=2,
        path=_at(f"/kontor/brev/omgang/{DECIDED}/"),
    ),
    Page(name="lists", role=Role.ROUND_MANAGER, weight=1, path=_at("/kontor/listor/")),
    Page(name="log", role=Role.AUDITOR, weight=2, path=_at("/kontor/logg/")),
)
"""Most of it is the helpline's and the case managers' day."""
