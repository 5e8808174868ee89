# What a changed rule would do: the command, and the page that a committee reads.

simulation-help = What a changed rule would do, before anybody decides.
simulation-help-folder = The round's folder, with lists and choices.
simulation-help-out = The folder to write: simulation.html, simulation.json and the tables.
simulation-help-set = The change to try, in the system file's own keys, such as 'capacity.share[private]=30 %', 'order.by=received', 'non_choice.existing=municipal' or 'caps[P01]=120'; =none takes away. May be given several times.
simulation-help-draws = How many draws.
simulation-help-cores = How many processor cores; 0 is as many as there are.
simulation-help-replace = Replace an earlier simulation in the folder.
simulation-help-lang = The language of the page.
simulation-help-json = Print the figures as JSON.
simulation-written = The page is { $page }, and the tables behind it are in { $folder }. The folder people is for its owner alone: it tells each person's chances.

simulation-set = --set “{ $text }”
simulation-no-no-value = It does not say what it is to be. Write key=value, such as order.by=received.
simulation-no-not-a-path = The key cannot be read. Write it as in the system file, such as capacity.share[private]=30 %.
simulation-no-not-this = “{ $key }” cannot be tried. What decides who gets which place, and can be tried, is: { $keys }.
simulation-no-not-this-near = “{ $key }” cannot be tried. Did you mean “{ $nearest }”?
simulation-no-whose-silence = Say whom it is for: non_choice.existing for those who have a provider, non_choice.new for new clients.
simulation-no-too-deep = There are too many keys. Write as in the system file, such as capacity.share[private].share=30 %.
simulation-no-needs-key = “{ $key }” has several keys. Say which, such as current_place.chooser=protected.
simulation-no-nothing-there = There is no “{ $key }” there that holds that day, so there is nothing to take away.
simulation-no-no-capacity = No room is decided for that day. Set one first, such as capacity.unit=clients.
simulation-no-unknown-which = “{ $which }” is neither a bundle nor a kind of round. Write one of: { $known }.
simulation-no-which-one = Several hold that day. Say which of them: { $known }.
simulation-no-name-one = Say whose “{ $key }” it is, such as { $key }[private] or { $key }[P01].
simulation-no-whose-cap = Say which provider's cap it is, such as caps[P01]=120.
simulation-no-unknown-provider = “{ $which }” is neither a group nor a provider of the round. Write one of: { $known }.
simulation-no-not-an-amount = “{ $value }” is no amount. Write a number that is nought or more, or none.
simulation-no-more-wishes = More wishes cannot be tried: people could state { $asked }, and nobody knows what they would have wished for as number { $wanted }. Fewer can be tried.
simulation-no-today = The round cannot be tried, for it does not agree with today's rules:
simulation-no-changed = With the change ({ $text }) the round does not agree:

simulation-title = What would the change do in { $municipality }?
simulation-lead = The same people, the same choices and the same lots – under today's rules and under those tried. The rules govern places from { $effect }. The numbers are means over { $draws } draws.
simulation-exercise = Exercise: the people and their choices are made up.
simulation-heading-question = The question
simulation-heading-answer = The answer
simulation-heading-warnings = To think of before anybody decides
simulation-heading-rests = What the answer rests on
simulation-heading-cannot = What the answer cannot tell
simulation-numbers = The numbers behind the picture
simulation-few = withheld
simulation-fewer = fewer than 5
simulation-withheld-few = withheld: fewer than 5
simulation-nobody = nobody
simulation-nearly = almost all
simulation-range = { $mean } ({ $low }–{ $high })
simulation-unknown = Unknown
simulation-no-rule = No rule
simulation-no-cap = No cap
simulation-own-cap = Own cap: { $provider }
simulation-own-cap-ground = The provider has stated the cap itself.
simulation-both-ways = better { $better }, worse { $worse }
simulation-withheld = Numbers behind which fewer than five people stand are withheld, and so are numbers that they could be worked out from. People with protected data are in the draws, for they take room, but are counted in no table of people.

simulation-answer-choosers-some = Of { $chose } who have chosen, on average { $better } get something they would rather have than today, and { $worse } something they would rather not.
simulation-answer-choosers-none = None of the { $chose } who have chosen fares better or worse than today.
simulation-answer-first = Of those who have chosen, { $changed } get their first wish; today { $decided }.
simulation-answer-silent-differs = Of those who have not chosen { $changed } must change provider; today it is { $decided }.
simulation-answer-silent-same = For those who have not chosen it is as today: { $changed } must change provider.

simulation-card-better = get something they would rather have
simulation-card-worse = get something they would rather not
simulation-card-of = of { $chose } who have chosen, against today
simulation-card-first = get their first wish
simulation-card-calls = to be called, as none of their wishes had room
simulation-card-moves = change provider without having chosen
simulation-card-today = today: { $number }

simulation-rule-decided = Today
simulation-rule-changed = Tried

simulation-part-wishes = Number of wishes
simulation-part-capacity = How room is counted
simulation-part-shares = Share
simulation-part-caps = Cap
simulation-part-order = Who comes first
simulation-part-current_place = Today's place
simulation-part-non_choice_existing = Those who do not choose and have a provider
simulation-part-non_choice_new = Those who do not choose and are new
simulation-part-joint_placement = Those who live together

