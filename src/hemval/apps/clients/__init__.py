"""Clients (brukare), their households and representatives, and what they are granted."""
