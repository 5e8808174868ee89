# The demonstration (`hemval demo`).

demo-help = Show what Hemval does: the five municipalities in short, a made-up round in each from lists to certificate, and the files to look at.
demo-help-out = The folder to write the demonstration in. It must not be there, or come from an earlier demonstration.
demo-help-clients = So many clients in each municipality. Without an answer: as many as is usual there.
demo-folder-refused = The demonstration is not written: { $folder } holds something else than an untouched demonstration. Remove the folder if you do not need it, or name another with --out. Nothing has been changed.

demo-title = Hemval: how five municipalities let people choose home care
demo-lead = What each municipality has decided stands in a system file. Here the five that come with Hemval are read. In each a round is made up, from the lists to everybody’s place: those who may choose are invited, the order is drawn, the places are allocated, one person is told why, the certificate is checked, and letters are printed. UNKNOWN means that no source says how it is; what stands there is an assumption. EXERCISE means that nobody is real.

demo-basis = Basis
demo-chosen = To choose
demo-silence = No choice made
demo-order = Order
demo-capacity = Room
demo-untold = The system file says nothing about this.
demo-system-file = System file
demo-system-checked = Correct. { $decisions ->
    [0] No decision
    [one] One decision
   *[other] { $decisions } decisions
  } and { $sources ->
    [one] one source
   *[other] { $sources } sources
  }. { $warnings ->
    [0] No remarks.
    [one] One remark.
   *[other] { $warnings } remarks.
  }
demo-made-up = Made-up round
demo-round = { $clients } clients, { $providers } providers: { $invited } invited, { $left_out } not invited. { $findings ->
    [0] Nothing is missing in the round.
    [one] One thing in the round is worth a look.
   *[other] { $findings } things in the round are worth a look.
  }
demo-no-round = None. The municipality performs all home care itself, so there is nothing to choose.

demo-left-out = Not invited
demo-outcome = How the places were allocated (EXERCISE)
demo-provider = Provider
demo-comes = Come
demo-stays = Stay
demo-for_now = For now
demo-has = In all
demo-used = { $unit ->
    [hours_per_month] Whole hours
   *[other] Places
  }
demo-cap = Cap
demo-all = Everybody
demo-cap-together = Together { $whose } have { $used } of { $cap } { $unit ->
    [hours_per_month] hours.
   *[other] places.
  }
demo-cap-over = { $provider } came { $over } { $unit ->
    [hours_per_month] hours
   *[other] places
  } above its cap of { $cap }: the one whose turn it was got in though there was not quite room. The rule allows { $most }.
demo-area = Area
demo-got-wish = Got a wish
demo-kept-silent = Silent, stay
demo-other = Others
demo-withheld = under 5
demo-protected-apart = { $persons ->
    [one] Besides there is one person with a protected identity, who is counted
   *[other] Besides there are { $persons } people with a protected identity, who are counted
  } to no area.
demo-since = Since the freezing
demo-by-hand = Done by hand
demo-by-hand-told = { $calls ->
    [0] Nobody to call
    [one] One to call
   *[other] { $calls } to call
  } before the letter goes, { $queue ->
    [0] no places in queues
    [one] one place in a queue
   *[other] { $queue } places in queues
  }, { $decide ->
    [0] none that a person decides
    [one] one that a person decides
   *[other] { $decide } that a person decides
  }, { $temporary ->
    [0] nobody with a performer for the time being only.
    [one] one with a performer for the time being.
   *[other] { $temporary } with a performer for the time being.
  }
demo-why = Why?
demo-why-told = { $id }: “{ $what }”. So she is told why:
demo-proof = The certificate
demo-proof-holds = All { $checks } checks hold (EXERCISE).
demo-proof-wrong = NOT all { $checks } checks hold. Run hemval verify to see which.

demo-what-if = What if
demo-what-if-told = { $settings }, tried with { $draws } draws before anybody has decided:

demo-dirty-title = When the lists are wrong
demo-dirty-refused = In a round in { $municipality }, two rows in a hundred are spoilt on purpose. Then nobody is invited: { $rows } rows cannot be taken, the spoilt ones and those that hang on them. Each stands in rejected.csv with what is wrong and what to do. The first ones:
demo-dirty-row = { $municipality }, with faults
demo-dirty-row-place = { $list }, row { $row }:
demo-dirty-cell-place = { $list }, row { $row }, { $column }:
demo-dirty-accepted = With --accept-rejected work goes on without those rows: { $invited } of { $clients } are invited. { $rejected ->
    [one] One client whose row could not be taken is
   *[other] { $rejected } clients whose rows could not be taken are
  } still counted in the totals, so that nobody disappears.

demo-summary-title = What came of it
demo-column-municipality = Municipality
demo-column-clients = Clients
demo-column-invited = Invited
demo-column-look_first = Look first
demo-column-left_out = Not invited
demo-column-protected = Protected
demo-column-rejected = Not taken
demo-files-title = Then look at these
demo-file-page = what Botkyrka has decided, as a page for the committee
demo-file-allocation = everybody: from whom, to whom, why and from when
demo-file-calls = whom to call before the letter goes
demo-file-queue = those who wait for a better wish, in their order
demo-file-provider = what one of the providers is told: who comes, stays and leaves
demo-file-public = what is published
demo-file-simulated = what a changed rule would do, as a page for the committee
demo-file-left-out = those who are not invited, with rule and decision
demo-file-protected = the protected, for named staff only
demo-file-rejected = rows that could not be taken, and why
demo-file-map = a map of the made-up areas
demo-next-title = Then try
demo-next-show = read a system in plain words
demo-next-explain = read the same answer in easy Swedish
demo-next-verify = check the certificate, one thing at a time
demo-next-check = see a round in the middle of its window
demo-next-generate = make up a round of your own
demo-next-help = see all there is to do
demo-nothing-runs = The demonstration is done, and no data has left the computer.

demo-letters = Letters
demo-letters-few = { $letters } letters to { $people } people are printed (EXERCISE): every kind of letter to one person for each outcome.
demo-letters-everybody = { $letters } letters to { $people } people are printed (EXERCISE): the notice to everybody who can have it, and every kind of letter to one person for each outcome.
demo-letters-notices = The notices: { $sent } printed, { $by_hand } by hand, { $waits } wait, { $not_sent } are not sent. That is all { $rows }.
demo-book = Specimen book
demo-book-told = Each kind of letter in each situation, and the papers for staff, providers and committee: { $letters } letters in { $books } PDF files on { $pages } pages in all, one for each language.
demo-first-title = Open these first
demo-first-notice = a notice of outcome
demo-first-offer = the offer to choose, with comparison and form
demo-first-calls = the call sheet, with what to say
demo-first-report = the report to the committee
demo-first-book = the specimen book: each kind of letter in each situation
demo-file-control = the control: notices to everybody, and everybody counted
demo-file-index = the index for the print house
demo-file-staff = the specimen book of papers for staff, providers and committee
demo-file-no-choice = the report of a municipality where there is nothing to choose
demo-next-letters = see how the letters stand
demo-next-book = write the specimen book of another system
