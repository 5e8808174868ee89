# hemval explain: svar om en person, till den som arbetar med omgången.

explain-command = Förklara för en person vem som blev hennes utförare, och varför.
explain-help-out = Mappen som hemval run har skrivit.
explain-help-client = Personens id i kommunens lista.
explain-help-bundle = Bara det val som heter så; annars alla som personen har.
explain-help-lang = Språk för förklaringen; annars det som skrivs ut i övrigt.
explain-help-row = Skriv också personens egen rad ur beviset, med det som behövs för att pröva den, till den här filen.
explain-help-all-agree = Skriv raden också för dem som placerades tillsammans. Bara när alla som den gäller har sagt ja.
explain-help-protected = Visa också den som har skyddade uppgifter. Bara för utsedd personal.
explain-help-json = Skriv svaret som JSON, med koder och tal.
explain-unknown = Det finns ingen med id { $client } att visa i den här omgången. Kontrollera id:t i klientlistan. En person med skyddade uppgifter visas bara för utsedd personal, med --protected.
explain-other-bundle = { $client } har inte { $bundle } i den här omgången. Skriv något av: { $bundles }.
explain-not_allocated = Omgången i { $folder } är inte fördelad än, så det finns inget att förklara. Kör hemval run först.
explain-unreadable = Filen { $name } i { $folder } är inte som Hemval skrev den. Kör hemval run på nytt till en ny mapp, eller hämta mappen från en säkerhetskopia.
explain-row-of-which = { $client } har flera val i den här omgången. Skriv vilket raden ska gälla, med --bundle: { $bundles }.
explain-no-row = { $client } var inte med i lottningen och har ingen rad i beviset.
explain-row-joint = { $client } placerades tillsammans med någon, så raden gäller dem alla och visar deras timmar sammanlagt. Den som vet sina egna timmar kan då räkna ut den andras. Den kan inte kortas, för då går den inte att pröva. Fråga dem först. Vill alla det, skriv också --all-agree.
explain-row-within = Filen { $file } skulle ligga i omgångens mapp { $folder }, och då känner Hemval inte längre igen mappen. Välj en plats utanför.
explain-row-exists = Filen { $file } finns redan. Välj ett annat namn, eller ta bort den först.
explain-row-unwritable = Filen { $file } gick inte att skriva: { $said }.
explain-row-written = Raden är skriven till { $file }. Den är personens egen: ge den bara till henne. Pröva den med hemval verify --public { $folder }/public.json --row { $file }
explain-row-written-joint = Raden är skriven till { $file }. Den gäller dem som placerades tillsammans och visar deras timmar sammanlagt: ge den bara till dem. Pröva den med hemval verify --public { $folder }/public.json --row { $file }
