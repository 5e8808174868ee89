"""What is done with a round and its choices; each stage in a module of its own."""
