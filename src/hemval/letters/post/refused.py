"""Why the post does not print."""

from enum import StrEnum


class PostRefusal(StrEnum):
    """Why nothing more is printed; the end of its sentence's name."""

    ANOTHER_ROUND = "another_round"
    """The folder holds the letters of another round."""
    ANOTHER_KEY = "another_key"
    """The letters in it were given their ids by another key: all would be printed twice."""
    KEY_BROKEN = "key_broken"
    """The file of the key holds no key."""
    LOOKED_BROKEN = "looked_broken"
    """What is kept of later lists cannot be read: somebody protected could be printed in clear."""
    RUN_BROKEN = "run_broken"
    """What is kept of a run that was stopped cannot be read."""
    LATER_MISSING = "later_missing"
    """An earlier run was told of later lists, and this one is not."""
    CORRECTED = "corrected"
    """The round has been put right since, and letters of the correction are printed."""
    LEDGER_MISSING = "ledger_missing"
    """There are letters in it, and no account of them."""
    LEDGER_BROKEN = "ledger_broken"
    """A line of the account is none."""
    LEDGER_OLD = "ledger_old"
    """There are many letters in it that the account does not tell of."""
    SAME_ID = "same_id"
    """Two letters would have the same id."""
    FAILED = "failed"
    """A letter met a fault of the program."""
    WORKER_DIED = "worker_died"
    """A process that prints ends each time it comes to the same letters."""


class PostRefused(Exception):
    """Nothing more is printed; what was printed stands, and is in the ledger.

    `facts` are what the sentence tells, and hold nothing of any person.
    """

    def __init__(self, code: PostRefusal, **facts: str | int) -> None:
        """Keep what the sentence needs."""
        super().__init__(f"{code}: {facts}")
        self.code = code
        self.facts = facts
