# Checking a round's certificate: the command hemval verify.

verify-command = Check a round's certificate: the draw, every place, and what is public.
verify-help-certificate = The auditor's certificate, certificate.json. Without it, what is public is checked.
verify-help-commitment = commitment.json, published before the draw. Without it, the certificate is only seen to agree with itself.
verify-help-public = public.json, what everybody may see.
verify-help-by_hand = by_hand.json, the places that people gave instead of a rule.
verify-help-decision = decision.json, what was decided of the round.
verify-help-row = One person's own row. It is checked against public.json.
verify-help-corrects = The earlier certificate, where this one is a correction. In its own folder it is found there; else give it, and each one before it.
verify-help-json = Print the result as JSON, for a program.
verify-help-lang = Language of what is printed: sv or en.

### Faults in what was given

verify-nothing-given = Say what to check: certificate.json, or --public with public.json.
verify-by-hand-what = The places that people gave (--by-hand) are checked against the certificate. Give certificate.json first.
verify-corrects-what = --corrects needs the new certificate too. Give that first.
verify-another-paper = The file is no certificate but another paper of the round. Give it with { $option } instead. Your own row is checked so: hemval verify --public public.json --row ROW.
verify-row-with-certificate = A row is checked against what is public. Give --public and --row, without certificate.json.

### Head and end

verify-title = Check of round { $round }
verify-no-round = without a name
verify-exercise = EXERCISE. Anybody can work out the secret beforehand, so the draw proves nothing.
verify-exercise-mark = EXERCISE.
verify-where = It concerns { $where }.
verify-all-hold = { $checks ->
        [one] What was checked holds.
       *[other] All { $checks } checks hold.
    }
verify-some-wrong = { $wrong ->
        [one] One check of { $checks } does not hold. The certificate is not good.
       *[other] { $wrong } checks of { $checks } do not hold. The certificate is not good.
    }

### What is checked and holds

verify-check-format = Everything stands where it should.
verify-check-digest = What was frozen before the draw is what was used: wishes, times, caps and rules.
verify-check-secret = The secret of the lottery is the one that was promised.
verify-check-public_value = The public value follows from what is said to have been published of it.
verify-check-seed = The seed follows from what was frozen, the secret and the public value.
verify-check-orders = All { $count } orders follow from the seed and from what comes before the lottery.
verify-check-draw_seeds = Those who did not choose and were drawn for were drawn with the right seed. Groups: { $count }.
verify-check-problem = All { $count } claims can be checked: they name providers that are there.
verify-check-method = The right method was used. Choices: { $count }.
verify-check-everybody = All { $count } are in the result or expressly taken out. Nobody is added.
verify-check-wishes = None of { $count } got a provider that she neither wished for, has, nor may get without choosing.
verify-check-protected = None of { $count } who keep their place has lost it.
verify-check-caps = All { $count } caps hold.
verify-check-first_wish = All { $count } got the first of their wishes that their number was enough for.
verify-check-choosers = Another solver, which counts in another way, gives all { $count } the same place.
verify-check-silent = The { $count } who did not choose are placed as the rule says.
verify-check-turns = The rotation stands where it should. Lists: { $count }.
verify-check-nodes = What is used and who came in last is right at all { $count }.
verify-check-promised = All { $count } promises are made to somebody who is in it.
verify-check-rows = All rows are bound by the public check number.
verify-check-commitment = It agrees with what was published before the draw.
verify-check-corrects = The correction builds on the certificate that it corrects: the same draw, and promises made there.
verify-check-earlier = The earlier certificate holds by itself, solved once more: { $count } checks.
verify-check-gave_way = No promise was given up without need: of { $count } places that cannot hold, none is among those that the person may have.
verify-check-public = What is public is right: { $count } facts.
verify-check-withheld = Numbers that fewer than five stand behind are withheld, and cannot be counted out.
verify-check-by_hand = The places that people gave belong to this certificate, and two people gave each: { $count } checks.
verify-check-decision = The decision is of this certificate, and its numbers are right: { $count } checks.
verify-check-receipt = The receipt belongs to the row.
verify-check-proof = The row is one of those bound by the public check number.
verify-check-own_place = The place is the one that the public limits give.

### What is checked and does not hold

