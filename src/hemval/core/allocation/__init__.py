"""The allocation: who gets which place, by wish and by room, and who comes first."""
