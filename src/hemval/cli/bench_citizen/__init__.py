"""`hemval bench citizen`: a whole municipality reads and chooses on the web in an afternoon."""
