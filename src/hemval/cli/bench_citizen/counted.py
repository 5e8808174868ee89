"""Is every choice there, once, as it was sent? Those that were made are told on standard input.

`python -m hemval.cli.bench_citizen.counted PLACE LAST`, where LAST is the number of the last choice
that stood before. Prints what is wrong as JSON; nothing is wrong where every list is empty.
"""

import json
import sys
from collections import Counter
from collections.abc import Sequence
from typing import Any

from hemval.cli.bench_web.place import place_of
from hemval.web.installation import set_up


def counted(walks: Sequence[dict[str, Any]], last: int) -> dict[str, Any]:
    """Compare what people were told with what stands.

    Each walk is that of one client: `wishes` those of each of her bundles, `receipts` the numbers
    that she was shown, `is_sent` whether she asked to have it registered, and `is_done` whether she
    saw a receipt. One that was sent and not answered may stand or not, and once at most.
    """
    from hemval.apps.choices.models import Choice

    rows = Choice.objects.filter(pk__gt=last).prefetch_related("wishes__provider")
    by_client: dict[int, list[Choice]] = {}
    for row in rows.select_related("bundle"):
        by_client.setdefault(row.client_id, []).append(row)
    found: dict[str, list[int]] = {"lost": [], "doubled": [], "changed": [], "from_nobody": []}
    done = 0
    for walk in walks:
        hers = by_client.pop(walk["client"], [])
        done += walk["is_done"]
        if any(number > 1 for number in Counter(one.bundle_id for one in hers).values()):
            found["doubled"].append(walk["client"])
        elif hers and not walk["is_sent"]:
            found["from_nobody"].append(walk["client"])
        elif walk["is_done"] and not hers:
            found["lost"].append(walk["client"])
        elif walk["is_done"] and not _is_as_sent(hers, walk):
            found["changed"].append(walk["client"])
    found["from_nobody"] += by_client
    return {
        "walks": len(walks),
        "completed": done,
        "rows": sum(1 for _ in rows),
        **found,
        "holds": not any(found.values()),
    }


def _is_as_sent(hers: Sequence[Any], walk: dict[str, Any]) -> bool:
    stands = sorted([wish.provider.key for wish in one.wishes.all()] for one in hers)
    receipts = sorted(one.key for one in hers)
    return stands == sorted(walk["wishes"]) and receipts == sorted(walk["receipts"])


if __name__ == "__main__":
    _, others = place_of(sys.argv[1:])
    set_up()
    json.dump(counted(json.load(sys.stdin), int(others[0])), sys.stdout)
