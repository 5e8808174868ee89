"""What is written in the log: each kind of thing that is done or read."""

from enum import StrEnum


class Deed(StrEnum):
    """One kind of thing that somebody did, or read; its words are `audit-deed-…`."""

    CLIENT_READ = "client_read"
    """A page told of one person."""
    PROTECTED_READ = "protected_read"
    """Somebody named opened a person with protected identity, and said why."""
    SIGNED_IN = "signed_in"
    SIGN_IN_REFUSED = "sign_in_refused"
    """Somebody typed a wrong password or code, or was locked out."""
    SIGNED_OUT = "signed_out"
    SECOND_FACTOR_SET = "second_factor_set"
    RECOVERY_CODE_USED = "recovery_code_used"
    CONTENTS_ERASED = "contents_erased"
    """What some events tell besides was erased, since its time was up."""
    JOB_STOPPED = "job_stopped"
    """Somebody asked long work to stop."""
    CLIENTS_SEARCHED = "clients_searched"
    """Somebody searched; the contents tell whom she was shown, and never what she typed."""
    NOTE_WRITTEN = "note_written"
    TASK_WRITTEN = "task_written"
    TASK_TAKEN = "task_taken"
    TASK_HANDED_ON = "task_handed_on"
    TASK_DONE = "task_done"
    CHOICE_REGISTERED = "choice_registered"
    CHOICE_SETTLED = "choice_settled"
    """A case manager said whether a choice that waited counts."""
    SCAN_READ = "scan_read"
    """Somebody opened a form on paper as it was scanned."""
