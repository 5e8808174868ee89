# Brevet om att ett val är på väg, på lätt svenska.

announcement-title = Snart får du välja vem som hjälper dig
announcement-days = Du kan välja från den { $opens }. Sista dagen är den { $closes }.
announcement-days-open = Du kan välja från den { $opens }.
announcement-days-unknown = Vi skriver till dig när du kan välja.
announcement-what = Valet gäller { $bundles }. Du väljer bara för den hjälp du har. De som hjälper dig kallas utförare. Det kan vara kommunen, ett företag eller en förening.
announcement-next = Du behöver inte göra något nu. Du får ett brev till. Där står vilka som finns. Där står också hur du väljer.
announcement-effect = Valet börjar gälla tidigast den { $effect }. Till dess får du hjälp som i dag.
announcement-need-not = Du behöver inte välja. { $then }
announcement-not-included = Vad är med i valet?
