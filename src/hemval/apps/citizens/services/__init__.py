"""What citizens do on the web, each in one transaction and with one line in the log."""
