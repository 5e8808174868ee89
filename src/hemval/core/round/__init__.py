"""A round: its days and stages, what its plan lacks or contradicts, and what it comes to."""
