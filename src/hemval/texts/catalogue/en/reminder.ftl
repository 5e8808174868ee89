# The reminder that the last day comes near.

reminder-title = You can still choose
reminder-lead = The last day is { $weekday } { $closes }. By then your choice must have reached us.
reminder-what = We have not had your choice for { $bundles }. Have you chosen already? Then you need not do anything. Whom you can choose is in your earlier letter.
reminder-need-not = You do not have to choose. { $then }
