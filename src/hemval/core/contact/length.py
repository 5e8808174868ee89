"""How long a text message is, as operators count and charge.

Källa: 3GPP TS 23.038 (the characters that take seven bits) and TS 23.040 (messages in parts).
"""

_SEVEN_BITS = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_TWICE_SEVEN = frozenset("^{}\\[~]|€\f")
_ONE, _OF_MANY = 160, 153
_WIDE_ONE, _WIDE_OF_MANY = 70, 67


def message_parts(text: str) -> int:
    """Of how many parts a text message is sent.

    One character that seven bits do not have, such as an ellipsis, makes all of them wide.

    >>> message_parts("Å" * 160), message_parts("Å" * 161), message_parts("…" * 70)
    (1, 2, 1)
    """
    if all(one in _SEVEN_BITS or one in _TWICE_SEVEN for one in text):
        length = sum(2 if one in _TWICE_SEVEN else 1 for one in text)
        return _parts(length, _ONE, _OF_MANY)
    return _parts(len(text.encode("utf-16-be")) // 2, _WIDE_ONE, _WIDE_OF_MANY)


def _parts(length: int, one: int, of_many: int) -> int:
    return 1 if length <= one else -(-length // of_many)
