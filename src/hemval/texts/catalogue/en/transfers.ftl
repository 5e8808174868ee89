# Lists that are read in and written out.

transfers-title = Lists
transfers-what-it-is = Here you read in the municipality's lists. You see what would change before anything is taken, and you can undo it afterwards.
transfers-send-in = Read in a list
transfers-send-in-do = Send in the list
transfers-which-list = Which list is it?
transfers-file = File
transfers-file-help = A CSV or Excel file (.csv or .xlsx) with headings on the first row, at most 100 MB. Excel files with formulas or macros cannot be read.
transfers-file-missing = Choose a file.
transfers-file-name-too-long = The name of the file is too long. Rename the file.
transfers-too-large = The file is larger than { $most } MB, so it was not taken in. See whether it is the right file. If it is, do not part it: a list must be whole. Take out columns that are not needed.
transfers-on-line = Row { $line }: { $fault }
transfers-all-areas = You have some areas. A list is of the whole municipality, so somebody who has all areas takes it in.
transfers-order = Read in providers first, then clients, and after them services and representatives, for they refer to one another.
transfers-of-round = Round
transfers-of-round-help = For choices alone: the round that they are of. It must not be frozen.
transfers-of-no-round = The list is of no round
transfers-of-round-missing = Choose which round the choices are of.
transfers-refused-round_frozen = The round is frozen, so no choices can be taken into it or out of it. Register a late choice with the client.
transfers-caption = Lists that were read in, the latest first
transfers-none = No list has been read in yet.
transfers-list = List
transfers-sent-at = Sent in
transfers-sent-by = By
transfers-state = State
transfers-open = { $list } ({ $file })

transfers-state-columns = Waits for columns
transfers-state-reading = Is read
transfers-state-read = Waits to be taken
transfers-state-taking = Is taken
transfers-state-half_taken = Interrupted
transfers-state-taken = Taken
transfers-state-undoing = Is taken back
transfers-state-half_undone = Interrupted
transfers-state-undone = Undone
transfers-state-set_aside = Set aside

transfers-back = To all lists
transfers-sent = Sent in { $at } by { $by }.
transfers-columns-heading = What do the columns mean?
transfers-columns-unmatched = { $n ->
        [one] Hemval does not know one of the headings. Choose what it is. What you choose is proposed the next time.
       *[other] Hemval does not know { $n } of the headings. Choose what they are. What you choose is proposed the next time.
    }
transfers-columns-all = Hemval knows every heading of the file.
transfers-columns-matched = { $n ->
        [one] One heading that Hemval knows
       *[other] { $n } headings that Hemval knows
    }
transfers-columns-do = Read the list
transfers-columns-again = Change columns and read again
transfers-column-unused = Is not read
transfers-column-twice = The column is chosen for “{ $heading }” already.
transfers-no-protection = The list does not say who has protected personal data, and I have checked that it need not
transfers-no-protection-help = Whoever is marked as protected in Hemval already remains so. That you answer for this is kept in the log.

transfers-preview-heading = This would happen
transfers-nothing-changes = The list says what Hemval knows already. There is nothing to take.
transfers-counts-caption = The rows of the list
transfers-count = Number
transfers-verdict-new = New
transfers-verdict-changed = Changed
transfers-verdict-gone = Missing in the list
transfers-verdict-wrong = Wrong, not taken
transfers-verdict-same = Unchanged
transfers-gone-help = Those who are missing are not erased. Hemval remembers them, but counts them no more as clients, services or providers that hold.
transfers-gone-unsure = Some rows could not be read at all, so nobody can know who is missing. So nobody is counted as gone. Mend the rows and send in the list again if you want that too.
transfers-wrong-help = Wrong rows are left as they are. Mend them in the file and send it in again, or take the rest now.
transfers-wrong-file = Get the faults as a file
transfers-take = { $n ->
        [one] Take { $n } change
       *[other] Take { $n } changes
    }
