# Disposal: what has stood its time is destroyed.

disposal-command = Show how many people's files have stood their time, and dispose of them.
disposal-do = Dispose of them. Without it you only see how many there are. What is disposed of cannot be had back.
disposal-rule-command = Decide for how long what is kept of a person stands after the last note.
disposal-years = So many years after the last note.
disposal-decision = The decision that the rule rests on, such as "Social board 2026-03-12 § 41".
disposal-keep = Keep those who are born on these days of the month, such as 5,15,25. Without it nobody is kept.
disposal-keep-wrong = --keep-born-on takes days of the month with commas between, such as 5,15,25.
disposal-hold-command = Hold a person's file back from disposal, with a reason.
disposal-release-command = Hold a person's file back no longer.
disposal-client = Client id.
disposal-because = Why the file is to stand. Write no names and no personal numbers.

disposal-rule = Rule: { $years ->
    [one] one year
   *[other] { $years } years
} after the last note ({ $decision }).
disposal-would = { $people ->
    [0] Nobody has a file to dispose of: all have a note from { $before } or later.
    [one] One person has no note from { $before } or later, and her file can be disposed of.
   *[other] { $people } people have no note from { $before } or later, and their files can be disposed of.
}
disposal-stands-has_help = { $people } stand: a provider has them still.
disposal-stands-held = { $people } stand: somebody holds them back, with a reason.
disposal-stands-sample = { $people } stand: they are of the archive's sample.
disposal-stands-birth_unknown = { $people } stand: the day of birth is not known, so nobody can tell whether they are of the sample.
disposal-how = Make a backup first, and then run it again with --do.
disposal-goes-on = A disposal was interrupted. It goes on by the rule and the day that it began with.
disposal-done = { $people ->
    [0] Nobody's file had to be disposed of. All have a note from { $before } or later.
    [one] One person's file is disposed of. She had no note from { $before } or later.
   *[other] { $people } people's files are disposed of. They had no note from { $before } or later.
}
disposal-digest = Digest of their ids: { $digest }
disposal-held = The person's file is held back.
disposal-released = The person's file is held back no longer.

disposal-files-command = Show how many stored files belong to nothing, and remove them. No rule is needed.
disposal-files-would = { $files ->
    [0] All stored files belong to something, or are newer than a day.
    [one] One stored file, older than a day, belongs to nothing and can be removed.
   *[other] { $files } stored files, older than a day, belong to nothing and can be removed.
}
disposal-files-done = { $files ->
    [0] No stored files had to be removed.
    [one] One stored file that belonged to nothing is removed.
   *[other] { $files } stored files that belonged to nothing are removed.
}

disposal-rows-clients = Clients: { $rows }
disposal-rows-invitations = Offers: { $rows }
disposal-rows-choices = Choices: { $rows }
disposal-rows-scans = Scanned forms: { $rows }
disposal-rows-given = Outcomes of rounds: { $rows }
disposal-rows-by_hand = Places given by hand: { $rows }
disposal-rows-calls = Calls: { $rows }
disposal-rows-attempts = Attempts to call: { $rows }
disposal-rows-placements = Placements: { $rows }
disposal-rows-free_places = Free places: { $rows }
disposal-rows-orders = Orders: { $rows }
disposal-rows-letters = Letters: { $rows }
disposal-rows-mandates = Requests to choose for somebody: { $rows }
disposal-rows-drafts = Choices begun: { $rows }
disposal-rows-visits = Visits on the web: { $rows }
disposal-rows-messages = Messages: { $rows }
disposal-rows-contact_address = Addresses to be told at: { $rows }
disposal-rows-receipts_by_letter = Wishes for a receipt by letter: { $rows }
disposal-rows-unprinted = Letters that were not printed: { $rows }
disposal-rows-returns = Letters that came back: { $rows }
disposal-rows-tasks = Tasks: { $rows }
disposal-rows-notes = Notes: { $rows }
disposal-rows-papers = Sealed papers of rounds: { $rows }
disposal-rows-told_facts = Shown facts of providers: { $rows }
disposal-rows-told_lists = What lists said of providers: { $rows }
disposal-rows-news = News: { $rows }
disposal-rows-phone_days = Days with other phone hours: { $rows }
disposal-rows-order_keys = Keys of days' orders: { $rows }

disposal-refused-no_rule = The municipality has not said for how long files stand. Decide it first: hemval dispose rule --years 5 --decision "…"
disposal-refused-no_decision = Say which decision the rule rests on: --decision "…". The rule is unchanged.
disposal-refused-no_reason = Say why the file is to stand: --because "…". Nobody is held back.
disposal-refused-unknown_client = There is no client of that id.
disposal-refused-held_already = The person's file is held back already.
disposal-refused-not_held = The person's file is not held back.
