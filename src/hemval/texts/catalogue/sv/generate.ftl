# Påhittade kommuner: kommandot hemval generate och det den skriver.

generate-command = Hitta på en valomgång: en mapp med listor som liknar en riktig kommuns. Ingen i dem finns.
generate-system = Systemets namn, eller sökväg till en systemfil.
generate-clients = Hur många brukare. Utan svar: så många som systemet uppger är vanligt.
generate-seed = Frö. Samma frö ger samma filer, byte för byte.
generate-out = Mappen som skrivs. Den ska inte finnas, eller vara tom.
generate-dirty = Andel rader som smutsas ned på de sätt riktiga listor brukar vara fel, till exempel 2%.
generate-lang = Språk för rubriker och fasta ord i listorna: sv eller en.
generate-xlsx = Skriv arbetsböcker (XLSX) i stället för CSV.
generate-kind = Slag av omgång: introduction (införande), re_choice (omval) eller provider_exit (en utförare slutar). Utan svar: det som systemets valperiod säger.
generate-later = Skriv också listorna över brukare och insatser som de ser ut senare, när breven ska gå, i mappen later. Några har då dött, flyttat, fått skydd eller inte längre något beslut.
generate-json = Skriv resultatet som JSON.
generate-progress = Hittar på brukare

generate-nothing-to-choose =
    { $system } har inget att välja: kommunen utför all hemtjänst själv. Därför finns ingen valomgång att hitta på.
    Ta ett system som har valpaket; hemval system list visar vilka som finns.
generate-clients-too-few = Antalet brukare ska vara minst 1. Skriv till exempel --clients 1000.
generate-clients-too-many = Så många brukare har ingen kommun. Högst { $most } går att hitta på.
generate-dirty-not-a-share = ”{ $text }” är ingen andel från 0 till 100 procent. Skriv till exempel --dirty 2%.
generate-too-many-rows =
    Listan ”{ $list }” får inte plats: ett blad i en arbetsbok har högst { $most } rader.
    Välj färre brukare, eller utelämna --xlsx; CSV har ingen gräns.

generate-done =
    { $folder } är skriven: { $clients ->
        [one] { $clients } brukare
       *[other] { $clients } brukare
    } i { $system }, frö { $seed }.
generate-list-rows = { $rows ->
        [one] { $rows } rad
       *[other] { $rows } rader
    }
generate-soiled = { $rows ->
        [0] Inga rader är smutsade.
        [one] { $rows } rad är smutsad; dirt.csv säger vilken och hur.
       *[other] { $rows } rader är smutsade; dirt.csv säger vilka och hur.
    }

generate-plan-comment = Påhittad omgång, för övning och prov. Ingen person i listorna finns.
generate-readme-file = LÄSMIG.txt
generate-readme =
    Allt i den här mappen är påhittat.

    Personerna finns inte. De flesta har nummer med bokstaven Q, som inget register
    ger ut; några har nummer som Skatteverket har publicerat för prov. Telefonnumren
    är de som Post- och telestyrelsen håller för böcker, film och exempel, och
    e-postadresserna slutar på example.com. Företagen, tillstånden, gatorna, orterna
    och kartan är påhittade. Organisationsnumren börjar på 40, som inte ges ut.

    Områden, insatser och regler kommer från kommunens systemfil. Siffrorna i listorna
    säger ingenting om kommunen.

    round.toml            omgångens datum
    clients               brukare
    representatives       företrädare
    services              insatser
    providers             utförare
    caps                  kapacitetstak
    choices               val som har kommit in
    provider_facts        det som utförare jämförs med
    areas.geojson         påhittad karta över områdena
    manifest.json         filernas kontrollsummor
    dirt.csv              finns bara i en nedsmutsad mapp: vad som gjordes med vilken rad

    rotation              finns bara om den som inte väljer får nästa i tur
    distances             finns bara om den som inte väljer får den närmaste
    later                 finns bara om det begärdes: brukare och insatser när breven
                          ska gå; ges till hemval run med --clients och --services

    Kontrollera mappen:   hemval round check MAPP
    Bjud in:              hemval round invite MAPP --out UT
    Fördela platserna:    hemval run MAPP --out UT
