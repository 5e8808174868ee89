"""Files in and out: system and problem files, lists, and whole folders that are there or not."""
