# Granskning av en omgångs bevis: kommandot hemval verify.

verify-command = Granska en omgångs bevis: lottningen, varje plats och det som är offentligt.
verify-help-certificate = Granskarens bevis, certificate.json. Utan det granskas det som är offentligt.
verify-help-commitment = commitment.json, som offentliggjordes före dragningen. Utan den syns bara att beviset stämmer med sig självt.
verify-help-public = public.json, det som alla får se.
verify-help-by_hand = by_hand.json, platserna som människor gav i stället för en regel.
verify-help-decision = decision.json, det som beslutades om omgången.
verify-help-row = En persons egen rad. Granskas mot public.json.
verify-help-corrects = Det tidigare beviset, när det här är en rättelse. Är rättelsen i sin mapp hittas det där; annars anges det, och vart och ett före det.
verify-help-json = Skriv resultatet som JSON, för ett program.
verify-help-lang = Språk för det som skrivs ut: sv eller en.

### Fel i det som angetts

verify-nothing-given = Ange vad som ska granskas: certificate.json, eller --public med public.json.
verify-by-hand-what = Platserna som människor gav (--by-hand) prövas mot beviset. Ange certificate.json först.
verify-corrects-what = Med --corrects behövs också det nya beviset. Ange det först.
verify-another-paper = Filen är inget bevis utan ett annat av omgångens papper. Ange den med { $option } i stället. En egen rad granskas så: hemval verify --public public.json --row RADEN.
verify-row-with-certificate = En rad granskas mot det som är offentligt. Ange --public och --row, utan certificate.json.

### Huvud och slut

verify-title = Granskning av omgång { $round }
verify-no-round = utan namn
verify-exercise = ÖVNING. Hemligheten kan vem som helst räkna ut i förväg, så lottningen bevisar ingenting.
verify-exercise-mark = ÖVNING.
verify-where = Det gäller { $where }.
verify-all-hold = { $checks ->
        [one] Det som prövades stämmer.
       *[other] Alla { $checks } prövningar stämmer.
    }
verify-some-wrong = { $wrong ->
        [one] En prövning av { $checks } stämmer inte. Beviset håller inte.
       *[other] { $wrong } prövningar av { $checks } stämmer inte. Beviset håller inte.
    }

### Det som prövas och stämmer

verify-check-format = Allt står där det ska.
verify-check-digest = Det som låstes före dragningen är det som räknades: önskemål, tider, tak och regler.
verify-check-secret = Lottens hemlighet är den som det lovades att den skulle vara.
verify-check-public_value = Det offentliga talet följer av det som sägs vara offentliggjort om det.
verify-check-seed = Lottningens frö följer av det låsta, hemligheten och det offentliga talet.
verify-check-orders = Alla { $count } turordningsnummer följer av fröet och av det som går före lotten.
verify-check-draw_seeds = Den som inte valde och fick lott fick den med rätt frö. Grupper: { $count }.
verify-check-problem = Alla { $count } anspråk går att pröva: de nämner utförare som finns.
verify-check-method = Rätt metod är använd. Val: { $count }.
verify-check-everybody = Alla { $count } är med i resultatet eller uttryckligen borttagna. Ingen är tillagd.
verify-check-wishes = Ingen av { $count } fick en utförare som hon varken önskat, har eller kan få utan att välja.
verify-check-protected = Ingen av { $count } som får behålla sin plats har förlorat den.
verify-check-caps = Alla { $count } tak håller.
verify-check-first_wish = Alla { $count } fick det första av sina önskemål som deras nummer räckte till.
verify-check-choosers = En annan lösare, med ett annat sätt att räkna, ger alla { $count } samma plats.
verify-check-silent = De { $count } som inte valde har placerats som regeln säger.
verify-check-turns = Turlistan står där den ska. Listor: { $count }.
verify-check-nodes = Vad som är använt och vem som kom med sist stämmer hos alla { $count }.
verify-check-promised = Alla { $count } löften är givna till någon som är med.
verify-check-rows = Alla rader är bundna av det offentliga kontrolltalet.
verify-check-commitment = Det stämmer med det som offentliggjordes före dragningen.
verify-check-corrects = Rättelsen bygger på det bevis den rättar: samma dragning, och löften som är givna där.
verify-check-earlier = Det tidigare beviset håller i sig självt, löst en gång till: { $count } prövningar.
verify-check-gave_way = Inget löfte har sagts upp i onödan: av { $count } platser som inte kan gälla är ingen bland dem som personen kan få.
verify-check-public = Det offentliga stämmer: { $count } uppgifter.
verify-check-withheld = Tal som färre än fem står bakom är undanhållna, och går inte att räkna ut.
verify-check-by_hand = Platserna som människor gav hör till det här beviset, och två personer har gett var och en: { $count } prövningar.
verify-check-decision = Beslutet gäller det här beviset, och talen i det stämmer: { $count } prövningar.
verify-check-receipt = Kvittot hör till raden.
verify-check-proof = Raden är en av dem som är bundna av det offentliga kontrolltalet.
verify-check-own_place = Platsen är den som de offentliga gränserna ger.

