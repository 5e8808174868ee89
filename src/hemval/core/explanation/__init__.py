"""Why it came out so for one person: what a round keeps of her, and what is told of each wish."""
