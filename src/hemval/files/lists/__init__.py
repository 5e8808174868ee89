"""The lists of a round folder: clients, representatives, services, providers, caps, choices."""
