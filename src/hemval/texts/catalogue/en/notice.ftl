# The notice of who performs the help. It is no new care decision, and is never called one.

notice-title = Your home care provider
notice-several = You have help of several kinds. Here is what holds for each of them.
notice-about = This is about { $bundles }.
notice-names = { $bundles }

notice-phone = Phone, { $provider }: { $phone }

### Why

notice-why = Why
notice-called-agreed = We called about this on { $day }. The choice was then { $provider }.
notice-called-nobody = We called about this on { $day }. We did not arrive at a provider then.
notice-called-in-vain = We called about this on { $day }, but nobody answered.
notice-parted = You wanted the same provider as the person you live with. That was not possible this time.
notice-still-late = Do you still want to change provider? Please get in touch with us.
notice-choose-another = Please call us on { $phone }, and we will help you choose a provider that has room.
notice-choose-another-ask = Please get in touch with us, and we will help you choose a provider that has room.
notice-helps-meanwhile = Until then { $provider } helps you just as today.

### What happens now

notice-happens = What happens now
notice-not-heard = If nobody has contacted you a week before, call us.
notice-wonder = Do you wonder about { $what }? Ask { $provider } or us.
notice-of-keys = keys
notice-of-alarm = your safety alarm
notice-of-first_visit = the first visit
notice-nothing-to-do = You need not do anything. This notice changes nothing about keys, safety alarm or visits.
notice-queue = The queue
notice-may-queue = Do you want to wait for a place with { $provider }? Call { $phone }, and we will put you in the queue.
notice-queue-meanwhile = Until then { $provider } helps you.
notice-good-to-know = Good to know
notice-later = You can change provider whenever you want. Get in touch with us.
notice-later-ask = Do you want to change provider later on? Get in touch with us, and we will tell you what holds.
notice-appeal = If you are not satisfied
