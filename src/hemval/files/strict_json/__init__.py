"""JSON that others have written, read so strictly that it can mean one thing alone."""
