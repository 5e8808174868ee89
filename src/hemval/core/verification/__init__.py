"""The checker of certificates: it shares no code with what it checks, and imports none of it."""