### Det som prövas och inte stämmer

verify-wrong-format = Allt står inte där det ska, så resten går inte att pröva. Fel: { $wrong }.
verify-wrong-digest = Det som räknades är inte det som låstes före dragningen: något har ändrats.
verify-wrong-secret = Hemligheten är inte den som lovades.
verify-wrong-public_value = Det offentliga talet följer inte av det som är offentliggjort, eller hör till en övning.
verify-wrong-seed = Fröet är inte det som följer av det låsta, hemligheten och det offentliga talet.
verify-wrong-orders = { $wrong } av { $count } turordningsnummer följer inte av lottningen.
verify-wrong-draw_seeds = { $wrong } av { $count } grupper är lottade med fel frö.
verify-wrong-problem = { $wrong } anspråk eller regler nämner något som inte finns, eller går inte att pröva.
verify-wrong-method = Fel metod är använd i { $wrong } val.
verify-wrong-everybody = { $wrong } är varken i resultatet eller borttagna, eller är med utan att ha varit det från början.
verify-wrong-wishes = { $wrong } fick en utförare som de varken önskat, har eller kan få utan att välja.
verify-wrong-protected = { $wrong } av { $count } har förlorat en plats som de skulle få behålla.
verify-wrong-caps = { $wrong } av { $count } tak är överskridna.
verify-wrong-first_wish = { $wrong } skulle ha fått något de önskade mer än det de fick.
verify-wrong-choosers = En annan lösare ger { $wrong } av { $count } en annan plats.
verify-wrong-silent = { $wrong } av { $count } som inte valde är inte placerade som regeln säger.
verify-wrong-turns = Turlistan står fel för { $wrong } grupper.
verify-wrong-nodes = Det som står om användning, stängt och vem som kom med sist är fel hos { $wrong } av { $count }.
verify-wrong-promised = { $wrong } löften finns där inga får finnas, eller gäller någon som inte är med.
verify-wrong-rows = Kontrolltalet binder inte de här raderna.
verify-wrong-commitment = Det stämmer inte med det som offentliggjordes före dragningen på { $wrong } punkter.
verify-wrong-corrects = Rättelsen bygger inte på det bevis den ska rätta, eller så är det inte angett med --corrects. Fel: { $wrong }.
verify-wrong-earlier = Det tidigare beviset håller inte i sig självt, så det är inte säkert att det som lovas är det som reglerna gav. Prövningar som inte stämmer: { $wrong }. Granska det för sig.
verify-wrong-gave_way = { $wrong } löften sägs inte kunna gälla, men utföraren är bland dem som personen kan få.
verify-wrong-public = Det offentliga stämmer inte på { $wrong } punkter.
verify-wrong-withheld = { $wrong } tal är fel undanhållna, eller borde vara det: färre än fem står bakom, eller så går talet att räkna ut.
verify-wrong-by_hand = Platserna som människor gav stämmer inte med beviset på { $wrong } punkter.
verify-wrong-decision = Beslutet stämmer inte på { $wrong } punkter.
verify-wrong-receipt = Kvittot hör inte till raden.
verify-wrong-proof = Raden är inte en av dem som är bundna av det offentliga kontrolltalet, eller hör till en annan omgång.
verify-wrong-own_place = Platsen är inte den som de offentliga gränserna ger.

