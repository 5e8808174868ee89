"""What the municipality has decided, version by version, and what its rules name."""
