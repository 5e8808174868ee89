# Signing in as a citizen, for oneself or another.

citizen-sign-in-title = Sign in
citizen-sign-in-lead = Sign in to choose, to change your choice or to see what has been decided.
citizen-sign-in-again = Sign in again
citizen-sign-out = Sign out
citizen-for = You are choosing for { $name }
citizen-you = You are signed in
citizen-go-on = Continue
citizen-identity-title = With electronic identification
citizen-identity-what = You can sign in for yourself, or for somebody you have the right to choose for.
citizen-identity-do = Sign in with electronic identification
citizen-code-title = With the code in your letter
citizen-code-what = The code is in the letter about choosing. It works until the last day to choose.
citizen-code = Code
citizen-code-help = Ten characters, for example 7K3QF-9XW2A. Capital and small letters both work.
citizen-code-over = The code works only while people can choose, and they cannot now. Have you chosen already? Then you will get a letter about what came of it. For anything else, call us.
citizen-code-do = Sign in with the code
citizen-fact-last_four = The last four characters of your personal number
citizen-fact-birth_date = Your date of birth
citizen-fact-help-last_four = The four characters after the hyphen.
citizen-fact-help-birth_date = Year, month and day, for example 19340512.
citizen-otherwise-title = By phone or on paper
citizen-otherwise-phone = You do not need to sign in to choose. Call us and we will help you. The number is at the foot of the page.
citizen-otherwise-paper = You can also fill in the form in the letter and post it. Every way counts the same.

### When it did not work

citizen-fault-missing = Write both the code and the other detail.
citizen-fault-wrong = We could not sign you in. The code and the detail do not belong together, or the code is no longer valid or is locked after too many errors. Read the letter and try again, or call us.
citizen-fault-many = Many people are typing a wrong code just now. Wait a minute and try again, or call us.
citizen-fault-no_codes = You cannot sign in with a code now. A code works only while people can choose. Sign in another way, or call us.
citizen-fault-ended = You have been signed out, since some time has passed. What you had written is saved. Sign in to go on.
citizen-fault-identity-unreachable = The sign-in service does not answer right now. Try again in a while, or call us.
citizen-fault-identity-declined = The sign-in was cancelled. Try again, or choose another way.
citizen-fault-identity-not_ours = The sign-in took too long or was interrupted. Start again.
citizen-fault-identity-too_weak = That identification is not enough here. Use another, or call us.

### You are signed out

citizen-signed-out-title = You are signed out
citizen-signed-out-what = What you have answered is saved. You can go on when you sign in again.

### For whom

citizen-whom-title = Who is it about?
citizen-whom-herself = { $name }, for myself
citizen-whom-for = I choose for { $name }
citizen-whom-acting = I am { $name }, choosing for { $client }
citizen-whom-ground-guardian = as legal guardian (god man)
citizen-whom-ground-administrator = as administrator (förvaltare)
citizen-whom-ground-lasting_power = by a lasting power of attorney
citizen-whom-ground-power_of_attorney = by a power of attorney
citizen-whom-ground-parent = as the child’s guardian
citizen-whom-ground-next_of_kin = as next of kin
citizen-whom-ground-unclear = as representative
citizen-whom-missing = Tick who it is about.
citizen-nobody-title = We find nothing for you to choose
citizen-nobody-what = Your sign-in worked, but you have no home care to choose, and nobody has told us that you choose for another person.
citizen-nobody-do = Do you want to choose for a relative? Or do you think that this is wrong? Call us and we will help you.

### Asking to choose for somebody

citizen-ask-title = Choose for somebody else
citizen-ask-lead = Are you a guardian or an administrator, or do you have a power of attorney? Ask to choose for the person. The municipality sees that it is in order.
citizen-ask-number = Personal number of the one you want to choose for
citizen-ask-number-help = Twelve characters, with year, month and day first.
citizen-ask-ground = What gives you the right to choose?
citizen-ask-phone = Phone number where we reach you
citizen-ask-do = Send the request
citizen-ask-wrong-number = The personal number is not right. Write all twelve characters and see that none have changed places.
citizen-ask-wrong-ground = Tick what gives you the right to choose.
citizen-ask-wrong-phone = Write a phone number where we reach you.
citizen-ask-wrong-many = You have asked to choose for many people today. Send the rest tomorrow, or call us.
citizen-ground-power_of_attorney = I have a power of attorney
citizen-ground-guardian = I am a guardian (god man)
citizen-ground-administrator = I am an administrator (förvaltare)
citizen-ground-lasting_power = I have a lasting power of attorney
citizen-asked-title = We have received your request
citizen-asked-what = If the person has home care here, we call you and ask to see the paper. You need do nothing more now.
citizen-asked-next = Is it urgent? Call us.
