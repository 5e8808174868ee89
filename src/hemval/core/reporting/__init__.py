"""What a committee is told of a round, from its summary alone."""
