"""What other rules would do in a round, tried beside its own; nothing of it changes the round."""
