# Visningen (`hemval demo`).

demo-help = Visa vad Hemval gör: de fem kommunerna i korthet, en påhittad omgång i varje, och filerna att titta på.
demo-help-out = Mappen som visningen skrivs i. Den ska inte finnas, eller komma från en tidigare visning.
demo-help-clients = Så många brukare i varje kommun. Utan svar: så många som är vanligt där.
demo-folder-refused = Visningen är inte skriven: i { $folder } finns annat än en orörd visning. Ta bort mappen om den inte behövs, eller ange en annan med --out. Ingenting är ändrat.

demo-title = Hemval: fem kommuners val av hemtjänst
demo-lead = Det varje kommun har beslutat står i en systemfil. Här läses de fem som följer med, en påhittad omgång görs i var och en, och de som får välja bjuds in. OKÄNT betyder att ingen källa säger hur det är; det som står är ett antagande.

demo-basis = Grund
demo-chosen = Att välja
demo-silence = Den som inte väljer
demo-order = Turordning
demo-capacity = Utrymme
demo-untold = Systemfilen säger inget om detta.
demo-system-file = Systemfilen
demo-system-checked = Rätt skriven. { $decisions ->
    [0] Inget beslut
    [one] Ett beslut
   *[other] { $decisions } beslut
  } och { $sources ->
    [one] en källa
   *[other] { $sources } källor
  }. { $warnings ->
    [0] Inga anmärkningar.
    [one] En anmärkning.
   *[other] { $warnings } anmärkningar.
  }
demo-made-up = Påhittad omgång
demo-round = { $clients } brukare, { $providers } utförare: { $invited } bjuds in, { $left_out } bjuds inte in. { $findings ->
    [0] Ingenting saknas i omgången.
    [one] En sak i omgången är värd att se över.
   *[other] { $findings } saker i omgången är värda att se över.
  }
demo-no-round = Ingen. Kommunen sköter all hemtjänst själv, så det finns ingenting att välja.

demo-dirty-title = När listorna har fel
demo-dirty-refused = I en omgång i { $municipality } är två rader av hundra förstörda med flit. Då blir ingen inbjuden: { $rows } rader kan inte tas, de förstörda och de som hänger på dem. Var och en står i rejected.csv med vad som är fel och vad man gör. De första:
demo-dirty-row = { $municipality }, med fel
demo-dirty-row-place = { $list }, rad { $row }:
demo-dirty-cell-place = { $list }, rad { $row }, { $column }:
demo-dirty-accepted = Med --accept-rejected går det vidare utan de raderna: { $invited } av { $clients } bjuds in. { $rejected ->
    [one] En brukare vars rad inte kunde tas räknas
   *[other] { $rejected } brukare vars rader inte kunde tas räknas
  } ändå med i summorna, så att ingen försvinner.

demo-summary-title = Så blev det
demo-column-municipality = Kommun
demo-column-clients = Brukare
demo-column-invited = Bjuds in
demo-column-look_first = Ses på först
demo-column-left_out = Bjuds inte in
demo-column-protected = Skyddade
demo-column-rejected = Inte tagna
demo-files-title = Öppna de här filerna
demo-file-page = det Botkyrka har beslutat, som en sida för nämnden
demo-file-invited = de som får brev, och vilka de får välja bland
demo-file-left-out = de som inte bjuds in, med regel och beslut
demo-file-totals = summor som går ihop med alla brukare
demo-file-protected = de skyddade, bara för utsedd personal
demo-file-rejected = rader som inte kunde tas, och varför
demo-file-map = en karta över de påhittade områdena
demo-next-title = Pröva sedan
demo-next-show = läs ett system i klartext
demo-next-check = se en omgång mitt i valperioden
demo-next-generate = hitta på en egen omgång
demo-next-help = se allt som går att göra
demo-nothing-runs = Visningen är klar. Ingenting är kvar i gång, och inga uppgifter har lämnat datorn.
