"""A system in plain words: rules become sentences, sentences a page.

`describe` makes the page, `tell_changes` the page about what differs between two systems; how a
page is printed is decided by whoever prints it.
"""
