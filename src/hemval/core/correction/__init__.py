"""Corrections: a round solved again after a fault, in which promises are kept."""
