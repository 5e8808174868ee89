# The letter that a choice is coming.

announcement-title = Soon you can choose who helps you
announcement-days = You can choose from { $opens } until { $closes }.
announcement-days-open = You can choose from { $opens }.
announcement-days-unknown = We will write to you when you can choose.
announcement-what = The choice is about { $bundles }. You choose only for the help that you have yourself. Those who give the help are called providers. A provider can be the municipality, a company or an association.
announcement-next = You do not need to do anything now. You will get another letter when it is time to choose. It says whom you can choose and how.
announcement-effect = What you choose takes effect on { $effect } at the earliest. Until then you get help just as today.
announcement-need-not = You do not have to choose. { $then }
announcement-not-included = What the choice includes
