"""How a round goes, in numbers."""
