# Brevet om att den som hjälper slutar, på lätt svenska.

leaving-title = Den som hjälper dig slutar
leaving-lead = { $provider } slutar här. Sista dagen är den { $last }.
leaving-lead-no-day = { $provider } slutar här.
leaving-today = Du blir inte utan hjälp. { $provider } hjälper dig till och med den { $last }. Det är som i dag.
leaving-today-no-day = Du blir inte utan hjälp.
leaving-what = Valet gäller { $bundles }. Du väljer bara för den hjälp du har. De som hjälper dig kallas utförare.
leaving-days = Du kan välja en ny från den { $opens }. Sista dagen är den { $closes }.
leaving-days-open = Du kan välja en ny från den { $opens }.
leaving-days-unknown = Vi skriver till dig när du kan välja en ny.
leaving-effect = Den nya utföraren börjar den { $effect }.
leaving-next = Du får ett brev till. Där står vilka som finns. Där står också hur du väljer.
leaving-need-not = Du behöver inte välja. { $then }
