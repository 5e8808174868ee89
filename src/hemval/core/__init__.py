"""The rules: pure functions on frozen dataclasses.

Nothing in here knows Django, a clock, a database, a file, the network or chance. What happened and
what time it is come in as arguments; a decision and its reasons go out.
"""
