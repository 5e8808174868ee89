# What stands round every page of the office.

office-to-content = Till innehållet
office-places = Sidor
office-menu = Meny
office-find = Namn, nummer eller brevkod
office-find-label = Sök en brukare på namn, nummer eller brevkod
office-find-do = Sök
office-sign-out = Logga ut
office-start-title = Att göra
office-start-all-tasks = Alla uppgifter
office-not-allowed = Du får inte se den här sidan
office-not-allowed-why = Din roll ger inte rätt till den. Fråga den som delar ut roller om du behöver den.
office-not-found = Sidan finns inte
office-not-found-why = Adressen kan vara fel, sidan kan ha tagits bort, eller så handlar den om någon som du inte läser om: personen hör till ett annat område, eller så hanteras uppgifterna av en särskilt utsedd kollega. Är det någon som ringer: anteckna ett telefonnummer och be din chef förmedla det.
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
office-place-information = Information
office-place-own-facts = Våra uppgifter
office-place-lists = Listor
office-place-systems = Regler
office-place-log = Logg
office-place-reviews = Loggranskning
office-place-people = Medarbetare
office-error-400 = Hemval förstår inte det som skickades
office-error-400-why = Gå tillbaka, ladda om sidan och försök igen. Inget är ändrat.
office-error-500 = Något gick fel i Hemval
office-error-500-why = Det är inte ditt fel. Det du sist sparade finns kvar, men det du skickade nu är inte sparat. Gå tillbaka och försök igen. Händer det en gång till, säg till driften vilken sida det gällde och vad klockan var.
office-error-busy = Många arbetar i Hemval just nu
office-error-busy-again = Sidan hann inte fram. Vänta en liten stund och försök igen. Inget är ändrat.
office-error-busy-sent = Hemval hann inte spara. Vänta en liten stund och gå tillbaka. Se efter om det du skickade redan står där, och skicka det annars igen.
office-error-busy-try = Försök igen
office-error-stale = Sidan hade stått öppen för länge
office-error-stale-why = Inget är ändrat. Gå tillbaka, ladda om sidan och skicka igen. Kopiera först det du skrev, om du vill vara säker på att ha det kvar.
office-to-start = Till första sidan
office-pages = Fler sidor
office-page = Sida { $page } av { $pages }
office-page-before = Föregående sida
office-page-after = Nästa sida

### Den som vill välja åt en brukare

office-mandate-title = Någon vill välja åt en brukare
office-mandate-who = { $name } bad { $at } på webben om att få välja åt { $client }.
office-mandate-phone = Nås på { $phone }.
office-mandate-what = Personen har legitimerat sig. Be att få se pappret som ger rätten, och fråga brukaren om det går. Berätta för båda hur det blev.
office-mandate-answer = Vad gäller?
office-mandate-is = Är samma person som { $name } i listan ({ $ground ->
    [guardian] god man
    [administrator] förvaltare
    [lasting_power] framtidsfullmakt
    [power_of_attorney] fullmakt
   *[other] annan grund
  })
office-mandate-new = Jag har sett pappret. Personen får välja åt brukaren från i dag.
office-mandate-refuse = Personen får inte välja åt brukaren.
office-mandate-do = Spara
office-mandate-missing = Kryssa för vad som gäller.
office-mandate-settled = Sparat. Berätta för båda hur det blev.
office-mandate-before = En kollega hann före. Här står vad som gäller.
office-mandate-approved = Får välja, som { $name }.
office-mandate-refused = Får inte välja.
