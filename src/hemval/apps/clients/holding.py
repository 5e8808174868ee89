"""Holding somebody while what is kept of her is looked at and changed."""

from hemval.apps.clients.models import Client


def held_client(pk: int) -> Client:
    """A client whom nobody else holds until the transaction ends.

    Her key stays free, since rows of others tell of her by it: a call that is taken down while she
    writes herself would else wait for her, and she for it. Who holds a round too holds it first.
    """
    return Client.objects.select_for_update(no_key=True).get(pk=pk)
