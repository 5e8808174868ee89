"""What a changed rule would do, before anybody decides: the same people, choices and lots twice."""
