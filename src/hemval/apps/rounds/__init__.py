"""Rounds of choice: who is invited, what each chose, who gets what and why."""