### Det som inte kunde prövas

verify-left-commitment = Inte prövat: om det är detsamma som lovades före dragningen. Ange --commitment med commitment.json från ett ställe som kommunen inte kan ändra i. Den som kan ändra allt annat kan också få det att stämma med sig självt.
verify-left-public = Inte prövat: om det offentliga stämmer. Ange --public med public.json.
verify-left-withheld = Inte prövat: om tal som få står bakom är undanhållna i det offentliga.
verify-left-by_hand = Inte prövat: platserna som människor gav, rad för rad. Det kan den som granskar, med --by-hand.
verify-left-receipt = Inte prövat: om raden är den här personens. Kvittot finns inte i filen.
verify-left-broken = Inte prövat, för att något ovan inte stämmer: { $checks }.

### Det som ingen fil kan visa, och som människor får hålla mot världen

verify-told-claims = Inte prövat: om alla som skulle vara med är det, en gång var. Beviset har { $claims } anspråk. Borttagna efter låsningen: { $gone } ({ $why }). Jämför med hur många som bjöds in, och de borttagna med registren.
verify-told-withheld = för få för att visas
verify-told-why = { $code ->
    [died] har avlidit { $count }
    [moved_out] har flyttat { $count }
    [no_longer_granted] har inte längre hjälpen { $count }
    [attention] någon ska ta kontakt först { $count }
   *[other] { $code } { $count }
  }
verify-told-drand = Inte prövat: om det offentliga talet är det som drand har gett ut. Slå upp den här adressen, eller fråga drand om kedjan och rundan på annat sätt. Underskriften (signature) ska vara den som står under den:
verify-told-where = https://api.drand.sh/{ $chain }/public/{ $round }
verify-told-rfc3797 = Inte prövat: om de offentliga talen är de som gavs ut. Slå upp dem där de har publicerats:
verify-told-exercise = Det offentliga talet är övningens.
verify-told-commitment = Inte prövat: om löftet är det som offentliggjordes före dragningen. Det ska börja med { $commitment }

### En persons rad

verify-row = Det här säger raden
verify-row-bundle = Val
verify-row-chose = Ditt val
verify-row-chooser = Raden säger att du har valt.
verify-row-silent = Raden säger att du inte har valt.
verify-row-wish = Önskemål { $number }
verify-row-today = Plats i dag som du behåller om du inte får något hellre
verify-row-place = Plats
verify-row-order = Turordning
verify-row-none = ingen
verify-row-in-area = { $provider } i { $area }
verify-row-stays = Raden säger att ingen har tagit bort dig efter att listorna låstes.
verify-row-compare = Utförare och områden står med sina id:n, som i listan över utförare. Se efter att önskemålen är de som du lämnade, och att platsen är den som du har fått besked om.
verify-row-lot = Lotten är { $lot }. Bland dem som annars står lika går den lägsta lotten först.
verify-row-withdrawn = { $code ->
    [attention] Raden säger att en människa ska ta kontakt innan någon regel ger en plats, enligt en uppgift som kom efter att listorna låstes.
   *[other] Raden säger att personen togs bort efter att listorna låstes: { $code }. Stämmer det inte, hör av dig till kommunen.
}
verify-row-cannot = Det här syns inte här: hur lotten står bland allas, och gränser som är undanhållna. Det kan granskaren se, som har allas rader.

### Rättelser

verify-differences = Underlaget skiljer sig från det förra beviset. Anspråk: { $changed } ändrade, { $added } nya, { $gone } borta. Val med andra tak eller regler: { $rules }. Pröva var och en mot det fel som rättas; --json visar dem.
