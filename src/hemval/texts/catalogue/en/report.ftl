# The committee's report of a round of choice. Read by elected members, and then by anybody.

### Head

report-title = How the round of choice went in { $municipality }
report-kicker = { $system }, round { $round }
report-lead = This report tells what happened when the places in home care were given. { $kind } The places hold from { $effect }.
report-kind-introduction = It was the first time that the choice was made in this way.
report-kind-re_choice = It was a new choice: everybody in it could choose again.
report-kind-provider_exit = A provider leaves, and those who had it could choose another.
report-days = The choice was open from { $opens } to { $closes }. What is known of the people is from { $facts_on }.
report-days-facts = What is known of the people is from { $facts_on }.
report-dated = Facts from { $day }
report-exercise = This is an exercise. The people and the choices are made up, and the lottery proves nothing.
report-contents = Contents
report-skip = Skip to the contents
report-file-title = Report on round of choice { $round }, { $municipality }

### In short

report-heading-short = The round in short
report-figure-in_round = people are in the round.
report-figure-in_round-withheld = How many are in the round is not shown.
report-figure-rows = The list has { $total } rows.
report-figure-first_wish = of those who chose got their first wish: { $part } of { $whole }.
report-figure-first_wish-count = got their first wish. How many chose is not shown, so the share cannot be.
report-figure-first_wish-withheld = How many got their first wish is not shown.
report-figure-some_wish = of those who chose got one of their wishes: { $part } of { $whole }.
report-figure-some_wish-count = got one of their wishes. How many chose is not shown, so the share cannot be.
report-figure-some_wish-withheld = How many got one of their wishes is not shown.
report-figure-nobody_chose = chose. There was no wish to meet.
report-figure-silent_placed = did not choose, and got a provider by the rule for those who do not.
report-figure-silent_placed-withheld = How many the rule placed is not shown.
report-figure-waiting = wait for somebody to call or decide. They keep the help they have meanwhile.
report-figure-waiting-withheld = How many wait for a person is not shown. They are fewer than five.
report-same-help = The help, the hours and the fee are as before. A notice of who performs is no new care decision.
report-withheld = withheld
report-withheld-means = Where it says withheld, the number or one beside it is less than five. It is not shown, so that nobody is recognised.

report-nothing-to-choose = In { $municipality } there is nothing to choose. The municipality performs all home care that the round is about, so no place has been given.
report-nothing-to-verify = Nothing has been frozen, drawn or given. So there are no more figures to show, and nothing to verify.
report-figure-nothing = rows are in the list. Everybody keeps the help she has.

report-table-clients = Every row of the list, in one place
report-clients-in_round = In the round
report-clients-outside = Outside the round, and nothing changes
report-clients-withdrawn = In from the start, but gone since the lists were frozen
report-clients-rows_lost = Rows of the help could not be read
report-clients-no_bundle = Has no help that can be chosen
report-clients-new = Has come since the lists were frozen
report-clients-rejected = The row could not be read
report-clients-sum = All
report-protected-counted = Those who have protected personal data are counted among those in the round, and in the numbers of wishes and hours. They are not counted in the tables of providers, areas and languages.

report-column-where = Where
report-column-people = People
report-column-what = What came of it
report-column-claims = Number
report-column-share = Share
report-column-provider = Provider
report-column-capacity-hours = Cap (hours)
report-column-capacity-people = Cap (people)
report-column-used-hours = Used (hours)
report-column-used-people = People
report-column-filled = How full
report-column-comes = Come
report-column-stays = Stay
report-column-leaves = Leave
report-column-area = Area
report-column-language = Language
report-column-got_wish = Got a wish
report-column-stays_unmet = Wished to change, stays
report-column-stays_silent = Did not choose, stays
report-column-placed_by_rule = Placed by rule
report-column-waits = Waits
report-column-outside = Outside
report-column-sum = All
report-column-queue = Wait in queue
report-column-task = What
report-column-file = File
report-column-sha256 = SHA-256
report-column-change = What has happened

