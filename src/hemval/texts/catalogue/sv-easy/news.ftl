# Nyheter, lättläst.

news-title = Nytt
news-open-until = Du kan ringa nu. Vi svarar till klockan { $until }.
news-opens = Vi svarar inte nu. Ring { $weekday } den { $day }, efter klockan { $clock }.
