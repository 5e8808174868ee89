# Nyheter, lättläst.

news-title = Nytt
news-open-until = Du kan ringa nu. Vi svarar till klockan { $until }.
news-opens = Vi svarar inte nu. Ring { $weekday } den { $day }, efter klockan { $clock }.

news-trial-round = Du kan välja i dag. Sedan är det för sent.
news-trial-contact = Du får en egen kontakt. Du kan byta om du vill.
news-trial-own = De säger det själva
news-trial-survey = En enkät (påhittad)
news-trial-manager = Kim Exempelsson
