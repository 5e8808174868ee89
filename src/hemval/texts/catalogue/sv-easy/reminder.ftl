# Påminnelsen, på lätt svenska.

reminder-title = Du kan fortfarande välja
reminder-lead = Sista dagen är { $weekday } den { $closes }. Ditt val ska vara hos oss senast då.
reminder-what = Vi har inte fått ditt val av { $bundles }. Har du redan valt? Då är allt klart. Läs i brevet du fick förut. Där står vilka som finns.
reminder-need-not = Du behöver inte välja. { $then }
