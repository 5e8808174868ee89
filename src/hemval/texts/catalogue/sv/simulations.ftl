# Andra regler prövade på en omgång, i kontoret. Sidan med svaret har sina egna texter (simulation).

simulations-part = Pröva andra regler
simulations-title = Pröva andra regler
simulations-what = Här ser du vad andra regler skulle göra i omgången: samma människor, samma val och samma lott. Omgången ändras aldrig av det.
simulations-do-ask = Pröva andra regler
simulations-none = Ingen har prövat några andra regler än.
simulations-caption = Prövningar, den nyaste först
simulations-column-changed = Det som prövas
simulations-column-draws = Lottningar
simulations-column-asked = Begärd
simulations-column-by = Av
simulations-column-state = Läge
simulations-changed = { $label }: { $answer }
simulations-all = Alla prövningar
simulations-asked = Prövningen har börjat.
simulations-asked-by = Begärd { $at } av { $by }.
simulations-tried = Det som prövas
simulations-rests-open = Listor och val är lästa { $at }. Valen är inte låsta än, så svaret kan ändras.
simulations-rests-frozen = Listor och val är de som låstes { $at }.
simulations-under-way = Prövningen pågår. Ladda om sidan om en stund.
simulations-not-made = Prövningen blev inte gjord. Begär den igen.
simulations-same = Det som skulle prövas gäller redan i dag, så inget skiljer.
simulations-save = Spara som CSV: { $table }
simulations-made = Prövningen är klar.
simulations-print = Sidan går att skriva ut. Tabellerna går att spara var för sig.

### Vad som ska ändras

simulations-ask-what = Ändra det du vill pröva, och låt resten vara som i dag. Flera ändringar prövas tillsammans.
simulations-today = I dag
simulations-as-today = Som i dag
simulations-nobody = Ingen
simulations-group-room = Utrymme
simulations-group-order = Vem som går först
simulations-group-silence = Den som inte väljer
simulations-group-wishes = Önskemål, och de som bor ihop
simulations-group-caps = En utförares eget tak
simulations-group-more = Mer
simulations-field-admission = När en utförare blir full
simulations-field-unit = Utrymmet räknas i
simulations-field-overrun = Så mycket får den sista ta över taket
simulations-field-share_municipal = Kommunens egen andel
simulations-field-share_private = De privatas andel
simulations-field-order = Ordning
simulations-field-chooser = Platsen i dag, för den som väljer
simulations-field-silent = Platsen i dag, för den som inte väljer
simulations-field-existing = Den som inte väljer och har en utförare
simulations-field-new = Den som inte väljer och är ny
simulations-field-max_wishes = Antal önskemål
simulations-field-together = De som bor ihop
simulations-field-cap_of = Utförare
simulations-field-cap = Tak
simulations-field-more = Andra ändringar
simulations-field-draws = Antal lottningar
simulations-help-number = Ett tal. Tomt: som i dag.
simulations-help-share = Till exempel 30 %. Tomt: som i dag.
simulations-help-more = En ändring på varje rad, med systemfilens egna nycklar. Till exempel capacity.cap[P01]=100.
simulations-help-draws = Fler lottningar ger säkrare tal och tar längre tid. 200 räcker oftast.
simulations-do-try = Pröva
simulations-admission-unit = Var och en tar en plats; när de är slut är det fullt
simulations-admission-closing = Ryms inte den som står på tur är det fullt för alla
simulations-admission-soft = Den sista får ta över taket
simulations-admission-skipping = Ryms inte den som står på tur går platsen vidare
simulations-unit-clients = personer
simulations-unit-hours_per_month = timmar i månaden
simulations-unit-none = inget tak
simulations-place-protected = kan inte förloras
simulations-place-priority = går först, men taket avgör
simulations-place-ignored = räknas inte
simulations-together-if_both_ask = får samma utförare om båda ber om det
simulations-together-never = placeras var för sig
simulations-fault-cap = Välj både utförare och tak, eller inget av dem.
simulations-fault-nothing = Ändra minst en sak. Annars finns inget att pröva.
simulations-fault-many = Pröva högst { $most } ändringar på en gång.

### Varför det inte går

simulations-no-today = Omgången går inte ihop med sina egna regler, så inget går att pröva. { $why }
simulations-no-changed = Med ändringen går omgången inte ihop. { $why }
simulations-no-nothing-to-choose = Reglerna har inget att välja, så inget går att pröva. { $why }
