"""The letters that have gone to her, for her to read again as they were printed."""

from django.db.models import Q, QuerySet

from hemval.apps.citizens.models import Visit
from hemval.apps.correspondence.models import Letter
from hemval.apps.rounds.in_earnest import in_earnest
from hemval.core.correspondence.kinds import Role


def letters_of(visit: Visit) -> QuerySet[Letter]:
    """The letters that somebody may read on her visit, the latest first.

    Those that have been sent and hold: never one that waits, is held or has been taken back. One
    who acts for her reads the copies that went to her as that one, and what went to the client, but
    for letters that tell the client's own code: with it she could sign in as her. By the code of a
    letter it is those of its round.
    """
    acting, hers = visit.acting, Q(role=Role.CLIENT.value, recipient="")
    if acting is not None:
        hers = Q(recipient=acting.key) | (hers & Q(code=""))
    sent = Letter.objects.filter(hers, client=visit.subject_id, sent_at__isnull=False)
    if visit.is_by_letter:
        sent = sent.filter(round=visit.letter_round_id)
    counts = Q(round__isnull=True) | in_earnest("round__")
    holding = sent.filter(counts, held_at__isnull=True, withdrawn_at__isnull=True)
    return holding.select_related("round__version__system").order_by("-sent_at", "-pk")
