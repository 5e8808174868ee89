# Other rules tried on a round, in the office. The page with the answer has texts of its own (simulation).

simulations-part = Try other rules
simulations-title = Try other rules
simulations-what = Here you see what other rules would do in the round: the same people, the same choices and the same lots. It never changes the round.
simulations-do-ask = Try other rules
simulations-none = Nobody has tried any other rules yet.
simulations-caption = Trials, the newest first
simulations-column-changed = What is tried
simulations-column-draws = Draws
simulations-column-asked = Asked for
simulations-column-by = By
simulations-column-state = State
simulations-changed = { $label }: { $answer }
simulations-all = All trials
simulations-asked = The trial has begun.
simulations-asked-by = Asked for { $at } by { $by }.
simulations-tried = What is tried
simulations-rests-open = Lists and choices were read { $at }. The choices are not frozen yet, so the answer may change.
simulations-rests-frozen = Lists and choices are those that were frozen { $at }.
simulations-under-way = The trial is under way. Reload the page in a while.
simulations-not-made = The trial was not made. Ask for it again.
simulations-same = What was to be tried holds today already, so nothing differs.
simulations-save = Save as CSV: { $table }
simulations-made = The trial is done.
simulations-print = The page can be printed. Each table can be saved.

### What is to be changed

simulations-ask-what = Change what you want to try, and leave the rest as it is today. Several changes are tried together.
simulations-today = Today
simulations-as-today = As today
simulations-nobody = Nobody
simulations-group-room = Room
simulations-group-order = Who comes first
simulations-group-silence = Those who do not choose
simulations-group-wishes = Wishes, and those who live together
simulations-group-caps = A provider's own cap
simulations-group-more = More
simulations-field-admission = When a provider becomes full
simulations-field-unit = Room is counted in
simulations-field-overrun = So much may the last one exceed the cap
simulations-field-share_municipal = The municipality's own share
simulations-field-share_private = The private share
simulations-field-order = Order
simulations-field-chooser = Today's place, for one who chooses
simulations-field-silent = Today's place, for one who does not choose
simulations-field-existing = One who does not choose and has a provider
simulations-field-new = One who does not choose and is new
simulations-field-max_wishes = Number of wishes
simulations-field-together = Those who live together
simulations-field-cap_of = Provider
simulations-field-cap = Cap
simulations-field-more = Other changes
simulations-field-draws = Number of draws
simulations-help-number = A number. Empty: as today.
simulations-help-share = For example 30 %. Empty: as today.
simulations-help-more = One change on each line, with the system file's own keys. For example capacity.cap[P01]=100.
simulations-help-draws = More draws give surer numbers and take longer. 200 are mostly enough.
simulations-do-try = Try
simulations-admission-unit = Each takes one place; when they are gone it is full
simulations-admission-closing = Where the next one does not fit it is full for everybody
simulations-admission-soft = The last one may exceed the cap
simulations-admission-skipping = Where the next one does not fit the place goes on
simulations-unit-clients = people
simulations-unit-hours_per_month = hours a month
simulations-unit-none = no cap
simulations-place-protected = cannot be lost
simulations-place-priority = comes first, but the cap decides
simulations-place-ignored = does not count
simulations-together-if_both_ask = get the same provider if both ask for it
simulations-together-never = are placed one by one
simulations-fault-cap = Choose both provider and cap, or neither.
simulations-fault-nothing = Change at least one thing. Else there is nothing to try.
simulations-fault-many = Try at most { $most } changes at once.

### Why it cannot be done

simulations-no-today = The round does not fit its own rules, so nothing can be tried. { $why }
simulations-no-changed = With the change the round does not fit. { $why }
simulations-no-nothing-to-choose = The rules have nothing to choose, so nothing can be tried. { $why }
