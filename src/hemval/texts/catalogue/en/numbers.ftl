# hemval numbers: new keys for what is encrypted.

numbers-command = The keys of what is encrypted.
numbers-rotate-command = Encrypt anew what an older key has encrypted, with the key that stands first in HEMVAL_NUMBER_KEYS. Others can work meanwhile. If it is interrupted, run it again.
numbers-rotated = { $closed ->
        [0] Everything is encrypted with the key { $key } already.
        [one] One value is encrypted anew with the key { $key }.
       *[other] { $closed } values are encrypted anew with the key { $key }.
    }
numbers-old-keys = The older keys are now needed for backups that were made before alone. Keep them as long as those backups, but take them out of the settings.
numbers-unreadable = { $unreadable ->
        [one] One value cannot be opened by any of the keys. It is untouched. Put the key that it was encrypted with last in HEMVAL_NUMBER_KEYS and run again.
       *[other] { $unreadable } values cannot be opened by any of the keys. They are untouched. Put the key that they were encrypted with last in HEMVAL_NUMBER_KEYS and run again.
    }
