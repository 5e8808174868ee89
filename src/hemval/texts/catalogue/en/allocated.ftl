# The lists when the places are allocated. Read by case managers, those who call, and providers.

### What it came to, in short

allocated-code-first_wish = Got her first wish
allocated-code-later_wish = Got her wish number { $wish }
allocated-code-stays_by_wish = { $wish ->
    [1] Stays, as she wished
   *[other] Stays, as she wished (wish number { $wish })
  }
allocated-code-stays_wish_not_met = Stays: what she wished for was full
allocated-code-stays_wish_gone = Stays: nothing she wished for could be taken up
allocated-code-wish_not_met = Has no place yet: what she wished for was full. Call before the letter goes
allocated-code-wish_gone = Has no place yet: nothing she wished for could be taken up. Call before the letter goes
allocated-code-stays_silent = Did not choose, and stays
allocated-code-silent_municipal = Did not choose, and got the municipality's own home care
allocated-code-silent_rotation = Did not choose, and got the one whose turn it was
allocated-code-silent_draw = Did not choose, and was drawn by lot
allocated-code-silent_nearest = Did not choose, and got the nearest
allocated-code-silent_largest_free = Did not choose, and got the one with the most room left
allocated-code-no_room = Did not choose, and nobody could take her. A person decides
allocated-code-no_distance = Did not choose, and it is not known how far she has to any provider. A person decides
allocated-code-no_rule = Did not choose, and the rule does not say whom she gets. A person decides
allocated-code-waits_for_decision = It is unclear what she has chosen. A person decides
allocated-code-waits_for_look = Needs attention. A person gets in touch first
allocated-code-not_asked = Has not been asked, since the letter waits
allocated-code-outside = Is not in the round, and nothing changes
allocated-code-promised = Keeps the place she has been told of

### The call list

allocated-call-wish_not_met = Has no place yet. What she wished for was full.
allocated-call-wish_gone = Has no place yet. Nothing she wished for could be taken up.
allocated-call-apart = Has asked for the same provider as somebody she lives with, and it could not be. Ask what matters most to her.
allocated-call-wished = Wished for { $wishes }.
allocated-call-joint = Is to be placed together with somebody she lives with, as they have asked: it holds for them as one.
allocated-not-had = { $number }. { $provider } ({ $why })
allocated-not-had-only = { $provider } ({ $why })
allocated-not-had-provider = full
allocated-not-had-shared = full for several providers together
allocated-not-had-others_first = others came first
allocated-not-had-unknown_provider = is not among the providers
allocated-not-had-repeated = stands twice
allocated-not-had-not_in_area = does not work where she lives
allocated-not-had-not_for_bundle = does not perform that help
allocated-not-had-no_contract = has no contract that day
allocated-not-had-no_licence = lacks a licence
allocated-not-had-leaving = leaves
allocated-not-had-takes_nobody_new = takes nobody new
allocated-not-had-too_large = is too small for what she is granted
allocated-not-had-after_today = stands after the one she has
allocated-room-clients = { $provider } ({ $left ->
    [one] { $left } place
   *[other] { $left } places
})
allocated-room-hours = { $provider } ({ $hours ->
    [one] { $hours } hour a month
   *[other] { $hours } hours a month
})
allocated-room-less = { $provider } (less than an hour a month)
allocated-room-full = { $provider } (full, but this takes no room)
allocated-room-no-cap = { $provider }
allocated-no-room = Nobody can take the person now. Call later, or let the one who may decide do so
allocated-no-phone = missing
allocated-nobody-today = nobody
allocated-acting = { $name } ({ $ground }) { $phone }

### What a person decides

allocated-decide-undecided = It is unclear what she has chosen, or where she lives.
allocated-decide-attention = The list says that she needs attention. A named person gets in touch before a rule places her.
allocated-decide-not_asked = Her letter waits, so that she has not been asked.
allocated-decide-no_room = She did not choose, and no provider that she may have could take her. What is left where somebody who chose was refused is not given to her. Ask her what she wants.
allocated-decide-no_distance = She did not choose and is to get the nearest provider, but the list lacks her distances. Find them out, or ask her what she wishes.
allocated-decide-no_rule = She did not choose and has no provider today, and the rule does not say whom she then gets. Ask her what she wants.
allocated-decide-rows_lost = A row of her services could not be taken, and nothing else tells what help she has. She is not in the allocation. Mend the row, and then decide for her.
allocated-decide-choice = { $choice }, { $arrived }, { $channel }, { $by }: { $wishes }
allocated-declines = does not wish to choose
allocated-says-nothing = no wish
allocated-meanwhile-todays = { $provider } goes on until it is decided.
allocated-meanwhile-named = { $provider } performs until it is decided. The round's plan names it.
allocated-meanwhile-municipal = The municipality's own unit, { $provider }, performs until it is decided.
allocated-meanwhile-rows_lost = Whoever helps her today goes on. Who that is stands in the row that could not be taken.

