"""What must not come alive again when a backup is taken back."""

from datetime import datetime

from django.contrib.sessions.models import Session
from django.db import transaction

from hemval.apps.accounts.services.sign_in import no_code_again


def end_what_was_under_way(*, now: datetime) -> None:
    """End every session, and take no code of an authenticator app that may have been typed since.

    Whoever has left since the backup is not let in by a session of that day.
    """
    with transaction.atomic():
        Session.objects.all().delete()
        no_code_again(now=now)
