"""Papers for those who work with a round: providers, those who ring, and named staff."""
