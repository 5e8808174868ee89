# The notice of who performs the help. It is no new care decision, and is never called one.

notice-title = Notice of who helps you
notice-several = You have help of several kinds. Here is what holds for each of them.

notice-phone = Phone to { $provider }: { $phone }

### Why

notice-why = Why it came out so
notice-called-agreed = We called about this on { $day }. The choice was then { $provider }.
notice-called-nobody = We called about this on { $day }. No provider was then chosen.
notice-called-in-vain = We called about this on { $day }, but nobody answered.
notice-choose-another = You can choose a provider that has room. Please get in touch with us.
notice-helps-meanwhile = { $provider } goes on helping you until you have been given a provider.

### What happens now

notice-happens = What happens now
notice-wonder = Do you wonder about { $what }? Ask { $provider } or us.
notice-of-keys = keys
notice-of-alarm = your safety alarm
notice-of-first_visit = the first visit
notice-nothing-to-do = You need not do anything. This notice changes nothing about keys, safety alarm or visits.
notice-queue = The queue
notice-good-to-know = Good to know
notice-later = You can change provider whenever you want. Get in touch with us.
notice-later-ask = Do you want to change provider later on? Get in touch with us, and we will tell you what holds.
notice-appeal = If you are not satisfied
