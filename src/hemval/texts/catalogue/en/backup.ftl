# Backups of an installation.

backup-help = Make a backup of everything that the office remembers, while everybody works on.
backup-to = The folder that the backup is written in. It must not be there.
backup-restore-help = Take a backup back into an empty database.
backup-of = The folder with the backup.
backup-made = The backup is in { $folder }: { $rows } rows and { $files } files. It is read and checked.
backup-keys = The keys are not in it. Without HEMVAL_NUMBER_KEYS, HEMVAL_SEARCH_KEY and HEMVAL_LOG_KEYS the personal numbers in the backup cannot be read and its log cannot be tried, so keep the keys in another safe place.
backup-damaged = { $files ->
        [one] One file was damaged before it was copied
       *[other] { $files } files were damaged before they were copied
    } and may be whole in an older backup: { $names }
backup-missing = { $files ->
        [one] One file that the database refers to was not there to be copied
       *[other] { $files } files that the database refers to were not there to be copied
    } and may be in an older backup: { $names }
backup-afterwards = Everybody is signed out. Look through Colleagues before the office opens: whoever has left since the backup was made has her roles again, and recovery codes that were used since count again.
backup-other_keys = The backup was made with other keys than those that are set up: { $told }. With these it cannot be read. Set up the keys of that time and run this again. Nothing has been changed.
backup-taken-back = The backup of { $at } is back: { $rows } rows and { $files } files. The counts agree with those of the backup.
backup-older = The backup was made by Hemval { $version }. Now run: hemval migrate
backup-log-not-whole = The log in the backup is not whole: something is altered or missing. The rest is back. Find out what has happened before anybody works on.
backup-no_program = The program { $told } is not on this machine. Install PostgreSQL's client programs, of at least the same version as the database.
backup-program_said_no = PostgreSQL's program could not do it ({ $told }). See that the database is running, that the user may use it and that the programs are of at least the same version. Nothing has been changed.
backup-not_a_backup = { $told } is no backup made by Hemval.
backup-changed = { $told } in the backup is not as it was written. Take another backup. Nothing has been changed.
backup-another_database = The backup is of { $told }, but HEMVAL_DATABASE points out a database of another kind. Point out an empty database of the same kind.
backup-not_empty = The database is not empty. A backup is never written over anything. Let HEMVAL_DATABASE point out a new, empty database and run this again.
backup-not_whole = What came out of the backup does not agree with what went into it ({ $told }). Do not use the database. Take another backup.
