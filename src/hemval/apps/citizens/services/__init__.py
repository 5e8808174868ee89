"""What citizens do on the web, each in one transaction; what counts has one line in the log."""