transfers-go-on = Go on taking
transfers-go-on-undoing = Go on undoing
transfers-set-aside = Set the list aside
transfers-undo = Undo the list
transfers-undo-help = Then it becomes as it was before the list. It can be done for 30 days, as long as no other list has been taken after it.
transfers-taken-at = The list was taken { $at }.
transfers-undone-at = The list was undone { $at }.
transfers-set-aside-at = The list was set aside { $at }. Nothing of it was taken.
transfers-half_taken = Taking was interrupted. A part of the list is taken. Go on, and it becomes whole, or undo what is taken.
transfers-half_undone = Taking the list back was interrupted. A part of it is left. Go on, and all becomes as it was.
transfers-rows-forgotten = The rows are removed, since the list can neither be taken nor undone any more. The counts are kept.
transfers-read = { $rows ->
        [one] { $rows } row is read.
       *[other] { $rows } rows are read.
    }
transfers-taken = { $rows ->
        [0] The list is taken. Nothing had to be changed.
        [one] The list is taken: { $rows } change.
       *[other] The list is taken: { $rows } changes.
    }
transfers-undone = { $rows ->
        [one] { $rows } change is taken back.
       *[other] { $rows } changes are taken back.
    }

transfers-refused-already_taken = The list is taken already.
transfers-refused-not_read = The list is not read yet.
transfers-refused-set_aside = The list is set aside. Send it in again.
transfers-refused-list_since = Another list has been taken or undone since, so what is shown may not hold. Read the list again. If it is taken already it can no longer be undone.
transfers-refused-under_way = Something is being done with the list. Wait until it is done.
transfers-refused-other_first = Another list is being taken or taken back. Wait until it is done. If it was interrupted, open it and go on.
transfers-refused-forgotten = The list cannot be undone any more: what held before it is kept for 30 days at most.
transfers-refused-not_taken = The list is not taken, so there is nothing to undo.
transfers-refused-file = The file could not be read{ $line ->
        [0] {""}
       *[other] {" "}(row { $line })
    }. { $fault }

transfers-rows-caption = { $list }: { $verdict }
transfers-row = Row
transfers-key = Id
transfers-what-changes = Changes
transfers-what-is-wrong = Wrong
transfers-hidden = A person with protected personal data
transfers-no-line = –
transfers-change = { $column }: { $before } becomes { $after }
transfers-change-personal = { $column } changes
transfers-nothing-said = empty
transfers-yes = yes
transfers-no = no
transfers-rows-none = No rows.
transfers-page-of = Page { $page } of { $pages }
transfers-to-list = To the list

transfers-exports-to = Get choices and placements
transfers-exports = Get lists
transfers-exports-what = Here you get choices and placements as a file for another system. Each client stands by her id. People with protected personal data are not in it, nor those who live with them. That you save a file is seen in the log.
transfers-exports-none = No list has been written yet.
transfers-exports-caption = Lists that were written, the latest first
transfers-export-which = What do you want?
transfers-export-as = As
transfers-export-choices = Choices
transfers-export-placements = Placements
transfers-export-csv = CSV
transfers-export-xlsx = Excel
transfers-export-only-new = Only what is new
transfers-export-only-new-help = What has come since the list was written the last time. Where it never was, all of it comes.
transfers-export-do = Write the list
transfers-export-from = Since
transfers-export-whole = The whole list
transfers-export-until = Until
transfers-export-rows = Rows
transfers-export-not-made = not done
transfers-export-not-kept = the file is no longer kept
transfers-export-refused-protected_since = Somebody in the list has become protected since it was written, so it is not handed out. Write the list again.
transfers-exported = { $rows ->
        [one] The list is written: { $rows } row.
       *[other] The list is written: { $rows } rows.
    }
transfers-heading-round = Round
transfers-heading-provider = Provider
transfers-heading-starts = From
transfers-heading-cause = Cause
transfers-heading-standing = Counts
transfers-heading-made = Decided
transfers-heading-withdrawn = Withdrawn
transfers-cause-list = stood in the list
transfers-cause-round = round
transfers-cause-change = change
transfers-cause-queue = queue
transfers-cause-by_hand = decided by a case manager
transfers-cause-ended = the help ended
transfers-standing-counts = yes
transfers-standing-waits = waits for a case manager
transfers-standing-set_aside = no
