# What stands round every page of the office.

office-to-content = To the content
office-places = Pages
office-find = Name, number or letter code
office-find-label = Find a client by name, number or letter code
office-find-do = Find
office-sign-out = Sign out
office-moment = { $day } at { $clock }
office-start-title = To do
office-not-allowed = You may not see this page
office-not-allowed-why = Your role does not allow it. Ask whoever gives roles if you need it.
office-not-found = There is no such page
office-not-found-why = The address may be wrong, or the page has been taken away.
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
office-place-lists = Lists
office-place-systems = Rules
office-place-log = Log
office-place-people = Staff
