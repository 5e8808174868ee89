"""What must agree between rows, lists and the system before anything can be decided on them.

Each check is given what was taken and says which rows must be given back, and why. A row that
breaks many others is explained once, at its own place.
"""
