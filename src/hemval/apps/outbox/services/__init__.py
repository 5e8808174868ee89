"""What is done so that people are told, each in one transaction and with a line in the log."""
