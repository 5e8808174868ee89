# Whoever wants to choose for a client, in the office.

mandates-title = Somebody wants to choose for a client
mandates-who = { $name } asked { $at } on the web to choose for { $client }.
mandates-phone = Reached at { $phone }.
mandates-what = The person has been identified. Ask to see the paper that gives the right, and ask the client if possible. Tell both how it went.
mandates-answer = What holds?
mandates-is = Is the same person as { $name } in the list ({ $ground ->
    [guardian] guardian
    [administrator] administrator
    [lasting_power] lasting power of attorney
    [power_of_attorney] power of attorney
   *[other] another ground
  })
mandates-new = I have seen the paper. The person may choose for the client from today.
mandates-refuse = The person may not choose for the client.
mandates-do = Save
mandates-missing = Tick what holds.
mandates-settled = Saved. Tell both how it went.
mandates-before = A colleague was first. Here is what holds.
mandates-approved = May choose, as { $name }.
mandates-refused = May not choose.
