"""The columns of each list, by their names in English; headings in words are in `hemval.texts`.

`personal` marks what must never be quoted in `rejected.csv` or a log.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, whether a row must have it, and whether it may be quoted."""

    name: str
    required: bool = False
    personal: bool = False


def _personal(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, personal=True) for name in names)


def _plain(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name) for name in names)


def _required(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, required=True) for name in names)


PROTECTION_COLUMNS = ("confidentiality_marked_from", "protected_registration_from")
"""The list of clients must have both, be they empty: without them nobody would be protected."""
_ADDRESS = _personal("care_of", "street", "apartment", "postal_code", "town", "country")

CLIENTS = (
    *_required("client"),
    *_personal("personal_number"),
    *_plain("century"),
    *_personal("birth_date", "given_name", "family_name"),
    *_ADDRESS,
    *_personal("key_code", "area", "phone", "email"),
    *_plain("housing", "household", "together", "language", "interpreter"),
    *_plain("large_print", "needs_attention"),
    *_plain(*PROTECTION_COLUMNS, "died", "moved_out"),
)
REPRESENTATIVES = (
    *_required("client", "representative", "ground"),
    *_personal("personal_number"),
    *_plain("century"),
    *_personal("name", "phone", "email"),
    *_ADDRESS,
    *_plain("scope", "from", "to", "document_checked_by", "document_checked_on"),
)
SERVICES = (
    *_required("client", "service"),
    *_plain("minutes_per_month", "decision", "decided", "booking", "from", "to", "performer"),
)
PROVIDERS = (
    *_required("provider", "name", "group"),
    *_personal("organisation_number"),
    *_plain("legal_form", "areas", "bundles", "licence", "licence_date"),
    *_plain("contract_from", "contract_to", "status", "status_from", "languages"),
    *_plain("phone", "email"),
)
CAPS = (*_required("provider", "amount"), *_plain("bundle", "area", "from", "to"))
CHOICES = (
    *_required("choice", "client", "bundle", "channel", "arrived"),
    *_plain("wishes", "declines", "wait_if_full", "wanted_date"),
    *_personal("special_wishes"),
    *_plain("registered", "registered_by", "chosen_by", "ground"),
)
DISTANCES = _required("client", "provider", "metres")
ROTATION = (*_required("provider", "place"), *_plain("bundle", "area", "next"))
PROVIDER_FACTS = (
    *_required("provider", "fact", "value"),
    *_plain("answers"),
    *_required("as_of", "source"),
)
EVENTS = (
    *_required("event", "client", "bundle", "what", "day"),
    *_plain("provider", "leaving", "starts", "answer_by", "registered_by"),
)
PLACEMENTS = _required("client", "bundle", "provider")

LISTS: dict[str, tuple[Column, ...]] = {
    "clients": CLIENTS,
    "representatives": REPRESENTATIVES,
    "services": SERVICES,
    "providers": PROVIDERS,
    "caps": CAPS,
    "choices": CHOICES,
    "distances": DISTANCES,
    "rotation": ROTATION,
    "provider_facts": PROVIDER_FACTS,
}
EVERY_LIST = LISTS | {"events": EVENTS, "placements": PLACEMENTS}
"""The lists of a round's folder, and two that stand apart: what happens after it, and who performs
what for whom today, which the office takes in."""
MANDATORY_LISTS = ("clients", "services", "providers")
SEPARATOR = "|"
"""Between several values in one cell: areas, bundles, languages, wishes in order."""
