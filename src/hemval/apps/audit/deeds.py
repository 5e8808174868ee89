"""What is written in the log: each kind of thing that is done or read."""

from enum import StrEnum


class Deed(StrEnum):
    """One kind of thing that somebody did, or read; its words are `audit-deed-…`."""

    CLIENT_READ = "client_read"
    """A page told of one person."""
    PROTECTED_READ = "protected_read"
    """Somebody named opened a person with protected identity, and said why."""
    CONTENTS_ERASED = "contents_erased"
    """What some events tell besides was erased, since its time was up."""
    JOB_STOPPED = "job_stopped"
    """Somebody asked long work to stop."""
