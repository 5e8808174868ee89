# What stands round every page of the office.

office-to-content = To the content
office-places = Pages
office-menu = Menu
office-find = Name, number or letter code
office-find-label = Find a client by name, number or letter code
office-find-do = Find
office-sign-out = Sign out
office-start-title = To do
office-start-all-tasks = All tasks
office-not-allowed = You may not see this page
office-not-allowed-why = Your role does not allow it. Ask whoever gives roles if you need it.
office-not-found = There is no such page
office-not-found-why = The address may be wrong, the page may have been taken away, or it is about somebody whom you do not read about: she belongs to another area, or is handled by a colleague named for it. If somebody is on the phone: note a number and ask your manager to pass it on.
office-form-faults = Mend this and try again
office-place-start = To do
office-place-rounds = Rounds
office-place-clients = Clients
office-place-calls = Calls
office-place-tasks = Tasks
office-place-providers = Providers
office-place-orders = Orders
office-place-own-orders = Our orders
office-place-letters = Letters
office-place-information = Information
office-place-own-facts = What is told of us
office-place-lists = Lists
office-place-systems = Rules
office-place-log = Log
office-place-reviews = Log review
office-place-people = Staff
office-error-400 = Hemval does not understand what was sent
office-error-400-why = Go back, load the page anew and try again. Nothing has been changed.
office-error-500 = Something went wrong in Hemval
office-error-500-why = It is not your fault. What you saved before is still there, but what you sent now is not saved. Go back and try again. If it happens once more, tell those who run the installation which page it was and what time.
office-error-busy = Many are working in Hemval right now
office-error-busy-again = The page did not get through. Wait a little while and try again. Nothing has been changed.
office-error-busy-sent = Hemval did not have time to save. Wait a little while and go back. See whether what you sent is there already, and send it again if it is not.
office-error-busy-try = Try again
office-error-stale = The page had been open for too long
office-error-stale-why = Nothing has been changed. Go back, load the page anew and send again. Copy what you wrote first, to be sure that you have it.
office-to-start = To the first page
office-pages = More pages
office-page = Page { $page } of { $pages }
office-page-before = Previous page
office-page-after = Next page

### Whoever wants to choose for a client

office-mandate-title = Somebody wants to choose for a client
office-mandate-who = { $name } asked { $at } on the web to choose for { $client }.
office-mandate-phone = Reached at { $phone }.
office-mandate-what = The person has been identified. Ask to see the paper that gives the right, and ask the client if possible. Tell both how it went.
office-mandate-answer = What holds?
office-mandate-is = Is the same person as { $name } in the list ({ $ground ->
    [guardian] guardian
    [administrator] administrator
    [lasting_power] lasting power of attorney
    [power_of_attorney] power of attorney
   *[other] another ground
  })
office-mandate-new = I have seen the paper. The person may choose for the client from today.
office-mandate-refuse = The person may not choose for the client.
office-mandate-do = Save
office-mandate-missing = Tick what holds.
office-mandate-settled = Saved. Tell both how it went.
office-mandate-before = A colleague was first. Here is what holds.
office-mandate-approved = May choose, as { $name }.
office-mandate-refused = May not choose.
