"""Personal numbers at rest: encrypted, and found by a keyed digest; so are papers with secrets.

Twelve digits are few enough to try them all, so neither stands without a key. The keys come from
the environment (`HEMVAL_NUMBER_KEYS`, the newest first, and `HEMVAL_SEARCH_KEY`); without them a
backup tells no number.
"""

import hmac
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import GCM
from django.conf import settings

from hemval.chance import secret_bytes

_NONCE = 12


class NumberSealed(LookupError):
    """A number cannot be opened: its key is not there, or what is stored has been altered."""


def sealed(number: str, owner: str) -> bytes:
    """A number encrypted for one owner (`client B12`) and no other: key id, nonce, AES-GCM."""
    return _closed(number.encode("ascii"), _bound_to(owner))


def opened(cipher: bytes | memoryview, owner: str) -> str:
    """The number that was sealed for that owner; raises NumberSealed."""
    try:
        return _open(cipher, _bound_to(owner)).decode("ascii")
    except InvalidTag:
        raise NumberSealed(owner) from None


def sealed_paper(data: bytes, name: str) -> bytes:
    """What is not to be published, encrypted under its own name (`2021-1 secret.json`)."""
    return _closed(data, _paper(name))


class PaperSeal:
    """Encrypts a paper piece by piece, to what `sealed_paper` would make of the whole.

    What `begin`, each `go_on` and `end` give stand after each other.
    """

    def __init__(self, name: str) -> None:
        key_id, key = settings.HEMVAL.number_keys[0]
        nonce = secret_bytes(_NONCE)
        self._cipher = Cipher(AES(key), GCM(nonce)).encryptor()
        self._cipher.authenticate_additional_data(_paper(name))
        self.begin = _head(key_id) + nonce

    def go_on(self, piece: bytes) -> bytes:
        """The next piece."""
        return self._cipher.update(piece)

    def end(self) -> bytes:
        """What tells that nothing was altered; nothing can follow it."""
        return self._cipher.finalize() + self._cipher.tag


def opened_paper(cipher: bytes | memoryview, name: str) -> bytes:
    """What was sealed under that name; raises NumberSealed."""
    try:
        return _open(cipher, _paper(name))
    except InvalidTag:
        raise NumberSealed(name) from None


def _closed(data: bytes, bound_to: bytes) -> bytes:
    key_id, key = settings.HEMVAL.number_keys[0]
    nonce = secret_bytes(_NONCE)
    return _head(key_id) + nonce + AESGCM(key).encrypt(nonce, data, bound_to)


def _head(key_id: str) -> bytes:
    name = key_id.encode("utf-8")
    return bytes([len(name)]) + name


def _open(cipher: bytes | memoryview, bound_to: bytes) -> bytes:
    cipher = bytes(cipher)
    end = 1 + cipher[0]
    key = dict(settings.HEMVAL.number_keys).get(cipher[1:end].decode("utf-8"))
    if key is None:
        raise InvalidTag
    return AESGCM(key).decrypt(cipher[end : end + _NONCE], cipher[end + _NONCE :], bound_to)


def found_by(number: str) -> str:
    """What a number is found by; the same number always gives the same."""
    return hmac.new(settings.HEMVAL.search_key, number.encode("ascii"), sha256).hexdigest()


def key_of(cipher: bytes | memoryview) -> str:
    """The id of the key that a number is encrypted with."""
    cipher = bytes(cipher)
    return cipher[1 : 1 + cipher[0]].decode("utf-8")


def _bound_to(owner: str) -> bytes:
    return b"hemval number of " + owner.encode("utf-8")


def _paper(name: str) -> bytes:
    return b"hemval paper " + name.encode("utf-8")
