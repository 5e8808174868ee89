"""What is remembered: Django apps, each named after what it remembers."""
