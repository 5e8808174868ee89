"""Names in Swedish order, and found however they are typed, alike in every database.

Databases disagree on å, ä and ö, on capitals and on spaces. So what is sorted and searched by is
written as digits, two for each letter, which all of them order alike; a prefix of a name is a
prefix of its digits.
"""

import unicodedata
from functools import lru_cache

_LETTERS = {
    letter: f"{number:02}"
    for number, letter in enumerate(" 0123456789abcdefghijklmnopqrstuvwxyzåäö", start=10)
}
_OTHER = "98"
_LAST = "99"
_OWN = frozenset({"å", "ä", "ö"})
_NONE: frozenset[str] = frozenset()
_AS = {"æ": "ä", "ø": "ö", "ß": "ss", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "œ": "oe"}
_ORDERED = 60
"""Letters that count in the order of names; two that agree so far stand as their ids do."""
_SEARCHED = 30


def order_key(*names: str) -> str:
    """What names are ordered by: a to z, å, ä, ö; capitals and accents make no difference.

    >>> sorted(["Öberg", "Zetterlund", "Ärla", "Åberg", "Andén", "Anden"], key=order_key)
    ['Andén', 'Anden', 'Zetterlund', 'Åberg', 'Ärla', 'Öberg']
    """
    return _digits(" ".join(name for name in names if name), keep=_OWN)[: 2 * _ORDERED]


def search_keys(*names: str) -> frozenset[str]:
    """What each word of some names is found by: Åsa, åsa and ASA are one.

    >>> search_keys("Åsa") == search_keys("ASA") == search_keys("åsa")
    True
    """
    words = " ".join(names).replace("-", " ").split()
    keys = (_digits(word, keep=_NONE)[: 2 * _SEARCHED] for word in words)
    return frozenset(key for key in keys if key)


def prefix_range(typed: str) -> tuple[str, str]:
    """The first key that begins with what was typed, and one after the last that does."""
    key = _digits(typed.strip(), keep=_NONE)[: 2 * _SEARCHED]
    return key, key + _LAST


@lru_cache(maxsize=50_000)
def _digits(text: str, *, keep: frozenset[str]) -> str:
    """The digits of a text; many have the same name, so what was worked out is remembered."""
    return "".join(_LETTERS.get(letter, _OTHER) for letter in _plain(text, keep))


def _plain(text: str, keep: frozenset[str]) -> str:
    out = []
    for letter in unicodedata.normalize("NFC", text.casefold()):
        if letter in _AS:
            out.append(_AS[letter])
        elif letter in keep:
            out.append(letter)
        else:
            parts = unicodedata.normalize("NFD", letter)
            out.append("".join(part for part in parts if not unicodedata.combining(part)))
    plain = "".join(out)
    if keep:
        return plain
    return "".join(
        {"ä": "a", "ö": "o"}.get(letter, letter) for letter in plain if letter not in ".'’"
    )
