"""Why a backup is not made or not taken back."""

from enum import StrEnum


class BackupFault(StrEnum):
    """What stands in the way; the end of its sentence's name."""

    NO_PROGRAM = "no_program"
    """PostgreSQL's own programs are not on this machine."""
    PROGRAM_SAID_NO = "program_said_no"
    NOT_A_BACKUP = "not_a_backup"
    CHANGED = "changed"
    """Files of the backup are gone, or are not what was written."""
    ANOTHER_DATABASE = "another_database"
    """It is of an SQLite database, and PostgreSQL is what is set up, or the other way."""
    OTHER_KEYS = "other_keys"
    """What it has would stay closed: the keys that are set up are not those that closed it."""
    NOT_EMPTY = "not_empty"
    """There is something in the database that it would be taken back into."""
    NOT_WHOLE = "not_whole"
    """What came out of it is not what went in."""


class BackupRefused(Exception):
    """Nothing is made and nothing taken back; `told` is what the sentence needs."""

    def __init__(self, fault: BackupFault, told: str = "") -> None:
        """Keep what the sentence needs."""
        super().__init__(f"{fault}: {told}")
        self.fault = fault
        self.told = told
