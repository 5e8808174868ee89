"""The pages of whoever has signed in for herself or another."""
