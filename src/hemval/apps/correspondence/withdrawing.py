"""Taking back letters that were printed in clear, when somebody has become protected since."""

from collections.abc import Collection

from django.db import transaction

from hemval.apps import store
from hemval.apps.correspondence.models import Letter
from hemval.apps.jobs.steps import Step
from hemval.apps.jobs.work import Work
from hemval.apps.rounds.models import Round

_STRUCK = ("name", "address", "about")
"""What of an order tells who and where she, or one who acts for her, is."""


def withdraw(row: Round, hidden: Collection[str], work: Work) -> int:
    """Take away the files of her letters, and of the batches that they are in; give how many.

    What the letters told stays on record without name and address. A batch that is not sent is made
    anew without them; of one that is sent the file is no longer kept.
    """
    clear = Letter.objects.filter(round=row, by_hand=False, withdrawn_at__isnull=True)
    hers = [
        one
        for one in clear.select_related("client", "batch").iterator()
        if one.client.key in hidden
    ]
    for letter in hers:
        files = [letter.sha256, *([letter.batch.sha256] if letter.batch else [])]
        with transaction.atomic():
            letter.order = {
                name: told for name, told in letter.order.items() if name not in _STRUCK
            }
            letter.withdrawn_at = work.now()
            letter.held_at = letter.held_at or work.now()
            letter.sha256 = ""
            letter.save(update_fields=("order", "withdrawn_at", "held_at", "sha256"))
            work.reached(Step.STORING, 0, 0)
        for sha256 in files:
            store.remove(sha256)
    return len(hers)
