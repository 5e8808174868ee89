# Brevet som bekräftar ett byte av utförare.

change-title = Du byter utförare
change-lead = { $coming } hjälper dig från den { $starts }.
change-what = Bytet gäller { $bundle }.
change-every-day = Du får hjälp varje dag.
change-last-day = Till och med { $last }
change-first-day = Från { $starts }
change-phone = Telefon
change-switch = Bytet sker den { $starts }. Det sker mellan klockan { $start } och { $end }.
change-same = Du får samma hjälp som förut. Du får hjälp lika många timmar. Du betalar lika mycket.
change-how = Så går det till
change-topic-handover = När du byter
change-topic-keys = Nycklar
change-topic-alarm = Larm
change-topic-first_visit = Första besöket
change-topic-fee = Vad du betalar
change-topic-appeal = Om du inte är nöjd
change-ask-about = Vill du veta mer om { $topics }? Fråga oss.
change-about-keys = dina nycklar
change-about-alarm = ditt larm
change-about-first_visit = det första besöket
