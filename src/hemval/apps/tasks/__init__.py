"""What somebody must do, and what has been noted of a client."""
