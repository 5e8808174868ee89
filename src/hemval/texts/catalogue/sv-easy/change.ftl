# Brevet som bekräftar ett byte av utförare.

change-title = Du byter utförare
change-lead = { $coming } hjälper dig från den { $starts }.
change-what = Bytet gäller { $bundle }.
change-every-day = Du blir inte utan hjälp när du byter.
change-last-day = Till och med den { $last }
change-first-day = Från den { $starts }
change-phone = Telefon
change-switch = Bytet sker den { $starts }. Det sker mellan klockan { $start } och { $end }. Vill du veta vem som kommer på morgonen? Fråga oss.
change-same = Du har rätt till samma hjälp som förut. Du betalar lika mycket.
change-how = Så går det till
change-topic-handover = När du byter
change-topic-keys = Nycklar
change-topic-alarm = Larm
change-topic-first_visit = Första besöket
change-topic-contact_person = Din fasta kontakt
change-topic-fee = Vad du betalar
change-topic-appeal = Om du inte är nöjd
change-ask-about = Vill du veta mer om { $topics }? Fråga oss.
change-about-keys = dina nycklar
change-about-alarm = ditt larm
change-about-first_visit = det första besöket
