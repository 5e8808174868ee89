"""The report of a round that a committee reads, as PDF and as a page, from the summary alone."""
