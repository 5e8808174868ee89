# Påminnelsen, på lätt svenska.

reminder-title = Du kan välja än
reminder-lead = Sista dagen är { $weekday } den { $closes }. Då ska vi ha fått ditt val.
reminder-what = Vi har inte fått ditt val än. Det gäller { $bundles }. Har du redan valt? Då är allt klart. Läs i brevet du fick förut. Där står vilka som finns.
reminder-need-not = Du måste inte välja. { $then }
