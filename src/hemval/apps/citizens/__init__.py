"""Citizens on the web: who she is, for whom she chooses, and what she has begun to choose."""
