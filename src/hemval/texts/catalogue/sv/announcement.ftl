# Brevet om att ett val är på väg.

announcement-title = Snart kan du välja vem som hjälper dig
announcement-days = Du kan välja från den { $opens } till den { $closes }.
announcement-days-open = Du kan välja från den { $opens }.
announcement-days-unknown = Vi skriver till dig när du kan välja.
announcement-what = Valet gäller { $bundles }. Du väljer bara för den hjälp som du själv har. Den som ger hjälpen kallas utförare. Det kan vara kommunen, ett företag eller en förening.
announcement-next = Du behöver inte göra något nu. Du får ett brev till när det är dags att välja. Där står vilka du kan välja mellan och hur du gör.
announcement-effect = Det du väljer börjar gälla tidigast den { $effect }. Fram till dess får du hjälp precis som i dag.
announcement-need-not = Du behöver inte välja. { $then }
announcement-not-included = Vad som ingår i valet
