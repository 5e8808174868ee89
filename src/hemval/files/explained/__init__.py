"""What a round keeps so that it can be explained, and the explanation read back from it."""
