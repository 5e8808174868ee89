"""Who gets which letter, in what language, when it must wait, and why somebody gets none.

A letter order is facts alone: whom it is for, what has happened to her, and what holds for all. The
words are in `hemval.texts`, and what they look like on paper is in `hemval.letters`.
"""
