"""The web application as a whole: settings, addresses, what stands round every page."""
