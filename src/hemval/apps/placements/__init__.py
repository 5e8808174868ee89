"""Who performs what for whom, from which day, and what providers are told of it."""
