# The letter that her provider leaves.

leaving-title = Your provider is leaving, and you may choose another
leaving-lead = { $provider } is leaving. The last day is { $last }.
leaving-lead-no-day = { $provider } is leaving.
leaving-today = You will not be without help. Until { $last }, { $provider } helps you just as today.
leaving-today-no-day = You will not be without help.
leaving-what = The choice is about { $bundles }. You choose only for the help that you have yourself.
leaving-days = You can choose another provider from { $opens } until { $closes }.
leaving-days-open = You can choose another provider from { $opens }.
leaving-days-unknown = We will write to you when you can choose another provider.
leaving-effect = The new provider begins on { $effect }.
leaving-next = You will get another letter when it is time to choose. It says whom you can choose and how.
leaving-need-not = You do not have to choose. { $then }
