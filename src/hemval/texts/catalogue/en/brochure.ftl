# The brochure: what the paper says, and the page where it is fetched.

brochure-title = Home care providers
brochure-title-area = Home care providers: { $area }
brochure-lead = Here are all whom you can choose, with the same facts about each. You choose for yourself. The municipality may not advise you.
brochure-order = The order is drawn by lot and says nothing of who is best. It is order { $number } of { $orders } on { $day }.
brochure-part = The same facts about all, part { $part } of { $parts }
brochure-page = Brochure to print
brochure-page-lead = Here all providers are compared on paper. The facts are the same as on the pages.
brochure-normal = Normal print, PDF, { $pages } pages
brochure-large = Large print, PDF, { $pages } pages
brochure-made = As of { $day }.
brochure-none = The brochure is not ready yet. Look again in a while.
brochure-by-post = Would you rather have it by post? Call us.
brochure-sources = Sources
brochure-sources-how = The number in brackets says which source a fact has, and the day when it is from. The sources stand at the end.
brochure-source = ({ $source }, { $day })
