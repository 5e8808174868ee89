# Brevet som bekräftar ett byte av utförare.

change-title = Du byter utförare
change-lead = Från den { $starts } är det { $coming } som hjälper dig.
change-what = Bytet gäller { $bundle }.
change-every-day = Du blir inte utan hjälp vid bytet.
change-last-day = Till och med den { $last }
change-first-day = Från den { $starts }
change-phone = Telefon
change-switch = Bytet sker den { $starts } mellan klockan { $start } och { $end }. Undrar du vem som kommer på morgonen den dagen? Fråga oss.
change-same = Du har rätt till samma hjälp som förut, och lika mycket. Avgiften är också densamma.
change-how = Så går det till
change-topic-handover = När du byter
change-topic-keys = Nycklar
change-topic-alarm = Larm
change-topic-first_visit = Första besöket
change-topic-contact_person = Fast omsorgskontakt
change-topic-fee = Avgift
change-topic-appeal = Om du inte är nöjd
change-ask-about = Vill du veta mer om { $topics }? Fråga oss.
change-about-keys = dina nycklar
change-about-alarm = ditt larm
change-about-first_visit = det första besöket
