"""From answers to placements: who performs what for whom from when."""
