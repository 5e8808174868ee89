"""Made-up municipalities: round folders as large and as untidy as real ones, with nobody in them.

Everything follows from a `System` value and a seed. Nothing is taken from anywhere else: no person,
number, address, company or map in it exists.
"""
