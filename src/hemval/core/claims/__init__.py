"""From lists to problems: whose each claim is, what she wished, and which leaves are open to it."""