verify-wrong-format = Not everything stands where it should, so the rest cannot be checked. Faults: { $wrong }.
verify-wrong-digest = What was used is not what was frozen before the draw: something has been changed.
verify-wrong-secret = The secret is not the one that was promised.
verify-wrong-public_value = The public value does not follow from what is published, or belongs to an exercise.
verify-wrong-seed = The seed is not the one that follows from what was frozen, the secret and the public value.
verify-wrong-orders = { $wrong } of { $count } orders do not follow from the draw.
verify-wrong-draw_seeds = { $wrong } of { $count } groups are drawn for with the wrong seed.
verify-wrong-problem = { $wrong } claims or rules name what is not there, or cannot be checked.
verify-wrong-method = The wrong method was used in { $wrong } choices.
verify-wrong-everybody = { $wrong } are neither in the result nor taken out, or are in it without having been from the start.
verify-wrong-wishes = { $wrong } got a provider that they neither wished for, have, nor may get without choosing.
verify-wrong-protected = { $wrong } of { $count } have lost a place that they were to keep.
verify-wrong-caps = { $wrong } of { $count } caps are exceeded.
verify-wrong-first_wish = { $wrong } should have had something that they wished for more than what they got.
verify-wrong-choosers = Another solver gives { $wrong } of { $count } another place.
verify-wrong-silent = { $wrong } of { $count } who did not choose are not placed as the rule says.
verify-wrong-turns = The rotation stands wrong for { $wrong } groups.
verify-wrong-nodes = What is said of use, closing and who came in last is wrong at { $wrong } of { $count }.
verify-wrong-promised = { $wrong } promises stand where there may be none, or are made to somebody who is not in it.
verify-wrong-rows = The check number does not bind these rows.
verify-wrong-commitment = It does not agree with what was published before the draw at { $wrong } points.
verify-wrong-corrects = The correction does not build on the certificate that it should correct, or that was not given with --corrects. Faults: { $wrong }.
verify-wrong-earlier = The earlier certificate does not hold by itself, so what is promised may not be what the rules gave. Checks that do not hold: { $wrong }. Verify it by itself.
verify-wrong-gave_way = { $wrong } promises are said not to hold, but the provider is among those that the person may have.
verify-wrong-public = What is public is wrong at { $wrong } points.
verify-wrong-withheld = { $wrong } numbers are wrongly withheld, or should be: fewer than five stand behind, or the number can be counted out.
verify-wrong-by_hand = The places that people gave do not agree with the certificate in { $wrong } points.
verify-wrong-decision = The decision does not hold in { $wrong } points.
verify-wrong-receipt = The receipt does not belong to the row.
verify-wrong-proof = The row is not one of those bound by the public check number, or belongs to another round.
verify-wrong-own_place = The place is not the one that the public limits give.

### What could not be checked

verify-left-commitment = Not checked: whether it is what was promised before the draw. Give --commitment with commitment.json from a place that the municipality cannot change. Whoever can change all else can also make it agree with itself.
verify-left-public = Not checked: whether what is public is right. Give --public with public.json.
verify-left-withheld = Not checked: whether numbers that few stand behind are withheld from the public.
verify-left-by_hand = Not checked: the places that people gave, row by row. An auditor can, with --by-hand.
verify-left-receipt = Not checked: whether the row is this person's. The receipt is not in the file.
verify-left-broken = Not checked, since something above does not hold: { $checks }.

### What no file can show, for people to hold against the world

verify-told-claims = Not checked: whether all who should be in it are, once each. The certificate has { $claims } claims. Withdrawn after the freezing: { $gone } ({ $why }). Compare with how many were invited, and the withdrawn with the registers.
verify-told-withheld = too few to be shown
verify-told-why = { $code ->
    [died] have died { $count }
    [moved_out] have moved { $count }
    [no_longer_granted] no longer have the help { $count }
    [attention] somebody gets in touch first { $count }
   *[other] { $code } { $count }
  }
verify-told-drand = Not checked: whether the public value is the one that drand gave out. Look up this address, or ask drand for the chain and the round in another way. The signature must be the one below it:
verify-told-where = https://api.drand.sh/{ $chain }/public/{ $round }
verify-told-rfc3797 = Not checked: whether the public numbers are those that were given out. Look them up where they were published:
verify-told-exercise = The public value is the exercise's.
verify-told-commitment = Not checked: whether the promise is the one that was published before the draw. It must begin with { $commitment }

### One person's row

verify-row = This is what the row says
verify-row-bundle = Choice
verify-row-chose = What you chose
verify-row-chooser = The row says that you have chosen.
verify-row-silent = The row says that you have not chosen.
verify-row-wish = Wish { $number }
verify-row-today = Place of today, kept if you get nothing that you would rather have
verify-row-place = Place
verify-row-order = Order
verify-row-none = none
verify-row-in-area = { $provider } in { $area }
verify-row-stays = The row says that nobody has taken you out after the lists were frozen.
verify-row-compare = Providers and areas stand by their ids, as in the list of providers. See for yourself that the wishes are those you made, and that the place is the one you were told of.
verify-row-lot = The lot is { $lot }. Among those who otherwise stand equal the lowest lot goes first.
verify-row-withdrawn = { $code ->
    [attention] The row says that a person is to get in touch before any rule gives a place, by what came to be known after the lists were frozen.
   *[other] The row says that the person was taken out after the lists were frozen: { $code }. If that is not so, tell the municipality.
}
verify-row-cannot = This cannot be seen here: how the lot stands among everybody's, and limits that are withheld. The auditor can see it, who has everybody's rows.

### Corrections

verify-differences = The input differs from that of the earlier certificate. Claims: { $changed } changed, { $added } new, { $gone } gone. Choices with other caps or rules: { $rules }. Compare each with the fault that is corrected; --json shows them.