### The one that performs for the time being

allocated-ground-todays = has it today and goes on
allocated-ground-named = the round's plan says so
allocated-ground-municipal = the municipality's own unit

### The providers' lists

allocated-move-comes = Comes
allocated-move-comes_for_now = Comes for the time being
allocated-move-comes_until = Comes for a time
allocated-move-stays_with_more = Stays, with more help
allocated-move-leaves = Leaves
allocated-move-stays = Stays
allocated-note-comes_for_now = You perform until she has got a place.
allocated-note-comes_until = You perform up to and including { $last }. Then another provider takes over.
allocated-note-stays_with_more = You take over what somebody else has performed of this. All that she is granted stands here.
allocated-note-protected = A person with protected personal data comes. Named staff of the municipality will get in touch and tell more. This is all that may stand in a list.
allocated-service = { $service } { $minutes } min

### Orders by hand, for those with protected personal data

allocated-first-comes = A person with protected personal data begins with you on { $day }. Call { $phone } as soon as you have read this, and we will tell you more. Write nothing down of the call where others can read it.
allocated-first-leaves = A person with protected personal data leaves you, the last day is { $day }. Call { $phone } as soon as you have read this, and we will tell you more. Write nothing down of the call where others can read it.
allocated-first-stays_with_more = A person with protected personal data whom you already help gets more help from you from { $day }. Call { $phone } as soon as you have read this, and we will tell you more. Write nothing down of the call where others can read it.
allocated-second = { $name }, phone { $phone }. { $bundle }: { $services }. { $language } The address is secret and is given apart.
allocated-second-leaves = { $name }. { $bundle } with you ends. The last day is { $day }.
allocated-second-language = Language: { $language }.
allocated-second-language-interpreter = Language: { $language }. Interpreter: { $interpreter }.
allocated-phone-of-sender = the one at the municipality who sends this
allocated-phone-none = missing

### Headings

allocated-column-bundle_name = Bundle in words
allocated-column-from_provider = From provider id
allocated-column-from_name = From
allocated-column-to_provider = To provider id
allocated-column-to_name = To
allocated-column-wish = Wish no
allocated-column-outcome = What it came to
allocated-column-starts = From and including
allocated-column-for_now = For now, provider id
allocated-column-for_now_name = For now
allocated-column-rank = Call as no
allocated-column-call = Why
allocated-column-acting = Representatives, ground and phone
allocated-column-wished = Wished, and why it did not come to that
allocated-column-today_name = Has today
allocated-column-room = Has room now
allocated-column-waits = Wants to wait in a queue
allocated-column-provider_name = Provider
allocated-column-place = Place in the queue
allocated-column-since = Since
allocated-column-performer_name = Gets help from
allocated-column-meanwhile = What happens meanwhile
allocated-column-choices = Choices that have arrived
allocated-column-performer = Provider id
allocated-column-rests = Because
allocated-column-move = What happens
allocated-column-day = First or last day
allocated-column-services = Services and minutes a month
allocated-column-note = To know
allocated-column-provider_phone = The provider's phone
allocated-column-first_message = Warning: sent first
allocated-column-second_message = Message 1, name: only when the provider has called
allocated-column-address_apart = Message 2, address: when message 1 is confirmed

### To look at

allocated-look-several_performers = Several providers perform this for her today. { $provider } has most of the time and counts as the one she has. The others leave, unless somebody changes that.
allocated-look-performer_not_listed = The provider { $provider } that she has today is not in the list of providers. Mend the list or the service.
allocated-look-together_apart = She has asked to be placed together with somebody she lives with, and was placed by herself. See whether it can be arranged.
allocated-look-no_distance = She is to get the nearest provider, but her distances are missing. Fill them in in the list of distances, or decide for her.
allocated-look-undated_decision = The order goes by the date of the care decision, but hers has none. So she stands last. Fill it in before the lists are frozen, if it is known.
