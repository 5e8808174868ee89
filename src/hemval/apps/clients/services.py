"""What the office itself writes about clients; everything else comes from lists."""

from hemval.apps.clients.models import Client, Representative
from hemval.chance import secret_bytes
from hemval.core.facts.clients import Ground


def add_unclear(*, client: Client, name: str, phone: str) -> Representative:
    """Remember one who says that she acts for a client, on a ground that nobody has seen.

    She is known by an id of the office's own, until a list tells of her under another.
    """
    return Representative.objects.create(
        client=client,
        key=f"office-{secret_bytes(5).hex()}",
        ground=Ground.UNCLEAR.value,
        name=name,
        phone=phone,
    )
