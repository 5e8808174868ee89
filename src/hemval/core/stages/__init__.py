"""The stages of a round, each a call on values: frozen, drawn, allocated, corrected."""
