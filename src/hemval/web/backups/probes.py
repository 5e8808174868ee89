"""Whether keys are those that a backup was made with, told without telling any of them."""

import hmac
from collections.abc import Iterator, Mapping
from hashlib import sha256

from django.conf import settings


def probes() -> dict[str, str]:
    """What each key of this installation gives, by the setting that it stands in and its id."""
    return {name: hmac.new(key, b"hemval backup", sha256).hexdigest() for name, key in _keys()}


def keys_that_differ(told: Mapping[str, str]) -> tuple[str, ...]:
    """Those keys of a backup that this installation does not have, or has others in place of."""
    here = probes()
    return tuple(name for name, probe in told.items() if here.get(name) != probe)


def _keys() -> Iterator[tuple[str, bytes]]:
    yield "HEMVAL_SEARCH_KEY", settings.HEMVAL.search_key
    for key_id, key in settings.HEMVAL.number_keys:
        yield f"HEMVAL_NUMBER_KEYS {key_id}", key
    for key_id, key in settings.HEMVAL.log_keys:
        yield f"HEMVAL_LOG_KEYS {key_id}", key
