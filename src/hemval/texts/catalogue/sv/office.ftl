# What stands round every page of the office.

office-to-content = Till innehållet
office-places = Sidor
office-find = Namn, nummer eller brevkod
office-find-label = Sök en brukare på namn, nummer eller brevkod
office-find-do = Sök
office-sign-out = Logga ut
office-moment = { $day } kl. { $clock }
office-start-title = Att göra
office-not-allowed = Du får inte se den här sidan
office-not-allowed-why = Din roll ger inte rätt till den. Fråga den som delar ut roller om du behöver den.
office-not-found = Sidan finns inte
office-not-found-why = Adressen kan vara fel, eller så har sidan tagits bort.
office-form-faults = Rätta det här och försök igen
office-place-start = Att göra
office-place-rounds = Valomgångar
office-place-clients = Brukare
office-place-calls = Ringlista
office-place-tasks = Uppgifter
office-place-providers = Utförare
office-place-orders = Beställningar
office-place-own-orders = Våra beställningar
office-place-letters = Brev
office-place-lists = Listor
office-place-systems = Regler
office-place-log = Logg
office-place-people = Medarbetare
