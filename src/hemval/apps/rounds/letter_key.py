"""The secret of a round's letters: ids of letters, letter codes and neutral orders follow from it.

It is made once, and kept encrypted. In an exercise it follows from the round's id, as everywhere.
"""

from hemval.apps.rounds.models import Round
from hemval.apps.sealed_numbers import opened_paper, sealed_paper
from hemval.chance import secret_bytes
from hemval.letters.post.letter_key import KEY_BYTES, exercise_letter_key


def letter_key(row: Round) -> bytes:
    """The key of a round's letters, made if there is none yet.

    Two who make it at once get the same.
    """
    known = known_letter_key(row)
    if known is not None:
        return known
    key = exercise_letter_key(row.key) if row.is_exercise else secret_bytes(KEY_BYTES)
    without = Round.objects.filter(pk=row.pk, letter_key_cipher__isnull=True)
    if without.update(letter_key_cipher=sealed_paper(key, letter_key_name(row))):
        return key
    return letter_key(row)


def known_letter_key(row: Round) -> bytes | None:
    """The key that a round's letters have; None where none is made yet."""
    return letter_key_at_hand(Round.objects.only("key", "letter_key_cipher").get(pk=row.pk))


def letter_key_at_hand(row: Round) -> bytes | None:
    """The key that stood in a round's row when it was read, without asking for it again."""
    kept = row.letter_key_cipher
    return opened_paper(kept, letter_key_name(row)) if kept is not None else None


def letter_key_name(row: Round) -> str:
    """What the key of a round's letters is sealed under."""
    return f"{row.key} letters"
