"""A problem file with something of everything."""

from typing import Any

WHOLE: dict[str, Any] = {
    "format": "hemval-problem/1",
    "rule": "unit",
    "overrun": None,
    "nodes": [
        {"id": "private", "parent": None, "capacity": 20},
        {"id": "A", "parent": "private", "capacity": 12},
        {"id": "M", "parent": None, "capacity": None},
    ],
    "claims": [
        {
            "id": "c1",
            "size": 1,
            "wishes": ["A", "M"],
            "current": "M",
            "classes": {"A": 0},
            "order": 7,
        },
        {
            "id": "c2",
            "size": 1,
            "wishes": [],
            "chooser": False,
            "group": "new",
            "eligible": ["A", "M"],
            "distance": {"A": 120},
            "order": 9,
        },
    ],
    "non_choice": {
        "existing": {"rule": "municipal", "leaves": ["M"]},
        "new": {"rule": "largest_free_capacity", "measure": "share_of_cap"},
    },
}
