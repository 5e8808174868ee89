"""The specimen book: each kind of letter in each situation, for those who approve its texts."""
