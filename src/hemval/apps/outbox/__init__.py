"""How people are told: where each wants it, and what was sent or is to be."""
