# Nyheter, och om någon svarar i telefon just nu.

news-title = Nyheter
news-open-until = Någon svarar nu, till klockan { $until }.
news-opens = Ingen svarar just nu. Vi svarar igen { $weekday } den { $day } från klockan { $clock }.
