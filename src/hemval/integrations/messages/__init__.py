"""What carries messages out of the house: a mail server, a gateway of text messages, a folder."""
