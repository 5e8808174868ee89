"""The keys of the log, from the environment: the newest seals, the older ones prove what they did.

A key that is changed stays in the environment behind the new one, for as long as the log has events
of its time. Whoever gets hold of an old key can alter nothing before the first event of the next,
which holds the digest of all that was; and after it the old key is not taken (`verification`), nor
in the notes outside the log (`noting`).
"""

from django.conf import settings


def newest() -> tuple[str, bytes]:
    """The key that seals from now on, and its id."""
    key: tuple[str, bytes] = settings.HEMVAL.log_keys[0]
    return key


def known() -> dict[str, bytes]:
    """Every key that there is, by its id, the newest first."""
    return dict(settings.HEMVAL.log_keys)


def is_older(key_id: str, than: str) -> bool:
    """Is a key older than another? Both are known."""
    newest_first = list(known())
    return newest_first.index(key_id) > newest_first.index(than)
