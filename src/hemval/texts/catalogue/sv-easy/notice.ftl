# Beskedet om vem som hjälper dig, på lätt svenska. Egna korta meningar, en tanke i varje.

notice-title = Besked om vem som hjälper dig
notice-several = Du får hjälp med olika saker. Här står vem som hjälper dig.
notice-about = Det gäller { $bundles }.
notice-names = { $bundles }

notice-phone = Telefon till { $provider }: { $phone }

### Varför

notice-why = Därför blev det så
notice-called-agreed = Vi ringde den { $day }. Då blev det { $provider }.
notice-called-nobody = Vi ringde den { $day }. Då blev det inte klart vem du får.
notice-called-in-vain = Vi ringde den { $day }. Ingen svarade.
notice-parted = Du ville ha samma som den du bor med. Det gick inte nu.
notice-still-late = Vill du fortfarande byta? Ring till oss.
notice-choose-another = Du kan välja någon som har plats. Ring oss på { $phone }. Vi hjälper dig.
notice-choose-another-ask = Du kan välja någon som har plats. Hör av dig till oss. Vi hjälper dig.
notice-helps-meanwhile = { $provider } hjälper dig så länge, precis som i dag.

### Vad som händer nu

notice-happens = Det här händer nu
notice-not-heard = Har ingen ringt en vecka innan? Ring till oss.
notice-wonder = Undrar du om { $what }? Fråga { $provider } eller oss.
notice-of-keys = dina nycklar
notice-of-alarm = ditt larm
notice-of-first_visit = första besöket
notice-nothing-to-do = Du behöver inte göra något. Nycklar och larm är som förut. Besöken är som förut.
notice-queue = Du väntar
notice-may-queue = Vill du vänta på en plats hos { $provider }? Ring { $phone }. Då får du stå i kö.
notice-queue-meanwhile = { $provider } hjälper dig så länge.
notice-good-to-know = Bra att veta
notice-later = Du kan byta när du vill. Ring till oss.
notice-later-ask = Vill du byta senare? Fråga oss hur du gör.
notice-appeal = Är du inte nöjd?
