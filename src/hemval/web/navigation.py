"""Where one can go from every page, of what one may do."""

from dataclasses import dataclass

from django.urls import reverse

from hemval.apps.accounts.actor import Actor
from hemval.apps.accounts.acts import Act

PLACES: tuple[tuple[str, str, Act], ...] = (
    ("start", "office-place-start", Act.SEE_START),
    ("rounds:list", "office-place-rounds", Act.READ_ROUND),
    ("clients:search", "office-place-clients", Act.READ_CLIENTS),
    ("calls:list", "office-place-calls", Act.CALL),
    ("tasks:list", "office-place-tasks", Act.HAVE_TASKS),
    ("providers:list", "office-place-providers", Act.READ_PROVIDERS),
    ("placements:orders", "office-place-orders", Act.FOLLOW_ORDERS),
    ("placements:own", "office-place-own-orders", Act.ANSWER_ORDERS),
    ("correspondence:list", "office-place-letters", Act.READ_LETTERS),
    ("outreach:overview", "office-place-information", Act.STATE_FACTS),
    ("outreach:own", "office-place-own-facts", Act.STATE_OWN_FACTS),
    ("transfers:imports", "office-place-lists", Act.IMPORT_LISTS),
    ("choice_system:list", "office-place-systems", Act.READ_SYSTEM),
    ("audit:log", "office-place-log", Act.READ_LOG),
    ("audit:reviews", "office-place-reviews", Act.REVIEW_LOG),
    ("accounts:people", "office-place-people", Act.GIVE_ROLES),
)
"""Name of the address, the words, and the act that one must be allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place to go, and whether one is there."""

    url: str
    words: str
    is_here: bool


def places(actor: Actor, path: str) -> tuple[Place, ...]:
    """The places that somebody may go to, in order."""
    found = []
    for name, words, act in PLACES:
        if not actor.may(act):
            continue
        url = reverse(name)
        is_here = path == url if name == "start" else path.startswith(url)
        found.append(Place(url=url, words=words, is_here=is_here))
    return tuple(found)
