"""A simulation from a round folder to a folder that a committee can read."""
