# An office to try.

trial-help = Try the office: a made-up municipality, staff, and a round in effect, and one that closes today.
trial-out = The folder that the office has its database in. Remove it to begin anew.
trial-system = The municipality's system file, or one of those that come with Hemval.
trial-clients = How many made-up clients, else as many as the municipality tends to have.
trial-stop = Stop the office that runs from the folder.
trial-making = Making up a municipality, and a round that it has been through. It takes half a minute, once …
trial-made = { $clients } made-up clients, and { $choices } choices that have come in.
trial-answers = The office answers at { $address }/kontor/. Open the address and choose whom to be.
    What everybody in the municipality can read is at { $address }/.
    Everybody in it is made up. Stop it with Ctrl+C, or with hemval demo-office --stop (make stop).
trial-runs = The office runs already at { $address }/kontor/.
trial-not-running = The office is not running.
trial-stopped = The office is stopped. What you have done is still there.
trial-ended = The office stopped by itself. Why is told in { $log }.
trial-no-port = All ports from { $first } to { $last } are taken. Stop something that uses them.
trial-name-administrator = Ada Systemsson
trial-name-round_manager = Rut Omgångsdotter
trial-name-case_manager = Bo Handläggare
trial-name-helpline = Hilda Svarare
trial-name-controller = Kim Räknare
trial-name-auditor = Sten Granskare
trial-detach = Leave the office running in the background.
trial-said-by_hand = She and her daughter have been asked, and said yes.
trial-said-handed_over = The case manager handed over the letter on a visit.
trial-said-returned = Addressee unknown.
trial-said-cannot_start = We have nobody for the evenings until the end of next month.
trial-said-dealt_with = Called the head of the unit. They begin as ordered.
trial-said-stays = She stays with the municipal home care, and knows.
trial-said-taken_back = The prices are no longer right.
trial-said-daughter = Anna, who says that she is her daughter
