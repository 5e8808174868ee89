"""`hemval bench web`: the office of a large municipality, asked as people ask it."""
