"""Which lists a made-up round has."""

from hemval.files.lists.columns import LISTS

ASKED_FOR_BY_FEW = ("distances", "rotation")
"""Lists that only some answers to silence need; a made-up round has them when its system asks."""

NEVER_SOILED = ("provider_facts",)
"""Lists that every made-up round has, and that no dirt is made in: somebody writes them by hand."""

MADE_UP_LISTS = tuple(
    list_id for list_id in LISTS if list_id not in {*ASKED_FOR_BY_FEW, *NEVER_SOILED}
)
"""Those that every made-up round has, and that a dirty one has soiled."""

LATER_LISTS = ("clients", "services")
"""Those that may be fetched again before places are allocated."""
