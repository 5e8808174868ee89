# Nyheter, och om någon svarar i telefon just nu.

news-title = Nyheter
news-open-until = Någon svarar nu, till klockan { $until }.
news-opens = Ingen svarar just nu. Vi svarar igen { $weekday } den { $day } från klockan { $clock }.

news-trial-round = I dag är sista dagen att välja. Ditt val ska ha kommit fram före midnatt.
news-trial-contact = Du får en kontakt redan första veckan. Du kan byta om ni inte trivs ihop.
news-trial-own = Utföraren själv
news-trial-survey = Brukarundersökning (påhittad)
news-trial-manager = Kim Exempelsson, enhetschef
