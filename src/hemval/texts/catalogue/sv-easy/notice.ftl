# Beskedet om vem som hjälper dig, på lätt svenska. Egna korta meningar, en tanke i varje.

notice-title = Besked om vem som hjälper dig
notice-several = Du får hjälp med olika saker. Här står vem som hjälper dig.

notice-phone = Telefon till { $provider }: { $phone }

### Varför

notice-why = Därför blev det så
notice-called-agreed = Vi ringde den { $day }. Då blev det { $provider }.
notice-called-nobody = Vi ringde den { $day }. Då valdes ingen.
notice-called-in-vain = Vi ringde den { $day }. Ingen svarade.
notice-choose-another = Du kan välja någon som har plats. Ring till oss.
notice-helps-meanwhile = { $provider } hjälper dig så länge.

### Vad som händer nu

notice-happens = Det här händer nu
notice-wonder = Undrar du om { $what }? Fråga { $provider } eller oss.
notice-of-keys = dina nycklar
notice-of-alarm = ditt larm
notice-of-first_visit = första besöket
notice-nothing-to-do = Du behöver inte göra något. Nycklar och larm är som förut. Besöken är som förut.
notice-queue = Du väntar
notice-good-to-know = Bra att veta
notice-later = Du kan byta när du vill. Ring till oss.
notice-later-ask = Vill du byta senare? Fråga oss hur du gör.
notice-appeal = Är du inte nöjd?
