"""A round from freezing to its decision: what is drawn, who gets what, and the proof of it."""
