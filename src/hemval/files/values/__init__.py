"""Values of the core as JSON and back, by the fields of their own classes."""
