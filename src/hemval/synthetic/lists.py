"""Which lists a made-up round has."""

from hemval.files.lists.columns import LISTS

ASKED_FOR_BY_FEW = frozenset({"distances", "rotation"})
"""Lists that only some answers to silence need; a made-up round has none of them."""

MADE_UP_LISTS = tuple(list_id for list_id in LISTS if list_id not in ASKED_FOR_BY_FEW)
