# The letter that confirms a change of provider.

change-title = You are changing provider
change-lead = From { $starts }, { $coming } will help you.
change-what = The change is about { $bundle }.
change-every-day = There will be no gap in your help.
change-last-day = Until { $last }
change-first-day = From { $starts }
change-phone = Phone
change-switch = The change is made on { $starts } between { $start } and { $end }. If you wonder who comes that morning, ask us.
change-same = You have the right to the same help as before, and to as much of it. The fee is the same too.
change-how = How it is done
change-topic-handover = When you change
change-topic-keys = Keys
change-topic-alarm = Alarm
change-topic-first_visit = The first visit
change-topic-contact_person = Fixed care contact
change-topic-fee = Fee
change-topic-appeal = If you are not satisfied
change-ask-about = Would you like to know more about { $topics }? Ask us.
change-about-keys = your keys
change-about-alarm = your alarm
change-about-first_visit = the first visit