### Wishes

report-heading-outcomes = What happened with the wishes
report-outcomes-lead = Here are all { $claims } that places were given to. Two who live together and were placed together count as one.
report-outcomes-lead-withheld = Here are all that places were given to. Two who live together and were placed together count as one.
report-outcomes-chose = { $chose } of them chose, and { $silent } did not.
report-outcomes-title = What happened with the wishes: { $bundle }
report-outcome-first_wish = Got their first wish
report-outcome-later_wish = Got a later wish
report-outcome-kept = Got no wish, and keep their provider
report-outcome-promised = Keep the place that an earlier notice promised
report-outcome-silent_placed = Did not choose, and were placed by the rule
report-outcome-unmet = Chose, and have no provider yet
report-outcome-rest = Others: keep their provider, or wait for a person
report-table-outcomes = What came of it: { $bundle }

### Providers

report-heading-providers = How full the providers became
report-providers-lead-hours = The line is the cap. Everything granted at the provider is counted, in hours a month.
report-providers-lead-people = The line is the cap. Everybody whom the provider helps is counted.
report-providers-lead-none = There is no cap. The picture shows how many have each provider.
report-rule-soft-hours = Who is next is let in as long as anything is left, even if the cap is then passed. It may be passed by at most { $overrun } hours.
report-rule-soft-people = Who is next is let in as long as anything is left, even if the cap is then passed. It may be passed by at most { $overrun }.
report-rule-unit = The cap is counted in people, and is never passed.
report-rule-closing = The cap is never passed. When there is no room for who is next, the provider is full for all after.
report-rule-skipping = The cap is never passed. When there is no room for who is next, a later one with fewer hours may get it.
report-over-why = A place that is protected or promised holds even where the cap is reached.
report-rooms-title = How full the providers became: { $bundle }
report-room-value-hours = { $used } of { $capacity } hours, { $share }
report-room-value-people = { $used } of { $capacity }, { $share }
report-room-value-no-cap-hours = { $used } hours, no cap
report-room-value-no-cap-people = { $used }
report-room-value-withheld-hours = { $used }, the cap is { $capacity } hours
report-room-value-withheld-people = { $used }, the cap is { $capacity }
report-room-zero-cap = The cap is zero
report-room-in-area = { $provider }, { $area }
report-room-group-private = All private providers together
report-room-group-municipal = The municipality's units together
report-room-group-nonprofit = All non-profit providers together
report-room-shared = Shared cap
report-legend-used = Used
report-legend-over = Above the cap
report-legend-limit = The cap
report-legend-withheld = Withheld
report-table-rooms = Caps and use: { $bundle }
report-moves-heading = Those who come and leave
report-moves-lead = Some come to each provider, and others leave it. Who waits and is helped meanwhile is counted among those who stay.
report-moves-lead-protected = Some come to each provider, and others leave it. How many stay is not shown, since somebody in the round has protected personal data.
report-moves-title = Those who come, stay and leave: { $bundle }
report-moves-title-protected = Those who come and leave: { $bundle }
report-moves-value = come { $comes }, stay { $stays }, leave { $leaves }
report-moves-value-protected = come { $comes }, leave { $leaves }
report-table-moves = Come, stay and leave: { $bundle }

### Areas and languages

report-heading-areas = Area and language
report-areas-lead = The tables show whether it went differently in different areas, and for those who read different languages. They count people, and nobody who has protected personal data.
report-areas-none = By area no number can be shown.
report-languages-none = By language no number can be shown.
report-few-areas = Other areas are not shown. Else a number that is withheld could be worked out.
report-few-languages = Other languages are not shown. Else a number that is withheld could be worked out.
report-table-areas = By area: { $bundle }
report-table-languages = By language: { $bundle }
report-unknown = Unknown

### What people do

