# Provkommunen, lättläst.

trial-told-round = Du kan välja i dag. Sedan är det för sent.
trial-told-contact = Du får en egen kontakt. Du kan byta om du vill.
trial-told-own = De säger det själva
trial-told-survey = En enkät (påhittad)
trial-told-manager = Kim Exempelsson
