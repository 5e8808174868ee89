# Brevet om att personens utförare slutar.

leaving-title = Din utförare slutar, och du får välja en ny
leaving-lead = { $provider } slutar här. Den sista dagen är den { $last }.
leaving-lead-no-day = { $provider } slutar här.
leaving-today = Du blir inte utan hjälp. Till och med den { $last } får du hjälp av { $provider }, precis som i dag.
leaving-today-no-day = Du blir inte utan hjälp.
leaving-what = Valet gäller { $bundles }. Du väljer bara för den hjälp som du själv har.
leaving-days = Du kan välja en ny utförare från den { $opens } till den { $closes }.
leaving-days-open = Du kan välja en ny utförare från den { $opens }.
leaving-days-unknown = Vi skriver till dig när du kan välja en ny utförare.
leaving-effect = Den nya utföraren börjar den { $effect }.
leaving-next = Du får ett brev till när det är dags att välja. Där står vilka du kan välja mellan och hur du gör.
leaving-need-not = Du behöver inte välja. { $then }
