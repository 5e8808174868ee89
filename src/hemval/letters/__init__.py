"""Every paper a person, a provider or a case manager gets.

`kinds` turn letter orders into papers, `typeset` papers into PDF, and `post` writes them by the ten
thousand and keeps account of each.
"""
