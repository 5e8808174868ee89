"""The independent checker of certificates: it shares no code with what makes them.

It imports nothing else of Hemval, reads its own JSON values, draws its own lots and solves by other
algorithms, so that a fault in the one is not repeated by the other. What it checks is told in
docs/rules/certificate.md.
"""
