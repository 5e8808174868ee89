# Påminnelsen om att sista dagen närmar sig.

reminder-title = Du kan fortfarande välja
reminder-lead = Sista dagen är { $weekday } den { $closes }. Då ska ditt val ha kommit fram till oss.
reminder-what = Vi har inte fått ditt val av { $bundles }. Har du redan valt? Då behöver du inte göra något. Vilka du kan välja står i brevet som du fick förut.
reminder-need-not = Du behöver inte välja. { $then }
