# Brevet om att ett val är på väg, på lätt svenska.

announcement-title = Snart får du välja vem som hjälper dig
announcement-days = Du kan välja från den { $opens }. Sista dagen är den { $closes }.
announcement-days-open = Du kan välja från den { $opens }.
announcement-days-unknown = Vi skriver till dig när du kan välja.
announcement-what = Det gäller { $bundles }. Den som hjälper dig kan vara kommunen. Det kan också vara ett företag eller en förening.
announcement-next = Du behöver inte göra något nu. Du får ett brev till. Där står vilka som finns. Där står också hur du väljer.
announcement-effect = Valet börjar gälla den { $effect }, inte före. Till dess får du hjälp som i dag.
announcement-need-not = Du måste inte välja. { $then }
announcement-not-included = Alla får inte välja
