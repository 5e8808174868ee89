# What the municipality has decided: sets of rules and their versions.

systems-title = Rules
systems-what = Here is what the municipality has decided, in words. Each change is a new version. A version never changes, and a round keeps the version that it goes by.
systems-none = No rules have been loaded yet.
systems-versions = Versions, the latest first
systems-version = Version
systems-number = Version { $number }
systems-added-at = Loaded
systems-added-by = By
systems-remark = Remark
systems-remark-help = If you like. For example which decision it is that changes the rules.
systems-rounds = Rounds
systems-back = To the rules
systems-to-changes = Show what has changed since version { $number }
systems-to-version = To version { $number }
systems-changes = What version { $number } changes
systems-get-file = Get the system file
systems-warnings = Somebody should look at this:
systems-add = Load new rules
systems-add-what = Choose a system file. You see what it changes before it is added.
systems-file = System file
systems-file-help = A file that ends in .toml and is written as a system file of Hemval.
systems-file-missing = Choose a system file.
systems-file-too-large = The file is too large to be a system file. See whether it is the right file.
systems-look = Show what changes
systems-faulty = { $n ->
        [one] The file { $name } has a fault and cannot be added. Mend it and choose the file again.
       *[other] The file { $name } has { $n } faults and cannot be added. Mend them and choose the file again.
    }
systems-fault = { $line ->
        [0] { $path }: { $fault }
       *[other] Line { $line } ({ $path }): { $fault }
    }
systems-preview = New rules: { $name }
systems-known = These rules are there already, word for word. There is nothing to add.
systems-first = It is the first time that this system is loaded.
systems-changes-since = This changes since version { $number }
systems-add-do = Add the rules
systems-added = Version { $number } is here now.
