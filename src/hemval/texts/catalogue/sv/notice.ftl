# Beskedet om vem som utför hjälpen. Det är inget nytt biståndsbeslut och kallas aldrig så.

notice-title = Besked om vem som hjälper dig
notice-several = Du har hjälp av flera slag. Här står vad som gäller för var och en.

notice-phone = Telefon till { $provider }: { $phone }

### Varför

notice-why = Därför blev det så
notice-called-agreed = Vi ringde om det här den { $day }. Då blev valet { $provider }.
notice-called-nobody = Vi ringde om det här den { $day }. Då valdes ingen utförare.
notice-called-in-vain = Vi ringde om det här den { $day }, men ingen svarade.
notice-choose-another = Du kan välja en utförare som har plats. Hör av dig till oss.
notice-helps-meanwhile = { $provider } fortsätter att hjälpa dig tills du har fått en utförare.

### Vad som händer nu

notice-happens = Det här händer nu
notice-wonder = Undrar du hur det blir med { $what }? Fråga { $provider } eller oss.
notice-of-keys = nycklar
notice-of-alarm = trygghetslarm
notice-of-first_visit = det första besöket
notice-nothing-to-do = Du behöver inte göra något. Det här beskedet ändrar ingenting för nycklar, trygghetslarm eller besök.
notice-queue = Kön
notice-good-to-know = Bra att veta
notice-later = Du kan byta utförare när du vill. Hör av dig till oss.
notice-later-ask = Vill du byta utförare längre fram? Hör av dig till oss, så berättar vi vad som gäller.
notice-appeal = Om du inte är nöjd
