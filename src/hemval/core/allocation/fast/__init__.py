"""The fast path: the same answer as the normative text, by arrays."""
