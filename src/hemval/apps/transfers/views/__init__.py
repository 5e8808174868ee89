"""Pages of lists that come in and go out."""
