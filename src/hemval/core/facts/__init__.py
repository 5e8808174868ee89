"""What is known of the people, services, providers and choices of a round: facts, not decisions."""
