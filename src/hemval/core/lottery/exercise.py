"""The exercise: a draw that anybody can foresee, for rounds in which nobody is real.

Same round, same secrets, same bytes in every file. It proves nothing, so that whatever comes of it
says EXERCISE.
"""

from hashlib import sha256

EXERCISE_WORD = "EXERCISE"


def exercise_secret(round_id: str) -> bytes:
    """The lottery's secret in an exercise, from the round's id alone."""
    return sha256(b"hemval-exercise-secret-1\0" + round_id.encode()).digest()


def exercise_receipt_key(round_id: str) -> bytes:
    """The key of the receipts in an exercise, from the round's id alone."""
    return sha256(b"hemval-exercise-receipts-1\0" + round_id.encode()).digest()
