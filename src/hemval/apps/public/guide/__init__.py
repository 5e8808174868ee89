"""What each page tells of a choice system: one module a page, rules in and words out."""
