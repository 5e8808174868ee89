"""Letters: ordered, printed, posted, come back."""