simulation-theme-choosers = How it goes for those who have chosen
simulation-lead-choosers = The whole bar is all who have chosen. The longer the dark blue part, the more get what they want most.
simulation-theme-chances = The chance of the first wish
simulation-lead-chances = Each person is counted by her chance over all draws. One who always gets her first wish is certain; others depend on the lot.
simulation-theme-provider = Gaining and losing: by the provider wished for most
simulation-lead-provider = To the right: those who get something they would rather have than today. To the left: those who get something they would rather not. Compared draw by draw.
simulation-theme-silent = How it goes for those who have not chosen
simulation-lead-silent = One who has not chosen may keep her provider, be moved by the rule, or wait for a case manager to look.
simulation-theme-area = Gaining and losing: by area
simulation-lead-area = The same comparison for those who live in each area, and how many change provider without having chosen.
simulation-theme-language = Gaining and losing: by language
simulation-lead-language = The same comparison by the language that the person reads.
simulation-theme-providers = Hours and people with the providers
simulation-lead-providers = Granted hours a month with each, on the day the places begin. In brackets in the table: where nine draws of ten lie.
simulation-theme-queues = Queues
simulation-lead-queues = Those who have asked to wait for a provider that became full.
simulation-theme-silent-rules = If another rule held for those who do not choose
simulation-lead-silent-rules = All else as in the change. Each bar is all who have not chosen.

simulation-table-question = The rules of today and those tried
simulation-table-choosers = Those who have chosen, mean number of people
simulation-table-chances = Those who have chosen, by their chance of the first wish
simulation-table-wishes = Which wish is met, mean number of people
simulation-table-provider = Those who have chosen, by whom they want most
simulation-table-silent = Those who have not chosen, mean number of people
simulation-table-area = By area, mean number of people
simulation-table-language = By language, mean number of people
simulation-table-providers = The providers, means
simulation-table-queues = People in queue, means
simulation-table-silent-rules = Rules for those who do not choose, mean number of people
simulation-table-silent-wrong = Rules that cannot be tried here

simulation-column-what = Outcome
simulation-column-decided = Today
simulation-column-changed = Tried
simulation-column-difference = Difference
simulation-column-ground = What today's rule rests on
simulation-column-rule = Rule
simulation-column-why = Why
simulation-column-area = Area
simulation-column-language = Language
simulation-column-provider = Wants most
simulation-column-provider_that = Provider
simulation-column-chose = Have chosen
simulation-column-better = Better than today
simulation-column-worse = Worse than today
simulation-column-first_decided = First wish, today
simulation-column-first_changed = First wish, tried
simulation-column-moves_decided = Change unasked, today
simulation-column-moves_changed = Change unasked, tried
simulation-column-persons_decided = People, today
simulation-column-persons_changed = People, tried
simulation-column-hours_decided = Hours, today
simulation-column-hours_changed = Hours, tried

simulation-fate-first_wish = The first wish
simulation-fate-later_wish = A later wish
simulation-fate-keeps_unmet = Keeps hers, the wish was full
simulation-fate-to_call = Is called, nothing had room
simulation-fate-silent_stays = Keeps her provider
simulation-fate-silent_moves = Changes provider
simulation-fate-silent_new = New, gets a provider
simulation-fate-waits = A case manager looks

simulation-chance-certain = Certain
simulation-chance-from_75 = 75–99 %
simulation-chance-from_50 = 50–74 %
simulation-chance-from_25 = 25–49 %
simulation-chance-some = Below 25 %
simulation-chance-none = None
simulation-wish = { $number ->
    [0] No wish
   *[other] Wish { $number }
 }

simulation-silent-keep_current = Keep the provider
simulation-silent-municipal = The municipality's own
simulation-silent-rotation = In turn
simulation-silent-draw = By lot
simulation-silent-nearest = The nearest
simulation-silent-share_of_cap = Most room, as a share
simulation-silent-amount = Most room, as an amount

simulation-rests-round = The round { $round }, with the lists as they were on { $facts_on }.
simulation-rests-people = { $people } people who have home care to choose, of whom { $chose } have chosen.
simulation-rests-draws = { $draws } draws, the same for both rules, so that the difference is the rules' and not the lot's. The lots are made for the simulation and decide nobody's place.
simulation-rests-silent = The rules for those who do not choose are compared over { $draws } draws.
simulation-rests-rejected = { $rows } rows of the lists could not be taken and are not in it.
simulation-rests-settings = Tried: { $settings }. Where the shares of two groups are 100 % together, the other gets what is left.

simulation-cannot-choices = The choices were made under today's rules. Under another rule some might have chosen otherwise, or chosen at all.
simulation-cannot-silent = What those who have not chosen want most nobody knows. For them it only shows who must change.
simulation-cannot-care = It shows who performs the home care, not how good it is.
simulation-cannot-later = Only the day that places begin is counted; new decisions, deaths and moves after it are not.
simulation-cannot-law = The page tries what a rule does, not whether it is lawful or wise. Whoever decides judges that.
