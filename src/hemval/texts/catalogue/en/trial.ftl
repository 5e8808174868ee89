# An office to try.

trial-help = Try the office: a made-up municipality, staff, and a round in effect, and one that closes today.
trial-out = The folder that the office has its database in. Remove it to begin anew.
trial-system = The municipality's system file, or one of those that come with Hemval.
trial-clients = How many made-up clients, else as many as the municipality tends to have.
trial-stop = Stop the office that runs from the folder.
trial-making = Making up a municipality, and a round that it has been through. It takes half a minute, once …
trial-made = { $clients } made-up clients, and { $choices } choices that have come in.
trial-answers = The office answers at { $address }/kontor/. Open the address and choose whom to be.
    What everybody in the municipality can read is at { $address }/. Choose there yourself, as somebody of the stories: { $address }/jag/prova/
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

### The stories

trial-public-what = This is a municipality to try things in. Everybody in it is made up.
trial-public-do = Try being one of them
trial-stories-title = Be somebody of the stories
trial-stories-lead = Everybody here is made up, and nobody can have their numbers. Choose who you want to be. Sign out to be somebody else.
trial-story-astrid = Aged 86. She has a letter with a code, and chooses by herself on her phone.
trial-story-daughter = Astrid's daughter. She has no home care. Ask to choose for Astrid by a power of attorney. Bo Handläggare approves it in the office. Then sign in here again.
trial-story-guardian = God man (guardian) of three people. The municipality has seen his papers. He chooses for one at a time.
trial-story-husband = Lives with Gunvor. He can ask that they get the same provider. It counts only when she has agreed.
trial-story-wife = Lives with Bertil. She does not see what he has chosen, nor he what she has.
trial-story-protected = Has a protected identity. She chooses as everybody does. Only a few named colleagues in the office see who she is.
trial-story-changes = He changes his mind. All his choices are kept, and the last that came in time counts.
trial-story-calls = He calls. Hilda Svarare in the office registers his choice for him.
trial-story-key = Search for { $key } in the office to find him.
trial-story-number = Astrid's personal number is { $number }.
trial-story-fact = The last four characters of the personal number, or the date of birth
trial-story-be = Sign in as { $name }
trial-story-by-letter = Sign in by the code as { $name }
trial-story-answer = Answer the phone
trial-stories-office = Those who work for the municipality are in the office.
trial-stories-to-office = Go to the office

### What the public of the made-up municipality is told

trial-told-round = Today is the last day to choose. Your choice must reach us before midnight.
trial-told-contact = You get a contact in the first week. You can change if you do not get on.
trial-told-own = The provider itself
trial-told-survey = User survey (made up)
trial-told-manager = Kim Exempelsson, unit manager
