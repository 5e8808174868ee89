"""What is done in the office, and which roles may do it: the whole matrix in one place."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """In which capacity somebody works with choices."""

    ADMINISTRATOR = "administrator"
    """Gives roles, and loads what the municipality has decided."""
    ROUND_MANAGER = "round_manager"
    """Systemansvarig: sets up a round, and takes it through its stages."""
    CASE_MANAGER = "case_manager"
    """Biståndshandläggare: registers choices, decides what waits for a person."""
    HELPLINE = "helpline"
    """Answers the phone: registers choices, calls, notes."""
    PROVIDER = "provider"
    """Sees and confirms the orders of one provider."""
    CONTROLLER = "controller"
    """Reads figures, and no persons."""
    AUDITOR = "auditor"
    """Reads figures and logs, and no persons."""


class Act(StrEnum):
    """One kind of thing that a page does."""

    SIGN_IN = "sign_in"
    """Anybody may, signed in or not."""
    SEE_START = "see_start"
    """Whoever is signed in has a start page."""
    GIVE_ROLES = "give_roles"
    LOAD_SYSTEM = "load_system"
    READ_SYSTEM = "read_system"
    READ_CLIENTS = "read_clients"
    READ_PROTECTED = "read_protected"
    """Named staff alone; a role is never enough."""
    READ_PROVIDERS = "read_providers"
    CHANGE_PROVIDERS = "change_providers"
    IMPORT_LISTS = "import_lists"
    EXPORT_LISTS = "export_lists"
    READ_ROUND = "read_round"
    SET_UP_ROUND = "set_up_round"
    REGISTER_CHOICE = "register_choice"
    SETTLE_CHOICE = "settle_choice"
    SIGN_OFF = "sign_off"
    ALLOCATE = "allocate"
    REVIEW = "review"
    DECIDE = "decide"
    PLACE_BY_HAND = "place_by_hand"
    CALL = "call"
    WRITE_LETTERS = "write_letters"
    READ_LETTERS = "read_letters"
    FOLLOW_ORDERS = "follow_orders"
    """See what providers have answered, and deal with what they cannot start."""
    ANSWER_ORDERS = "answer_orders"
    """Be the provider: see, confirm, refuse."""
    HAVE_TASKS = "have_tasks"
    READ_FIGURES = "read_figures"
    SIMULATE = "simulate"
    """Try other rules beside those of a round; nothing of it changes the round."""
    READ_CERTIFICATE = "read_certificate"
    """The auditor's certificate of a round: every claim, and nobody's name."""
    READ_LOG = "read_log"
    REVIEW_LOG = "review_log"
    DISPOSE = "dispose"
    """Erase what has stood its time (gallring)."""
    SEE_JOBS = "see_jobs"
    STATE_FACTS = "state_facts"
    """Propose what is told of providers when they are compared, and take it back."""
    REVIEW_FACTS = "review_facts"
    """Look at what others propose, so that it shows."""
    STATE_OWN_FACTS = "state_own_facts"
    """Be the provider: propose what is told of it."""
    TELL_PUBLIC = "tell_public"
    """Write news, and say when the phone is answered."""


TELLS_OF_NOBODY = frozenset(
    {
        Act.READ_SYSTEM,
        Act.LOAD_SYSTEM,
        Act.READ_PROVIDERS,
        Act.CHANGE_PROVIDERS,
        Act.READ_FIGURES,
        Act.STATE_FACTS,
        Act.REVIEW_FACTS,
        Act.STATE_OWN_FACTS,
        Act.TELL_PUBLIC,
    }
)
"""Acts whose pages name no person: a browser may keep them as long as it asks before each use."""
_OFFICE = frozenset({Role.ROUND_MANAGER, Role.CASE_MANAGER, Role.HELPLINE})
_CASES = frozenset({Role.ROUND_MANAGER, Role.CASE_MANAGER})
_ROUND = frozenset({Role.ROUND_MANAGER})
_FIGURES = frozenset({Role.ROUND_MANAGER, Role.CASE_MANAGER, Role.CONTROLLER, Role.AUDITOR})
EVERYBODY = frozenset(Role)

MAY: Mapping[Act, frozenset[Role]] = MappingProxyType(
    {
        Act.SIGN_IN: EVERYBODY,
        Act.SEE_START: EVERYBODY,
        Act.GIVE_ROLES: frozenset({Role.ADMINISTRATOR}),
        Act.LOAD_SYSTEM: frozenset({Role.ADMINISTRATOR, Role.ROUND_MANAGER}),
        Act.READ_SYSTEM: EVERYBODY - {Role.PROVIDER},
        Act.READ_CLIENTS: _OFFICE,
        Act.READ_PROTECTED: _CASES,
        Act.READ_PROVIDERS: EVERYBODY - {Role.PROVIDER},
        Act.CHANGE_PROVIDERS: _ROUND,
        Act.IMPORT_LISTS: _ROUND,
        Act.EXPORT_LISTS: _ROUND,
        Act.READ_ROUND: EVERYBODY - {Role.PROVIDER, Role.ADMINISTRATOR},
        Act.SET_UP_ROUND: _ROUND,
        Act.REGISTER_CHOICE: _OFFICE,
        Act.SETTLE_CHOICE: _CASES,
        Act.SIGN_OFF: _ROUND,
        Act.ALLOCATE: _ROUND,
        Act.REVIEW: _CASES,
        Act.DECIDE: _ROUND,
        Act.PLACE_BY_HAND: _CASES,
        Act.CALL: _OFFICE,
        Act.WRITE_LETTERS: _ROUND,
        Act.READ_LETTERS: _OFFICE,
        Act.FOLLOW_ORDERS: _CASES,
        Act.ANSWER_ORDERS: frozenset({Role.PROVIDER}),
        Act.HAVE_TASKS: EVERYBODY - {Role.PROVIDER, Role.CONTROLLER, Role.AUDITOR},
        Act.READ_FIGURES: _FIGURES,
        Act.SIMULATE: _ROUND,
        Act.READ_CERTIFICATE: frozenset({Role.ROUND_MANAGER, Role.AUDITOR}),
        Act.READ_LOG: frozenset({Role.AUDITOR}),
        Act.REVIEW_LOG: frozenset({Role.AUDITOR, Role.ROUND_MANAGER}),
        Act.DISPOSE: frozenset({Role.ADMINISTRATOR}),
        Act.SEE_JOBS: _ROUND,
        Act.STATE_FACTS: _CASES,
        Act.REVIEW_FACTS: _CASES,
        Act.STATE_OWN_FACTS: frozenset({Role.PROVIDER}),
        Act.TELL_PUBLIC: _ROUND,
    }
)
"""Each act, and the roles that may do it. Protected persons need a name besides
(`MayReadProtected`)."""
