"""What providers are compared by: the same facts of all of them, in the same order."""
