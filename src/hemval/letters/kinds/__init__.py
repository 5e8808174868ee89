"""The kinds of letters, one module each: from a letter order to the paper that tells it.

A module has one public function, `compose(order, terms, words, frame)`. It chooses words and lays
them in order; what a letter tells was decided in the core, and how it looks is the template's.
"""
