"""The secret of a round's letters: ids of letters, letter codes and neutral orders follow from it.

It is made once, and kept encrypted. In an exercise it follows from the round's id, as everywhere.
"""

from hemval.apps.correspondence.models import RoundPost
from hemval.apps.rounds.models import Round
from hemval.apps.sealed_numbers import opened_paper, sealed_paper
from hemval.chance import secret_bytes
from hemval.letters.post.letter_key import KEY_BYTES, exercise_letter_key


def post_of(row: Round) -> RoundPost:
    """The letters of a round as a whole, made with their key if there are none yet.

    Two who make it at once get the same.
    """
    known = RoundPost.objects.filter(round=row).first()
    if known is not None:
        return known
    key = exercise_letter_key(row.key) if row.is_exercise else secret_bytes(KEY_BYTES)
    made, _ = RoundPost.objects.get_or_create(
        round=row, defaults={"key_cipher": sealed_paper(key, key_name(row))}
    )
    return made


def key_of(post: RoundPost) -> bytes:
    """The key of a round's letters. Needs its `round` at hand."""
    return opened_paper(post.key_cipher, key_name(post.round))


def known_key(row: Round) -> bytes | None:
    """The key that a round's letters have; None where none is made yet."""
    post = RoundPost.objects.filter(round=row).select_related("round").first()
    return key_of(post) if post is not None else None


def key_name(row: Round) -> str:
    """What the key of a round's letters is sealed under."""
    return f"{row.key} letters"
