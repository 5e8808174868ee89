"""The lists of an allocated round: for those who call, decide and place, and for the providers."""
