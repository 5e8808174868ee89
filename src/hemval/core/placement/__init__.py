"""From lists to problems, and from answers to placements: who performs what for whom, and why."""
