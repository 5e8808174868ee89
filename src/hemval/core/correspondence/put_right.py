"""Whether letters of a round may still be printed, when a round has been put right.

A correction is a round of its own with the same id, whose letters go on among those of the round
that it corrects. From then on the earlier is superseded: its letters would tell what is wrong.
"""

from collections.abc import Collection


def is_superseded(certificate: str, corrected: Collection[str]) -> bool:
    """Is the round of a certificate put right by one that letters have been printed of?

    Certificates are known by their SHA-256; `corrected` are those that the rounds put right, of
    which letters have been printed. A round without one has not come to its places: it is older
    than any correction.
    """
    return bool(corrected) and (not certificate or certificate in corrected)