report-heading-work = What people do now
report-work-lead = A list is not enough for everybody. This is what case managers do before all is ready.
report-work-none = Nobody needs to be called, and nobody waits for a decision.
report-table-work = What is done by hand
report-work-wish_not_met = Call: everything the person wished for was full
report-work-wish_gone = Call: no wish could be taken up
report-work-apart = Call: two who live together wished for the same provider, and got different ones
report-work-waits_for_decision = Decide: it is unclear what the person has chosen
report-work-waits_for_look = Make contact: the person needs attention first
report-work-not_asked = Ask: the person's letter has waited
report-work-no_room = Decide: no provider had room for one who did not choose
report-work-no_distance = Decide: it is not known how far the person has to the providers
report-work-no_rule = Decide: the rule does not say whom the person is to get
report-work-rows_lost = Put right: rows of the help could not be read
report-work-waiting = Call, decide or put right, in all
report-work-todays = Are helped meanwhile by the provider they have today
report-work-named = Are helped meanwhile by the one that the plan names
report-work-municipal = Are helped meanwhile by the municipality's own unit
report-work-until_start = Are helped by another until the new provider begins
report-work-several_performers = Look at: several providers today
report-work-performer_not_listed = Look at: today's provider is not in the list
report-work-together_apart = Look at: wished to be placed together
report-work-undated_decision = Look at: the decision has no day
report-queues-lead = These wait for a provider that became full. They have another provider meanwhile.
report-table-queues = Queues: { $bundle }

### Afterwards

report-heading-by_hand = What people decided
report-by-two = One person reviewed the allocation and another decided it.
report-by-one = The same person reviewed the allocation and decided it.
report-by-hand-none = No place was given by people instead of a rule.
report-by-hand-lead = Some places were given by people instead of a rule: to those whom a person is to decide for, and as exceptions. Each has a reason, and two people have given it. Everybody is counted here, people with protected personal data too. The certificate shows what the rules gave; the places that people gave stand beside it.
report-table-by_hand = Places that people gave
report-by-hand-placed = Places that people gave
report-by-hand-exceptions = Of them exceptions, where a rule had given something else
report-table-grounds = The reasons
report-column-ground = Reason
report-table-roles = The role of the second person
report-column-role = Role
report-ground-asked = The person, or who acts for her, has asked for it
report-ground-needs = What the person needs
report-ground-home = The same provider as whom she lives with
report-ground-continuity = The same staff as today
report-ground-provider = What the provider can do where the person lives
report-ground-fault = Something in the lists was wrong
report-ground-other = Something else
report-role-case_manager = Case manager
report-role-round_manager = Round manager
report-heading-changes = What has happened since the lists were frozen
report-changes-lead = Before places were given the lists were looked through once more. This had changed.
report-table-changes = Changes in later lists
report-change-died = Have died
report-change-moved_out = Have moved from the municipality
report-change-no_longer_granted = No longer have the help
report-change-new_client = Have come
report-change-new_grant = Have got new help
report-change-needs_attention = Need attention
report-change-left_out = Are not to be in any more
report-change-area = Have moved to another area
report-change-minutes = Have got more or less time
report-change-performer = Have changed provider
report-change-not_listed = Are not in the later list
report-change-row_rejected = The row could not be read

report-heading-correction = The round has been corrected
report-correction-lead = After a fault the round was worked out again, with the same lots. Whoever had been told of a place keeps it, or gets something better.
report-correction-why = The fault, in the municipality's words: { $why }
report-correction-why-unsaid = The municipality has not written what the fault was.
report-correction-system = The rules of the system file were changed between the two.
report-correction-exceeded = { $caps ->
    [0] The correction exceeds no cap.
    [one] One cap is exceeded so that promises are kept.
   *[other] { $caps } caps are exceeded so that promises are kept.
  }
report-table-correction = What the correction did
report-put-restored = Got a better place than the notice said
report-put-got_place = Had no place, and got one
report-put-kept_promise = Keep what the notice said
report-put-gave_way = Could not get what the notice said, and got what is right
report-put-newly_in = Are in only now
report-put-left = Are not in any more

