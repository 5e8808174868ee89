# Beskedet om vem som utför hjälpen. Det är inget nytt biståndsbeslut och kallas aldrig så.

notice-title = Besked om vem som hjälper dig
notice-several = Du har hjälp av flera slag. Här står vad som gäller för var och en.
notice-about = Det gäller { $bundles }.
notice-names = { $bundles }

notice-phone = Telefon till { $provider }: { $phone }

### Varför

notice-why = Därför blev det så
notice-called-agreed = Vi ringde om det här den { $day }. Då blev valet { $provider }.
notice-called-nobody = Vi ringde om det här den { $day }. Då kom vi inte fram till någon utförare.
notice-called-in-vain = Vi ringde om det här den { $day }, men ingen svarade.
notice-parted = Du ville ha samma utförare som den du bor med. Det gick inte den här gången.
notice-still-late = Vill du fortfarande byta utförare? Hör av dig till oss.
notice-choose-another = Du kan välja någon som har plats. Ring oss på { $phone }, så hjälps vi åt.
notice-choose-another-ask = Du kan välja någon som har plats. Hör av dig till oss, så hjälps vi åt.
notice-helps-meanwhile = Tills vidare hjälper { $provider } dig precis som i dag.

### Vad som händer nu

notice-happens = Det här händer nu
notice-not-heard = Har du inte hört något en vecka innan? Ring oss.
notice-wonder = Undrar du hur det blir med { $what }? Fråga { $provider } eller oss.
notice-of-keys = nycklar
notice-of-alarm = trygghetslarm
notice-of-first_visit = det första besöket
notice-nothing-to-do = Du behöver inte göra något. Det här beskedet ändrar ingenting för nycklar, trygghetslarm eller besök.
notice-queue = Kön
notice-may-queue = Vill du vänta på en plats hos { $provider }? Ring { $phone }, så skriver vi upp dig i kön.
notice-queue-meanwhile = Under tiden hjälper { $provider } dig.
notice-good-to-know = Bra att veta
notice-later = Du kan byta utförare när du vill. Hör av dig till oss.
notice-later-ask = Vill du byta utförare längre fram? Hör av dig till oss, så berättar vi vad som gäller.
notice-appeal = Om du inte är nöjd
