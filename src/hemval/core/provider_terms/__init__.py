"""What a municipality asks of its providers in days: when they apply, and when a cap may change."""