### Rules

report-heading-rules = What the rules rest on
report-rules-lead = { $rules } rules decided the places. Of them { $decided } rest on decisions and { $practice } on practice. { $unknown } are assumptions.
report-rules-honest = An assumption means that no source says how it is to be. Somebody must decide it, or the places rest on Hemval's guess.
report-rules-decided = Decided
report-rules-practice = Practice
report-rules-unknown = Assumptions
report-rules-because = Why:

### The draw

report-heading-draw = How the order was drawn
report-draw-lead = Where more wished for a provider than it had room for, the rules decided who came first. Where the rules leave people equal, lots decided. Nobody could choose the lots, not even the municipality.
report-draw-step-locked = First the lists, the choices and the rules were frozen, and the municipality published a promise of them and of a secret.
report-draw-step-value-drand = Then lots were drawn by a public value that nobody could know beforehand: round { $round } of drand.
report-draw-step-value-rfc3797 = Then lots were drawn by published numbers that nobody could know beforehand: { $names }.
report-draw-step-value-exercise = Then lots were drawn by the exercise's own value, which anybody can work out. In a real round it is a public value that nobody can know beforehand.
report-draw-step-order = From what was frozen, the secret and the public value the order follows. Anybody can work it out again.
report-draw-digest = What was frozen
report-draw-commitment = The promise
report-draw-chain = The chain of drand
report-draw-value = The public value
report-draw-secret = The secret, afterwards
report-draw-seed = The lottery's seed
report-draw-system = The system file
report-draw-root = What binds all { $rows } rows
report-table-draw = What the draw follows from

### Verifying

report-heading-verify = How to verify the round
report-verify-lead = You need not trust the report. The figures of wishes and of how full providers became are those of public.json, and they can be verified.
report-verify-step-commitment = Get commitment.json where it was published before the draw, in a place where the municipality cannot change it. Without it you only see that all agrees with itself.
report-verify-step-public = Get public.json and run this command:
report-verify-step-row = With your own row, you check it like this:
report-verify-step-auditor = The auditor, who has everybody's rows, checks everything like this:
report-verify-step-decision = Anybody can check that the decision is of this very certificate:
report-verify-step-by_hand = The auditor checks the places that people gave like this:
report-verify-files = Compare the files with these digests. They are written in groups; read them without spaces.
report-table-files = The files that prove the round
report-verify-corrects = The correction builds on the certificate with this digest: { $certificate }

### Limits

report-heading-limits = What the figures do not say
report-limit-care = They say nothing of how good the help is. They only show who performs it.
report-limit-silent = That somebody did not choose does not mean that she is content. It may have been hard for her to choose.
report-limit-lists = They are right only if the lists are. No file can show whether everybody who should be in was. Compare with the registers.
report-limit-wishes = Who got her first wish may have wished for what she thought she could get.
report-limit-protected = The numbers of public.json count everybody. The tables of people do not count those who have protected personal data. So the numbers do not always add up.
report-limit-stayed = Among those who got their wish are also those who chose to stay with the provider they had.
report-limit-later = They are of the day when places were given. Changes after that are not in them.

### Refusals

report-refused-no_summary = The file is no summary of a round. Give summary.json from the round's folder.
report-refused-not_allocated = Places have not been given yet, so there is nothing to report. Run hemval run first.
report-refused-older = The summary was written by an earlier version, and lacks something that the report needs. Run hemval run once more, and write the report then.
report-refused-broken = The summary is broken: { $where } is not as it should be. Has somebody changed the file? Take it from the round's folder again.

### The command

report-command = Write the committee's report, as PDF and as a page, from the summary alone.
report-help-summary = summary.json, or the folder that hemval run wrote.
report-help-to = The folder that the report is written in.
report-help-lang = The language of the report.
report-written = The report is in { $pdf } and { $page }.
report-refused-unprintable = The character { $character } cannot be printed with the fonts there are. Change the name where it stands. Nothing is written.
