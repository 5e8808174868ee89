# Den som vill välja åt en brukare, i kontoret.

mandates-title = Någon vill välja åt en brukare
mandates-who = { $name } bad { $at } på webben om att få välja åt { $client }.
mandates-phone = Nås på { $phone }.
mandates-what = Personen har legitimerat sig. Be att få se pappret som ger rätten, och fråga brukaren om det går. Berätta för båda hur det blev.
mandates-answer = Vad gäller?
mandates-is = Är samma person som { $name } i listan ({ $ground ->
    [guardian] god man
    [administrator] förvaltare
    [lasting_power] framtidsfullmakt
    [power_of_attorney] fullmakt
   *[other] annan grund
  })
mandates-new = Jag har sett pappret. Personen får välja åt brukaren från i dag.
mandates-refuse = Personen får inte välja åt brukaren.
mandates-do = Spara
mandates-missing = Kryssa för vad som gäller.
mandates-settled = Sparat. Berätta för båda hur det blev.
mandates-before = En kollega hann före. Här står vad som gäller.
mandates-approved = Får välja, som { $name }.
mandates-refused = Får inte välja.
